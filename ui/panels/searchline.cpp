// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/searchline.h"

#include "catalogue/displaytext.h"
#include "ui/panels/searchfield.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/extenttext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/querytext.h"

#include <QAccessible>
#include <QLocale>
#include <QToolButton>

namespace secretscope {

namespace {

/// A screen reader should not speak into every keystroke.
constexpr std::chrono::milliseconds announcingPause{700};

} // namespace

SearchLine::SearchLine(SearchField &field, SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_field(field)
    , m_text(named("resultText", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_retry(named("retryServerSearch", new QToolButton(this)))
{
    setObjectName(QStringLiteral("searchLine"));
    m_retry->setText(tr("Retry"));
    QBoxLayout *line = lineOf(this, {m_text, m_retry}, {8, 6, 8, 2});
    line->setStretch(0, 1);
    line->setAlignment(m_retry, Qt::AlignTop);
    m_pause.setSingleShot(true);
    m_pause.setInterval(ServerPause);
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(announcingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchLine::askServer);
    connect(&m_announcing, &QTimer::timeout, this, &SearchLine::announce);
    connect(&m_field, &QLineEdit::textChanged, this, &SearchLine::take);
    connect(m_retry, &QToolButton::clicked, this, [this] { workspace().searchServer(prefix()); });
    connect(&workspace(), &Workspace::progressed, this, &SearchLine::refreshSoon);
    // A refresh reads pages; what the server named beyond them would be gone.
    connect(&searched, &SearchedWorkspace::changed, this, [this](SearchedWorkspace::Change change) {
        if (change == SearchedWorkspace::Change::Replaced) {
            askServerSoon();
        }
    });
    take(m_field.text());
    refresh();
}

void SearchLine::setFilter(const QString &typed, QuickFilters filters)
{
    m_field.setText(typed);
    searched().setQuery(searched().query(), filters);
}

void SearchLine::take(const QString &text)
{
    const Result<Query, QueryError> query
        = Query::parse(text, unlistedWords(searched().catalogue()));
    setProblem(query ? QString() : QueryText::problem(query.error()));
    if (!query) {
        m_pause.stop();
        return;
    }
    searched().setQuery(*query, searched().filters());
    if (prefix() != workspace().serverSearch().prefix) {
        workspace().searchServer({}); // an answer to the outdated text must not land
    }
    askServerSoon();
}

QString SearchLine::prefix() const
{
    return searched().query().serverPrefix().value_or(QString());
}

void SearchLine::askServerSoon()
{
    if (prefix().isEmpty() || !workspace().isOnline()) {
        m_pause.stop();
    } else {
        m_pause.start();
    }
}

void SearchLine::askServer()
{
    const Workspace::ServerSearch &search = workspace().serverSearch();
    // Once every secret is here the server has nothing to add.
    if (state().paging() != Paging::AtEnd
        && (prefix() != search.prefix || search.state == Workspace::ServerSearch::State::Failed)) {
        workspace().searchServer(prefix());
    }
}

void SearchLine::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        m_field.setTroubled(!problem.isEmpty());
        Q_EMIT problemChanged(problem);
        refresh();
    }
}

void SearchLine::showState(const WorkspaceState &state)
{
    const bool isFiltering = searched().isFiltering();
    setVisible(isFiltering || !m_problem.isEmpty());
    QString text;
    QString summary;
    if (isFiltering) {
        const std::uint32_t shown = searched().matches().secretCount();
        summary
            = tr("%1 of %2")
                  .arg(QLocale().toString(shown), CategoryText::count(ExtentText::secrets(state)));
        text = QueryText::result(shown, state, searched().query());
        const QString server = serverText();
        if (!server.isEmpty()) {
            text = tr("%1 · %2").arg(text, server);
        }
    }
    if (!m_problem.isEmpty()) {
        text = isFiltering ? tr("%1 You see what was found before.").arg(m_problem) : m_problem;
    }
    m_retry->setVisible(m_problem.isEmpty()
                        && workspace().serverSearch().state
                            == Workspace::ServerSearch::State::Failed);
    if (text != m_text->text()) {
        m_text->setText(text);
        Q_EMIT summaryChanged(summary);
        m_announcing.start();
    }
}

QString SearchLine::serverText() const
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

void SearchLine::announce()
{
    if (!m_text->text().isEmpty()) {
        setAccessibleName(m_text->text());
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace secretscope
