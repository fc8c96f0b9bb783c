// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/viewswitch.h"

#include "ui/widgets/symbolicon.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace secretscope {

ViewSwitch::ViewSwitch(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("viewSwitch"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    struct Choice
    {
        View view;
        QString icon;
        QString tip;
    };
    const Choice choices[] = {
        {View::Secrets, QStringLiteral("secrets"),
         tr("Each secret with what depends on it (Ctrl+1)")},
        {View::Resources, QStringLiteral("resources"),
         tr("Each tool, agent, number … with the secrets it needs (Ctrl+2)")},
        {View::Flat, QStringLiteral("flat"), tr("One row for each secret and dependent (Ctrl+3)")},
    };
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(this);
        button->setText(viewName(choice.view));
        button->setIcon(symbolIcon(choice.icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setToolTip(choice.tip);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
        m_buttons->addButton(button, static_cast<int>(choice.view));
    }
    m_buttons->setExclusive(true);
    m_buttons->button(static_cast<int>(m_view))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        m_view = static_cast<View>(id);
        Q_EMIT viewChosen(m_view);
    });
}

void ViewSwitch::setView(View view)
{
    m_view = view;
    m_buttons->button(static_cast<int>(view))->setChecked(true);
}

QString ViewSwitch::viewName(View view)
{
    switch (view) {
    case View::Secrets:
        return tr("Secrets");
    case View::Resources:
        return tr("Resources");
    case View::Flat:
        return tr("Flat");
    }
    return {};
}

} // namespace secretscope
