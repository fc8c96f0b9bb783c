// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/errorbar.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicon.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace secretscope {

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_retry(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_detailsButton(new QToolButton(this))
    , m_copyId(new QPushButton(tr("Copy request id"), this))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("errorBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    // The palette's own tooltip colours: made to stand out in light, dark and high contrast alike.
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_sentence->setForegroundRole(QPalette::ToolTipText);
    m_sentence->setWrap(PlainLabel::Wrap::Words);
    m_sentence->setSelectable();
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_close->setIcon(symbolIcon(QStringLiteral("clear")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
    m_details->setReadOnly(true);
    m_details->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_details->setAccessibleName(tr("Details of the problem"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_detailsButton->setObjectName(QStringLiteral("details"));
    m_copyId->setObjectName(QStringLiteral("copyRequestId"));
    m_close->setObjectName(QStringLiteral("dismiss"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_icon);
    line->addWidget(m_sentence, 1);
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_retry, m_cancel, m_copyId, m_detailsButton, m_close}) {
        line->addWidget(button);
    }
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 4, 6, 4);
    lines->addLayout(line);
    lines->addWidget(m_details);

    connect(m_retry, &QPushButton::clicked, this, &ErrorBar::retryRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ErrorBar::cancelRequested);
    connect(m_detailsButton, &QToolButton::toggled, this, &ErrorBar::setDetailsShown);
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_requestId); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    clear();
}

void ErrorBar::showProblem(const QString &sentence, const QString &details,
                           const QString &requestId)
{
    present(Look::Problem, sentence, details, requestId);
}

void ErrorBar::showWaiting(const QString &sentence, const QString &details,
                           const QString &requestId)
{
    present(Look::Waiting, sentence, details, requestId);
}

void ErrorBar::showNotice(const QString &sentence)
{
    present(Look::Notice, sentence, {}, {});
}

void ErrorBar::clear()
{
    m_sentence->clear();
    setDetailsShown(false);
    hide();
}

QString ErrorBar::sentence() const
{
    return m_sentence->text();
}

void ErrorBar::present(Look look, const QString &sentence, const QString &details,
                       const QString &requestId)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QString icon = look == Look::Problem ? QStringLiteral("warning")
        : look == Look::Waiting                ? QStringLiteral("wait")
                                               : QStringLiteral("info");
    m_icon->setPixmap(symbolIcon(icon).pixmap(QSize(size, size), devicePixelRatioF()));
    const bool isNew = m_sentence->text() != sentence;
    m_sentence->setText(sentence);
    m_requestId = requestId;
    m_retry->setText(look == Look::Waiting ? tr("Retry now") : tr("Retry"));
    m_retry->setVisible(look != Look::Notice);
    m_cancel->setVisible(look == Look::Waiting);
    m_close->setVisible(look != Look::Waiting);
    m_detailsButton->setVisible(!details.isEmpty());
    if (m_details->toPlainText() != details) {
        m_details->setPlainText(details);
    }
    setDetailsShown(m_detailsButton->isChecked() && !details.isEmpty());
    show();
    // The countdown of a wait would be read out every second.
    if (isNew && look != Look::Waiting) {
        setAccessibleName(sentence);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ErrorBar::setDetailsShown(bool areShown)
{
    m_detailsButton->setChecked(areShown);
    m_details->setVisible(areShown);
    m_copyId->setVisible(areShown && !m_requestId.isEmpty());
}

} // namespace secretscope
