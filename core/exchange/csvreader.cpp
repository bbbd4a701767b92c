// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <csv.h>
#include <new>

namespace stridewell {

namespace {

/// libcsv is fed line by line, so that a record never ends anywhere but at the end of what it is given.
class Tokenizer {
public:
    explicit Tokenizer(char separator) {
        if (csv_init(&m_parser, 0) != 0) {
            throw std::bad_alloc();
        }
        constexpr std::size_t growth = 64UL * 1024; // its own 128 bytes would make one huge cell slow
        csv_set_blk_size(&m_parser, growth);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Tokenizer() { csv_free(&m_parser); }
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;
    Tokenizer(Tokenizer&&) = delete;
    Tokenizer& operator=(Tokenizer&&) = delete;

    /// True when a record ended with this line.
    bool feed(std::string_view line) {
        m_ended = false;
        const std::size_t taken = csv_parse(&m_parser, line.data(), line.size(), onCell, onRecord, this);
        return check(taken == line.size());
    }
    /// True when there was a last record without a line end.
    bool finish() {
        m_ended = false;
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI); // from here on it only tells of an open quote
        m_open = csv_fini(&m_parser, onCell, onRecord, this) != 0;
        return check(!m_open || csv_error(&m_parser) == CSV_EPARSE);
    }
    [[nodiscard]] bool quoteIsOpen() const { return m_open; }
    [[nodiscard]] const CsvCells& cells() const { return m_cells; }
    void clear() { m_cells.clear(); }

private:
    /// Nothing may be thrown through C.
    static void onCell(void* text, std::size_t size, void* self) noexcept {
        auto& tokenizer = *static_cast<Tokenizer*>(self);
        if (tokenizer.m_cells.size() == maxCsvColumns) {
            return;
        }
        try {
            tokenizer.m_cells.emplace_back(static_cast<const char*>(text), size);
        } catch (const std::bad_alloc&) {
            tokenizer.m_full = true;
        }
    }
    static void onRecord(int /*end*/, void* self) noexcept { static_cast<Tokenizer*>(self)->m_ended = true; }

    bool check(bool parsed) const {
        if (!parsed || m_full) {
            throw std::bad_alloc();
        }
        return m_ended;
    }

    csv_parser m_parser{};
    CsvCells m_cells;
    bool m_ended = false;
    bool m_full = false;
    bool m_open = false;
};

/// The next line with its end.
std::string_view takeLine(std::string_view& text) {
    std::size_t end = text.find_first_of("\r\n");
    end = end == std::string_view::npos ? text.size() : end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    return line;
}

} // namespace

std::optional<std::size_t> readCsv(std::string_view text, char separator, const CsvRecordReader& reader) {
    Tokenizer tokenizer(separator);
    std::size_t start = 1;
    bool inRecord = false;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::string_view next = takeLine(text);
        start = inRecord ? start : line;
        if (tokenizer.feed(next)) {
            if (!reader(start, tokenizer.cells())) {
                return std::nullopt;
            }
            tokenizer.clear();
            inRecord = false;
        } else {
            inRecord = inRecord || next.find_first_not_of(" \t\r\n") != std::string_view::npos;
        }
    }
    if (tokenizer.finish()) {
        reader(start, tokenizer.cells());
    }
    return tokenizer.quoteIsOpen() ? std::optional(start) : std::nullopt;
}

} // namespace stridewell
