// SPDX-License-Identifier: Apache-2.0
// What a refresh changed that the user has not looked at since, row by row. It compares each
// reading with the last one that knew as much, so that no change is lost in a gap, and tells each
// once. It keeps no more than one older state, and that only until a newer one reaches as far.
#pragma once

#include "analysis/diff.h"
#include "ui/rows/rowid.h"
#include "ui/widgets/worker.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace secretscope {

class UnseenChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnseenChanges)

public:
    explicit UnseenChanges(const WorkspaceState &state, QObject *parent = nullptr);

    /// The next state. What another lineage changed comes with changed(), a moment later.
    void take(const WorkspaceState &state);

    /// Secrets and dependents; also those that are gone, which have no row.
    int count() const { return static_cast<int>(m_marks.size()); }
    /// Whether the row itself is another one, or something below it is.
    bool isMarked(const RowId &row) const { return m_below.contains(row); }
    /// What is marked at the row, in words; empty for nothing.
    QString textOf(const RowId &row) const;
    /// All of it in one sentence.
    QString summary() const;

    /// The user looks at these rows. What is below them stays unseen, but for what is gone.
    void see(const QList<RowId> &rows);
    void seeAll();

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        QHash<RowId, Changes> rows;
        /// Whether no list is known less well than before.
        bool reachesAsFar = true;
    };

    static Found compared(const WorkspaceState &before, const WorkspaceState &now);
    void compare();
    void adopt(const Found &found, const WorkspaceState &now);
    void mark(const RowId &row, Changes changes);
    void countBelow(const RowId &row, int difference);

    WorkspaceState m_before;
    WorkspaceState m_now;
    QHash<RowId, Changes> m_marks;
    /// Marks at a row or below it, where there are any.
    QHash<RowId, int> m_below;
    /// Found since `m_before`, seen or not.
    QHash<RowId, Changes> m_told;
    QTimer m_gathering;
    Computation m_comparing;
};

} // namespace secretscope
