// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/impactpanel.h"

#include "catalogue/displaytext.h"
#include "ui/dialogs/exportscope.h"
#include "ui/panels/impacttext.h"
#include "ui/rows/roles.h"
#include "ui/rows/rowtexts.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

/// The lists are made again at most this often while a workspace is being read.
constexpr std::chrono::milliseconds refreshPause{150};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Longer lists are folded at first, so that all counts are seen at once.
constexpr std::size_t unfoldedAtMost = 24;

/// The row in the tree of secrets: of the first secret that the entry needs.
RowId rowOf(const Catalogue &catalogue, const ImpactEntry &entry)
{
    const SecretIndex secret
        = entry.direct.empty() ? entry.through.front().secret : entry.direct.front();
    return {bytesOf(catalogue.secretId(secret)), entry.kind, bytesOf(catalogue.idText(entry.id))};
}

RowId rowOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, roleNumber(Role::Id)).value<RowId>() : RowId{};
}

} // namespace

ImpactPanel::ImpactPanel(SearchedWorkspace &searched, QWidget *parent)
    : QWidget(parent)
    , m_searched(searched)
    , m_newValue(new QRadioButton(tr("set a &new value"), this))
    , m_delete(new QRadioButton(tr("&delete or replace"), this))
    , m_remark(new PlainLabel(this))
    , m_lists(new QTreeWidget(this))
    , m_partial(new PlainLabel(this))
    , m_loadRest(new QPushButton(tr("Load the &rest"), this))
    , m_export(new QPushButton(tr("E&xport this …"), this))
    , m_copyIds(new QPushButton(tr("&Copy ids to ask for"), this))
{
    setObjectName(QStringLiteral("impactPanel"));
    m_delete->setChecked(true);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWrap(PlainLabel::Wrap::Words);
    m_remark->setMuted();
    m_lists->setObjectName(QStringLiteral("lists"));
    m_lists->setAccessibleName(tr("Fix, ask, test and not reported"));
    m_lists->setColumnCount(2);
    m_lists->setHeaderHidden(true);
    m_lists->setUniformRowHeights(true);
    m_lists->setItemDelegate(new RowDelegate(m_lists));
    m_lists->setFrameShape(QFrame::NoFrame);
    m_lists->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_lists->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_lists->header()->resizeSection(0, fontMetrics().averageCharWidth() * 24);
    for (QTreeWidgetItem *&head : m_heads) {
        head = new QTreeWidgetItem(m_lists);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
    }
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 8, 12, 10);
    lines->addWidget(m_modes = makeModes());
    lines->addWidget(m_remark);
    lines->addWidget(m_lists, 1);
    lines->addStretch(0); // takes the room of the lists while there are none
    lines->addWidget(makeFooter());

    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connect(&m_refreshing, &QTimer::timeout, this, &ImpactPanel::refresh);
    connect(&searched, &SearchedWorkspace::secretsChanged, this, &ImpactPanel::refreshSoon);
    connect(&searched, &SearchedWorkspace::everythingChanged, this, &ImpactPanel::refreshSoon);
    connect(&searched, &SearchedWorkspace::replaced, this, [this] {
        // At once: what is shown is of a catalogue that is gone.
        m_impact = {};
        m_isOutdated = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(m_delete, &QRadioButton::toggled, this, &ImpactPanel::refresh);
    connect(m_lists, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const RowId row = rowOf(item); !row.isEmpty()) {
            Q_EMIT rowRequested(row);
        }
    });
    connect(m_loadRest, &QPushButton::clicked, this, &ImpactPanel::loadRest);
    connect(m_copyIds, &QPushButton::clicked, this, &ImpactPanel::copyIds);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(mode()); });
}

QWidget *ImpactPanel::makeModes()
{
    m_newValue->setObjectName(QStringLiteral("newValue"));
    m_delete->setObjectName(QStringLiteral("delete"));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_newValue);
    line->addWidget(m_delete);
    line->addStretch(1);
    return row;
}

QWidget *ImpactPanel::makeFooter()
{
    m_partial->setObjectName(QStringLiteral("partial"));
    m_partial->setWrap(PlainLabel::Wrap::Words);
    m_loadRest->setObjectName(QStringLiteral("loadRest"));
    m_export->setObjectName(QStringLiteral("exportThis"));
    m_copyIds->setObjectName(QStringLiteral("copyIds"));
    auto *box = new QWidget(this);
    auto *partial = new QHBoxLayout;
    partial->addWidget(m_partial, 1);
    partial->addWidget(m_loadRest, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_copyIds);
    buttons->addStretch(1);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(partial);
    lines->addLayout(buttons);
    return box;
}

