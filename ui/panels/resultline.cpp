// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/resultline.h"

#include "catalogue/displaytext.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/querytext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace secretscope {

namespace {

/// A screen reader should not speak into every keystroke.
constexpr std::chrono::milliseconds announcingPause{700};

} // namespace

ResultLine::ResultLine(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_text(new PlainLabel(this))
    , m_retry(new QToolButton(this))
{
    setObjectName(QStringLiteral("resultLine"));
    m_text->setObjectName(QStringLiteral("resultText"));
    m_text->setWrap(PlainLabel::Wrap::Words);
    m_retry->setObjectName(QStringLiteral("retryServerSearch"));
    m_retry->setText(tr("Retry"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 6, 8, 2);
    line->addWidget(m_text, 1);
    line->addWidget(m_retry, 0, Qt::AlignTop);
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(announcingPause);
    connect(&m_announcing, &QTimer::timeout, this, &ResultLine::announce);
    connect(m_retry, &QToolButton::clicked, this,
            [this] { workspace().searchServer(workspace().serverSearch().prefix); });
    connect(&workspace(), &Workspace::progressed, this, &ResultLine::refreshSoon);
    refresh();
}

void ResultLine::showState(const WorkspaceState &state)
{
    const bool isFiltering = searched().isFiltering();
    setVisible(isFiltering);
    QString text;
    QString summary;
    if (isFiltering) {
        const std::uint32_t shown = searched().matches().secretCount();
        summary
            = tr("%1 of %2")
                  .arg(QLocale().toString(shown), CategoryText::count(ExtentText::secrets(state)));
        text = QueryText::result(shown, state);
        const QString server = serverText();
        if (!server.isEmpty()) {
            text = tr("%1 · %2").arg(text, server);
        }
    }
    m_retry->setVisible(workspace().serverSearch().state == Workspace::ServerSearch::State::Failed);
    if (text != m_text->text()) {
        m_text->setText(text);
        Q_EMIT summaryChanged(summary);
        m_announcing.start();
    }
}

QString ResultLine::serverText() const
{
    const Workspace::ServerSearch &search = workspace().serverSearch();
    const QString prefix = displayText(search.prefix);
    switch (search.state) {
    case Workspace::ServerSearch::State::Idle:
        return {};
    case Workspace::ServerSearch::State::Asking:
        return tr("asking the server for names that start with “%1” …").arg(prefix);
    case Workspace::ServerSearch::State::Done:
        return tr("every name that starts with “%1” is loaded").arg(prefix);
    case Workspace::ServerSearch::State::MoreExist:
        return tr("the server has more names that start with “%1”").arg(prefix);
    case Workspace::ServerSearch::State::Failed:
        return search.error ? tr("the search on the server failed: %1")
                                  .arg(ApiErrorText::shortReason(*search.error))
                            : tr("the search on the server failed");
    }
    return {};
}

void ResultLine::announce()
{
    if (m_text->text().isEmpty()) {
        return;
    }
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace secretscope
