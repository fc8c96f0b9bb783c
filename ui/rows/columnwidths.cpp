// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/columnwidths.h"

#include <QDataStream>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

/// Of the view's width: what one column without names may ask for, and what names may, of one
/// column and of two.
constexpr double mostOfOne = 0.34;
constexpr double mostOfNames = 0.55;
constexpr double mostOfTwoNames = 0.65;
/// In letters of average width: of a name, where the others take too much, and of what is short
/// enough to stay whole.
constexpr int leastName = 12;
constexpr int shortOther = 12;

/// Before a state with what the user chose.
constexpr quint32 stateMark = 0x53434f4c;

} // namespace

ColumnWidths::ColumnWidths(QTreeView &view, int nameColumn, int otherNames)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.header())
    , m_name(nameColumn)
    , m_otherNames(otherNames)
{
    // Only the rows on screen are measured.
    m_header.setResizeContentsPrecision(0);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnWidths::take);
    connect(&m_header, &QHeaderView::sectionCountChanged, this, &ColumnWidths::fill);
    measure();
}

void ColumnWidths::setSpare(const QList<int> &columns)
{
    m_spare = columns;
    m_spare.removeIf([this](int column) { return m_shown.contains(column); });
    showSpare();
    measure();
    fill();
}

void ColumnWidths::choose(int column, bool isShown)
{
    m_spare.removeAll(column);
    m_shown[column] = isShown;
    m_header.setSectionHidden(column, !isShown);
    measure();
}

void ColumnWidths::showSpare()
{
    const QScopedValueRollback applying(m_isApplying, true);
    for (const int column : std::as_const(m_spare)) {
        m_header.setSectionHidden(column, false);
    }
}

void ColumnWidths::measure()
{
    showSpare();
    const QAbstractItemView &view = m_view; // where the function is public
    for (int column = 0; column < m_header.count(); ++column) {
        const int asked
            = std::max(view.sizeHintForColumn(column), m_header.sectionSizeHint(column));
        if (!m_header.isSectionHidden(column) && asked > m_asked[column]) {
            m_asked[column] = asked;
        }
    }
    apply();
}

void ColumnWidths::reset()
{
    m_widths.clear();
    m_asked.clear();
    measure();
}

QByteArray ColumnWidths::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMark << m_widths << m_shown << m_header.saveState();
    return state;
}

void ColumnWidths::restore(const QByteArray &state)
{
    const QScopedValueRollback applying(m_isApplying, true);
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QByteArray header;
    QMap<int, int> widths;
    QMap<int, bool> shown;
    stream >> mark;
    if (mark == stateMark) {
        stream >> widths >> shown >> header;
    } else {
        header = state; // as older versions kept it, which did not know what the user chose
    }
    if (stream.status() == QDataStream::Ok && m_header.restoreState(header)) {
        m_widths = widths;
        m_shown = shown;
    }
    m_header.setStretchLastSection(false); // as older states have it
    apply();
}

int ColumnWidths::widthOfOther(int column, int most) const
{
    const int least = std::max(m_header.sectionSizeHint(column),
                               m_view.fontMetrics().averageCharWidth() * shortOther);
    return column == m_name || column == m_otherNames || m_header.isSectionHidden(column)
        ? 0
        : std::min(m_asked.value(column), std::max(most, least));
}

int ColumnWidths::widthOfOthers(int most) const
{
    int width = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        width += widthOfOther(column, most);
    }
    return width;
}

void ColumnWidths::apply()
{
    showSpare();
    const QScopedValueRollback applying(m_isApplying, true);
    const int all = m_view.viewport()->width();
    const bool hasOther = m_otherNames >= 0 && !m_header.isSectionHidden(m_otherNames);
    const int asked = m_asked.value(m_name);
    const int otherAsked = hasOther ? m_asked.value(m_otherNames) : 0;
    const int names
        = std::min(asked + otherAsked, int(all * (hasOther ? mostOfTwoNames : mostOfNames)));
    for (qsizetype i = m_spare.size() - 1; i >= 0 && widthOfOthers(0) > all - names; --i) {
        m_header.setSectionHidden(m_spare.at(i), true);
    }
    // The widest ones give first: what is short stays whole.
    constexpr int step = 4;
    int most = int(all * mostOfOne);
    while (most > step && widthOfOthers(most) > all - names) {
        most -= step;
    }
    for (int column = 0; column < m_header.count(); ++column) {
        // One that is chosen takes its room of the name alone: the others keep their places.
        if (const int wanted = widthOfOther(column, most); wanted > 0) {
            m_header.resizeSection(column, m_widths.value(column, wanted));
        }
    }
    if (hasOther) {
        // Each may have half, and what the other one does not need.
        const int left = all - widthOfOthers(most);
        const int wanted = std::min(otherAsked, std::max(left / 2, left - asked));
        m_header.resizeSection(m_otherNames, m_widths.value(m_otherNames, wanted));
    }
    m_header.resizeSection(m_name, widthLeft());
}

int ColumnWidths::widthLeft() const
{
    int left = m_view.viewport()->width();
    for (int column = 0; column < m_header.count(); ++column) {
        left -= column == m_name ? 0 : m_header.sectionSize(column); // 0 if hidden
    }
    return std::max(left, m_view.fontMetrics().averageCharWidth() * leastName);
}

void ColumnWidths::fill()
{
    if (!m_isApplying) {
        apply();
    }
}

/// What the user adds to the name the column behind it gives; what they add to another one the name
/// gives.
void ColumnWidths::take(int column, int before, int now)
{
    if (m_isApplying || before == 0 || now == 0) {
        return; // a column that is shown or hidden is no chosen width
    }
    int next = m_header.visualIndex(m_name) + 1;
    while (next < m_header.count() && m_header.isSectionHidden(m_header.logicalIndex(next))) {
        ++next;
    }
    if (column != m_name) {
        m_widths[column] = now;
    } else if (next < m_header.count()) {
        const int other = m_header.logicalIndex(next);
        m_widths[other]
            = std::max(m_header.minimumSectionSize(), m_header.sectionSize(other) + before - now);
    }
    apply();
}

} // namespace secretscope
