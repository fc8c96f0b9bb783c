// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/usespanel.h"

#include "ui/panels/factsbar.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>

#include <utility>

namespace secretscope {

UsesPanel::UsesPanel(SearchedWorkspace &searched, const QString &server, QWidget *parent)
    : Panel(searched, parent)
    , m_nothing(new PlainLabel(this))
    , m_tree(new EntryTree(this))
    , m_footer(new QWidget(this))
    , m_missing(new PlainLabel(m_footer))
    , m_loadAll(new QPushButton(tr("Load all"), m_footer))
    , m_bar(new FactsBar(searched, server, m_footer))
    , m_copyIds(new QPushButton(tr("&Copy ids"), m_footer))
{
    setObjectName(QStringLiteral("usesPanel"));
    m_nothing->setObjectName(QStringLiteral("noUses"));
    m_nothing->setMuted();
    m_nothing->setWrap(PlainLabel::Wrap::Words);
    m_nothing->setAtTop();
    m_tree->setObjectName(QStringLiteral("uses"));
    m_tree->setAccessibleName(tr("Secrets that it needs and agents that use it"));
    m_missing->setObjectName(QStringLiteral("missingUses"));
    m_missing->setWrap(PlainLabel::Wrap::Words);
    m_loadAll->setObjectName(QStringLiteral("loadAllUses"));
    m_loadAll->setToolTip(tr("Load every secret and all of its dependents"));
    m_copyIds->setObjectName(QStringLiteral("copyUsesIds"));
    m_copyIds->setToolTip(tr("Copy the ids of what is selected in the list above"));
    QBoxLayout *missing = lineOf(nullptr, {m_missing, m_loadAll});
    missing->setStretchFactor(m_missing, 1);
    missing->setAlignment(m_loadAll, Qt::AlignTop);
    QBoxLayout *footer = columnOf(m_footer, {m_copyIds, m_bar});
    footer->setAlignment(m_copyIds, Qt::AlignLeft);
    footer->insertLayout(1, missing);
    QBoxLayout *lines = columnOf(this, {m_nothing, m_tree, m_footer}, {12, 8, 12, 10});
    lines->setStretch(0, 1);
    lines->setStretch(1, 1);

    connect(&workspace(), &Workspace::progressed, this,
            [this] { m_loadAll->setEnabled(!workspace().isReadingAll()); });
    connect(m_tree, &EntryTree::rowRequested, this, &UsesPanel::rowRequested);
    connect(m_tree, &EntryTree::copyableChanged, m_copyIds, &QWidget::setEnabled);
    connect(m_copyIds, &QPushButton::clicked, m_tree, &EntryTree::copyIds);
    connect(m_loadAll, &QPushButton::clicked, this, [this] { workspace().readAll().detach(); });
}

void UsesPanel::setRows(const QList<RowId> &rows)
{
    const bool isResource = rows.size() == 1 && !rows.first().resource.isEmpty();
    const RowId row = isResource ? rows.first() : RowId{};
    const bool isSameResource = row.resource == m_row.resource && row.category == m_row.category;
    m_isOtherSubject = m_isOtherSubject || !isSameResource;
    m_rowCount = rows.size();
    m_row = row;
    m_kind = row.category.in(state().catalogue());
    m_kind = m_kind && namesAgents(*m_kind) ? m_kind : std::nullopt;
    refresh();
}

void UsesPanel::showState(const WorkspaceState &state)
{
    if (m_row.isEmpty()) {
        showNothing(selectSentence());
        return;
    }
    compute(
        state.catalogue().edgeCount(), [state, row = m_row] { return UsesLists::of(state, row); },
        [this](const UsesLists::Result &result) { showResult(result); });
    if (isComputing() && m_isOtherSubject) {
        showNothing(tr("Working …"));
    }
}

void UsesPanel::showResult(const UsesLists::Result &result)
{
    if (!result.isFound) {
        showNothing(selectSentence());
        return;
    }
    m_nothing->hide();
    m_tree->show();
    m_footer->show();
    m_tree->showLists(result.lists,
                      std::exchange(m_isOtherSubject, false) ? EntryTree::Subject::Other
                                                             : EntryTree::Subject::Same);
    m_missing->setText(result.missing);
    m_missing->setVisible(!result.missing.isEmpty());
    m_loadAll->setVisible(result.canLoadMore && workspace().isOnline());
    m_loadAll->setEnabled(!workspace().isReadingAll());
    m_bar->setWanted(m_kind.has_value());
    if (m_kind) {
        m_bar->readFor(state(), *m_kind, m_row.resource);
    }
}

QString UsesPanel::selectSentence() const
{
    return m_rowCount > 1
        ? tr("Select a single row to see which secrets it needs.")
        : tr("Select a tool, agent, phone number, MCP server or another dependent to see which "
             "secrets it needs and which agents use it.");
}

void UsesPanel::showNothing(const QString &sentence)
{
    m_isOtherSubject = true;
    m_nothing->setText(sentence);
    m_nothing->show();
    m_tree->hide();
    m_footer->hide();
    m_bar->setWanted(false);
}

} // namespace secretscope
