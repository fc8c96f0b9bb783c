// SPDX-License-Identifier: Apache-2.0
#include "ui/window/sidepanel.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/symbolicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace secretscope {

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_copyId(new QToolButton(this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    m_title->setObjectName(QStringLiteral("subject"));
    m_title->setBold();
    m_title->setLarger(1);
    m_title->setElided();
    m_copyId->setText(tr("Copy id"));
    m_copyId->setIcon(symbolIcon(QStringLiteral("copy")));
    m_copyId->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyId->setObjectName(QStringLiteral("copyId"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setExpanding(false);
    m_pages->tabBar()->setDrawBase(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_copyId);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(m_pages, 1);

    connect(m_copyId, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_id); });
    setSubject({}, {});
}

void SidePanel::setSubject(const QString &title, const QString &id)
{
    m_id = id;
    m_title->setText(title);
    m_title->setToolTip(plainToolTip(title));
    m_copyId->setVisible(!id.isEmpty());
}

void SidePanel::addPage(QWidget *page, const QString &title)
{
    m_pages->addTab(page, title);
}

void SidePanel::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

} // namespace secretscope
