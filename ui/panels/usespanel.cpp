// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/usespanel.h"

#include "ui/panels/agentsbehindtext.h"
#include "ui/panels/extent.h"
#include "ui/panels/furtherbar.h"
#include "ui/panels/useslists.h"
#include "ui/panels/usestext.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace secretscope {

namespace {

/// The lists are made again at most this often while a workspace is being read: turning round a
/// large catalogue takes a while.
constexpr std::chrono::milliseconds refreshPause{300};

} // namespace

UsesPanel::UsesPanel(SearchedWorkspace &searched, AgentsBehindReader &reader, const QString &server,
                     QWidget *parent)
    : QWidget(parent)
    , m_searched(searched)
    , m_reader(reader)
    , m_nothing(new PlainLabel(this))
    , m_tree(new UsesTree(this))
    , m_footer(new QWidget(this))
    , m_missing(new PlainLabel(m_footer))
    , m_loadAll(new QPushButton(tr("Load all"), m_footer))
    , m_further(new FurtherBar(reader, server, m_footer))
    , m_copyIds(new QPushButton(tr("&Copy ids"), m_footer))
{
    setObjectName(QStringLiteral("usesPanel"));
    m_nothing->setObjectName(QStringLiteral("noUses"));
    m_nothing->setMuted();
    m_nothing->setWrap(PlainLabel::Wrap::Words);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_tree->setObjectName(QStringLiteral("uses"));
    m_tree->setAccessibleName(tr("Secrets that it needs and agents behind it"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 8, 12, 10);
    lines->addWidget(m_nothing, 1);
    lines->addWidget(m_tree, 1);
    lines->addWidget(makeFooter());
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connectParts();
}

void UsesPanel::connectParts()
{
    connect(&m_refreshing, &QTimer::timeout, this, &UsesPanel::refresh);
    const auto isCatalogueOther = [this] {
        m_isIndexOutdated = true;
        refreshSoon();
    };
    connect(&m_searched, &SearchedWorkspace::secretsAppended, this, isCatalogueOther);
    connect(&m_searched, &SearchedWorkspace::secretsChanged, this, isCatalogueOther);
    connect(&m_searched, &SearchedWorkspace::everythingChanged, this, isCatalogueOther);
    connect(&m_searched, &SearchedWorkspace::replaced, this, [this] {
        // At once: what is shown is of a catalogue that is gone.
        m_isIndexOutdated = true;
        m_isOutdated = true;
        if (isVisible()) {
            refresh();
        }
    });
    // How much of the workspace is here decides how exact the lists are.
    connect(&m_searched.workspace(), &Workspace::progressChanged, this, &UsesPanel::refreshSoon);
    connect(&m_reader, &AgentsBehindReader::changed, this, &UsesPanel::refreshSoon);
    connect(m_tree, &UsesTree::rowRequested, this, &UsesPanel::rowRequested);
    connect(m_tree, &UsesTree::copyableChanged, m_copyIds, &QWidget::setEnabled);
    connect(m_copyIds, &QPushButton::clicked, m_tree, &UsesTree::copyIds);
    connect(m_loadAll, &QPushButton::clicked, &m_searched.workspace(), &Workspace::readAll);
    connect(m_further, &FurtherBar::looked, this, [this] {
        m_isAnswerAwaited = true;
        refresh();
    });
}

QWidget *UsesPanel::makeFooter()
{
    m_missing->setObjectName(QStringLiteral("missingUses"));
    m_missing->setWrap(PlainLabel::Wrap::Words);
    m_loadAll->setObjectName(QStringLiteral("loadAllUses"));
    m_loadAll->setToolTip(tr("Read every secret and complete every list"));
    m_copyIds->setObjectName(QStringLiteral("copyUsesIds"));
    m_copyIds->setToolTip(tr("Copy the ids of what is selected in the list above"));
    auto *missing = new QHBoxLayout;
    missing->addWidget(m_missing, 1);
    missing->addWidget(m_loadAll, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout(m_footer);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_copyIds, 0, Qt::AlignLeft);
    lines->addLayout(missing);
    lines->addWidget(m_further);
    return m_footer;
}

const Catalogue &UsesPanel::catalogue() const
{
    return m_searched.catalogue();
}

void UsesPanel::setRows(const QList<RowId> &rows)
{
    const bool isResource = rows.size() == 1 && !rows.first().resource.isEmpty();
    const RowId row = isResource ? rows.first() : RowId{};
    const bool isSameResource = row.resource == m_row.resource && row.category == m_row.category;
    m_isOtherSubject = m_isOtherSubject || !isSameResource;
    m_rowCount = rows.size();
    m_row = row;
    m_subject.reset();
    if (row.category && AgentsBehind::canBeAsked(*row.category)) {
        m_subject = AgentsBehind::Subject{*row.category, row.resource};
    }
    m_reader.cancelAllBut(m_subject);
    m_isOutdated = true;
    if (isVisible()) {
        refresh();
    }
}

bool UsesPanel::canLookFurther() const
{
    return m_subject && m_reader.isOffered();
}

void UsesPanel::lookFurther()
{
    m_further->setSubject(m_subject);
    m_further->look();
}

void UsesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated) {
        refresh();
    }
}

