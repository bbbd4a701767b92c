// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulateddisk.h"

#include "tests/support/files.h"

#include <algorithm>
#include <cstring>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t sector = 512;

} // namespace

void SimulatedDisk::start() {
    m_now.clear();
    m_synced.clear();
    m_nameChanges.clear();
    m_noting = true;
}

SimulatedDisk::NodePtr SimulatedDisk::at(const Path& file) {
    const auto known = m_now.find(file);
    if (known != m_now.end()) {
        return known->second;
    }
    NodePtr node;
    if (fs::is_regular_file(file)) {
        node = std::make_shared<Node>();
        node->synced = contentOf(file);
    }
    m_now[file] = node;
    m_synced[file] = node;
    return node;
}

void SimulatedDisk::note(NameChange change) {
    for (const auto& [path, node] : change) {
        m_now[path] = node;
    }
    m_nameChanges.push_back(std::move(change));
}

void SimulatedDisk::open(const Path& file) {
    if (m_noting) {
        at(file);
    }
}

void SimulatedDisk::create(const Path& file) {
    if (m_noting && !at(file)) {
        note({{file, std::make_shared<Node>()}});
    }
}

void SimulatedDisk::write(const Path& file, std::size_t offset, std::string bytes) {
    if (m_noting) {
        at(file)->changes.push_back({offset, std::move(bytes)});
    }
}

void SimulatedDisk::truncate(const Path& file, std::size_t size) {
    if (m_noting) {
        at(file)->changes.push_back({size, {}, true});
    }
}

void SimulatedDisk::remove(const Path& file) {
    if (m_noting && at(file)) {
        note({{file, nullptr}});
    }
}

void SimulatedDisk::rename(const Path& from, const Path& to) {
    if (m_noting) {
        at(to);
        note({{to, at(from)}, {from, nullptr}});
    }
}

void SimulatedDisk::link(const Path& from, const Path& to) {
    if (m_noting) {
        at(to);
        note({{to, at(from)}});
    }
}

void SimulatedDisk::makeFolder(const Path& folder) {
    if (m_noting) {
        auto node = std::make_shared<Node>();
        node->folder = true;
        m_synced[folder] = nullptr;
        note({{folder, node}});
    }
}

void SimulatedDisk::sync(const Path& file) {
    if (!m_noting) {
        return;
    }
    const NodePtr node = at(file);
    for (const Change& change : node->changes) {
        apply(node->synced, change);
    }
    node->changes.clear();
}

void SimulatedDisk::syncFolder(const Path& folder) {
    if (!m_noting) {
        return;
    }
    std::erase_if(m_nameChanges, [&](const NameChange& change) {
        const bool here = change.front().first.parent_path() == folder;
        for (const auto& [path, node] : change) {
            if (here) {
                m_synced[path] = node;
            }
        }
        return here;
    });
}

void SimulatedDisk::apply(std::string& content, const Change& change) {
    if (change.cut) {
        content.resize(change.offset);
        return;
    }
    content.resize(std::max(content.size(), change.offset + change.bytes.size()));
    content.replace(change.offset, change.bytes.size(), change.bytes);
}

void SimulatedDisk::applySome(std::string& content, const Change& change, std::mt19937& dice) {
    if (change.cut) {
        if (dice() % 2 == 0) {
            apply(content, change);
        }
        return;
    }
    for (std::size_t from = 0; from < change.bytes.size(); from += sector) {
        if (dice() % 2 == 0) {
            apply(content, {change.offset + from, change.bytes.substr(from, sector)});
        }
    }
}

std::string SimulatedDisk::contentAfter(const Node& node, Unsynced unsynced, std::mt19937& dice) {
    std::string content = node.synced;
    for (const Change& change : node.changes) {
        if (unsynced == Unsynced::SomeSectorsKept) {
            applySome(content, change, dice);
        }
    }
    return content;
}

void SimulatedDisk::bringBack(const Names& names, Unsynced unsynced, std::mt19937& dice) {
    for (const auto& [path, node] : names) { // a folder comes before what is in it
        if (!node) {
            fs::remove_all(path);
        } else if (node->folder) {
            fs::create_directory(path);
        } else if (fs::is_directory(path.parent_path())) {
            writeContent(path, contentAfter(*node, unsynced, dice));
        }
    }
}

void SimulatedDisk::cutPower(Unsynced unsynced, std::uint32_t seed) {
    std::mt19937 dice(seed);
    // A file system keeps its names in order: those up to some moment survive.
    const std::size_t kept = unsynced == Unsynced::Lost ? 0 : dice() % (m_nameChanges.size() + 1);
    for (std::size_t i = 0; i < kept; ++i) {
        for (const auto& [path, node] : m_nameChanges[i]) {
            m_synced[path] = node;
        }
    }
    bringBack(m_synced, unsynced, dice);
    m_noting = false;
}

SimulatedDisk& simulatedDisk() {
    static SimulatedDisk only;
    return only;
}

} // namespace stridewell
