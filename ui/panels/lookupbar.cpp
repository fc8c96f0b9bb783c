// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/lookupbar.h"

#include "catalogue/displaytext.h"
#include "report/gapreason.h"
#include "ui/panels/useslists.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/wrappedtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>

namespace secretscope {

LookUpBar::LookUpBar(AgentsBehindReader &reader, const QString &server, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_server(server)
    , m_sentence(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_details(new WrappedText({}, this))
    , m_buttons(new QWidget(this))
    , m_lookUp(new QPushButton(m_buttons))
    , m_cancel(new QPushButton(tr("Cancel"), m_buttons))
    , m_showDetails(new QPushButton(tr("Details"), m_buttons))
    , m_copyId(new QPushButton(tr("Copy request id"), m_buttons))
{
    setObjectName(QStringLiteral("lookUpBar"));
    m_sentence->setObjectName(QStringLiteral("lookUpSentence"));
    m_sentence->setWrap(PlainLabel::Wrap::Words);
    m_sentence->setSelectable();
    m_progress->setObjectName(QStringLiteral("lookUpProgress"));
    m_progress->setRange(0, 0); // it is unknown how many there are
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of looking up agents"));
    m_details->setObjectName(QStringLiteral("lookUpDetails"));
    m_details->setAccessibleName(tr("Details of the problem"));
    m_lookUp->setObjectName(QStringLiteral("lookUp"));
    m_cancel->setObjectName(QStringLiteral("cancelLookUp"));
    m_cancel->setToolTip(tr("Stop loading; what is loaded stays"));
    m_showDetails->setObjectName(QStringLiteral("showLookUpDetails"));
    m_showDetails->setCheckable(true);
    m_copyId->setObjectName(QStringLiteral("copyLookUpRequestId"));
    auto *line = new FlowLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : {m_lookUp, m_cancel, m_showDetails, m_copyId}) {
        line->addWidget(button);
    }
    columnOf(this, {m_sentence, m_progress, m_details, m_buttons});
    connect(m_lookUp, &QPushButton::clicked, this, &LookUpBar::lookUp);
    connect(m_cancel, &QPushButton::clicked, &m_reader, &AgentsBehindReader::cancel);
    connect(m_showDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_requestId); });
    connect(&m_reader, &AgentsBehindReader::changed, this, &LookUpBar::refresh);
    setSubject({});
}

void LookUpBar::setSubject(const std::optional<AgentsBehind::Subject> &subject)
{
    if (subject != m_subject) {
        m_showDetails->setChecked(false);
    }
    m_subject = subject;
    setVisible(m_subject.has_value());
    refresh();
}

void LookUpBar::setUnknownKind()
{
    setSubject({});
    m_sentence->setText(tr("Only agents reference this id, so it is not known whether it is a tool "
                           "or a server, and it cannot be asked which other agents use it."));
    show();
}

void LookUpBar::lookUp()
{
    if (m_subject && m_reader.isOffered()) {
        m_reader.read(*m_subject);
        Q_EMIT lookedUp();
    }
}

void LookUpBar::refresh()
{
    const bool isReading = m_subject && m_reader.isReading(*m_subject);
    const AgentsBehind *answer = m_subject ? m_reader.answer(*m_subject) : nullptr;
    m_progress->setVisible(isReading);
    m_cancel->setVisible(isReading);
    m_buttons->setVisible(isReading);
    m_lookUp->hide();
    setDetails({}, {});
    if (!m_subject) {
        m_sentence->clear();
    } else if (!m_reader.isOffered()) {
        m_sentence->setText(tr("Offline, it cannot be asked which agents use it. A snapshot has "
                               "only what the secrets' lists say."));
    } else if (isReading) {
        const int known = answer ? static_cast<int>(answer->agents.size()) : 0;
        m_sentence->setText(known == 0 ? tr("Loading …")
                                       : tr("Loading … %Ln agent(s) so far", "", known));
    } else {
        showAnswer(answer);
    }
}

void LookUpBar::showAnswer(const AgentsBehind *answer)
{
    const QString before = m_sentence->text();
    const bool canAsk = !answer || !answer->isComplete();
    m_buttons->setVisible(canAsk);
    m_lookUp->setVisible(canAsk);
    m_lookUp->setText(!answer                      ? tr("Loo&k up agents")
                          : answer->error          ? tr("Re&try")
                          : answer->trail.isOpen() ? tr("Load &more")
                                                   : tr("&Load again"));
    if (!answer) {
        m_sentence->setText(tr("It can itself be asked which agents use it, and may name more than "
                               "the secrets' lists do."));
        return;
    }
    m_sentence->setText(outcome(*answer));
    setDetails(details(*answer), answer->error ? answer->error->requestId : QString());
    if (m_sentence->text() != before) {
        setAccessibleName(m_sentence->text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString LookUpBar::outcome(const AgentsBehind &answer) const
{
    QStringList sentences;
    if (answer.hasAnswer()) {
        sentences = {heading(answer), missing(answer)};
    }
    if (answer.error) {
        sentences.append(ApiErrorText::sentence(*answer.error, m_server));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QString LookUpBar::heading(const AgentsBehind &answer)
{
    const QString time = TimeText::clock(answer.read, QDateTime::currentDateTime());
    if (answer.presence == AgentsBehind::Presence::NotListed) {
        return tr("The service's own list, read at %1, does not include it. Which agents use it is "
                  "not known.")
            .arg(time);
    }
    return answer.isComplete() && answer.agents.empty()
        ? tr("No agents use it (read at %1 from the resource itself).").arg(time)
        : tr("Agents using it, read at %1 from the resource itself: %2")
              .arg(time, CategoryText::count(UsesLists::answerCount(&answer, false)));
}

QString LookUpBar::missing(const AgentsBehind &answer)
{
    QStringList sentences;
    if (answer.leftOut > 0) {
        sentences.append(tr("%Ln part(s) of the answer could not be read and are left out.", "",
                            static_cast<int>(answer.leftOut)));
    }
    if (answer.trail.isOpen() && !answer.error) {
        sentences.append(tr("It was not read to the end."));
    } else if (answer.trail.endedEarly()) {
        sentences.append(tr("The service's paging broke off: there may be more."));
    }
    if (answer.presence == AgentsBehind::Presence::NotTold) {
        sentences.append(tr("The service lists this server, but not its agents."));
    }
    return sentences.join(QLatin1Char(' '));
}

QString LookUpBar::details(const AgentsBehind &answer)
{
    QStringList lines;
    if (answer.firstSkipped) {
        lines.append(displayText(gapReason(*answer.firstSkipped)));
    }
    if (answer.trail.endedEarly()) {
        lines.append(displayText(gapReason(answer.trail.state())));
    }
    if (answer.error) {
        lines.append(ApiErrorText::details(*answer.error));
    }
    return lines.join(QLatin1Char('\n'));
}

void LookUpBar::setDetails(const QString &text, const QString &requestId)
{
    m_requestId = requestId;
    m_details->showText(text);
    m_showDetails->setVisible(!text.isEmpty());
    m_details->setVisible(!text.isEmpty() && m_showDetails->isChecked());
    m_copyId->setVisible(!requestId.isEmpty());
}

} // namespace secretscope
