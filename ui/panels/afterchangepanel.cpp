// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/afterchangepanel.h"

#include "analysis/verification.h"
#include "catalogue/text.h"
#include "report/answerreports.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/files.h"
#include "ui/panels/runtimeline.h"
#include "ui/panels/verdictlists.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/runsreader.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace secretscope {

namespace {

const QList<ReportFormat> formats{ReportFormat::Markdown, ReportFormat::Text, ReportFormat::Json};

} // namespace

AfterChangePanel::AfterChangePanel(SearchedWorkspace &searched, RunsReader &runs,
                                   QSettings &settings, QWidget *parent)
    : Panel(searched, parent)
    , m_runs(runs)
    , m_settings(settings)
    , m_time(named("changeTime", new QDateTimeEdit(this)))
    , m_ask(named("askRuns", new QPushButton(tr("As&k"), this)))
    , m_again(named("askAgain", new QCheckBox(tr("again every &minute"), this)))
    , m_head(makeHead())
    , m_sentence(named("verdict", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_tree(named("verdicts", new EntryTree(this)))
    , m_timeline(new RunTimeline(this))
    , m_export(named("exportThis", new QPushButton(tr("E&xport …"), this)))
{
    setObjectName(QStringLiteral("afterChangePanel"));
    m_tree->setAccessibleName(tr("What needs the secret, by what its runs tell"));
    QBoxLayout *lines = columnOf(this, {m_head, m_sentence, m_tree, m_timeline}, {12, 8, 12, 10});
    lines->setStretchFactor(m_tree, 1);
    lines->addStretch(0); // takes the space of the lists while there are none
    lines->addWidget(m_export, 0, Qt::AlignLeading);

    connect(m_ask, &QPushButton::clicked, this, [this] { isAsking() ? cancel() : ask(); });
    connect(m_export, &QPushButton::clicked, this, &AfterChangePanel::askWhereToSave);
    connect(m_again, &QCheckBox::toggled, this, &AfterChangePanel::followWatching);
    connect(&m_runs, &RunsReader::changed, this, &AfterChangePanel::refreshSoon);
    connect(m_tree, &EntryTree::rowRequested, this, &AfterChangePanel::rowRequested);
    connect(m_tree, &EntryTree::itemSelectionChanged, this, &AfterChangePanel::showTimeline);
}

QWidget *AfterChangePanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *label = new PlainLabel(tr("Changed at"), head);
    label->setBuddy(m_time);
    m_time->setAccessibleName(tr("When the value was changed"));
    m_time->setCalendarPopup(true);
    // Else its numbers change places in a window from right to left.
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat)
                             + QStringLiteral(" HH:mm:ss"));
    auto *quick = named("quickTimes", new QPushButton(tr("Quick choice"), head));
    auto *menu = new QMenu(quick);
    using namespace std::chrono_literals;
    const std::pair<QString, std::chrono::seconds> choices[]{{tr("Just now"), 0s},
                                                             {tr("30 minutes ago"), 30min},
                                                             {tr("2 hours ago"), 2h},
                                                             {tr("A day ago"), 24h}};
    for (const auto &[text, back] : choices) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, back = back] { setTimeBack(back); });
    }
    quick->setMenu(menu);
    m_again->setChecked(true);
    m_again->setToolTip(tr("Asks again while this page is in sight"));
    QBoxLayout *rows = columnOf(head, {});
    rows->addLayout(lineOf(nullptr, {label, m_time, quick, nullptr}));
    rows->addLayout(lineOf(nullptr, {m_ask, m_again, nullptr}));
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        if (!m_secret.isEmpty()) {
            m_times[m_secret] = time.toSecsSinceEpoch();
        }
    });
    return head;
}

void AfterChangePanel::setRows(const QList<RowId> &rows)
{
    m_rows = rows;
    refresh();
}

std::optional<SecretIndex> AfterChangePanel::subject() const
{
    return workspace().state().catalogue().findSecret(viewOf(m_secret));
}

bool AfterChangePanel::isAsking() const
{
    return m_task.isLive() || m_runs.isReading();
}

void AfterChangePanel::ask()
{
    const auto secret = subject();
    if (!secret || !m_runs.isOffered()) {
        return;
    }
    stop();
    m_asked = m_secret;
    workspace().readEnvironmentVariables().detach();
    if (!workspace().isOnline()) { // the views of several keys, as they are
        readRuns();
        return;
    }
    m_task = workspace().complete(*secret);
    m_task.then([this] {
        // Tools that only a configuration names would not be asked otherwise.
        m_task = workspace().readFacts({});
        m_task.then([this] { readRuns(); });
    });
    refresh();
}

void AfterChangePanel::readRuns()
{
    const auto secret = subject();
    if (!secret || !isAsked()) {
        return;
    }
    const QList<QByteArray> tools
        = Verification::toolsToAsk(ConfiguredPlaces(workspace().state()), *secret);
    m_runs.read(tools, m_time->dateTime().toSecsSinceEpoch());
    m_hasAnswer = true;
    followWatching();
    refresh();
}

