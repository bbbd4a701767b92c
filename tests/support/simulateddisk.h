// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace stridewell {

/// What a power cut leaves of writes and names that were not synced.
enum class Unsynced { Lost, SomeSectorsKept };

/// Knows which bytes and names a power cut could take back. Files and folders are real; beside them this keeps what
/// had been synced, and what was done since. Strict: a new name is safe only once its folder is synced.
class SimulatedDisk {
public:
    using Path = std::filesystem::path;

    /// What lies on the real disk now is safe; from here on everything is noted.
    void start();
    void stop() { m_noting = false; }

    // Each to be called before it is done to the real file.
    void open(const Path& file);
    void create(const Path& file);
    void write(const Path& file, std::size_t offset, std::string bytes);
    void truncate(const Path& file, std::size_t size);
    void remove(const Path& file);
    void rename(const Path& from, const Path& to);
    void link(const Path& from, const Path& to);
    void makeFolder(const Path& folder);
    void sync(const Path& file);
    void syncFolder(const Path& folder);

    /// Leaves on the real disk what a power cut at this moment would leave.
    void cutPower(Unsynced unsynced, std::uint32_t seed);

private:
    struct Change {
        std::size_t offset = 0; ///< of the bytes; the new size for a cut
        std::string bytes;
        bool cut = false;
    };
    struct Node {
        bool folder = false;
        std::string synced;
        std::vector<Change> changes;
    };
    using NodePtr = std::shared_ptr<Node>;
    using NameChange = std::vector<std::pair<Path, NodePtr>>; ///< no node: no such name any more
    using Names = std::map<Path, NodePtr>;

    static void apply(std::string& content, const Change& change);
    static void applySome(std::string& content, const Change& change, std::mt19937& dice);
    static std::string contentAfter(const Node& node, Unsynced unsynced, std::mt19937& dice);
    static void bringBack(const Names& names, Unsynced unsynced, std::mt19937& dice);
    NodePtr at(const Path& file);
    void note(NameChange change);

    bool m_noting = false;
    Names m_now;
    Names m_synced;
    std::vector<NameChange> m_nameChanges;
};

SimulatedDisk& simulatedDisk();

} // namespace stridewell
