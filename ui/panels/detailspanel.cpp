// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/detailspanel.h"

#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace secretscope {

DetailsPanel::DetailsPanel(SearchedWorkspace &searched, const QString &server, QWidget *parent)
    : Panel(searched, parent)
    , m_server(server)
    , m_content(new QWidget)
    , m_gaps(columnOf(nullptr, {}))
    , m_gapsTitle(new PlainLabel(tr("Unknown"), m_content))
    , m_nothing(new PlainLabel(m_content))
    , m_loadRest(named("loadRest", new QPushButton(tr("Load the &rest"), m_content)))
    , m_lines(columnOf(m_content, {m_nothing, m_gapsTitle, m_loadRest, nullptr}, {12, 10, 12, 10}))
{
    setObjectName(QStringLiteral("detailsPanel"));
    m_gapsTitle->setBold();
    m_nothing->setMuted();
    m_nothing->setWrap(PlainLabel::Wrap::Words);
    m_lines->setSpacing(10);
    m_lines->insertLayout(2, m_gaps);
    m_lines->setAlignment(m_loadRest, Qt::AlignLeft);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    columnOf(this, {scroll});
    connect(m_loadRest, &QPushButton::clicked, this, &DetailsPanel::loadRestRequested);
    showNothing();
}

void DetailsPanel::setRows(const QList<RowId> &rows, qsizetype count)
{
    m_rows = rows;
    m_count = count;
    refresh();
}

void DetailsPanel::showState(const WorkspaceState &state)
{
    if (m_rows.size() != 1 || m_count != 1) {
        showNothing();
        return;
    }
    // For a tool all agents are looked at.
    compute(
        state.catalogue().edgeCount(),
        [source = RowFacts::Source{state, workspace().isOnline(), m_server}, row = m_rows.first()] {
            return RowFacts::of(source, row);
        },
        [this](const RowFacts &facts) { showFacts(facts); });
}

void DetailsPanel::showFacts(const RowFacts &facts)
{
    if (facts.title.isEmpty()) {
        showNothing();
        return;
    }
    // What the user has marked stays marked while the workspace grows.
    if (facts == m_facts) {
        return;
    }
    m_facts = facts;
    clearRows();
    m_nothing->hide();
    for (const Fact &fact : facts.facts) {
        addFact(fact);
    }
    for (const QString &gap : facts.gaps) {
        auto *label = new PlainLabel(gap, m_content);
        label->setWrap(PlainLabel::Wrap::Words);
        label->setSelectable();
        m_gaps->addWidget(label);
    }
    m_gapsTitle->setVisible(!facts.gaps.isEmpty());
    m_loadRest->setVisible(facts.canLoadRest);
    Q_EMIT subjectChanged(facts.title, facts.id);
}

void DetailsPanel::showNothing()
{
    m_facts = {};
    clearRows();
    m_nothing->setText(m_rows.isEmpty() ? tr("Select a row to see what is known about it.")
                                        : tr("Select a single row to see what is known about it."));
    m_nothing->show();
    m_gapsTitle->hide();
    m_loadRest->hide();
    Q_EMIT subjectChanged(m_rows.isEmpty()
                              ? tr("Nothing selected")
                              : tr("%Ln row(s) selected", "", static_cast<int>(m_count)),
                          {});
}

void DetailsPanel::clearRows()
{
    delete m_table;
    m_table = new QWidget(m_content);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_lines->insertWidget(1, m_table);
    while (QLayoutItem *item = m_gaps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DetailsPanel::addFact(const Fact &fact)
{
    const int row = m_grid->rowCount();
    auto *name = new PlainLabel(fact.name, m_table);
    name->setMuted();
    auto *value = new WrappedText(fact.value, m_table);
    value->setAccessibleName(fact.name);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
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
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
}

} // namespace secretscope
