// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/factsbar.h"

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
    connect(m_read, &QPushButton::clicked, this, &FactsBar::readRequested);
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

void FactsBar::setAgentsLeft(int agents)
{
    if (std::exchange(m_agentsLeft, agents) != agents) {
        refreshSoon();
    }
}

void FactsBar::showState(const WorkspaceState &state)
{
    const bool isReading = workspace().isReadingFacts();
    const bool wereAsked = state.facts().wereAsked();
    const QList<Gap> &gaps = state.factsGaps();
    m_progress->setVisible(isReading);
    m_cancel->setVisible(isReading);
    m_read->setVisible(!isReading && workspace().isOnline());
    m_read->setText(wereAsked && !gaps.isEmpty() ? tr("Try a&gain") : tr("Load &facts"));
    QStringList reasons;
    if (isReading) {
        const Workspace::Progress progress = workspace().progress();
        m_progress->setMaximum(progress.facts);
        m_progress->setValue(progress.factsDone);
        m_sentence->setText(
            tr("Reading places, creators and calls: %1 of %2")
                .arg(QLocale().toString(progress.factsDone), QLocale().toString(progress.facts)));
    } else if (!wereAsked) {
        m_sentence->setText(workspace().isOnline()
                                ? tr("Places, creators and calls were not read.")
                                : tr("This snapshot has no places, creators and calls."));
    } else if (!gaps.isEmpty()) {
        m_sentence->setText(missing(gaps));
        for (const Gap &gap : gaps) {
            reasons.append(
                tr("%1: %2", "list, reason")
                    .arg(FactsText::title(listOf(gap)), displayText(gapReason(gap.cause))));
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
