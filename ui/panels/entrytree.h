// SPDX-License-Identifier: Apache-2.0
// Lists under headings, as the panels beside the rows show them: each entry with a note, its id to
// copy and the row that it leads to. Entries are plain values, made elsewhere. What was unfolded,
// selected and scrolled to stays when the same subject is shown again.
#pragma once

#include "ui/rows/rowid.h"

#include <QList>
#include <QSet>
#include <QTreeWidget>

namespace secretscope {

/// All texts but `id` are safe for display.
struct Entry
{
    QString name;
    QString note;
    /// The real one.
    QString id;
    /// Where it is in the workspace; empty if it has no row there.
    RowId row = {};
    /// A line of the tooltip that has no place in the cells.
    QString remark = {};
    /// Whether nothing but its id is known.
    bool isMuted = false;
    /// What it goes through.
    QList<Entry> below = {};
};

struct EntryList
{
    /// "Fix   ≥ 3", see EntryTree::heading().
    QString title;
    /// Where it comes from, what it means.
    QString meaning;
    bool isExact = true;
    /// Whether it makes sense for the subject at all.
    bool isShown = true;
    QList<Entry> entries;
};

class EntryTree final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryTree)

public:
    /// More entries of a list are only counted; copying the list's ids has them all. Their names
    /// and notes are never looked at.
    static constexpr qsizetype MaximumShown = 1000;

    explicit EntryTree(QWidget *parent = nullptr);

    static QString heading(const QString &title, std::size_t count, bool isExact);
    /// "crm-lookup, files and 3 more": of many names only the first ones.
    static QString listed(const QStringList &names);
    /// "direct", "through crm-lookup", "direct, and through crm-lookup".
    static QString relation(bool isDirect, const QStringList &through);

    enum class Subject { Same, Other };
    /// Of another subject the first lists are unfolded, as far as all headings stay in sight.
    void showLists(const QList<EntryList> &lists, Subject subject);
    /// Unfolds a list and scrolls to it.
    void openList(int position);

    /// The ids of a list, one a line, with a remark if there may be more.
    QString idsOf(int position) const;
    /// The ids of the selected rows; of a heading those of its list.
    QString selectedIds() const;
    void copyIds() const;

Q_SIGNALS:
    /// The user wants to go to the entry's row.
    void rowRequested(const secretscope::RowId &row);
    void copyableChanged(bool canCopy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void unfold();
    void fill(QTreeWidgetItem &head, const EntryList &list);
    QTreeWidgetItem *makeItem(const Entry &entry) const;
    QSet<QString> openKeys() const;
    void restore(QTreeWidgetItem &item, const QSet<QString> &open, const QString &current);
    QString keyOf(QTreeWidgetItem *item) const;
    QString joined(QStringList ids, bool areExact) const;

    QList<EntryList> m_lists;
};

} // namespace secretscope
