// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"

#include "core/model/journal.h"

#include <cmath>
#include <optional>
#include <vector>

namespace stridewell {

namespace {

using nlohmann::json;

/// Builds the value while knowing where it is.
class Builder final : public nlohmann::json_sax<json> {
public:
    Builder() : m_root(nullptr) {}    // a defaulted one would promise never to throw
    Builder(const Builder&) = delete; // m_open points into m_root
    Builder& operator=(const Builder&) = delete;
    Builder(Builder&&) = delete;
    Builder& operator=(Builder&&) = delete;
    ~Builder() override = default;

    [[nodiscard]] const std::optional<Issue>& issue() const { return m_issue; }
    [[nodiscard]] json& value() { return m_root; }

    bool null() override { return place(nullptr); }
    bool boolean(bool value) override { return place(value); }
    bool number_integer(number_integer_t value) override { return place(value); }
    bool number_unsigned(number_unsigned_t value) override { return place(value); }
    bool number_float(number_float_t value, const string_t& /*text*/) override { return place(value); }
    bool string(string_t& value) override { return place(std::move(value)); }
    bool binary(binary_t& /*value*/) override { return stop({IssueKind::NotJson, path()}); }
    bool start_object(std::size_t /*size*/) override { return descend(json::object()); }
    bool end_object() override { return ascend(); }
    bool start_array(std::size_t /*size*/) override { return descend(json::array()); }
    bool end_array() override { return ascend(); }

    bool key(string_t& key) override {
        m_key = key;
        if (m_open.back()->contains(key)) {
            return stop({IssueKind::Duplicate, path(), shortened(key)});
        }
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string& token, const json::exception& error) override {
        constexpr int numberOverflow = 406;
        const IssueKind kind = error.id == numberOverflow ? IssueKind::NotANumber : IssueKind::NotJson;
        return stop({kind, path(), shortened(token)});
    }

private:
    bool stop(Issue issue) {
        m_issue = std::move(issue);
        return false;
    }

    json* put(json value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        json& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(value));
    }

    template <typename Value>
    bool place(Value&& value) {
        put(json(std::forward<Value>(value)));
        return true;
    }

    bool descend(json value) {
        if (m_open.size() == maxJsonDepth) {
            return stop({IssueKind::NotAJournal, path()});
        }
        m_keys.push_back(m_key);
        m_open.push_back(put(std::move(value)));
        m_key.clear();
        return true;
    }

    bool ascend() {
        m_open.pop_back();
        m_key = m_keys.back();
        m_keys.pop_back();
        return true;
    }

    /// Of the value that is being read: "runs[3].during".
    [[nodiscard]] std::string path() const {
        std::string result;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const bool last = i + 1 == m_open.size();
            if (m_open[i]->is_array()) {
                result += "[" + std::to_string(last ? m_open[i]->size() : m_open[i]->size() - 1) + "]";
            } else {
                const std::string& key = last ? m_key : m_keys[i + 1];
                result += (result.empty() || key.empty() ? "" : ".") + shortened(key);
            }
        }
        return result;
    }

    json m_root;
    std::vector<json*> m_open;       // objects and arrays that are being read; a parent does not move while it is open
    std::vector<std::string> m_keys; // the key each of them has in its parent
    std::string m_key;               // the key of the value being read
    std::optional<Issue> m_issue;
};

} // namespace

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 40;
    std::string result;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size() && characters < most; ++characters) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) {
            ++end;
        }
        const std::string character(text.substr(at, end - at));
        const bool control = static_cast<unsigned char>(character[0]) < 0x20 || character[0] == 0x7F;
        result += control || !utf8Length(character) ? " " : character;
        at = end;
    }
    return result;
}

Result<json> readJson(std::string_view text) {
    if (text.size() > maxJsonBytes) {
        return refuse({IssueKind::TooLong, "", std::to_string(text.size()), {}, static_cast<double>(maxJsonBytes)});
    }
    Builder builder;
    if (!json::sax_parse(text.begin(), text.end(), &builder)) {
        Issue issue = builder.issue().value_or(Issue{IssueKind::NotJson, ""});
        if (issue.kind == IssueKind::NotJson && !utf8Length(std::string(text))) {
            issue.kind = IssueKind::NotText;
        }
        return refuse(std::move(issue));
    }
    return std::move(builder.value());
}

} // namespace stridewell
