// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportdialog.h"

#include "catalogue/displaytext.h"
#include "report/reporthead.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exporttext.h"
#include "ui/dialogs/missingparts.h"
#include "ui/dialogs/savedialog.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace secretscope {

namespace {

/// Counts are made again at most this often while a workspace is being read.
constexpr std::chrono::milliseconds refreshPause{150};

QRadioButton *addRadio(QButtonGroup &group, int id, const QString &text, const QString &name)
{
    auto *radio = new QRadioButton(text);
    radio->setObjectName(name);
    group.addButton(radio, id);
    return radio;
}

} // namespace

ExportDialog::ExportDialog(SearchedWorkspace &searched, const Place &place, QSettings &settings,
                           QWidget *parent)
    : QDialog(parent)
    , m_searched(searched)
    , m_place(place)
    , m_settings(settings)
    , m_reports(new QButtonGroup(this))
    , m_scopes(new QButtonGroup(this))
    , m_modes(new QButtonGroup(this))
    , m_fetch(new QCheckBox(this))
    , m_format(new QComboBox(this))
    , m_meaning(new PlainLabel(this))
    , m_safeCells(new QCheckBox(
          tr("Sa&fe cells: a ' before what a spreadsheet would take for a formula"), this))
    , m_withoutTimes(new QCheckBox(
          tr("Without &times of reading, so that equal content gives equal files"), this))
    , m_partial(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_save(new QPushButton(tr("&Save to file …"), this))
    , m_copy(new QPushButton(tr("&Copy to clipboard"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_choices(new QWidget(this))
    , m_missing(new MissingParts(searched.workspace(), this))
{
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportDialog"));
    m_fetch->setObjectName(QStringLiteral("fetch"));
    m_format->setObjectName(QStringLiteral("format"));
    m_safeCells->setObjectName(QStringLiteral("safeCells"));
    m_withoutTimes->setObjectName(QStringLiteral("withoutTimes"));
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->addRow(tr("What"), makeReports());
    form->addRow(tr("Of"), makeScopes());
    form->addRow(tr("Format"), makeFormats());
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_choices);
    makeFooter(*lines);

    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connect(&m_refreshing, &QTimer::timeout, this, &ExportDialog::refresh);
    const auto refreshSoon = [this] {
        if (!m_refreshing.isActive()) {
            m_refreshing.start();
        }
    };
    connect(&searched, &SearchedWorkspace::secretsAppended, this, refreshSoon);
    connect(&searched, &SearchedWorkspace::secretsChanged, this, refreshSoon);
    connect(&searched, &SearchedWorkspace::everythingChanged, this, refreshSoon);
    connect(&searched, &SearchedWorkspace::filterChanged, this, refreshSoon);
    connect(&searched, &SearchedWorkspace::replaced, this, refreshSoon);
    connect(m_reports, &QButtonGroup::idClicked, this, [this] {
        fillFormats(choice().format);
        refresh();
    });
    for (QButtonGroup *group : {m_scopes, m_modes}) {
        connect(group, &QButtonGroup::idClicked, this, &ExportDialog::refresh);
    }
    connect(m_format, &QComboBox::activated, this, &ExportDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::exportToClipboard);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_missing, &MissingParts::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, std::max(total, 1));
        m_progress->setValue(done);
    });
    connect(m_missing, &MissingParts::ended, this, &ExportDialog::write);
    setChoice(ExportChoice::remembered(settings));
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::makeReports()
{
    using Report = ExportChoice::Report;
    auto *box = new QWidget(m_choices);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Report report, const QString &text) {
        lines->addWidget(
            addRadio(*m_reports, static_cast<int>(report), text, ExportChoice::fileWord(report)));
    };
    add(Report::Dependencies, tr("What &depends on each secret"));
    add(Report::Impact, tr("&Impact: what to fix, whom to ask, what to test"));
    m_modeRow = new QWidget(box);
    auto *modes = new QHBoxLayout(m_modeRow);
    modes->setContentsMargins(24, 0, 0, 0);
    modes->addWidget(addRadio(*m_modes, static_cast<int>(ImpactMode::NewValue),
                              tr("set a new value"), QStringLiteral("newValue")));
    modes->addWidget(addRadio(*m_modes, static_cast<int>(ImpactMode::Delete),
                              tr("delete or replace"), QStringLiteral("delete")));
    modes->addStretch(1);
    lines->addWidget(m_modeRow);
    add(Report::NoDependents, tr("Secrets with &no dependents reported"));
    add(Report::Snapshot, tr("S&napshot, to open or compare later"));
    return box;
}

