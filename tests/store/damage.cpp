// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/damage.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr std::size_t pageSize = 4096;
constexpr std::size_t headerSize = 100;

std::size_t below(std::size_t limit, std::mt19937& dice) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(dice);
}

void flipBit(std::string& bytes, std::mt19937& dice) {
    char& byte = bytes[below(bytes.size(), dice)];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << below(8, dice)));
}

void cut(std::string& bytes, std::mt19937& dice) {
    const std::size_t left = 1 + below(bytes.size() - 1, dice);
    bytes.resize(left < pageSize || below(2, dice) == 0 ? left : left - left % pageSize);
}

std::string randomBytes(std::size_t count, std::mt19937& dice) {
    std::string bytes(count, '\0');
    std::generate(bytes.begin(), bytes.end(), [&dice] { return static_cast<char>(below(256, dice)); });
    return bytes;
}

void overwrite(std::string& bytes, std::mt19937& dice) {
    const std::size_t at = below(bytes.size(), dice);
    const std::size_t count = std::min(bytes.size() - at, 1 + below(200, dice));
    bytes.replace(at, count, randomBytes(count, dice));
}

void swapPages(std::string& bytes, std::mt19937& dice) {
    const std::size_t pages = bytes.size() / pageSize;
    const std::size_t one = below(pages, dice) * pageSize;
    const std::size_t two = below(pages, dice) * pageSize;
    std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(one),
                     bytes.begin() + static_cast<std::ptrdiff_t>(one + pageSize),
                     bytes.begin() + static_cast<std::ptrdiff_t>(two));
}

} // namespace

const char* nameOf(DamageKind kind) {
    switch (kind) {
    case DamageKind::FlippedBit: return "flipped bit";
    case DamageKind::FlippedBits: return "flipped bits";
    case DamageKind::CutTail: return "cut tail";
    case DamageKind::ZeroedPage: return "zeroed page";
    case DamageKind::SwappedPages: return "swapped pages";
    case DamageKind::SwappedHeader: return "swapped header";
    case DamageKind::RandomBytes: return "random bytes";
    case DamageKind::AppendedGarbage: return "appended garbage";
    case DamageKind::CutLog: return "cut log";
    case DamageKind::FlippedLogBit: return "flipped bit of the log";
    }
    return "";
}

bool mayAlterValues(DamageKind kind) {
    return kind == DamageKind::FlippedBit || kind == DamageKind::FlippedBits || kind == DamageKind::RandomBytes ||
           kind == DamageKind::SwappedPages;
}

std::optional<FileBytes> damaged(const FileBytes& whole, DamageKind kind, const FileBytes& other, std::mt19937& dice) {
    FileBytes bytes = whole;
    const bool ofLog = kind == DamageKind::CutLog || kind == DamageKind::FlippedLogBit;
    if (ofLog && bytes.log.empty()) {
        return std::nullopt;
    }
    switch (kind) {
    case DamageKind::FlippedBit: flipBit(bytes.file, dice); break;
    case DamageKind::FlippedBits:
        for (std::size_t i = 0, count = 2 + below(30, dice); i < count; ++i) {
            flipBit(bytes.file, dice);
        }
        break;
    case DamageKind::CutTail: cut(bytes.file, dice); break;
    case DamageKind::ZeroedPage:
        bytes.file.replace(below(bytes.file.size() / pageSize, dice) * pageSize, pageSize, pageSize, '\0');
        break;
    case DamageKind::SwappedPages: swapPages(bytes.file, dice); break;
    case DamageKind::SwappedHeader: bytes.file.replace(0, headerSize, other.file, 0, headerSize); break;
    case DamageKind::RandomBytes: overwrite(bytes.file, dice); break;
    case DamageKind::AppendedGarbage: bytes.file += randomBytes(1 + below(3 * pageSize, dice), dice); break;
    case DamageKind::CutLog: cut(bytes.log, dice); break;
    case DamageKind::FlippedLogBit: flipBit(bytes.log, dice); break;
    }
    return bytes;
}

} // namespace stridewell
