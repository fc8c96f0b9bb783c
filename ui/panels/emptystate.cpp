// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/emptystate.h"

#include "ui/widgets/extenttext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace secretscope {

EmptyState::EmptyState(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_title(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_loadRest(new QPushButton(tr("Load the &rest"), this))
    , m_clear(new QPushButton(tr("&Clear filter"), this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_loadRest->setObjectName(QStringLiteral("loadTheRest"));
    m_title->setLarger(2);
    m_title->setBold();
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMuted();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_loadRest);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(10);
    lines->addWidget(m_title);
    lines->addWidget(m_sentence);
    lines->addLayout(buttons);

    connect(m_loadRest, &QPushButton::clicked, this, [this] { workspace().readAll().detach(); });
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearRequested);
    connect(&workspace(), &Workspace::progressed, this, &EmptyState::refreshSoon);
    refresh();
}

void EmptyState::showState(const WorkspaceState &state)
{
    const bool isFiltering = searched().isFiltering();
    const std::uint32_t shown
        = isFiltering ? searched().matches().secretCount() : state.catalogue().secretCount();
    const bool isEmpty = shown == 0 && (isFiltering || !state.hasMoreSecrets());
    setVisible(isEmpty);
    if (!isEmpty) {
        return;
    }
    const bool isAll = state.hasAllSecrets();
    const QString extent = ExtentText::loaded(state);
    if (isFiltering) {
        m_title->setText(isAll ? tr("Nothing matches") : tr("Nothing that is loaded matches"));
        m_sentence->setText(extent);
    } else {
        m_title->setText(extent);
        m_sentence->setText(tr("The key works. Secrets will appear here once there are any."));
    }
    m_loadRest->setVisible(isFiltering && !isAll && workspace().isOnline()
                           && !workspace().isReadingAll());
    m_clear->setVisible(isFiltering);
}

} // namespace secretscope
