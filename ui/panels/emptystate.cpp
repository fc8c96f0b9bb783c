// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/emptystate.h"

#include "ui/panels/extent.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace secretscope {

EmptyState::EmptyState(SearchedWorkspace &searched, QWidget *parent)
    : QWidget(parent)
    , m_searched(searched)
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

    Workspace &workspace = m_searched.workspace();
    connect(m_loadRest, &QPushButton::clicked, &workspace, &Workspace::readAll);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearRequested);
    for (const auto signal : {&SearchedWorkspace::everythingChanged, &SearchedWorkspace::replaced,
                              &SearchedWorkspace::filterChanged}) {
        connect(&m_searched, signal, this, &EmptyState::refreshState);
    }
    connect(&m_searched, &SearchedWorkspace::secretsAppended, this, &EmptyState::refreshState);
    connect(&m_searched, &SearchedWorkspace::secretsChanged, this, &EmptyState::refreshState);
    connect(&workspace, &Workspace::progressChanged, this, &EmptyState::refreshState);
    refreshState();
}

void EmptyState::refreshState()
{
    const Workspace &workspace = m_searched.workspace();
    const std::uint32_t loaded = workspace.catalogue().secretCount();
    const bool isFiltering = m_searched.isFiltering();
    const std::uint32_t shown = isFiltering ? m_searched.matches().secretCount() : loaded;
    const SecretsExtent extent = secretsExtent(workspace);
    const bool isEmpty = shown == 0
        && (isFiltering || extent == SecretsExtent::All || extent == SecretsExtent::Stopped);
    setVisible(isEmpty);
    if (!isEmpty) {
        return;
    }
    const bool isAll = extent == SecretsExtent::All;
    if (!isFiltering) {
        m_title->setText(ExtentText::loaded(loaded, extent));
    } else if (isAll) {
        m_title->setText(tr("Nothing matches"));
    } else {
        m_title->setText(tr("Nothing that is loaded matches"));
    }
    m_sentence->setText(!isFiltering ? tr("The key works. Secrets will show here once there are "
                                          "some.")
                                     : ExtentText::loaded(loaded, extent));
    m_loadRest->setVisible(isFiltering && !isAll && workspace.isOnline()
                           && !workspace.isReadingAll());
    m_clear->setVisible(isFiltering);
}

} // namespace secretscope
