// SPDX-License-Identifier: Apache-2.0
// The three views of one workspace: each is made when it is first shown. It hands the selection on
// from one to the next, remembers jumps, and keeps the views' state between runs.
#pragma once

#include "ui/rows/rowid.h"
#include "ui/window/history.h"

#include <QStackedWidget>

#include <array>

class QSettings;

namespace secretscope {

class RowsView;
class SearchedWorkspace;

class ViewStack final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewStack)

public:
    /// `searched` has to outlive the stack.
    explicit ViewStack(SearchedWorkspace &searched, QWidget *parent = nullptr);

    View view() const { return m_view; }
    /// Shows it; what is selected is selected there too where it has a row. A user who comes back
    /// without having selected anything else finds the view as it was left.
    void setView(View view);
    RowsView &currentView() const;
    /// Of secrets.
    RowsView &tree() const { return *m_views.front(); }
    QList<RowId> selectedIds() const;
    /// What is typed in the search field.
    void setTyped(const QString &text) { m_typed = text; }

    /// Makes the row current and remembers where the user was. A row that a filter hides is shown
    /// by clearing the search, which comes back with goBack().
    void jumpTo(const RowId &row);
    const History &history() const { return m_history; }
    void goBack() { go(m_history.goBack(position())); }
    void goForward() { go(m_history.goForward(position())); }

    /// @param workspace what the window calls it: each of the last few has rows of its own.
    void saveState(QSettings &settings, const QString &workspace) const;
    void restoreState(const QSettings &settings, const QString &workspace);

Q_SIGNALS:
    void selectionChanged();
    void viewChanged(secretscope::View view);
    void historyChanged();
    /// To be obeyed at once.
    void filterRequested(const secretscope::TypedFilter &filter);
    /// Something to tell the user.
    void noticed(const QString &sentence);

private:
    RowsView *viewOf(View view);
    RowsView *makeView(View view);
    bool select(const RowId &row);
    void go(const std::optional<ViewPosition> &position);
    ViewPosition position() const;

    SearchedWorkspace &m_searched;
    std::array<RowsView *, 3> m_views{};
    std::array<QByteArray, 3> m_headerStates;
    View m_view = View::Secrets;
    /// Where the user selected last, and what was selected when they came to the present view.
    View m_chosenIn = View::Secrets;
    QList<RowId> m_brought;
    History m_history;
    QString m_typed;
};

/// Sets what is another value: QSettings writes its file after each setValue().
void keepSetting(QSettings &settings, const QString &key, const QVariant &value);

} // namespace secretscope
