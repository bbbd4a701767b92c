// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/withdraw.h"
#include "ui/text/entrywords.h"
#include "ui/workspace.h"

#include <QTimer>
#include <QUndoCommand>
#include <QUndoStack>

#include <optional>
#include <utility>
#include <vector>

namespace stridewell {

/// One undoable step on the data file. Knows whether it is in force, so that a store that fails half way through undo
/// or redo costs no step: the stack is put back and the person can try again. Where somebody else has changed the same
/// since, there is nothing to try again: the step goes.
class UndoStep : public QUndoCommand {
public:
    /// done: a finished sentence for the undo bar; name: the words after "Undo".
    UndoStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name)
        : m_workspace(workspace), m_stack(stack) {
        setText(done + QLatin1Char('\n') + name);
    }
    /// What else it has done, as a sentence; empty where there is nothing more to say.
    [[nodiscard]] virtual QString also() const { return {}; }

    void redo() override {
        if (m_inForce) {
            return;
        }
        m_inForce = change([this](Store& store) { apply(store); });
        if (!m_inForce && (!m_wasInForce || m_overtaken)) {
            setObsolete(true); // never happened, or no longer can
        } else if (!m_inForce) {
            QTimer::singleShot(0, &m_stack, &QUndoStack::undo);
        }
        m_wasInForce = m_wasInForce || m_inForce;
    }
    void undo() override {
        if (!m_inForce) {
            return;
        }
        m_inForce = !change([this](Store& store) { revert(store); });
        if (m_overtaken) {
            setObsolete(true);
        } else if (m_inForce) {
            QTimer::singleShot(0, &m_stack, &QUndoStack::redo);
        }
    }

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    virtual void apply(Store& store) = 0;
    virtual void revert(Store& store) = 0;

private:
    bool change(const std::function<void(Store&)>& step) {
        return m_workspace.change([&](Store& store) {
            try {
                step(store);
            } catch (const StoreError& error) {
                m_overtaken = error.kind() == StoreErrorKind::ChangedElsewhere;
                throw;
            }
        });
    }

    Workspace& m_workspace;
    QUndoStack& m_stack;
    bool m_inForce = false;
    bool m_wasInForce = false;
    bool m_overtaken = false;
};

/// An entry of the journal as it was and as it becomes: added (no before), removed (no after) or changed; with the
/// clearances it takes back.
template <typename Entry>
class EntryStep : public UndoStep {
public:
    EntryStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
              std::optional<Entry> before, std::optional<Entry> after)
        : UndoStep(workspace, stack, done, name), m_before(std::move(before)), m_after(std::move(after)) {}

    [[nodiscard]] QString also() const override {
        return m_withdrawn.empty()
                   ? QString()
                   : clearanceWithdrawn(m_withdrawn.front().date, workspace().today(), workspace().formats());
    }

protected:
    void apply(Store& store) override {
        store.together([&] {
            m_withdrawn =
                m_after ? withdrawClearances(store, m_before, *m_after, workspace().today()) : std::vector<Clearance>();
            turn(store, m_before, m_after);
        });
    }
    void revert(Store& store) override {
        store.together([&] {
            turn(store, m_after, m_before);
            for (const Clearance& clearance : m_withdrawn) {
                store.add(clearance);
            }
        });
    }

private:
    void turn(Store& store, const std::optional<Entry>& from, std::optional<Entry>& to) {
        if (!to) {
            store.remove(*from, workspace().today());
            return;
        }
        if constexpr (requires { store.change(*from, *to); }) {
            if (from) {
                to->id = from->id;
                store.change(*from, *to);
                return;
            }
        } else if (from) {
            store.remove(*from, workspace().today());
        }
        to->id = store.add(*to);
    }

    std::optional<Entry> m_before;
    std::optional<Entry> m_after;
    std::vector<Clearance> m_withdrawn; ///< while it is in force
};

/// Other choices for the plan.
class ProfileStep : public UndoStep {
public:
    ProfileStep(Workspace& workspace, QUndoStack& stack, const QString& done, const QString& name,
                const Profile& before, const Profile& after)
        : UndoStep(workspace, stack, done, name), m_before(before), m_after(after) {}

protected:
    void apply(Store& store) override { store.changeProfile(m_before, m_after); }
    void revert(Store& store) override { store.changeProfile(m_after, m_before); }

private:
    Profile m_before;
    Profile m_after;
};

} // namespace stridewell
