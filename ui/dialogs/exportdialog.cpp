// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportdialog.h"

#include "analysis/partiallist.h"
#include "catalogue/text.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/files.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QUrl>

namespace secretscope {

namespace {

/// While a workspace is being read, counts are made again at most this often.
constexpr std::chrono::milliseconds refreshPause{150};

QRadioButton *addRadio(QButtonGroup &group, int id, const QString &text, const QString &name)
{
    auto *radio = new QRadioButton(text);
    radio->setObjectName(name);
    group.addButton(radio, id);
    return radio;
}

} // namespace

ExportDialog::ExportDialog(SearchedWorkspace &searched, const Context &context, QSettings &settings,
                           QWidget *parent)
    : QDialog(parent)
    , m_searched(searched)
    , m_context(context)
    , m_settings(settings)
    , m_reports(new QButtonGroup(this))
    , m_scopes(new QButtonGroup(this))
    , m_modes(new QButtonGroup(this))
    , m_fetch(named("fetch", new QCheckBox(this)))
    , m_format(named("format", new QComboBox(this)))
    , m_meaning(new PlainLabel(this))
    , m_safeCells(named(
          "safeCells",
          new QCheckBox(
              tr("Sa&fe cells: a ' before anything a spreadsheet would take for a formula"), this)))
    , m_withoutTimes(named(
          "withoutTimes",
          new QCheckBox(
              tr("Without &times of reading, so that the same content gives the same file"), this)))
    , m_partial(named("partial", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_state(named("state", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_progress(named("progress", new QProgressBar(this)))
    , m_save(named("save", new QPushButton(tr("&Save to file …"), this)))
    , m_copy(named("copy", new QPushButton(tr("&Copy to clipboard"), this)))
    , m_print(named("print", new QPushButton(tr("&Print …"), this)))
    , m_pdf(named("pdf", new QPushButton(tr("Save &as PDF …"), this)))
    , m_open(named("open", new QPushButton(tr("&Open"), this)))
    , m_showFolder(named("showFolder", new QPushButton(tr("Show in folde&r"), this)))
    , m_close(named("close", new QPushButton(tr("Close"), this)))
    , m_choices(new QWidget(this))
    , m_preview(this)
{
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportDialog"));
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->addRow(tr("What"), makeReports());
    form->addRow(tr("About"), makeScopes());
    form->addRow(tr("Format"), makeFormats());
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    columnOf(
        this,
        {m_choices, m_partial, nullptr, m_state, m_open, m_showFolder, m_progress, makeButtons()},
        {9, 9, 9, 9});
    connectParts();
    setChoice(ExportChoice::remembered(settings));
}

QWidget *ExportDialog::makeButtons()
{
    m_save->setDefault(true);
    for (QPushButton *after : {m_open, m_showFolder}) {
        after->hide();
        after->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    auto *buttons = new QWidget(this);
    lineOf(buttons, {m_copy, m_print, m_pdf, nullptr, m_close, m_save});
    return buttons;
}

void ExportDialog::connectParts()
{
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connect(&m_refreshing, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(&m_searched, &SearchedWorkspace::changed, this, [this] {
        if (!m_refreshing.isActive()) {
            m_refreshing.start();
        }
    });
    connect(&m_searched.workspace(), &Workspace::progressed, this, &ExportDialog::showFetching);
    // Not clicked: assistive programs toggle.
    for (const QButtonGroup *group : {m_reports, m_scopes, m_modes}) {
        connect(group, &QButtonGroup::idToggled, this, [this, group](int, bool isChosen) {
            if (isChosen && group == m_reports) {
                fillFormats(choice().format);
            }
            if (isChosen) {
                refresh();
            }
        });
    }
    connect(m_fetch, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_copy, &QPushButton::clicked, this, [this] { exportTo({}); });
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::askForPrinter);
    connect(m_pdf, &QPushButton::clicked, this, &ExportDialog::askForPdf);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_target.path)); });
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_target.path).absolutePath()));
    });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
}

QWidget *ExportDialog::makeReports()
{
    using Report = ExportChoice::Report;
    const auto report = [this](Report kind, const QString &text) {
        return addRadio(*m_reports, static_cast<int>(kind), text, ExportChoice::fileWord(kind));
    };
    m_modeRow = new QWidget(m_choices);
    lineOf(m_modeRow,
           {addRadio(*m_modes, static_cast<int>(ImpactMode::NewValue), tr("set a new value"),
                     QStringLiteral("newValue")),
            addRadio(*m_modes, static_cast<int>(ImpactMode::Delete), tr("delete or replace"),
                     QStringLiteral("delete")),
            nullptr},
           {24, 0, 0, 0});
    auto *box = new QWidget(m_choices);
    columnOf(box,
             {report(Report::Dependencies, tr("What &depends on each secret")),
              report(Report::Impact, tr("&Impact: what to fix, who to ask, what to test")),
              m_modeRow, report(Report::NoDependents, tr("Secrets &without reported dependents")),
              report(Report::Snapshot, tr("S&napshot, to open or compare later"))});
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
    add(ReportScope::Kind::AllLoaded, tr("&Everything loaded"), QStringLiteral("allLoaded"));
    add(ReportScope::Kind::Selected, tr("Secrets of the se&lected rows"),
        QStringLiteral("selected"));
    add(ReportScope::Kind::Displayed, tr("What t&he filter shows"), QStringLiteral("displayed"));
    grid->addWidget(m_fetch, 3, 0, 1, 2);
    return box;
}

