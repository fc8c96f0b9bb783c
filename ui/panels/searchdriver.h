// SPDX-License-Identifier: Apache-2.0
// From the typed text to what is shown: each keystroke filters what is loaded; after a short pause
// the server is asked for names that start with the text. A text without meaning changes nothing:
// the last good result stays. It never writes into the field.
#pragma once

#include "search/query.h"
#include "search/quickfilter.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace secretscope {

class FilterChips;
class SearchField;
class SearchedWorkspace;

class SearchDriver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchDriver)

public:
    /// How long typing has to pause before the server is asked.
    static constexpr std::chrono::milliseconds ServerPause{250};

    /// All have to outlive the driver.
    SearchDriver(SearchField &field, FilterChips &chips, SearchedWorkspace &searched,
                 QObject *parent = nullptr);

    /// Why the typed text has no meaning; empty if it has one.
    const QString &problem() const { return m_problem; }
    /// Neither text nor quick filter.
    void clearAll();

Q_SIGNALS:
    void problemChanged(const QString &sentence);

private:
    void take(const QString &text);
    void apply();
    void askServerSoon();
    void askServer();
    void setProblem(const QString &problem);
    void showCounts();

    SearchField &m_field;
    FilterChips &m_chips;
    SearchedWorkspace &m_searched;
    QTimer m_pause;
    Query m_query;
    QString m_problem;
};

} // namespace secretscope
