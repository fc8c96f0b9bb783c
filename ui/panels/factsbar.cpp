// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/factsbar.h"

#include "analysis/configuredplaces.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/gapreason.h"
#include "ui/rows/factstext.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

FactsList listOf(const Gap &gap)
{
    const auto word = std::ranges::find(factsListWords, viewOf(gap.category));
    return static_cast<FactsList>(word - factsListWords.begin());
}

} // namespace

FactsBar::FactsBar(SearchedWorkspace &searched, const QString &server, QWidget *parent)
    : Panel(searched, parent)
    , m_server(server)
    , m_sentence(named("factsSentence", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_progress(named("factsProgress", new QProgressBar(this)))
    , m_details(new WrappedText({}, this))
    , m_read(named("readFacts", new QPushButton(this)))
    , m_cancel(named("cancelFacts", new QPushButton(tr("Cancel"), this)))
    , m_showDetails(named("showFactsDetails", new QPushButton(tr("Details"), this)))
{
    setObjectName(QStringLiteral("factsBar"));
    m_sentence->setMuted();
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of reading places, creators and calls"));
    m_details->setAccessibleName(tr("Details of the problem"));
    m_cancel->setToolTip(tr("Stop loading; what is loaded stays"));
    m_showDetails->setCheckable(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_read);
    buttons->addWidget(m_showDetails);
    QBoxLayout *lines = columnOf(this, {m_sentence});
    lines->addLayout(lineOf(nullptr, {m_progress, m_cancel}));
    lines->addWidget(m_details);
    lines->addLayout(buttons);
    connect(m_read, &QPushButton::clicked, this, &FactsBar::readAgain);
    connect(m_cancel, &QPushButton::clicked, this, [this] { workspace().cancelFacts(); });
    connect(m_showDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(&workspace(), &Workspace::progressed, this, &FactsBar::refreshSoon);
    refresh();
}

void FactsBar::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    refresh();
}

/// Whether its indexes mean something in what the workspace reads now.
bool FactsBar::isPresent(const WorkspaceState &state) const
{
    return workspace().isOnline() && state.lineage() == workspace().state().lineage();
}

void FactsBar::readFor(const WorkspaceState &state, const std::vector<SecretIndex> &secrets)
{
    m_secrets = secrets;
    if (!isPresent(state) || secrets.empty()) {
        return;
    }
    if (m_lineageAsked != state.lineage()) {
        m_agentsAsked.clear();
    }
    QList<QByteArray> agents = directAgents(state.catalogue(), secrets);
    agents.removeIf([this](const QByteArray &id) { return m_agentsAsked.contains(id); });
    const bool areMany = agents.size() > AgentsReadUnasked;
    if (const int left = areMany ? int(agents.size()) : 0;
        std::exchange(m_agentsLeft, left) != left) {
        refreshSoon();
    }
    if (areMany) {
        agents.clear();
    }
    m_agentsAsked.unite(QSet<QByteArray>(agents.begin(), agents.end()));
    if (std::exchange(m_lineageAsked, state.lineage()) != state.lineage()
        && !state.facts().wereAsked() && !workspace().isReadingFacts()) {
        workspace().readFacts(agents).detach();
    } else if (!agents.isEmpty()) {
        workspace().readAgentFacts(agents).detach();
    }
}

void FactsBar::readFor(const WorkspaceState &state, Category kind, const QByteArray &id)
{
    const bool isOther = m_lineageAsked != state.lineage() || m_resource != id;
    m_kind = kind;
    m_resource = id;
    if (isOther && isPresent(state)) {
        m_lineageAsked = state.lineage();
        // From the event loop: it may take another call back, inside whose answer this can be.
        QMetaObject::invokeMethod(
            this, [this, id] { readAgents(id); }, Qt::QueuedConnection);
    }
    refresh();
}

void FactsBar::readAgents(const QByteArray &resource)
{
    if (resource == m_resource) {
        workspace().readDependents(m_kind, m_resource).detach();
    }
}

void FactsBar::readAgain()
{
    if (!m_resource.isEmpty()) {
        readAgents(m_resource);
        return;
    }
    const QList<QByteArray> agents = directAgents(state().catalogue(), m_secrets);
    m_agentsAsked.unite(QSet<QByteArray>(agents.begin(), agents.end()));
    m_agentsLeft = 0;
    workspace().readFacts(agents).detach();
}

FactsBar::Extent FactsBar::extent(const WorkspaceState &state) const
{
    const Facts &facts = state.facts();
    if (m_resource.isEmpty()) {
        return {facts.wereAsked(), workspace().isReadingFacts(), state.factsGaps()};
    }
    Extent extent;
    const FactsList list
        = m_kind == Category::McpServers ? FactsList::McpServers : FactsList::PhoneNumbers;
    LoadState read = facts.state(list);
    if (m_kind == Category::Tools) {
        const DependentAgents *answer = facts.dependents(viewOf(m_resource));
        read = answer ? answer->state : LoadState::NotLoaded;
        extent.gaps = state.dependentsGaps();
        extent.gaps.removeIf([this](const Gap &gap) { return gap.resourceId != m_resource; });
    } else {
        extent.gaps = state.factsGaps();
        extent.gaps.removeIf([list](const Gap &gap) { return listOf(gap) != list; });
    }
    extent.wereAsked = read != LoadState::NotLoaded || !extent.gaps.isEmpty();
    extent.isReading = read == LoadState::Loading;
    return extent;
}

void FactsBar::showState(const WorkspaceState &state)
{
    const auto [wereAsked, isReading, gaps] = extent(state);
    m_progress->setVisible(isReading);
    m_cancel->setVisible(isReading);
    m_read->setVisible(!isReading && workspace().isOnline());
    m_read->setText(wereAsked && !gaps.isEmpty() ? tr("Try a&gain")
                        : m_resource.isEmpty()   ? tr("Load &facts")
                                                 : tr("Loo&k up agents"));
    QStringList reasons;
    if (isReading) {
        m_sentence->setText(reading(state));
    } else if (!wereAsked) {
        m_sentence->setText(notAsked());
    } else if (!gaps.isEmpty()) {
        m_sentence->setText(missing(gaps));
        for (const Gap &gap : gaps) {
            reasons.append(
                tr("%1: %2", "list, reason")
                    .arg(FactsText::title(listOf(gap)), displayText(gapReason(gap.cause))));
            if (const auto *error = std::get_if<ApiError>(&gap.cause);
                error && !m_resource.isEmpty()) {
                reasons.append(ApiErrorText::details(*error));
            }
        }
        reasons.removeDuplicates();
    } else {
        m_sentence->setText(tr("Where %Ln agent(s) have it themselves was not read: each takes a "
                               "call of its own.",
                               "", m_agentsLeft));
    }
    m_details->showText(reasons.join(QLatin1Char('\n')));
    m_showDetails->setVisible(!reasons.isEmpty());
    m_details->setVisible(!reasons.isEmpty() && m_showDetails->isChecked());
    setVisible(m_isWanted && (isReading || !wereAsked || !gaps.isEmpty() || m_agentsLeft > 0));
}

/// With the progress bar, which does not know how many agents one resource has.
QString FactsBar::reading(const WorkspaceState &state) const
{
    if (!m_resource.isEmpty()) {
        const DependentAgents *answer = state.facts().dependents(viewOf(m_resource));
        const int known = answer ? int(answer->agents.size()) : 0;
        m_progress->setMaximum(0);
        return known == 0 ? tr("Loading …") : tr("Loading … %Ln agent(s) so far", "", known);
    }
    const Workspace::Progress progress = workspace().progress();
    m_progress->setMaximum(progress.facts);
    m_progress->setValue(progress.factsDone);
    return tr("Reading places, creators and calls: %1 of %2")
        .arg(QLocale().toString(progress.factsDone), QLocale().toString(progress.facts));
}

QString FactsBar::notAsked() const
{
    if (!m_resource.isEmpty()) {
        return workspace().isOnline()
            ? tr("It can itself be asked which agents use it, and may name more than the secrets' "
                 "lists do.")
            : tr("Offline, it cannot be asked which agents use it. A snapshot has only what the "
                 "secrets' lists say.");
    }
    return workspace().isOnline() ? tr("Places, creators and calls were not read.")
                                  : tr("This snapshot has no places, creators and calls.");
}

/// Which lists, and what happened to the first that failed.
QString FactsBar::missing(const QList<Gap> &gaps) const
{
    QStringList titles;
    const ApiError *error = nullptr;
    for (const Gap &gap : gaps) {
        titles.append(FactsText::title(listOf(gap)));
        error = error ? error : std::get_if<ApiError>(&gap.cause);
    }
    titles.removeDuplicates();
    const QString sentence = tr("Not or not fully read: %1.").arg(titles.join(tr(", ")));
    return error ? sentence + QLatin1Char(' ') + ApiErrorText::sentence(*error, m_server)
                 : sentence;
}

} // namespace secretscope