QWidget *ExportDialog::makeFormats()
{
    m_format->setAccessibleName(tr("Format"));
    m_meaning->setMuted();
    m_meaning->setWrap(PlainLabel::Wrap::Words);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_meaning->setAtTop();
    auto *box = new QWidget(m_choices);
    // At 150 % a window loses a part of a pixel, which the widest text may not lack.
    m_withoutTimes->setMinimumWidth(m_withoutTimes->sizeHint().width() + 2);
    columnOf(box, {m_format, m_meaning, m_safeCells, m_withoutTimes})
        ->setAlignment(m_format, Qt::AlignLeft);
    return box;
}

void ExportDialog::setChoice(const ExportChoice &choice)
{
    const QSignalBlocker reports(m_reports), scopes(m_scopes), modes(m_modes), fetch(m_fetch);
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
        m_format->addItem(FileText::name(format), static_cast<int>(format));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(static_cast<int>(wanted))));
    m_format->setEnabled(m_format->count() > 1);
}

void ExportDialog::refresh()
{
    if (m_isRunning) {
        return;
    }
    const ExportScopes now = scopes();
    for (const ReportScope::Kind kind : ExportScopes::kinds) {
        const bool isPossible = now.has(kind, choice().report);
        m_scopes->button(static_cast<int>(kind))->setEnabled(isPossible);
        if (!isPossible && choice().scope == kind) {
            m_scopes->button(static_cast<int>(ReportScope::Kind::AllLoaded))->setChecked(true);
        }
    }
    const ExportChoice chosen = choice();
    m_modeRow->setVisible(chosen.report == ExportChoice::Report::Impact);
    m_meaning->setText(ExportPreview::formatMeaning(chosen.format, chosen.report));
    m_safeCells->setVisible(chosen.format == ReportFormat::Csv);
    m_withoutTimes->setVisible(chosen.format != ReportFormat::Csv);
    m_preview.run(
        now.state.catalogue().edgeCount(), [now, chosen] { return ExportPreview(now, chosen); },
        [this](const ExportPreview &preview) { showPreview(preview); });
}

ExportScopes ExportDialog::scopes() const
{
    return {m_searched.state(), m_searched.matches(), m_context.selected, m_context.filterText};
}

void ExportDialog::showPreview(const ExportPreview &preview)
{
    if (m_isRunning) {
        return;
    }
    for (const ReportScope::Kind kind : ExportScopes::kinds) {
        m_counts[static_cast<std::size_t>(kind)]->setText(preview.count(kind));
    }
    const bool isOnline = m_searched.workspace().isOnline();
    m_fetch->setText(isOnline ? preview.fetchText()
                              : tr("Nothing more can be loaded: this is a snapshot"));
    m_fetch->setEnabled(isOnline && preview.canFetch());
    const ExportChoice chosen = choice();
    m_partial->setText(preview.partialText(chosen.fetch, chosen.format));
    m_save->setEnabled(!preview.isEmpty());
    // A workbook is no text.
    m_copy->setEnabled(!preview.isEmpty() && chosen.format != ReportFormat::Xlsx);
    // A snapshot is no page.
    const bool isPage = !preview.isEmpty() && chosen.report != ExportChoice::Report::Snapshot;
    m_print->setEnabled(isPage);
    m_pdf->setEnabled(isPage);
}

QString ExportDialog::suggestedName(const QString &extension) const
{
    const ExportChoice chosen = choice();
    const LoadInfo &origin = m_searched.state().origin();
    QString about = origin.profile;
    if (chosen.scope == ReportScope::Kind::Selected) {
        const QList<SecretIndex> secrets = secretsOfRows(m_searched.state(), m_context.selected);
        if (secrets.size() == 1) {
            about = stringOf(m_searched.catalogue().secretName(secrets.first()));
        }
    }
    const QString day = chosen.options.times == Times::LeftOut
        ? QString()
        : origin.finished.date().toString(Qt::ISODate);
    return suggestedFileName(ExportChoice::fileWord(chosen.report), about, day, extension);
}

