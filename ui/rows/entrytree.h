// SPDX-License-Identifier: Apache-2.0
// Lists under headings, as the panels beside the rows and the comparison show them: each entry with
// a note, its id to copy and the row that it leads to. Entries are plain values, made elsewhere.
// Nothing is cut, see BlockDelegate. What was unfolded, selected and scrolled to stays when the
// same subject is shown again.
#pragma once

#include "ui/rows/rowid.h"

#include <QList>
#include <QTreeWidget>

#include <optional>

namespace secretscope {

/// All texts but `id` are safe for display.
struct Entry
{
    QString name = {};
    QString note = {};
    /// The real one.
    QString id = {};
    /// Where it is in the workspace; empty if it has no row there.
    RowId row = {};
    /// A line of the tooltip that has no place in the cells.
    QString remark = {};
    /// Whether nothing but its id is known.
    bool isMuted = false;
    /// A box in front of it, for what can be done and ticked.
    std::optional<Qt::CheckState> box = {};
    /// What it goes through.
    QList<Entry> below = {};
    /// See symbolIcon(); empty for none.
    QString symbol = {};
};

struct EntryList
{
    QString title;
    /// How many entries there are, also of those that are left out below.
    Known count;
    /// Where it comes from, what it means.
    QString meaning;
    /// Whether it makes sense for the subject at all.
    bool isShown = true;
    QList<Entry> entries = {};
};

constexpr Known countOf(std::size_t count, bool isExact)
{
    return {static_cast<std::uint32_t>(count), isExact ? LoadState::Complete : LoadState::Preview};
}

class EntryTree final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryTree)

public:
    /// More entries of a list are only counted; copying the list's ids has them all. Their names
    /// and notes are never looked at.
    static constexpr qsizetype MaximumShown = 1000;

    explicit EntryTree(QWidget *parent = nullptr);

    /// Below the name of what is in a row; empty for none.
    static QString noteOf(const QTreeWidgetItem &item);
    /// One a line, each once, with a remark if there may be more.
    static QString joinedIds(QStringList ids, bool areExact);
    /// "Tool · editor": parts that are empty are left out.
    static QString note(QStringList parts);
    /// "crm-lookup, files and 3 more": of many names only the first ones.
    static QString listed(const QStringList &names);
    /// "direct", "through crm-lookup", "direct, and through crm-lookup".
    static QString relation(bool isDirect, const QStringList &through);

    enum class Subject { Same, Other };
    /// Of another subject the first lists are unfolded, as far as all headings stay in sight.
    void showLists(const QList<EntryList> &lists, Subject subject);

    /// The ids of a list, one a line, with a remark if there may be more.
    QString idsOf(int position) const;
    /// The ids of the selected rows; of a heading those of its list.
    QString selectedIds() const;
    void copyIds() const;

Q_SIGNALS:
    /// The user wants to go to the entry's row.
    void rowRequested(const secretscope::RowId &row);
    void copyableChanged(bool canCopy);
    /// The user ticked or unticked an entry, by the position of its list and its own. Entries below
    /// others have no box.
    void ticked(int list, int entry, bool isTicked);

private:
    void unfold();
    void addHeading(const EntryList &list);
    QTreeWidgetItem *makeItem(const Entry &entry) const;
    QString keyOf(QTreeWidgetItem *item) const;

    QList<EntryList> m_lists;
};

} // namespace secretscope