const Catalogue &ImpactPanel::catalogue() const
{
    return m_searched.catalogue();
}

void ImpactPanel::setRows(const QList<RowId> &rows)
{
    m_isOtherSubject = m_isOtherSubject || rows != m_rows;
    m_rows = rows;
    m_isOutdated = true;
    if (isVisible()) {
        refresh();
    }
}

ImpactMode ImpactPanel::mode() const
{
    return m_delete->isChecked() ? ImpactMode::Delete : ImpactMode::NewValue;
}

void ImpactPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated) {
        refresh();
    }
}

void ImpactPanel::refreshSoon()
{
    m_isOutdated = true;
    if (isVisible() && !m_refreshing.isActive()) {
        m_refreshing.start();
    }
}

void ImpactPanel::refresh()
{
    m_refreshing.stop();
    m_isOutdated = false;
    const RowId current = rowOf(m_lists->currentItem());
    const int scrolled = m_lists->verticalScrollBar()->value();
    m_impact = impact(catalogue(), secretsOfRows(catalogue(), m_rows), mode());
    showHeads();
    fillList(Fix, m_impact.fix, &ImpactText::fixNote);
    fillList(Ask, m_impact.ask, &ImpactText::askNote);
    fillList(Test, m_impact.test, &ImpactText::relation);
    fillList(NotReported, m_impact.notReported, &ImpactText::otherNote);
    fillNamedOnly();
    foldLists();
    for (int i = 0; !current.isEmpty() && i < PlaceCount; ++i) {
        for (int row = 0; row < m_heads[static_cast<std::size_t>(i)]->childCount(); ++row) {
            QTreeWidgetItem *item = m_heads[static_cast<std::size_t>(i)]->child(row);
            if (!m_lists->currentItem() && rowOf(item) == current) {
                m_lists->setCurrentItem(item);
            }
        }
    }
    m_lists->verticalScrollBar()->setValue(scrolled);
}

void ImpactPanel::foldLists()
{
    if (!std::exchange(m_isOtherSubject, false)) {
        return; // as the person left them
    }
    const std::size_t rows = m_impact.fix.count() + m_impact.ask.count() + m_impact.test.count()
        + m_impact.notReported.count() + m_impact.unlistedWays.size();
    for (QTreeWidgetItem *head : m_heads) {
        head->setExpanded(rows <= unfoldedAtMost);
    }
}

QString ImpactPanel::subject() const
{
    if (m_impact.secrets.size() > 1) {
        return tr("Of %Ln secrets together; each place stands once.", "",
                  static_cast<int>(m_impact.secrets.size()));
    }
    const bool isTheRow = std::ranges::all_of(m_rows, [](const RowId &row) {
        return !row.secret.isEmpty() && !row.category && row.resource.isEmpty();
    });
    return isTheRow ? QString()
                    : tr("Of the secret %1.")
                          .arg(RowTexts(catalogue()).secretName(m_impact.secrets.front()).shown);
}

QString ImpactPanel::remark() const
{
    if (m_impact.secrets.empty()) {
        return tr("Select one or more rows to see what their secrets affect.");
    }
    return (subject() + QLatin1Char(' ') + meaning()).trimmed();
}

QString ImpactPanel::meaning() const
{
    if (!m_impact.hasDependents()) {
        return m_impact.isExact()
            ? tr("No dependents are reported. This is not “unused for sure”: the service has no "
                 "field for some places that can use a secret.")
            : tr("No dependents so far, but not everything is loaded.");
    }
    if (m_impact.mode == ImpactMode::NewValue) {
        return tr("Nothing to fix and nobody to ask: a new value keeps the secret's id, so nothing "
                  "that names it has to change.");
    }
    return {};
}

