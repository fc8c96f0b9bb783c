// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/filterchips.h"

#include "ui/widgets/categorytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/querytext.h"

#include <QToolButton>

namespace secretscope {

namespace {

QToolButton *makeChip(QWidget *parent)
{
    auto *chip = new QToolButton(parent);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

} // namespace

FilterChips::FilterChips(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_all(makeChip(this))
{
    setObjectName(QStringLiteral("filterChips"));
    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    m_all->setObjectName(QStringLiteral("allChip"));
    m_all->setToolTip(plainToolTip(tr("No quick filter")));
    line->addWidget(m_all);
    connect(m_all, &QToolButton::clicked, this, &FilterChips::clearFilters);
    for (const QuickFilter filter : allQuickFilters) {
        QToolButton *chip = makeChip(this);
        chip->setToolTip(plainToolTip(QueryText::filterMeaning(filter)));
        chip->setAccessibleDescription(QueryText::filterMeaning(filter));
        connect(chip, &QToolButton::clicked, this, [this, filter] { toggle(filter); });
        line->addWidget(chip);
        m_chips.insert(filter, chip);
    }
    showState(state());
    showChecked();
}

void FilterChips::showState(const WorkspaceState &state)
{
    const bool areExact = state.hasAllSecrets();
    const auto show = [&](QToolButton &chip, const QString &name, std::uint32_t count) {
        chip.setText(tr("%1  %2", "filter, count").arg(name, CategoryText::count(count, areExact)));
    };
    show(*m_all, tr("All"), state.catalogue().secretCount());
    for (const QuickFilter filter : allQuickFilters) {
        show(*m_chips.value(filter), QueryText::filterName(filter),
             secretCount(state.catalogue(), filter));
    }
}

void FilterChips::clearFilters()
{
    const bool wereOn = m_filters != QuickFilters();
    m_filters = {};
    showChecked();
    if (wereOn) {
        Q_EMIT filtersChanged(m_filters);
    }
}

void FilterChips::addAfter(QWidget *widget)
{
    layout()->addWidget(widget);
}

void FilterChips::toggle(QuickFilter filter)
{
    m_filters ^= filter;
    showChecked();
    Q_EMIT filtersChanged(m_filters);
}

void FilterChips::showChecked()
{
    m_all->setChecked(m_filters == QuickFilters());
    for (const QuickFilter filter : allQuickFilters) {
        m_chips.value(filter)->setChecked(m_filters.testFlag(filter));
    }
}

} // namespace secretscope
