// SPDX-License-Identifier: Apache-2.0
// The filters that are one click away, each with how many secrets it would show. It keeps which are
// on, and filters nothing itself.
#pragma once

#include "search/quickfilter.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace secretscope {

class FilterChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget *parent = nullptr);

    QuickFilters filters() const { return m_filters; }
    /// @param arePartial whether more secrets exist than the counts are about.
    void setCounts(const QuickFilterCounts &counts, std::uint32_t secrets, bool arePartial);
    void clearFilters();
    /// Behind the chips, in the same lines.
    void addBehind(QWidget *widget);

Q_SIGNALS:
    void filtersChanged(secretscope::QuickFilters filters);

private:
    void toggle(QuickFilter filter);
    void showState();

    QuickFilters m_filters;
    QToolButton *m_all;
    QHash<QuickFilter, QToolButton *> m_chips;
};

} // namespace secretscope
