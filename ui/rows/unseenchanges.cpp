// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/unseenchanges.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

/// The rows that show a mark: the row, what it is below, and its resource among all resources.
std::array<RowId, 4> shownAt(const RowId &row)
{
    return {row, row.resource.isEmpty() ? RowId() : RowId{row.secret, row.category, {}},
            row.category ? RowId{row.secret, {}, {}} : RowId(),
            row.resource.isEmpty() ? RowId() : RowId{{}, row.category, row.resource}};
}

} // namespace

UnseenChanges::UnseenChanges(const WorkspaceState &state, QObject *parent)
    : QObject(parent)
    , m_before(state)
    , m_now(state)
    , m_comparing(this)
{
    // After a refresh each list that is completed again is a state of its own.
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(200);
    m_gathering.callOnTimeout(this, &UnseenChanges::compare);
}

void UnseenChanges::take(const WorkspaceState &state)
{
    m_now = state;
    if (state.lineage() == m_before.lineage()) {
        m_before = state; // more is known, nothing is another thing
    } else if (!m_gathering.isActive()) {
        m_gathering.start();
    }
}

UnseenChanges::Found UnseenChanges::compared(const WorkspaceState &before,
                                             const WorkspaceState &now)
{
    Found found;
    const Catalogue &old = before.catalogue();
    const Catalogue &present = now.catalogue();
    const auto note = [&found](const RowId &row, Changes changes) {
        if (changes && !changes.testFlag(Change::CannotTell)) {
            found.rows.insert(row, changes);
        }
    };
    for (const SecretChange &secret : diff(before, now).secrets) {
        const RowId row{
            bytesOf(secret.after ? present.secretId(*secret.after) : old.secretId(*secret.before)),
            {},
            {}};
        note(row, secret.changes);
        for (const DependentChange &item : secret.dependents) {
            note({row.secret, RowCategory::ofWord(bytesOf(item.category)),
                  bytesOf(item.after ? present.resourceId(item.after->resource)
                                     : old.resourceId(item.before->resource))},
                 item.changes);
        }
        for (const std::string_view word : secret.partial) {
            const auto category = old.findCategory(word);
            const auto same = present.findCategory(word);
            const bool wasWhole = category && isComplete(old.loadState(*secret.before, *category));
            const bool isWhole = !same || isComplete(present.loadState(*secret.after, *same));
            found.reachesAsFar &= isWhole || !wasWhole;
        }
    }
    return found;
}

void UnseenChanges::compare()
{
    m_comparing.run(
        std::size_t(m_before.catalogue().edgeCount()) + m_now.catalogue().edgeCount(),
        [before = m_before, now = m_now] { return compared(before, now); },
        [this, now = m_now](const Found &found) { adopt(found, now); });
}

void UnseenChanges::adopt(const Found &found, const WorkspaceState &now)
{
    bool isNews = false;
    for (auto row = found.rows.begin(); row != found.rows.end(); ++row) {
        if (m_told.value(row.key()) != row.value()) {
            m_told.insert(row.key(), row.value());
            mark(row.key(), row.value());
            isNews = true;
        }
    }
    if (found.reachesAsFar) {
        m_told.clear();
        m_before = m_now.lineage() == now.lineage() ? m_now : now;
    }
    if (isNews) {
        Q_EMIT changed();
    }
}

// Marks

void UnseenChanges::mark(const RowId &row, Changes changes)
{
    if (!m_marks.contains(row)) {
        countBelow(row, 1);
    }
    m_marks.insert(row, changes);
}

void UnseenChanges::countBelow(const RowId &row, int difference)
{
    for (const RowId &shown : shownAt(row)) {
        if (!shown.isEmpty() && (m_below[shown] += difference) == 0) {
            m_below.remove(shown);
        }
    }
}

void UnseenChanges::see(const QList<RowId> &rows)
{
    if (m_marks.isEmpty()) {
        return;
    }
    const QSet<RowId> seen(rows.begin(), rows.end());
    QList<RowId> unmarked;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        const bool isGone = mark->testFlag(Change::Removed);
        const auto places = shownAt(mark.key());
        if (std::ranges::any_of(places, [&](const RowId &place) {
                // The row of a resource is that resource, whatever secret it was marked for.
                return (place == mark.key() || isGone || place.secret.isEmpty())
                    && seen.contains(place);
            })) {
            unmarked.append(mark.key());
        }
    }
    for (const RowId &row : unmarked) {
        m_marks.remove(row);
        countBelow(row, -1);
    }
    if (!unmarked.isEmpty()) {
        Q_EMIT changed();
    }
}

void UnseenChanges::seeAll()
{
    m_marks.clear();
    m_below.clear();
    Q_EMIT changed();
}

// Words

QString UnseenChanges::textOf(const RowId &row) const
{
    const auto own = m_marks.find(row);
    const int below = m_below.value(row) - (own == m_marks.end() ? 0 : 1);
    QStringList words;
    if (own != m_marks.end()) {
        words.append(own->testFlag(Change::Added) ? tr("new since you last looked")
                                                  : tr("changed since you last looked"));
    }
    if (below > 0) {
        words.append(tr("%Ln change(s) below since you last looked", "", below));
    }
    return words.join(QStringLiteral(", "));
}

QString UnseenChanges::summary() const
{
    const auto countOf = [this](Change change) {
        return std::ranges::count_if(
            m_marks, [change](Changes changes) { return changes.testFlag(change); });
    };
    const auto added = countOf(Change::Added);
    const auto gone = countOf(Change::Removed);
    return tr("Secrets and dependents since you last looked: %L1 new, %L2 changed, %L3 gone")
        .arg(added)
        .arg(count() - added - gone)
        .arg(gone);
}

} // namespace secretscope
