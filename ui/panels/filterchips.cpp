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
    m_all->setText(tr("All"));
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
    setPlainToolTip(*chip, meaning);
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

void FilterChips::setCounted(bool isCounted)
{
    m_isCounted = isCounted;
    refresh();
}

/// What each would leave of what is shown, so that none leads to fewer rows than it says.
void FilterChips::showState(const WorkspaceState &state)
{
    compute(
        m_isCounted ? state.catalogue().edgeCount() : 0,
        [state, matches = searched().matches(), isCounted = m_isCounted] {
            QHash<QuickFilter, QString> texts;
            for (const QuickFilter filter : allQuickFilters) {
                const QString name = QueryText::filterName(filter);
                texts[filter] = isCounted ? tr("%1  %2", "filter, count")
                                                .arg(name,
                                                     CategoryText::count(secretCount(
                                                         matches, filter, state.hasAllSecrets())))
                                          : name;
            }
            return texts;
        },
        [this](const QHash<QuickFilter, QString> &texts) {
            for (const QuickFilter filter : allQuickFilters) {
                m_chips.value(filter)->setText(texts.value(filter));
            }
        });
}

void FilterChips::showChecked()
{
    m_all->setChecked(searched().filters() == QuickFilters());
    for (const QuickFilter filter : allQuickFilters) {
        m_chips.value(filter)->setChecked(searched().filters().testFlag(filter));
    }
}

} // namespace secretscope