void ExportDialog::askForFile()
{
    const ReportFormat format = choice().format;
    openSaveDialog(this, tr("Export to"), suggestedName(fileExtension(format)),
                   nameFilterOf({format}), m_settings,
                   [this](const QString &path) { exportTo(path); });
}

void ExportDialog::askForPdf()
{
    openSaveDialog(this, tr("Save as PDF"), suggestedName(QStringLiteral("pdf")),
                   QStringLiteral("PDF (*.pdf)"), m_settings,
                   [this](const QString &path) { exportTo(ExportJob::Target::pdf(path)); });
}

void ExportDialog::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        ExportJob::Target target;
        target.printer = printer;
        exportTo(target);
    });
    dialog->open();
}

void ExportDialog::exportTo(const ExportJob::Target &target)
{
    if (m_isRunning) {
        return;
    }
    const ExportChoice chosen = choice();
    chosen.remember(m_settings);
    m_target = target;
    if (chosen.fetch == ExportChoice::Fetch::MissingParts) {
        fetch(chosen);
    } else {
        write();
    }
}

void ExportDialog::fetch(const ExportChoice &chosen)
{
    setRunning(tr("Loading what is missing …"));
    Workspace &workspace = m_searched.workspace();
    if (chosen.scope == ReportScope::Kind::AllLoaded) {
        m_fetching = workspace.readAll();
    } else {
        QList<ListKey> lists;
        for (const PartialList &list :
             partialLists(m_searched.catalogue(), scopes().scope(chosen.scope).secrets())) {
            lists.append({list.secret, list.category});
        }
        m_fetching = workspace.complete(lists);
    }
    if (m_fetching.isLive()) {
        m_fetching.then([this] { write(); });
    } else {
        write();
    }
}

void ExportDialog::showFetching()
{
    if (!m_fetching.isLive() || !m_searched.workspace().isReadingAll()) {
        return;
    }
    const Workspace::Progress progress = m_searched.workspace().progress();
    const int done = progress.pages + static_cast<int>(progress.previewsDone);
    m_progress->setRange(0, std::max(1, done + static_cast<int>(progress.requestsLeft)));
    m_progress->setValue(done);
}

void ExportDialog::write()
{
    ExportChoice chosen = choice();
    if (m_target.isPdf || m_target.printer) {
        chosen.format = ReportFormat::Html;
    }
    ExportScopes now = scopes();
    if (chosen.scope != ReportScope::Kind::Displayed) {
        now.state = m_searched.workspace().state(); // the search may lag behind it
    }
    const ReportScope scope = now.scope(chosen.scope);
    if (scope.secrets().isEmpty()) {
        endRunning(tr("Nothing was written: the filter no longer shows any secret."));
        return;
    }
    setRunning(tr("Writing …"));
    m_progress->setRange(0, 100);
    m_job = new ExportJob({now.state, scope, chosen}, m_target, this);
    connect(m_job, &ExportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ExportJob::failed, this,
            [this](const FileError &error) { endRunning(FileText::problem(error)); });
    connect(m_job, &ExportJob::finished, this, &ExportDialog::written);
}

void ExportDialog::written()
{
    const bool isFile = !m_target.path.isEmpty();
    QStringList sentences{isFile                 ? FileText::outcome(Done{}, m_target.path)
                              : m_target.printer ? tr("Sent to the printer.")
                                                 : tr("Copied to the clipboard.")};
    if (m_job->gapCount() > 0) {
        sentences.append(tr("It is incomplete, as noted above."));
    }
    sentences.append(FileText::losses(m_job->losses(), choice().format));
    const QString sentence = sentences.join(QLatin1Char(' '));
    m_target.printer.reset();
    endRunning(sentence);
    m_open->setVisible(isFile);
    m_showFolder->setVisible(isFile);
    Q_EMIT exported(m_target.path, sentence);
}

void ExportDialog::setRunning(const QString &sentence)
{
    m_isRunning = true;
    m_choices->setEnabled(false);
    for (QPushButton *button : {m_save, m_copy, m_print, m_pdf}) {
        button->setEnabled(false);
    }
    m_open->hide();
    m_showFolder->hide();
    m_close->setText(tr("Cancel"));
    m_state->setText(sentence);
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
}

void ExportDialog::endRunning(const QString &sentence)
{
    m_isRunning = false;
    if (m_job) {
        m_job->deleteLater();
        m_job = nullptr;
    }
    m_choices->setEnabled(true);
    m_close->setText(tr("Close"));
    m_progress->setVisible(false);
    refresh();
    m_state->setText(sentence);
}

void ExportDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
    } else if (m_job) {
        m_job->cancel();
    } else {
        m_fetching.drop();
        endRunning(tr("Cancelled. What was loaded stays; nothing was written."));
    }
}

} // namespace secretscope
