// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/resultline.h"

#include "catalogue/displaytext.h"
#include "ui/panels/extent.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/querytext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>

namespace secretscope {

namespace {

/// A screen reader should not speak into every keystroke.
constexpr std::chrono::milliseconds announcingPause{700};

} // namespace

ResultLine::ResultLine(SearchedWorkspace &searched, QWidget *parent)
    : QWidget(parent)
    , m_searched(searched)
    , m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("resultLine"));
    m_text->setObjectName(QStringLiteral("resultText"));
    m_text->setWrap(PlainLabel::Wrap::Words);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 6, 8, 2);
    line->addWidget(m_text, 1);
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(announcingPause);

    connect(&m_announcing, &QTimer::timeout, this, &ResultLine::announce);
    for (const auto signal : {&SearchedWorkspace::everythingChanged, &SearchedWorkspace::replaced,
                              &SearchedWorkspace::filterChanged}) {
        connect(&m_searched, signal, this, &ResultLine::refreshText);
    }
    connect(&m_searched, &SearchedWorkspace::secretsAppended, this, &ResultLine::refreshText);
    connect(&m_searched, &SearchedWorkspace::secretsChanged, this, &ResultLine::refreshText);
    for (const auto signal : {&Workspace::progressChanged, &Workspace::serverSearchChanged}) {
        connect(&m_searched.workspace(), signal, this, &ResultLine::refreshText);
    }
    refreshText();
}

QString ResultLine::text() const
{
    return m_text->text();
}

void ResultLine::refreshText()
{
    const bool isFiltering = m_searched.isFiltering();
    setVisible(isFiltering);
    QString text;
    QString summary;
    if (isFiltering) {
        const Workspace &workspace = m_searched.workspace();
        const std::uint32_t shown = m_searched.matches().secretCount();
        const std::uint32_t searched = workspace.catalogue().secretCount();
        const SecretsExtent extent = secretsExtent(workspace);
        const QLocale locale;
        summary = (extent == SecretsExtent::All ? tr("%1 of %2") : tr("%1 of ≥ %2"))
                      .arg(locale.toString(shown), locale.toString(searched));
        text = QueryText::result(shown, searched, extent);
        const QString server = serverText();
        if (!server.isEmpty()) {
            text = tr("%1 · %2").arg(text, server);
        }
    }
    if (text == m_text->text()) {
        return;
    }
    m_text->setText(text);
    Q_EMIT summaryChanged(summary);
    m_announcing.start();
}

QString ResultLine::serverText() const
{
    const Workspace::ServerSearch &search = m_searched.workspace().serverSearch();
    const QString prefix = displayText(search.prefix);
    switch (search.state) {
    case Workspace::ServerSearch::State::Idle:
        return {};
    case Workspace::ServerSearch::State::Asking:
        return tr("asking the server for names that start with “%1” …").arg(prefix);
    case Workspace::ServerSearch::State::Done:
        return tr("every name that starts with “%1” is here").arg(prefix);
    case Workspace::ServerSearch::State::MoreExist:
        return tr("the server has more names that start with “%1”").arg(prefix);
    case Workspace::ServerSearch::State::Failed:
        return search.error
            ? tr("the server was asked in vain: %1").arg(ApiErrorText::shortReason(*search.error))
            : tr("the server was asked in vain");
    }
    return {};
}

void ResultLine::announce()
{
    if (text().isEmpty()) {
        return;
    }
    setAccessibleName(text());
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace secretscope
