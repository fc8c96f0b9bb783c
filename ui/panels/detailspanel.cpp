// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/detailspanel.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace secretscope {

DetailsPanel::DetailsPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_lines(new QVBoxLayout(m_content))
    , m_gaps(new QVBoxLayout)
    , m_gapsTitle(new PlainLabel(tr("Not known"), m_content))
    , m_nothing(new PlainLabel(m_content))
    , m_loadRest(new QPushButton(tr("Load the &rest"), m_content))
    , m_lookFurther(new QPushButton(tr("Loo&k further"), m_content))
{
    setObjectName(QStringLiteral("detailsPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gapsTitle->setBold();
    m_nothing->setMuted();
    m_nothing->setWrap(PlainLabel::Wrap::Words);
    m_loadRest->setObjectName(QStringLiteral("loadRest"));
    m_lines->setContentsMargins(12, 10, 12, 10);
    m_lines->setSpacing(10);
    m_lines->addWidget(m_nothing);
    m_lines->addWidget(m_gapsTitle);
    m_lines->addLayout(m_gaps);
    m_lines->addWidget(m_loadRest, 0, Qt::AlignLeft);
    m_lookFurther->setObjectName(QStringLiteral("lookFurtherFromDetails"));
    m_lookFurther->setToolTip(tr("Ask the resource itself which agents are behind it"));
    m_lines->addWidget(m_lookFurther, 0, Qt::AlignLeft);
    m_lines->addStretch(1);
    setWidget(m_content);
    connect(m_loadRest, &QPushButton::clicked, this, &DetailsPanel::loadRestRequested);
    connect(m_lookFurther, &QPushButton::clicked, this, &DetailsPanel::lookFurtherRequested);
    showNothing(tr("Select a row to see what is known of it."));
}

void DetailsPanel::showFacts(const RowFacts &facts)
{
    clearRows();
    m_nothing->hide();
    for (const Fact &fact : facts.facts) {
        addFact(fact);
    }
    for (const QString &gap : facts.gaps) {
        addGap(gap);
    }
    m_gapsTitle->setVisible(!facts.gaps.isEmpty());
    m_loadRest->setVisible(facts.canLoadRest);
    m_lookFurther->setVisible(facts.canLookFurther);
}

void DetailsPanel::showNothing(const QString &sentence)
{
    clearRows();
    m_nothing->setText(sentence);
    m_nothing->show();
    m_gapsTitle->hide();
    m_loadRest->hide();
    m_lookFurther->hide();
}

void DetailsPanel::clearRows()
{
    delete m_table;
    m_table = new QWidget(m_content);
    m_rows = new QGridLayout(m_table);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    m_lines->insertWidget(1, m_table);
    while (QLayoutItem *item = m_gaps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DetailsPanel::addFact(const Fact &fact)
{
    const int row = m_rows->rowCount();
    auto *name = new PlainLabel(fact.name, m_table);
    name->setMuted();
    auto *value = new WrappedText(fact.value, m_table);
    value->setAccessibleName(fact.name);
    m_rows->addWidget(name, row, 0, Qt::AlignTop);
    m_rows->addWidget(value, row, 1, Qt::AlignTop);
    if (fact.copied.isEmpty()) {
        return;
    }
    auto *copy = new QToolButton(m_table);
    copy->setIcon(symbolIcon(QStringLiteral("copy")));
    copy->setAutoRaise(true);
    const int side = fontMetrics().lineSpacing() + 2;
    copy->setFixedSize(side, side);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(fact.name));
    connect(copy, &QToolButton::clicked, copy,
            [text = fact.copied] { QGuiApplication::clipboard()->setText(text); });
    m_rows->addWidget(copy, row, 2, Qt::AlignTop);
}

void DetailsPanel::addGap(const QString &gap)
{
    auto *label = new PlainLabel(gap, m_content);
    label->setWrap(PlainLabel::Wrap::Words);
    label->setSelectable();
    m_gaps->addWidget(label);
}

} // namespace secretscope
