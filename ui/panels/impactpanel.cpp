// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/impactpanel.h"

#include "catalogue/text.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/files.h"
#include "ui/panels/factsbar.h"
#include "ui/panels/impactrows.h"
#include "ui/panels/impacttile.h"
#include "ui/panels/runningnow.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/livecounter.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

/// By ImpactSheet::Tile.
constexpr std::array tileNames{u"fix", u"ask", u"test", u"check"};
constexpr std::array tileSymbols{u"tool", u"person", u"test", u"check"};

} // namespace

ImpactPanel::ImpactPanel(SearchedWorkspace &searched, LiveCounter &live, const QString &server,
                         QSettings &settings, QWidget *parent)
    : Panel(searched, parent)
    , m_settings(settings)
    , m_modes(new QWidget(this))
    , m_newValue(named("newValue", new QRadioButton(tr("set a &new value"), m_modes)))
    , m_delete(named("delete", new QRadioButton(tr("&delete or replace"), m_modes)))
    , m_running(new RunningNow(live, m_modes))
    , m_facts(new FactsBar(searched, server, this))
    , m_remark(named("remark", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_tileRow(new QWidget(this))
    , m_grid(new QGridLayout(m_tileRow))
    , m_view(named("lists", new ImpactView(this)))
    , m_partial(named("partial", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_loadRest(named("loadRest", new QPushButton(this)))
    , m_buttons(new QWidget(this))
    , m_message(named("copyMessage", new QPushButton(tr("Copy &message"), m_buttons)))
    , m_copy(named("copyList", new QPushButton(tr("Copy &list"), m_buttons)))
    , m_copyIds(named("copyIds", new QPushButton(tr("&Copy ids"), m_buttons)))
    , m_save(named("saveList", new QPushButton(tr("Sa&ve list …"), m_buttons)))
    , m_export(named("exportThis", new QPushButton(tr("E&xport all …"), m_buttons)))
{
    setObjectName(QStringLiteral("impactPanel"));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new ImpactTile(QString::fromUtf16(tileSymbols[i]), m_tileRow);
        m_tiles[i]->setObjectName(QString::fromUtf16(tileNames[i]));
    }
    layOut();
    connectParts();
}

void ImpactPanel::layOut()
{
    m_delete->setChecked(true);
    m_remark->setMuted();
    m_tiles.front()->setChecked(true);
    m_message->setToolTip(tr("Copy a text for the person of the selected group: which resources "
                             "and places, and what to do"));
    m_copy->setToolTip(tr("Copy what is listed above, a line each"));
    m_copyIds->setToolTip(tr("Copy the ids of what is listed above"));
    m_save->setToolTip(tr("Save what is listed above as a file of its own"));
    m_export->setToolTip(tr("All four lists, as the report that the command line writes"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto *modes = new FlowLayout(m_modes);
    modes->setContentsMargins(0, 0, 0, 0);
    modes->setSpacing(12);
    for (QWidget *mode : std::initializer_list<QWidget *>{m_newValue, m_delete, m_running}) {
        modes->addWidget(mode);
    }
    auto *buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : {m_message, m_copy, m_copyIds, m_save, m_export}) {
        buttons->addWidget(button);
    }
    auto *lines = columnOf(this, {m_modes, m_remark, m_tileRow, m_facts, m_view}, {12, 8, 12, 10});
    lines->setStretchFactor(m_view, 1);
    lines->addStretch(0); // takes the space of the list while there is none
    QBoxLayout *partial = lineOf(nullptr, {m_partial, m_loadRest});
    partial->setStretchFactor(m_partial, 1);
    partial->setAlignment(m_loadRest, Qt::AlignTop);
    lines->addLayout(partial);
    lines->addWidget(m_buttons);
    arrangeTiles();
}

void ImpactPanel::connectParts()
{
    connect(m_delete, &QRadioButton::toggled, this, &ImpactPanel::refresh);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        connect(m_tiles[i], &QAbstractButton::clicked, this, [this, i] { showTile(int(i)); });
    }
    connect(m_view, &ImpactView::rowRequested, this, &ImpactPanel::rowRequested);
    connect(m_view, &ImpactView::messageRequested, this, &ImpactPanel::copyMessage);
    connect(m_loadRest, &QPushButton::clicked, this, &ImpactPanel::loadRest);
    connect(m_message, &QPushButton::clicked, this,
            [this] { copyMessage(m_view->currentGroup()); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sheet->text(m_tile)); });
    connect(m_copyIds, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sheet->ids(m_tile)); });
    connect(m_save, &QPushButton::clicked, this, &ImpactPanel::saveList);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(mode()); });
}