QWidget *ExportDialog::makeScopes()
{
    auto *box = new QWidget(m_choices);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto add = [&](ReportScope::Kind kind, const QString &text, const QString &name) {
        const int row = static_cast<int>(kind);
        grid->addWidget(addRadio(*m_scopes, row, text, name), row, 0);
        auto *count = new PlainLabel(box);
        count->setObjectName(name + QStringLiteral("Count"));
        count->setMuted();
        grid->addWidget(count, row, 1);
        m_counts[static_cast<std::size_t>(row)] = count;
    };
    add(ReportScope::Kind::AllLoaded, tr("&All that is loaded"), QStringLiteral("allLoaded"));
    add(ReportScope::Kind::Selected, tr("Secrets of the s&elected rows"),
        QStringLiteral("selected"));
    add(ReportScope::Kind::Displayed, tr("What the filter &leaves"), QStringLiteral("displayed"));
    grid->addWidget(m_fetch, 3, 0, 1, 2);
    return box;
}

QWidget *ExportDialog::makeFormats()
{
    auto *box = new QWidget(m_choices);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    m_format->setAccessibleName(tr("Format"));
    m_meaning->setMuted();
    m_meaning->setWrap(PlainLabel::Wrap::Words);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_meaning->setAtTop();
    lines->addWidget(m_format, 0, Qt::AlignLeft);
    lines->addWidget(m_meaning);
    lines->addWidget(m_safeCells);
    lines->addWidget(m_withoutTimes);
    return box;
}

void ExportDialog::makeFooter(QVBoxLayout &lines)
{
    m_partial->setObjectName(QStringLiteral("partial"));
    m_partial->setWrap(PlainLabel::Wrap::Words);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWrap(PlainLabel::Wrap::Words);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_close->setObjectName(QStringLiteral("close"));
    lines.addWidget(m_partial);
    lines.addStretch(1);
    lines.addWidget(m_state);
    lines.addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    lines.addLayout(buttons);
}

void ExportDialog::setChoice(const ExportChoice &choice)
{
    m_reports->button(static_cast<int>(choice.report))->setChecked(true);
    m_scopes->button(static_cast<int>(choice.scope))->setChecked(true);
    m_modes->button(static_cast<int>(choice.mode))->setChecked(true);
    m_fetch->setChecked(choice.fetch == ExportChoice::Fetch::MissingParts);
    m_safeCells->setChecked(choice.options.cells == Cells::Guarded);
    m_withoutTimes->setChecked(choice.options.times == Times::LeftOut);
    fillFormats(choice.format);
    refresh();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.report = static_cast<ExportChoice::Report>(m_reports->checkedId());
    choice.scope = static_cast<ReportScope::Kind>(m_scopes->checkedId());
    choice.mode = static_cast<ImpactMode>(m_modes->checkedId());
    choice.format = static_cast<ReportFormat>(m_format->currentData().toInt());
    choice.fetch = m_fetch->isChecked() && m_fetch->isEnabled() ? ExportChoice::Fetch::MissingParts
                                                                : ExportChoice::Fetch::Nothing;
    choice.options.cells = m_safeCells->isChecked() ? Cells::Guarded : Cells::Raw;
    choice.options.times = m_withoutTimes->isChecked() ? Times::LeftOut : Times::Included;
    return choice;
}

void ExportDialog::fillFormats(ReportFormat wanted)
{
    m_format->clear();
    for (const ReportFormat format : ExportChoice::formatsOf(choice().report)) {
        m_format->addItem(ExportText::formatName(format), static_cast<int>(format));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(static_cast<int>(wanted))));
    m_format->setEnabled(m_format->count() > 1);
}

ReportScope ExportDialog::scopeOf(ReportScope::Kind kind) const
{
    const Catalogue &catalogue = m_searched.catalogue();
    switch (kind) {
    case ReportScope::Kind::AllLoaded:
        break;
    case ReportScope::Kind::Selected:
        return ReportScope::selected(secretsOfRows(catalogue, m_place.selected));
    case ReportScope::Kind::Displayed:
        return displayedScope(m_searched, m_place.filterText);
    }
    return ReportScope::allLoaded(catalogue);
}

QString ExportDialog::countsText(const ReportScope &scope, bool isChosen) const
{
    const ExportChoice chosen = choice();
    const QString secrets = tr("%Ln secret(s)", "", static_cast<int>(scope.secrets().size()));
    const bool isOfSecretsOnly = chosen.report == ExportChoice::Report::Impact
        || chosen.report == ExportChoice::Report::NoDependents;
    if (isOfSecretsOnly && !isChosen) {
        return secrets;
    }
    const Workspace &workspace = m_searched.workspace();
    const auto rows = static_cast<int>(ExportJob::rowCount(
        {workspace.catalogue(), isOfSecretsOnly ? workspace.reading() : Reading(), scope, chosen}));
    return tr("%1, %2", "secrets, rows").arg(secrets, tr("%Ln row(s)", "", rows));
}