void UsesPanel::refreshSoon()
{
    m_isOutdated = true;
    if (isVisible() && !m_refreshing.isActive()) {
        m_refreshing.start();
    }
}

std::optional<ReverseRow> UsesPanel::findRow()
{
    if (m_row.isEmpty()) {
        return {};
    }
    if (std::exchange(m_isIndexOutdated, false)) {
        m_index = ReverseIndex(catalogue());
    }
    const auto id = catalogue().findId(m_row.resource.toStdString());
    return id ? m_index.find(*id, m_row.category) : std::nullopt;
}

void UsesPanel::refresh()
{
    m_refreshing.stop();
    m_isOutdated = false;
    const auto row = findRow();
    m_nothing->setVisible(!row);
    m_tree->setVisible(row.has_value());
    m_footer->setVisible(row.has_value());
    if (!row) {
        showNothing();
        return;
    }
    const ResourceUses uses = usesOf(catalogue(), m_index, *row);
    const UsesLists lists(m_searched.workspace(), m_index);
    UsesList behind;
    behind.isShown = m_subject.has_value();
    if (m_subject) {
        behind = lists.behind(*m_subject, m_reader, m_row.secret);
    }
    m_tree->showLists({lists.secrets(uses), lists.naming(uses, m_row.secret), behind},
                      std::exchange(m_isOtherSubject, false) ? UsesTree::Subject::Other
                                                             : UsesTree::Subject::Same);
    showAwaited(behind);
    showMissing(uses);
    if (uses.kind) {
        m_further->setSubject(m_subject);
    } else {
        m_further->setReason(AgentsBehindText::unknownKind());
    }
}

/// Once: afterwards the person may scroll while more comes.
void UsesPanel::showAwaited(const UsesList &behind)
{
    if (!m_isAnswerAwaited) {
        return;
    }
    m_tree->openList(Behind);
    m_isAnswerAwaited = behind.entries.isEmpty() && m_reader.isReading();
}

void UsesPanel::showNothing()
{
    m_isOtherSubject = true;
    m_further->setSubject({});
    m_nothing->setText(m_rowCount > 1
                           ? tr("Select a single row to see which secrets it needs.")
                           : tr("Select a tool, agent, phone number, MCP server or another "
                                "dependent to see which secrets it needs and which agents are "
                                "behind it."));
}

void UsesPanel::showMissing(const ResourceUses &uses)
{
    const Workspace &workspace = m_searched.workspace();
    const QString missing = UsesText::missing(uses.partialSecrets, secretsExtent(workspace));
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_loadAll->setVisible(!missing.isEmpty() && workspace.isOnline() && !workspace.isReadingAll());
}

} // namespace secretscope
