// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/filterchips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/querytext.h"

#include <QLocale>
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

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
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
    setCounts({}, 0, true);
    showState();
}

void FilterChips::setCounts(const QuickFilterCounts &counts, std::uint32_t secrets, bool arePartial)
{
    const QLocale locale;
    const auto text = [&](const QString &name, std::uint32_t count) {
        return (arePartial ? tr("%1  ≥ %2") : tr("%1  %2")).arg(name, locale.toString(count));
    };
    m_all->setText(text(tr("All"), secrets));
    for (const QuickFilter filter : allQuickFilters) {
        m_chips.value(filter)->setText(text(QueryText::filterName(filter), counts[filter]));
    }
}

void FilterChips::clearFilters()
{
    const bool wereOn = m_filters != QuickFilters();
    m_filters = {};
    showState();
    if (wereOn) {
        Q_EMIT filtersChanged(m_filters);
    }
}

void FilterChips::addBehind(QWidget *widget)
{
    layout()->addWidget(widget);
}

void FilterChips::toggle(QuickFilter filter)
{
    m_filters ^= filter;
    showState();
    Q_EMIT filtersChanged(m_filters);
}

void FilterChips::showState()
{
    m_all->setChecked(m_filters == QuickFilters());
    for (const QuickFilter filter : allQuickFilters) {
        m_chips.value(filter)->setChecked(m_filters.testFlag(filter));
    }
}

} // namespace secretscope