void ImpactPanel::setRows(const QList<RowId> &rows)
{
    m_isOtherSubject = m_isOtherSubject || rows != m_rows;
    m_rows = rows;
    refresh();
}

ImpactMode ImpactPanel::mode() const
{
    return m_delete->isChecked() ? ImpactMode::Delete : ImpactMode::NewValue;
}

void ImpactPanel::showState(const WorkspaceState &state)
{
    compute(
        weightOfRows(state, m_rows) + std::size_t(state.facts().size()),
        [state, rows = m_rows, mode = mode()]() -> Sheet {
            return std::make_shared<const ImpactSheet>(state, rows, mode);
        },
        [this](const Sheet &sheet) { showResult(sheet); });
    // Nobody should act on what is of other rows, or of a workspace that is gone.
    if (isComputing()
        && (m_isOtherSubject || !m_sheet || m_sheet->state().lineage() != state.lineage())) {
        showWorking();
    }
}

void ImpactPanel::showResult(const Sheet &sheet)
{
    m_sheet = sheet;
    m_isOtherSubject = false;
    QList<QByteArray> secretIds;
    for (const SecretIndex secret : m_sheet->impact().secrets) {
        secretIds.append(bytesOf(m_sheet->state().catalogue().secretId(secret)));
    }
    // Rows of the same secrets keep what is shown: one goes there from the list, and comes back.
    const bool isSame = std::exchange(m_secretIds, secretIds) == secretIds;
    const bool hasSecrets = !secretIds.isEmpty();
    QList<QByteArray> agents;
    for (const ImpactEntry &entry : m_sheet->impact().test.entries) {
        if (agents.size() > LiveCounter::MaximumAgents) {
            break; // one more tells that there are others
        }
        agents.append(bytesOf(idText(m_sheet->state().catalogue(), entry)));
    }
    m_running->setAgents(agents);
    m_modes->setVisible(hasSecrets);
    m_tileRow->setVisible(hasSecrets);
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_facts->setWanted(hasSecrets);
    m_buttons->setVisible(hasSecrets);
    showTiles();
    const auto isEmpty = [this](int tile) { return m_sheet->list(tile).groups.empty(); };
    int tile = m_tile;
    if (!isSame && isEmpty(tile)) {
        for (tile = 0; tile < ImpactSheet::TileCount - 1 && isEmpty(tile);) {
            ++tile;
        }
        tile = isEmpty(tile) ? m_tile : tile;
    }
    m_view->show(m_sheet, tile,
                 isSame && tile == m_tile ? ImpactView::Subject::Same : ImpactView::Subject::Other);
    showTile(tile);
    showPartial();
    m_facts->readFor(m_sheet->state(), m_sheet->impact().secrets);
}

void ImpactPanel::showTiles()
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const ImpactSheet::List &list = m_sheet->list(int(i));
        m_tiles[i]->showCount(list.title, list.count, list.meaning);
    }
}

void ImpactPanel::showTile(int tile)
{
    if (std::exchange(m_tile, tile) != tile) {
        m_view->show(m_sheet, tile, ImpactView::Subject::Other);
    }
    m_tiles[std::size_t(tile)]->setChecked(true);
    const bool hasRows = !m_sheet->list(tile).groups.empty();
    m_view->setVisible(hasRows);
    m_view->setAccessibleName(m_sheet->list(tile).title);
    m_message->setVisible(tile == ImpactSheet::Ask);
    for (QWidget *button : {m_message, m_copy, m_copyIds, m_save}) {
        button->setEnabled(hasRows);
    }
}

void ImpactPanel::showWorking()
{
    m_sheet.reset();
    m_view->show({}, m_tile, ImpactView::Subject::Other);
    m_view->hide();
    m_tileRow->hide();
    m_buttons->hide();
    m_remark->setText(tr("Working …"));
    m_remark->show();
    showPartial();
}

