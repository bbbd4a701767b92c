// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "core/projection/project.h"
#include "ui/datasteps.h"
#include "ui/text/entrywords.h"
#include "ui/text/phrasebook.h"

#include <algorithm>

namespace stridewell {

namespace {

template <typename Entry, typename Test>
std::optional<Entry> find(const std::vector<Entry>& entries, Test test) {
    const auto found = std::find_if(entries.begin(), entries.end(), test);
    return found == entries.end() ? std::nullopt : std::optional<Entry>(*found);
}

std::optional<Run> runOf(const Journal& journal, EntryId id) {
    return find(journal.runs, [id](const Run& run) { return run.id == id; });
}

std::optional<Shoes> shoesOf(const Journal& journal, EntryId id) {
    return find(journal.shoes, [id](const Shoes& shoes) { return shoes.id == id; });
}

} // namespace

Actions::Actions(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
}

bool Actions::startPlan(const Profile& profile, const Symptoms& symptoms) {
    const Date today = m_workspace.today();
    const bool saved = m_workspace.change([&](Store& store) {
        Journal ticked;
        if (!symptoms.empty()) {
            ticked.checks.push_back({{}, today, symptoms});
        }
        store.addAll(profile, ticked);
    });
    if (!saved) {
        m_failed = [this, profile, symptoms] { return startPlan(profile, symptoms); };
        return false;
    }
    m_failed = nullptr;
    m_stack.clear();
    return true;
}

bool Actions::changeProfile(const Profile& profile) {
    const auto before = m_workspace.profile();
    if (!before || *before == profile) {
        return false;
    }
    return push([this, before, profile] {
        return new ProfileStep(m_workspace, m_stack, tr("Plan changed."), tr("change of plan"), *before, profile);
    });
}

bool Actions::logRun(const Run& run) {
    const QString day = m_workspace.formats().shortDate(run.date);
    return turn<Run>(tr("Run of %1 saved.").arg(day), tr("log run of %1").arg(day), {}, run);
}

bool Actions::editRun(const Run& run) {
    const auto before = runOf(m_workspace.journal(), run.id);
    if (!before || *before == run) {
        return false;
    }
    const QString day = m_workspace.formats().shortDate(run.date);
    return turn<Run>(tr("Run of %1 changed.").arg(day), tr("edit run of %1").arg(day), before, run);
}

bool Actions::deleteRun(EntryId id) {
    const auto before = runOf(m_workspace.journal(), id);
    if (!before) {
        return false;
    }
    const QString day = m_workspace.formats().shortDate(before->date);
    return turn<Run>(tr("Run of %1 deleted.").arg(day), tr("delete run of %1").arg(day), before, {});
}

bool Actions::answerMorning(Date date, PainScore score) {
    const auto before =
        find(m_workspace.journal().mornings, [date](const Morning& morning) { return morning.date == date; });
    if (before && before->score == score) {
        return false;
    }
    const Formats formats = m_workspace.formats();
    const QString word = painWord(score.value());
    const QString done = date == m_workspace.today()
                             ? tr("This morning's answer saved: %1, %2.").arg(formats.number(score.value()), word)
                             : tr("Answer for the morning of %1 saved: %2, %3.")
                                   .arg(formats.shortDate(date), formats.number(score.value()), word);
    return turn<Morning>(done, tr("morning answer"), before, Morning{{}, date, score});
}

bool Actions::tickSymptoms(Date date, const Symptoms& symptoms) {
    if (symptoms.empty()) {
        return false;
    }
    return turn<SymptomCheck>(tr("What you ticked is saved."), tr("ticked symptoms"), {},
                              SymptomCheck{{}, date, symptoms});
}

bool Actions::recordClearance(const Clearance& clearance) {
    return turn<Clearance>(tr("Saved: seen and cleared by %1.").arg(QString::fromStdString(clearance.by)),
                           tr("clearance"), {}, clearance);
}

bool Actions::logWalk(const Walk& walk) {
    const QString day = m_workspace.formats().shortDate(walk.date);
    return turn<Walk>(tr("Walk of %1 saved.").arg(day), tr("log walk of %1").arg(day), {}, walk);
}

bool Actions::logCross(const CrossTraining& cross) {
    const QString day = m_workspace.formats().shortDate(cross.date);
    return turn<CrossTraining>(tr("%1 of %2 saved.").arg(crossName(cross.kind), day),
                               tr("log %1 of %2").arg(crossName(cross.kind), day), {}, cross);
}

bool Actions::editWalk(const Walk& before, const Walk& after) {
    Walk changed = after;
    changed.id = before.id;
    if (changed == before) {
        return false;
    }
    changed.id = {};
    const QString day = m_workspace.formats().shortDate(after.date);
    return turn<Walk>(tr("Walk of %1 changed.").arg(day), tr("edit walk of %1").arg(day), before, changed);
}

bool Actions::editCross(const CrossTraining& before, const CrossTraining& after) {
    CrossTraining changed = after;
    changed.id = before.id;
    if (changed == before) {
        return false;
    }
    changed.id = {};
    const QString day = m_workspace.formats().shortDate(after.date);
    const QString kind = crossName(after.kind);
    return turn<CrossTraining>(tr("%1 of %2 changed.").arg(kind, day), tr("edit %1 of %2").arg(kind, day), before,
                               changed);
}

bool Actions::deleteEntry(const AnyEntry& entry) {
    if (const auto* run = std::get_if<Run>(&entry)) {
        return deleteRun(run->id);
    }
    const QString line = entryLine(entry, m_workspace.formats());
    return std::visit(
        [&]<typename Entry>(const Entry& each) {
            return turn<Entry>(tr("Deleted: %1.").arg(line), tr("deletion: %1").arg(line), each, {});
        },
        entry);
}

bool Actions::setStrength(Date date, const std::vector<StrengthItem>& items) {
    const auto before =
        find(m_workspace.journal().strength, [date](const StrengthSession& session) { return session.date == date; });
    std::optional<StrengthSession> after;
    if (!items.empty()) {
        after = before.value_or(StrengthSession{{}, date, {}});
        after->items = items;
    }
    if (before == after) {
        return false;
    }
    return turn<StrengthSession>(tr("Exercises of %1 saved.").arg(m_workspace.formats().shortDate(date)),
                                 tr("exercises of %1").arg(m_workspace.formats().shortDate(date)), before, after);
}

bool Actions::addShoes(const Shoes& shoes) {
    const QString pair = QString::fromStdString(shoes.name);
    return turn<Shoes>(tr("Shoes added: %1.").arg(pair), tr("add shoes %1").arg(pair), {}, shoes);
}

bool Actions::editShoes(const Shoes& shoes) {
    const auto before = shoesOf(m_workspace.journal(), shoes.id);
    if (!before || *before == shoes) {
        return false;
    }
    const QString pair = QString::fromStdString(shoes.name);
    return turn<Shoes>(tr("Shoes changed: %1.").arg(pair), tr("edit shoes %1").arg(pair), before, shoes);
}

bool Actions::retireShoes(EntryId id) {
    const auto before = shoesOf(m_workspace.journal(), id);
    if (!before) {
        return false;
    }
    Shoes after = *before;
    const bool worn = !before->retired;
    after.retired = worn ? std::optional(std::max(m_workspace.today(), before->firstDay)) : std::nullopt;
    const QString pair = QString::fromStdString(before->name);
    return worn
               ? turn<Shoes>(tr("Shoes retired: %1.").arg(pair), tr("retire shoes %1").arg(pair), before, after)
               : turn<Shoes>(tr("Shoes worn again: %1.").arg(pair), tr("wear shoes %1 again").arg(pair), before, after);
}

bool Actions::removeShoes(EntryId id) {
    const auto before = shoesOf(m_workspace.journal(), id);
    if (!before) {
        return false;
    }
    const QString pair = QString::fromStdString(before->name);
    return turn<Shoes>(tr("Shoes removed: %1.").arg(pair), tr("remove shoes %1").arg(pair), before, {});
}

Result<Date> Actions::moveRun(Date from, Date to) {
    if (!m_workspace.profile()) {
        return refuse({IssueKind::NoSuchEntry, toIso(from)});
    }
    auto allowed = checkMove(*m_workspace.profile(), m_workspace.journal(), m_workspace.today(), from, to);
    if (!allowed) {
        return allowed;
    }
    const Formats formats = m_workspace.formats();
    turn<Move>(tr("Run of %1 moved to %2.").arg(formats.shortDate(from), formats.shortDate(to)),
               tr("move run of %1").arg(formats.shortDate(from)), {}, Move{{}, from, to});
    return allowed;
}

bool Actions::importEntries(const std::optional<Profile>& profile, const Journal& incoming) {
    const std::optional<Profile> first = m_workspace.profile() ? std::nullopt : profile;
    return push([this, first, incoming] {
        return new ImportStep(m_workspace, m_stack, tr("Import done."), tr("import"), first, incoming);
    });
}

bool Actions::restore(const std::filesystem::path& backup) {
    std::shared_ptr<const Store> source;
    try {
        source = std::make_shared<const Store>(Store::copyOf(backup));
    } catch (const StoreError& error) {
        emit m_workspace.storeFailed(error);
        return false;
    }
    return push([this, backup, source] {
        return new RestoreStep(m_workspace, m_stack, tr("Backup restored."), tr("restore of a backup"), backup, source);
    });
}

bool Actions::bringBack(const RemovedEntry& removed) {
    const QString line = entryLine(removed.entry, m_workspace.formats());
    const QString what = tr("Brought back: %1.").arg(line);
    const QString name = tr("bringing back: %1").arg(line);
    if (const auto* morning = std::get_if<Morning>(&removed.entry)) {
        const auto since = find(m_workspace.journal().mornings,
                                [morning](const Morning& other) { return other.date == morning->date; });
        if (since) {
            return push([this, what, name, back = *morning, since = *since] {
                return new BringBackMorningStep(m_workspace, m_stack, what, name, back, since);
            });
        }
    }
    return std::visit([&]<typename Entry>(const Entry& entry) { return turn<Entry>(what, name, {}, entry); },
                      removed.entry);
}

bool Actions::retryFailed() {
    const auto again = m_failed;
    return again && again();
}

bool Actions::push(const std::function<UndoStep*()>& make) {
    UndoStep* step = make();
    const int index = m_stack.index();
    m_stack.push(step); // takes it; a step that failed is gone afterwards
    if (m_stack.index() == index) {
        m_failed = [this, make] { return push(make); };
        return false;
    }
    m_failed = nullptr;
    const QString also = step->also();
    if (also.isEmpty()) {
        emit done(step->text());
    } else {
        emit done(step->text() + QLatin1Char(' ') + also);
        emit clearanceTakenBack(also);
    }
    return true;
}

template <typename Entry>
bool Actions::turn(const QString& what, const QString& name, const std::optional<Entry>& before,
                   const std::optional<Entry>& after) {
    return push([this, what, name, before, after] {
        return new EntryStep<Entry>(m_workspace, m_stack, what, name, before, after);
    });
}

} // namespace stridewell
