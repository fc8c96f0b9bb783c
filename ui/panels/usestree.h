// SPDX-License-Identifier: Apache-2.0
// Lists under heads, as the uses panel shows them: each entry with what to know of it, its id to
// copy and the row where it stands. It decides nothing; what was opened stays open when the same
// lists are shown anew.
#pragma once

#include "ui/panels/useslist.h"

#include <QSet>
#include <QTreeWidget>

namespace secretscope {

class UsesTree final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsesTree)

public:
    /// More entries of a list are counted only; copying the list's ids has them all.
    static constexpr qsizetype MaximumShown = 1000;

    explicit UsesTree(QWidget *parent = nullptr);

    enum class Subject { Same, Other };
    /// Of another subject the lists are unfolded, but long ones only if there is no other.
    void showLists(const QList<UsesList> &lists, Subject subject);
    /// Unfolds a list and brings it into sight.
    void openList(int place);

    /// The ids of the selected rows, one a line; of a head all of its list, with a remark if there
    /// may be more.
    QString selectedIds() const;
    void copyIds() const;
    QAction &copyIdsAction() { return *m_copyIds; }

Q_SIGNALS:
    /// A person wants to see where the entry stands.
    void rowRequested(const secretscope::RowId &row);
    void copyableChanged(bool canCopy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void unfold();
    void fill(QTreeWidgetItem &head, const UsesList &list);
    QTreeWidgetItem *makeItem(const UsesEntry &entry) const;
    QSet<QString> openKeys() const;
    void restore(const QSet<QString> &open, const QString &current);
    QString keyOf(QTreeWidgetItem *item) const;

    QList<UsesList> m_lists;
    QAction *m_copyIds;
};

} // namespace secretscope