void ExportDialog::refresh()
{
    if (m_isRunning) {
        return;
    }
    const ExportChoice chosen = choice();
    m_modeRow->setVisible(chosen.report == ExportChoice::Report::Impact);
    m_meaning->setText(ExportText::formatMeaning(chosen.format, chosen.report));
    m_safeCells->setVisible(chosen.format == ReportFormat::Csv);
    m_withoutTimes->setVisible(chosen.format != ReportFormat::Csv);
    refreshScopes();
    refreshFetch();
    refreshPartial();
}

void ExportDialog::refreshScopes()
{
    const bool hasScopes = ExportChoice::hasScopes(choice().report);
    const auto enable = [&](ReportScope::Kind kind, bool isPossible) {
        m_scopes->button(static_cast<int>(kind))->setEnabled(isPossible);
        if (!isPossible && m_scopes->checkedId() == static_cast<int>(kind)) {
            m_scopes->button(static_cast<int>(ReportScope::Kind::AllLoaded))->setChecked(true);
        }
    };
    enable(ReportScope::Kind::Selected, hasScopes && !m_place.selected.isEmpty());
    enable(ReportScope::Kind::Displayed, hasScopes && m_searched.isFiltering());
    for (const auto kind : {ReportScope::Kind::AllLoaded, ReportScope::Kind::Selected,
                            ReportScope::Kind::Displayed}) {
        const QAbstractButton *button = m_scopes->button(static_cast<int>(kind));
        m_counts[static_cast<std::size_t>(kind)]->setText(
            button->isEnabled() ? countsText(scopeOf(kind), button->isChecked()) : QString());
    }
}

void ExportDialog::refreshFetch()
{
    const Workspace &workspace = m_searched.workspace();
    const ExportChoice chosen = choice();
    const bool isOfAll = chosen.scope == ReportScope::Kind::AllLoaded;
    const bool hasMorePages = isOfAll && workspace.hasMoreSecrets();
    const int requests
        = static_cast<int>(MissingParts::requestsFor(workspace, scopeOf(chosen.scope).secrets()));
    QString text = tr("Fetch &missing parts first (at least %Ln request(s))", "", requests);
    if (hasMorePages) {
        text = requests == 0
            ? tr("Fetch &missing parts first: more secrets exist")
            : tr("Fetch &missing parts first (more secrets exist, and at least %Ln request(s))", "",
                 requests);
    } else if (requests == 0) {
        text = workspace.isOnline() ? tr("Nothing is missing")
                                    : tr("Nothing can be fetched: this is a snapshot");
    }
    m_fetch->setText(text);
    m_fetch->setEnabled(workspace.isOnline() && (requests > 0 || hasMorePages));
}

void ExportDialog::refreshPartial()
{
    const Workspace &workspace = m_searched.workspace();
    const ReportScope scope = scopeOf(choice().scope);
    const bool isEmpty = scope.secrets().isEmpty();
    const int gaps
        = static_cast<int>(gapsOfScope(workspace.catalogue(), workspace.reading(), scope).size());
    QString text;
    if (isEmpty) {
        text = tr("There is nothing to write.");
    } else if (gaps > 0 && choice().format == ReportFormat::Csv) {
        text = tr("What will be written is incomplete: %Ln part(s) missing. Its last column says "
                  "for which secrets.",
                  "", gaps);
    } else if (gaps > 0) {
        text = tr("What will be written is incomplete: %Ln part(s) missing. It says so at its top.",
                  "", gaps);
    } else {
        text = tr("What will be written is complete, as far as the service tells.");
    }
    m_partial->setText(text);
    m_save->setEnabled(!isEmpty);
    m_copy->setEnabled(!isEmpty);
}

QString ExportDialog::suggestedName() const
{
    const ExportChoice chosen = choice();
    const Workspace &workspace = m_searched.workspace();
    const Catalogue &catalogue = workspace.catalogue();
    QString about = workspace.profile();
    const ReportScope scope = scopeOf(chosen.scope);
    if (scope.kind() == ReportScope::Kind::Selected && scope.secrets().size() == 1) {
        const std::string_view name = catalogue.secretName(scope.secrets().first());
        about = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    const Reading reading = workspace.reading();
    const QString day = chosen.options.times == Times::LeftOut
        ? QString()
        : reading.finished.date().toString(Qt::ISODate);
    return suggestedFileName(ExportChoice::fileWord(chosen.report), about, day,
                             fileExtension(chosen.format));
}

} // namespace secretscope