void ImpactPanel::showHeads()
{
    const bool hasSecrets = !m_impact.secrets.empty();
    const bool isDelete = m_impact.mode == ImpactMode::Delete;
    m_modes->setVisible(hasSecrets);
    m_lists->setVisible(hasSecrets);
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    const auto show = [this](Place place, const QString &name, const ImpactList &list,
                             const QString &meaning) {
        m_heads[place]->setText(
            0,
            tr("%1   %2", "list, count").arg(name, ImpactText::count(list.count(), list.isExact)));
        m_heads[place]->setText(1, meaning);
        m_heads[place]->setToolTip(1, plainToolTip(meaning));
    };
    show(Fix, tr("Fix"), m_impact.fix, tr("direct, you can edit"));
    show(Ask, tr("Ask"), m_impact.ask, tr("direct, you cannot edit"));
    show(Test, tr("Test"), m_impact.test, ImpactText::testMeaning(m_impact.test));
    show(NotReported, tr("Not reported"), m_impact.notReported,
         ImpactText::kindsMeaning(m_impact.notReported));
    m_heads[Fix]->setHidden(!isDelete);
    m_heads[Ask]->setHidden(!isDelete);
    const QString partial = ImpactText::partial(m_impact.partial);
    m_partial->setText(partial);
    m_partial->setVisible(!partial.isEmpty());
    const bool isLoading = std::ranges::all_of(
        m_impact.partial, [](const PartialList &list) { return list.state == LoadState::Loading; });
    m_loadRest->setVisible(!partial.isEmpty() && m_searched.workspace().isOnline());
    m_loadRest->setEnabled(!isLoading);
    m_export->setEnabled(hasSecrets);
    m_copyIds->setVisible(isDelete);
    m_copyIds->setEnabled(m_impact.ask.count() > 0);
}

void ImpactPanel::fillList(Place place, const ImpactList &list, Note note)
{
    QTreeWidgetItem &head = *m_heads[place];
    qDeleteAll(head.takeChildren());
    const RowTexts texts(catalogue());
    QList<QTreeWidgetItem *> items;
    for (const ImpactEntry &entry : list.entries) {
        if (static_cast<std::size_t>(items.size()) == MaximumShown) {
            break;
        }
        auto *item = new QTreeWidgetItem;
        const QString name = texts.resourceName(entry.record).shown;
        const QString words = note(catalogue(), entry);
        const QString secrets = ImpactText::secretsNote(catalogue(), m_impact, entry);
        item->setText(0, name);
        item->setText(1, words);
        QString tip = name + QLatin1Char('\n') + words;
        if (!secrets.isEmpty()) {
            tip += QLatin1Char('\n') + secrets;
        }
        for (const int column : {0, 1}) {
            item->setToolTip(column, plainToolTip(tip));
        }
        item->setData(0, roleNumber(Role::Id), QVariant::fromValue(rowOf(catalogue(), entry)));
        item->setData(0, Qt::AccessibleTextRole,
                      tr("%1, %2", "name, what to know").arg(name, words));
        items.append(item);
    }
    head.addChildren(items);
    if (list.count() > MaximumShown) {
        addMore(head, list.count() - MaximumShown);
    }
}

void ImpactPanel::fillNamedOnly()
{
    QTreeWidgetItem &head = *m_heads[NamedOnly];
    qDeleteAll(head.takeChildren());
    head.setHidden(m_impact.unlistedWays.empty());
    head.setText(0,
                 tr("Named by agents   %1")
                     .arg(ImpactText::count(m_impact.unlistedWays.size(), m_impact.isExact())));
    head.setText(1, tr("no list has these ids"));
    for (const IdIndex way : m_impact.unlistedWays) {
        if (static_cast<std::size_t>(head.childCount()) == MaximumShown) {
            addMore(head, m_impact.unlistedWays.size() - MaximumShown);
            return;
        }
        auto *item = new QTreeWidgetItem(&head);
        item->setText(0, isolatedDisplayText(catalogue().idText(way)));
        item->setData(0, roleNumber(Role::Id),
                      QVariant::fromValue(RowId{{}, {}, bytesOf(catalogue().idText(way))}));
    }
}

void ImpactPanel::addMore(QTreeWidgetItem &parent, std::size_t hidden)
{
    auto *item = new QTreeWidgetItem(&parent);
    item->setText(0, tr("+ %Ln more", "", static_cast<int>(hidden)));
    item->setText(1, tr("the exported report has them all"));
}

void ImpactPanel::loadRest()
{
    // A copy: the signals of the first request already make the lists anew.
    const std::vector<PartialList> partial = m_impact.partial;
    for (const PartialList &list : partial) {
        m_searched.workspace().complete(list.secret, list.category);
    }
}

QString ImpactPanel::idsToAskFor() const
{
    QStringList ids;
    for (const ImpactEntry &entry : m_impact.ask.entries) {
        const std::string_view id = catalogue().idText(entry.id);
        ids.append(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    }
    if (!m_impact.ask.isExact) {
        ids.append(tr("# at least these: not everything is loaded"));
    }
    return ids.join(QLatin1Char('\n'));
}

void ImpactPanel::copyIds()
{
    QGuiApplication::clipboard()->setText(idsToAskFor());
}

} // namespace secretscope
