// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/furtherbar.h"

#include "ui/panels/agentsbehindtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace secretscope {

FurtherBar::FurtherBar(AgentsBehindReader &reader, const QString &server, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_server(server)
    , m_sentence(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_details(new WrappedText({}, this))
    , m_buttons(new QWidget(this))
    , m_look(new QPushButton(m_buttons))
    , m_cancel(new QPushButton(tr("Cancel"), m_buttons))
    , m_showDetails(new QPushButton(tr("Details"), m_buttons))
    , m_copyId(new QPushButton(tr("Copy request id"), m_buttons))
{
    setObjectName(QStringLiteral("furtherBar"));
    m_sentence->setObjectName(QStringLiteral("furtherSentence"));
    m_sentence->setWrap(PlainLabel::Wrap::Words);
    m_sentence->setSelectable();
    m_progress->setObjectName(QStringLiteral("furtherProgress"));
    m_progress->setRange(0, 0); // nobody knows how many there are
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of looking further"));
    m_details->setObjectName(QStringLiteral("furtherDetails"));
    m_details->setAccessibleName(tr("Details of the problem"));
    m_look->setObjectName(QStringLiteral("lookFurther"));
    m_cancel->setObjectName(QStringLiteral("cancelFurther"));
    m_cancel->setToolTip(tr("Stop reading; what is here stays"));
    m_showDetails->setObjectName(QStringLiteral("showFurtherDetails"));
    m_showDetails->setCheckable(true);
    m_copyId->setObjectName(QStringLiteral("copyFurtherRequestId"));
    auto *line = new FlowLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : {m_look, m_cancel, m_showDetails, m_copyId}) {
        line->addWidget(button);
    }
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_sentence);
    lines->addWidget(m_progress);
    lines->addWidget(m_details);
    lines->addWidget(m_buttons);

    connect(m_look, &QPushButton::clicked, this, &FurtherBar::look);
    connect(m_cancel, &QPushButton::clicked, &m_reader, &AgentsBehindReader::cancel);
    connect(m_showDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_requestId); });
    connect(&m_reader, &AgentsBehindReader::changed, this, &FurtherBar::refresh);
    setSubject({});
}

void FurtherBar::setSubject(const std::optional<AgentsBehind::Subject> &subject)
{
    if (subject != m_subject) {
        m_showDetails->setChecked(false);
    }
    m_subject = subject;
    setVisible(m_subject.has_value());
    refresh();
}

void FurtherBar::setReason(const QString &sentence)
{
    setSubject({});
    m_sentence->setText(sentence);
    show();
}

QString FurtherBar::sentence() const
{
    return m_sentence->text();
}

void FurtherBar::look()
{
    if (!m_subject || !m_reader.isOffered()) {
        return;
    }
    m_reader.read(*m_subject);
    Q_EMIT looked();
}

void FurtherBar::refresh()
{
    const bool isReading = m_subject && m_reader.isReading(*m_subject);
    const AgentsBehind *answer = m_subject ? m_reader.answer(*m_subject) : nullptr;
    m_progress->setVisible(isReading);
    m_cancel->setVisible(isReading);
    m_buttons->setVisible(isReading);
    m_look->hide();
    setDetails({}, {});
    if (!m_subject) {
        m_sentence->clear();
    } else if (!m_reader.isOffered()) {
        m_sentence->setText(AgentsBehindText::notOffered(m_subject->kind));
    } else if (isReading) {
        m_sentence->setText(AgentsBehindText::reading(answer));
    } else {
        showState(answer);
    }
}

void FurtherBar::showState(const AgentsBehind *answer)
{
    const QString before = m_sentence->text();
    const bool canAsk = !answer || !answer->isComplete();
    m_buttons->setVisible(canAsk);
    m_look->setVisible(canAsk);
    m_look->setText(!answer                      ? tr("Loo&k further")
                        : answer->error          ? tr("Re&try")
                        : answer->trail.isOpen() ? tr("&Go on reading")
                                                 : tr("&Read again"));
    if (!answer) {
        m_sentence->setText(AgentsBehindText::offer(m_subject->kind));
        return;
    }
    m_sentence->setText(AgentsBehindText::outcome(m_subject->kind, *answer, m_server));
    setDetails(AgentsBehindText::details(*answer),
               answer->error ? answer->error->requestId : QString());
    if (m_sentence->text() != before) {
        setAccessibleName(m_sentence->text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FurtherBar::setDetails(const QString &text, const QString &requestId)
{
    m_requestId = requestId;
    m_details->showText(text);
    m_showDetails->setVisible(!text.isEmpty());
    m_details->setVisible(!text.isEmpty() && m_showDetails->isChecked());
    m_copyId->setVisible(!requestId.isEmpty());
}

} // namespace secretscope
