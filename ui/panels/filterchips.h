// SPDX-License-Identifier: Apache-2.0
// The filters that are one click away, each with how many secrets it would show. It keeps which are
// on, and filters nothing itself.
#pragma once

#include "search/query.h"
#include "ui/panels/panel.h"

#include <QHash>

class QToolButton;

namespace secretscope {

class FilterChips final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(SearchedWorkspace &searched, QWidget *parent = nullptr);

    QuickFilters filters() const { return m_filters; }
    void clearFilters();
    /// After the chips, in the same lines.
    void addAfter(QWidget *widget);

Q_SIGNALS:
    void filtersChanged(secretscope::QuickFilters filters);

protected:
    void showState(const WorkspaceState &state) override;

private:
    void toggle(QuickFilter filter);
    void showChecked();

    QuickFilters m_filters;
    QToolButton *m_all;
    QHash<QuickFilter, QToolButton *> m_chips;
};

} // namespace secretscope
