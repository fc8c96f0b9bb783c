// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/filterchips.h"

#include "ui/widgets/categorytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/querytext.h"

#include <QToolButton>

namespace secretscope {

FilterChips::FilterChips(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
{
    setObjectName(QStringLiteral("filterChips"));
    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    m_all = addChip({}, tr("No quick filter"));
    m_all->setObjectName(QStringLiteral("allChip"));
    for (const QuickFilter filter : allQuickFilters) {
        m_chips.insert(filter, addChip(filter, QueryText::filterMeaning(filter)));
    }
    showState(state());
    showChecked();
    connect(&searched, &SearchedWorkspace::changed, this, &FilterChips::showChecked);
}

/// @param toggled nothing for one that switches all filters off.
QToolButton *FilterChips::addChip(QuickFilters toggled, const QString &meaning)
{
    auto *chip = new QToolButton(this);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolTip(plainToolTip(meaning));
    chip->setAccessibleDescription(meaning);
    // Not clicked: assistive programs toggle.
    connect(chip, &QToolButton::toggled, this, [this, toggled](bool isOn) {
        const QuickFilters now = searched().filters();
        if (isOn != (toggled ? now.testFlags(toggled) : !now)) {
            searched().setQuery(searched().query(), toggled ? now ^ toggled : toggled);
            showChecked(); // that there is no filter cannot be switched off
        }
    });
    layout()->addWidget(chip);
    return chip;
}

void FilterChips::showState(const WorkspaceState &state)
{
    const auto show = [&](QToolButton &chip, const QString &name, std::uint32_t count) {
        chip.setText(tr("%1  %2", "filter, count")
                         .arg(name, CategoryText::count(count, state.hasAllSecrets())));
    };
    show(*m_all, tr("All"), state.catalogue().secretCount());
    for (const QuickFilter filter : allQuickFilters) {
        show(*m_chips.value(filter), QueryText::filterName(filter),
             secretCount(state.catalogue(), filter));
    }
}

void FilterChips::showChecked()
{
    m_all->setChecked(searched().filters() == QuickFilters());
    for (const QuickFilter filter : allQuickFilters) {
        m_chips.value(filter)->setChecked(searched().filters().testFlag(filter));
    }
}

} // namespace secretscope
