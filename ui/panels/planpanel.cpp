// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/planpanel.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/planreport.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/files.h"
#include "ui/panels/planlists.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/livecounter.h"

#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

const QList<ReportFormat> planFormats{ReportFormat::Markdown, ReportFormat::Html,
                                      ReportFormat::Text, ReportFormat::Xlsx};

} // namespace

PlanPanel::PlanPanel(SearchedWorkspace &searched, std::unique_ptr<LiveCounter> live,
                     const QByteArray &secretId, QSettings &settings, QWidget *parent)
    : Panel(searched, parent)
    , m_live(std::move(live))
    , m_secretId(secretId)
    , m_settings(settings)
    , m_store(settings, state().origin())
    , m_newValue(named("newValue", new QRadioButton(tr("set a &new value"), this)))
    , m_delete(named("delete", new QRadioButton(tr("&delete or replace"), this)))
    , m_progress(named("progress", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_tree(named("steps", new EntryTree(this)))
    , m_state(named("state", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_read(named("read", new QPushButton(this)))
    , m_clear(named("clear", new QPushButton(tr("&Clear ticks …"), this)))
    , m_save(named("save", new QPushButton(tr("&Save …"), this)))
{
    setObjectName(QStringLiteral("planPanel"));
    m_delete->setChecked(true);
    m_tree->setAccessibleName(tr("Steps of the plan"));
    m_save->setDefault(true);
    QBoxLayout *lines = columnOf(this, {}, {9, 9, 9, 9});
    lines->addLayout(lineOf(nullptr, {m_newValue, m_delete, nullptr}));
    QBoxLayout *progress = lineOf(nullptr, {m_progress, m_read});
    progress->setStretchFactor(m_progress, 1);
    lines->addLayout(progress);
    lines->addWidget(m_tree, 1);
    lines->addWidget(m_state);
    lines->addLayout(lineOf(nullptr, {m_clear, nullptr, m_save}));

    connect(m_delete, &QRadioButton::toggled, this, [this] {
        m_isOther = true;
        refresh();
    });
    connect(m_live.get(), &LiveCounter::changed, this, &PlanPanel::refresh);
    connect(m_tree, &EntryTree::rowRequested, this, &PlanPanel::rowRequested);
    connect(m_tree, &EntryTree::ticked, this, [this](int list, int entry, bool isTicked) {
        tick(static_cast<PlanPart>(list), entry, isTicked);
    });
    connect(m_read, &QPushButton::clicked, this, &PlanPanel::readOrCancel);
    connect(m_clear, &QPushButton::clicked, this, &PlanPanel::askToClear);
    connect(m_save, &QPushButton::clicked, this, &PlanPanel::askWhereToSave);
}

PlanPanel::~PlanPanel() = default;

void PlanPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_live->setWatching(true);
}

void PlanPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_live->setWatching(false);
}

void PlanPanel::showState(const WorkspaceState &state)
{
    const auto secret = state.catalogue().findSecret(viewOf(m_secretId));
    if (!secret) {
        showPlan(nullptr);
        return;
    }
    const auto mode = m_delete->isChecked() ? ImpactMode::Delete : ImpactMode::NewValue;
    compute(
        weightOfRows(state, {{m_secretId, {}, {}}})
            + static_cast<std::size_t>(state.facts().size()),
        [state, secret = *secret, mode, running = m_live->answer()] {
            return std::make_shared<const Plan>(state, secret, mode, running);
        },
        [this](std::shared_ptr<const Plan> plan) { showPlan(std::move(plan)); });
}

void PlanPanel::showPlan(std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    m_ticks = m_plan ? m_store.ticks(planKey(*m_plan)) : PlanTicks();
    m_tree->showLists(m_plan ? PlanLists::of(*m_plan, m_ticks) : QList<EntryList>(),
                      std::exchange(m_isOther, false) ? EntryTree::Subject::Other
                                                      : EntryTree::Subject::Same);
    m_save->setEnabled(m_plan != nullptr);
    showProgress();
    m_live->setAgents(m_plan ? m_plan->agentsToCount() : QList<QByteArray>());
}

void PlanPanel::showProgress()
{
    m_clear->setEnabled(!m_ticks.empty());
    m_read->hide();
    if (!m_plan) {
        m_progress->setText(tr("The secret is not there any more."));
        return;
    }
    const auto &steps = m_plan->steps();
    const auto done = std::ranges::count_if(steps, [this](const PlanStep &step) {
        return progressOf(*m_plan, step, m_ticks) == Progress::Done;
    });
    QString text = tr("%1 · %2 of %Ln step(s) done", "secret", static_cast<int>(steps.size()))
                       .arg(RowTexts(m_plan->catalogue()).secretName(m_plan->secret()).shown,
                            QLocale().toString(done));
    const bool isExact
        = std::ranges::all_of(steps,
                              [this](const PlanStep &step) { return m_plan->isExact(step.part); })
        && m_plan->isExact(PlanPart::Edit);
    if (!isExact) {
        text += QLatin1Char('\n') + tr("Not everything was read, so there may be more to do.");
    }
    m_progress->setText(text);
    m_read->setVisible(!isExact && workspace().isOnline());
    m_read->setText(workspace().isReadingFacts() || !listsOnTheirWay().isEmpty()
                        ? tr("Cancel")
                        : tr("&Read what is missing"));
}

QList<ListKey> PlanPanel::listsOnTheirWay() const
{
    const Catalogue &catalogue = state().catalogue();
    QList<ListKey> lists;
    if (const auto secret = catalogue.findSecret(viewOf(m_secretId))) {
        for (const Category category : catalogue.categories()) {
            if (catalogue.loadState(*secret, category) == LoadState::Loading) {
                lists.append({*secret, category});
            }
        }
    }
    return lists;
}

void PlanPanel::readOrCancel()
{
    const QList<ListKey> lists = listsOnTheirWay();
    if (lists.isEmpty() && !workspace().isReadingFacts()) {
        Q_EMIT readRequested();
        return;
    }
    workspace().cancelLists(lists);
    workspace().cancelFacts();
}

void PlanPanel::tick(PlanPart part, int position, bool isTicked)
{
    const auto keys = tickKeys(*m_plan, m_plan->stepsOf(part)[static_cast<std::size_t>(position)]);
    const std::string plan = planKey(*m_plan);
    m_state->setText(m_store.setTicked(plan, keys, isTicked)
                         ? QString()
                         : tr("The ticks cannot be kept on this computer; they last until "
                              "Secretscope ends."));
    m_ticks = m_store.ticks(plan);
    showProgress();
}

void PlanPanel::askToClear()
{
    QMessageBox *box = makePlainBox(this, QMessageBox::Question, tr("Clear ticks"),
                                    tr("Forget every tick of this plan, to begin anew?"));
    QPushButton *clear = box->addButton(tr("&Clear"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(clear, &QPushButton::clicked, this, [this, plan = planKey(*m_plan)] {
        m_store.clear(plan);
        refresh();
    });
    box->open();
}

void PlanPanel::askWhereToSave()
{
    const LoadInfo &origin = m_plan->state().origin();
    const QString secret = stringOf(m_plan->catalogue().secretName(m_plan->secret()));
    openSaveDialog(
        this, tr("Save plan"),
        suggestedFileName(QStringLiteral("plan"), secret,
                          origin.finished.date().toString(Qt::ISODate), QStringLiteral("md")),
        nameFilterOf(planFormats), m_settings, [this](const QString &path) { saveTo(path); });
}

void PlanPanel::saveTo(const QString &path, Times times)
{
    if (!m_plan) {
        return;
    }
    writeFile(
        this, path,
        [plan = m_plan, ticks = m_ticks, format = formatOfFile(path, planFormats),
         times](Output &output) { writePlanReport(output, *plan, format, times, ticks); },
        [this](const QString &sentence) { m_state->setText(sentence); });
}

} // namespace secretscope
