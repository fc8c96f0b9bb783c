// SPDX-License-Identifier: Apache-2.0
// From the typed text to what is shown: each keystroke filters what is loaded; after a short pause
// the server is asked for names that start with the text. The line says how many match, how much
// was searched, what the server was asked, with a retry if that failed; or why the text is no
// query: then the last good result stays. It never writes into the field.
#pragma once

#include "ui/panels/panel.h"

class QToolButton;

namespace secretscope {

class PlainLabel;
class SearchField;

class SearchLine final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchLine)

public:
    /// How long typing has to pause before the server is asked.
    static constexpr std::chrono::milliseconds ServerPause{250};

    /// `field` has to outlive the line.
    SearchLine(SearchField &field, SearchedWorkspace &searched, QWidget *parent = nullptr);

    /// Neither text nor quick filter.
    void clearAll() { setFilter({}, {}); }
    /// As it was before.
    void setFilter(const QString &typed, QuickFilters filters);

Q_SIGNALS:
    /// For a narrow place: "9 of 300"; empty while no filter is in force.
    void summaryChanged(const QString &summary);
    /// Why the typed text is no query; empty if it is one.
    void problemChanged(const QString &sentence);

protected:
    void showState(const WorkspaceState &state) override;
    bool concerns(SearchedWorkspace::Change) const override { return true; }
    bool isNeeded() const override { return true; }

private:
    void take(const QString &text);
    void askServerSoon();
    void askServer();
    void setProblem(const QString &problem);
    QString prefix() const;
    QString serverText() const;
    void announce();

    SearchField &m_field;
    QString m_problem;
    PlainLabel *m_text;
    QToolButton *m_retry;
    QTimer m_pause;
    QTimer m_announcing;
};

} // namespace secretscope