/// In one row if each is wide enough there, else in two.
void ImpactPanel::arrangeTiles()
{
    const int least = fontMetrics().averageCharWidth() * 20;
    const int columns = width() >= 4 * least + 64 ? 4 : 2;
    if (std::exchange(m_columns, columns) == columns) {
        return;
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_grid->addWidget(m_tiles[i], int(i) / columns, int(i) % columns);
    }
    for (int column = 0; column < 4; ++column) {
        m_grid->setColumnStretch(column, column < columns);
    }
}

void ImpactPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrangeTiles();
}

void ImpactPanel::showPartial()
{
    static const std::vector<PartialList> none;
    const std::vector<PartialList> &partial = m_sheet ? m_sheet->impact().partial : none;
    QStringList names;
    for (const PartialList &list : partial) {
        names.append(CategoryText::title(m_sheet->state().catalogue(), list.category));
    }
    names.removeDuplicates();
    const auto is = [&](LoadState state) {
        return [state](const PartialList &list) { return list.state == state; };
    };
    const QString listed = names.join(tr(", "));
    const bool isLoading = std::ranges::any_of(partial, is(LoadState::Loading));
    m_partial->setText(isLoading ? tr("Loading: %1 …").arg(listed)
                           : std::ranges::any_of(partial, is(LoadState::Failed))
                           ? tr("Could not be fully loaded: %1.").arg(listed)
                           : tr("Partly loaded: %1.").arg(listed));
    m_partial->setVisible(!names.isEmpty());
    m_loadRest->setVisible(!names.isEmpty() && workspace().isOnline());
    m_loadRest->setText(isLoading ? tr("&Cancel") : tr("Load the &rest"));
}

QString ImpactPanel::remark() const
{
    const Impact &impact = m_sheet->impact();
    if (impact.secrets.empty()) {
        return tr("Select one or more rows to see what their secrets affect.");
    }
    QStringList sentences;
    if (impact.secrets.size() > 1) {
        sentences.append(tr("%Ln secrets together; each dependent is listed once.", "",
                            static_cast<int>(impact.secrets.size())));
    }
    if (!impact.hasDependents()) {
        sentences.append(
            impact.isExact()
                ? tr("No dependents are reported. That does not prove that nothing uses it: the "
                     "service does not report every place that can use a secret.")
                : tr("No dependents so far, but not everything is loaded."));
    } else if (impact.mode == ImpactMode::NewValue) {
        sentences.append(tr("Nothing to fix and nobody to ask: a new value keeps the secret's id, "
                            "so nothing that refers to it has to change."));
    }
    return sentences.join(QLatin1Char(' '));
}

/// Takes back what is on its way, else asks for it.
void ImpactPanel::loadRest()
{
    if (m_sheet->state().lineage() != workspace().state().lineage()) {
        return; // what was there before a refresh, for a moment more
    }
    QList<ListKey> lists;
    QList<ListKey> loading;
    for (const PartialList &list : m_sheet->impact().partial) {
        (list.state == LoadState::Loading ? loading : lists).append({list.secret, list.category});
    }
    if (loading.isEmpty()) {
        workspace().complete(lists).detach();
    } else {
        workspace().cancelLists(loading);
    }
}

void ImpactPanel::saveList()
{
    const WorkspaceState &state = m_sheet->state();
    const auto secrets = m_sheet->impact().secrets;
    const QString about = secrets.size() == 1
        ? stringOf(state.catalogue().secretName(secrets.front()))
        : state.origin().profile;
    openSaveDialog(this, tr("Save list"),
                   suggestedFileName(m_sheet->list(m_tile).title, about,
                                     state.origin().finished.date().toString(Qt::ISODate),
                                     QStringLiteral("txt")),
                   nameFilterOf({ReportFormat::Text}), m_settings,
                   [this, sheet = m_sheet, tile = m_tile](const QString &path) {
                       writeFile(
                           this, path,
                           [sheet, tile](Output &output) {
                               output.write(sheet->text(tile).toStdString() + '\n');
                           },
                           [this](const QString &sentence) { Q_EMIT noticed(sentence); });
                   });
}

void ImpactPanel::copyMessage(const QModelIndex &group)
{
    if (const QString message = m_view->rows().messageOf(group); !message.isEmpty()) {
        QGuiApplication::clipboard()->setText(message);
    }
}

} // namespace secretscope
