// SPDX-License-Identifier: Apache-2.0
// From the typed text to what is shown: each keystroke filters what is loaded; after a short pause
// the server is asked for names that start with the text. A text that is no query changes nothing:
// the last good result stays. It never writes into the field.
#pragma once

#include "search/query.h"

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

    /// Neither text nor quick filter.
    void clearAll();

Q_SIGNALS:
    /// Why the typed text is no query; empty if it is one.
    void problemChanged(const QString &sentence);

private:
    void take(const QString &text);
    void apply();
    void askServerSoon();
    void askServer();
    void setProblem(const QString &problem);

    SearchField &m_field;
    FilterChips &m_chips;
    SearchedWorkspace &m_searched;
    QTimer m_pause;
    Query m_query;
    QString m_problem;
};

} // namespace secretscope
