// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/columnwidths.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace secretscope {

namespace {

/// Of the view's width: what one column may ask for, and what all but the name may.
constexpr double mostOfOne = 0.34;
constexpr double mostOfAll = 0.6;
/// In letters of average width, where the others take too much.
constexpr int leastName = 12;

} // namespace

ColumnWidths::ColumnWidths(QTreeView &view, int nameColumn)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.header())
    , m_name(nameColumn)
{
    // Only the rows on screen are measured.
    m_header.setResizeContentsPrecision(0);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnWidths::take);
    connect(&m_header, &QHeaderView::sectionCountChanged, this, &ColumnWidths::fill);
    measure();
}

void ColumnWidths::measure()
{
    if (m_isChosen) {
        return;
    }
    const QAbstractItemView &view = m_view; // where the function is public
    for (int column = 0; column < m_header.count(); ++column) {
        const int asked
            = std::max(view.sizeHintForColumn(column), m_header.sectionSizeHint(column));
        if (column != m_name && !m_header.isSectionHidden(column) && asked > m_asked[column]) {
            m_asked[column] = asked;
        }
    }
    apply();
}

void ColumnWidths::reset()
{
    m_isChosen = false;
    m_asked.clear();
    measure();
}

void ColumnWidths::restore(const QByteArray &state)
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_isChosen = !state.isEmpty() && m_header.restoreState(state);
    m_header.setStretchLastSection(false); // as older states have it
    fill();
}

void ColumnWidths::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const double all = m_view.viewport()->width();
    const auto width = [this](int column, double most) {
        return column == m_name || m_header.isSectionHidden(column)
            ? 0.0
            : std::min<double>(m_asked.value(column),
                               std::max<double>(most, m_header.sectionSizeHint(column)));
    };
    const auto sum = [&](double most) {
        double widths = 0;
        for (int column = 0; column < m_header.count(); ++column) {
            widths += width(column, most);
        }
        return widths;
    };
    // The widest ones give first: what is short stays whole.
    constexpr double step = 4;
    double most = all * mostOfOne;
    while (most > step && sum(most) > all * mostOfAll) {
        most -= step;
    }
    for (int column = 0; column < m_header.count(); ++column) {
        if (const int wanted = static_cast<int>(width(column, most)); wanted > 0) {
            m_header.resizeSection(column, wanted);
        }
    }
    fill();
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
    if (!m_isChosen && !m_isApplying) {
        apply();
        return;
    }
    const QScopedValueRollback applying(m_isApplying, true);
    m_header.resizeSection(m_name, widthLeft());
}

/// What the user adds to the name the column behind it gives; what they add to another one the name
/// gives.
void ColumnWidths::take(int column, int before, int now)
{
    if (m_isApplying) {
        return;
    }
    m_isChosen = true;
    const QScopedValueRollback applying(m_isApplying, true);
    int next = m_header.visualIndex(m_name) + 1;
    while (next < m_header.count() && m_header.isSectionHidden(m_header.logicalIndex(next))) {
        ++next;
    }
    if (column == m_name && next < m_header.count()) {
        const int other = m_header.logicalIndex(next);
        m_header.resizeSection(
            other,
            std::max(m_header.minimumSectionSize(), m_header.sectionSize(other) + before - now));
    }
    m_header.resizeSection(m_name, widthLeft());
}

} // namespace secretscope
