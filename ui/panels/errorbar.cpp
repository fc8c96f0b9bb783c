// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/errorbar.h"

#include "service/apicall.h"
#include "service/client.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicon.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace secretscope {

ErrorBar::ErrorBar(SearchedWorkspace &searched, Client *client, const QString &server,
                   QWidget *parent)
    : Panel(searched, parent)
    , m_client(client)
    , m_server(server)
    , m_icon(new PlainLabel(this))
    , m_sentence(named("problem", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_retry(named("retry", new QPushButton(this)))
    , m_cancel(named("cancel", new QPushButton(tr("Cancel"), this)))
    , m_detailsButton(named("details", new QToolButton(this)))
    , m_copyId(named("copyRequestId", new QPushButton(tr("Copy request id"), this)))
    , m_close(named("dismiss", new QToolButton(this)))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("errorBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
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
    QBoxLayout *line = lineOf(
        nullptr, {m_icon, m_sentence, m_retry, m_cancel, m_copyId, m_detailsButton, m_close});
    line->setStretch(1, 1);
    columnOf(this, {m_details}, {8, 4, 6, 4})->insertLayout(0, line);
    setDetailsShown(false);
    m_tick.setInterval(std::chrono::seconds(1));
    connectParts();
    hide();
    refresh();
}

void ErrorBar::connectParts()
{
    connect(m_retry, &QPushButton::clicked, this, &ErrorBar::retry);
    connect(m_detailsButton, &QToolButton::toggled, this, &ErrorBar::setDetailsShown);
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_requestId); });
    connect(m_close, &QToolButton::clicked, this, &ErrorBar::dismiss);
    connect(&m_tick, &QTimer::timeout, this, &ErrorBar::showCountdown);
    connect(&workspace(), &Workspace::progressed, this, &ErrorBar::refreshSoon);
    if (!m_client) {
        return;
    }
    connect(m_client, &Client::waiting, this, &ErrorBar::startWaiting);
    connect(m_client, &Client::resumed, this, [this] {
        m_waitingFor.reset();
        m_tick.stop();
        hide();
        refresh();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        workspace().cancel();
        m_client->cancelAll();
    });
}

void ErrorBar::showNotice(const QString &sentence)
{
    m_shown.reset();
    present(Look::Notice, sentence, {});
}

std::optional<ErrorBar::Problem> ErrorBar::firstProblem(const WorkspaceState &state) const
{
    // What the user did last comes first; a page that failed has its row in the tree as well.
    if (workspace().refreshError()) {
        return Problem{Place::Refresh, *workspace().refreshError()};
    }
    if (state.secretsError()) {
        return Problem{Place::Secrets, *state.secretsError()};
    }
    if (state.environmentVariablesError()) {
        return Problem{Place::EnvironmentVariables, *state.environmentVariablesError()};
    }
    return {};
}

void ErrorBar::showState(const WorkspaceState &state)
{
    if (m_waitingFor) {
        return;
    }
    const std::optional<Problem> problem = firstProblem(state);
    if (!problem) {
        if (m_shown) {
            hide();
        }
        m_shown.reset();
        m_dismissed.reset();
    } else if (problem != m_dismissed && problem != m_shown) {
        m_shown = problem;
        present(Look::Problem, sentenceOf(*problem), problem->error);
    }
}

QString ErrorBar::sentenceOf(const Problem &problem) const
{
    const QString sentence = ApiErrorText::sentence(problem.error, m_server);
    const int page = state().pagesRead() + 1;
    switch (problem.place) {
    case Place::Secrets:
        return page == 1 ? sentence
                         : tr("Page %1 did not load. %2").arg(QString::number(page), sentence);
    case Place::Refresh:
        return tr("Refreshing failed; what you see was loaded before. %1").arg(sentence);
    case Place::EnvironmentVariables:
        return tr("Environment variables could not be loaded. %1").arg(sentence);
    }
    return sentence;
}

QString ErrorBar::addressOf(Place place) const
{
    const ApiCall call = place == Place::EnvironmentVariables ? ApiCall::environmentVariables({})
                                                              : ApiCall::secretsPage({});
    const QString server = state().loadInfo().server;
    return server.isEmpty() ? QString() : server + QString::fromLatin1(call.target());
}

void ErrorBar::present(Look look, const QString &sentence, const ApiError &error)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QString icon = look == Look::Problem ? QStringLiteral("warning")
        : look == Look::Waiting                ? QStringLiteral("wait")
                                               : QStringLiteral("info");
    m_icon->setPixmap(symbolIcon(icon).pixmap(QSize(size, size), devicePixelRatioF()));
    // The palette's own tooltip colours: made to stand out in light, dark and high contrast alike.
    const bool isNotice = look == Look::Notice;
    setBackgroundRole(isNotice ? QPalette::AlternateBase : QPalette::ToolTipBase);
    m_sentence->setForegroundRole(isNotice ? QPalette::Text : QPalette::ToolTipText);
    const bool isNew = m_sentence->text() != sentence || isHidden();
    m_sentence->setText(sentence);
    m_requestId = error.requestId;
    m_retry->setText(look == Look::Waiting ? tr("Retry now") : tr("Retry"));
    m_retry->setVisible(!isNotice);
    m_cancel->setVisible(look == Look::Waiting);
    m_close->setVisible(look != Look::Waiting);
    m_detailsButton->setVisible(!isNotice);
    // With the sentence of a problem, so that what is copied from there says what happened.
    const QString details = isNotice ? QString()
        : look == Look::Waiting
        ? ApiErrorText::details(error)
        : sentence + QLatin1Char('\n') + ApiErrorText::details(error, addressOf(m_shown->place));
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

void ErrorBar::startWaiting(std::chrono::milliseconds delay, const ApiError &reason)
{
    const auto until = std::chrono::steady_clock::now() + delay;
    if (m_waitingFor && until >= m_waitingUntil) {
        return; // the call that is tried first is the one to show
    }
    m_waitingFor = reason;
    m_waitingUntil = until;
    m_shown.reset();
    m_tick.start();
    showCountdown();
}

void ErrorBar::showCountdown()
{
    if (!m_waitingFor) {
        return;
    }
    const auto left = std::max(std::chrono::steady_clock::duration::zero(),
                               m_waitingUntil - std::chrono::steady_clock::now());
    present(Look::Waiting,
            ApiErrorText::waiting(*m_waitingFor, std::chrono::ceil<std::chrono::seconds>(left),
                                  m_server),
            *m_waitingFor);
}

void ErrorBar::retry()
{
    if (m_waitingFor) {
        m_client->retryNow();
        return;
    }
    if (!m_shown) {
        return;
    }
    m_dismissed.reset();
    switch (m_shown->place) {
    case Place::Secrets:
        workspace().readNextPage();
        break;
    case Place::Refresh:
        workspace().refresh().detach();
        break;
    case Place::EnvironmentVariables:
        workspace().readEnvironmentVariables().detach();
        break;
    }
}

void ErrorBar::dismiss()
{
    m_dismissed = m_shown;
    m_shown.reset();
    m_sentence->clear();
    setDetailsShown(false);
    hide();
}

} // namespace secretscope
