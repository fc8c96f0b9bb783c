// SPDX-License-Identifier: Apache-2.0
// While a filter is in force: how many match, how far the search reached, what the server was
// asked, and the way out. It shows and announces; it searches nothing.
#pragma once

#include <QTimer>
#include <QWidget>

namespace secretscope {

class PlainLabel;
class SearchedWorkspace;

class ResultLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultLine)

public:
    /// @param searched has to outlive the line.
    explicit ResultLine(SearchedWorkspace &searched, QWidget *parent = nullptr);

    QString text() const;

Q_SIGNALS:
    /// For a narrow place: "9 of 300"; empty while no filter is in force.
    void summaryChanged(const QString &summary);

private:
    void refreshText();
    QString serverText() const;
    void announce();

    SearchedWorkspace &m_searched;
    PlainLabel *m_text;
    QTimer m_announcing;
};

} // namespace secretscope