void AfterChangePanel::stop()
{
    m_task.drop();
    m_runs.setWatching(false);
    m_runs.cancel();
}

void AfterChangePanel::cancel()
{
    stop();
    if (!m_hasAnswer || !m_runs.runs().read.isValid()) {
        m_asked.clear();
    }
    refresh();
}

void AfterChangePanel::setTimeBack(std::chrono::seconds back)
{
    m_time->setDateTime(m_runs.now().addSecs(-back.count()).toLocalTime());
}

/// Nobody is asked for what nobody sees.
void AfterChangePanel::followWatching()
{
    m_runs.setWatching(isVisible() && isAsked() && m_again->isChecked() && !m_task.isLive());
}

void AfterChangePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    followWatching();
}

void AfterChangePanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    followWatching();
}

void AfterChangePanel::showState(const WorkspaceState &state)
{
    const QList<SecretIndex> secrets = secretsOfRows(state, m_rows);
    const QByteArray secret
        = secrets.size() == 1 ? bytesOf(state.catalogue().secretId(secrets.first())) : QByteArray();
    if (secret != m_secret) {
        // What is being asked is of a row that nobody looks at any more.
        stop();
        m_asked.clear();
        m_hasAnswer = false;
        m_secret = secret;
        m_isOtherSubject = true;
        if (const auto time = m_times.constFind(secret); time != m_times.cend()) {
            m_time->setDateTime(QDateTime::fromSecsSinceEpoch(*time));
        } else if (m_runs.isOffered()) {
            constexpr std::chrono::hours likely{1};
            setTimeBack(likely);
        }
    }
    // After a refresh configurations are not known any more.
    if (isAsked() && !isAsking() && workspace().isOnline() && !state.facts().wereAsked()) {
        ask();
        return;
    }
    m_head->setVisible(!secret.isEmpty() && m_runs.isOffered());
    m_ask->setText(isAsking() ? tr("&Cancel") : tr("As&k"));
    if (secret.isEmpty()) {
        showSentence(tr("Select a row of a single secret to see whether its new value arrived."));
    } else if (!m_runs.isOffered()) {
        showSentence(tr("A file holds no runs of tools: only the server can tell."));
    } else if (!isAsked()) {
        showSentence(tr("Set the time of the change, then ask: the runs of tools before and after "
                        "it tell whether the new value is accepted."));
    } else if (!m_hasAnswer || !m_runs.runs().read.isValid()) {
        showSentence(tr("Asking …"));
    } else {
        compute(
            weightOfRows(state, m_rows),
            [state, found = secrets.first(), runs = m_runs.runs()] {
                return std::make_shared<const Verification>(ConfiguredPlaces(state), found, runs);
            },
            [this](std::shared_ptr<const Verification> found) {
                m_found = std::move(found);
                showVerification();
            });
    }
}

void AfterChangePanel::showVerification()
{
    const QDateTime now = m_runs.now();
    m_sentence->setText(VerdictLists::sentence(*m_found, now));
    m_tree->showLists(VerdictLists::of(*m_found, now),
                      std::exchange(m_isOtherSubject, false) ? EntryTree::Subject::Other
                                                             : EntryTree::Subject::Same);
    m_tree->show();
    m_timeline->show();
    m_export->show();
    showTimeline();
}

void AfterChangePanel::showSentence(const QString &sentence)
{
    m_found.reset();
    m_sentence->setText(sentence);
    m_tree->hide();
    m_timeline->hide();
    m_export->hide();
}

void AfterChangePanel::askWhereToSave()
{
    const Catalogue &catalogue = m_found->state().catalogue();
    openSaveDialog(this, tr("Export to"),
                   suggestedFileName(
                       QStringLiteral("verify"), stringOf(catalogue.secretName(m_found->secret())),
                       m_runs.now().date().toString(Qt::ISODate), QStringLiteral("md")),
                   nameFilterOf(formats), m_settings,
                   [this](const QString &path) { saveTo(path); });
}

void AfterChangePanel::saveTo(const QString &path)
{
    if (m_found) {
        writeFile(
            this, path,
            [found = m_found, format = formatOfFile(path, formats)](Output &output) {
                writeVerifyReport(output, *found, format, Times::Included);
            },
            [this](const QString &sentence) { Q_EMIT noticed(sentence); });
    }
}

/// Of what is selected in the list, or of everything.
void AfterChangePanel::showTimeline()
{
    const RunsAbout &about = m_runs.runs();
    const QByteArrayList selected = m_tree->selectedIds().toUtf8().split('\n');
    std::vector<ToolRun> runs;
    for (auto tool = about.tools.begin(); tool != about.tools.end(); ++tool) {
        if (selected.first().isEmpty() || selected.contains(tool.key())) {
            runs.insert(runs.end(), tool->before.runs.begin(), tool->before.runs.end());
            runs.insert(runs.end(), tool->after.runs.begin(), tool->after.runs.end());
        }
    }
    const QDateTime now = m_runs.now();
    const QString twin = VerdictLists::timeline(runs, about.since, now);
    m_timeline->showRuns(std::move(runs), about.since, now, twin);
}

} // namespace secretscope
