// SPDX-License-Identifier: Apache-2.0
// The graph of the selected row's secret, with the buttons to zoom and to save it. It follows the
// workspace while it is being read, and is filled only while it is seen.
#pragma once

#include "ui/panels/graphview.h"
#include "ui/rows/rowid.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QSettings;
class QToolButton;

namespace secretscope {

class PlainLabel;
class SearchedWorkspace;

class GraphPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphPanel)

public:
    /// Both have to outlive the panel.
    GraphPanel(SearchedWorkspace &searched, QSettings &settings, QWidget *parent = nullptr);

    /// The graph is of the secret of these rows, if it is one.
    void setRows(const QList<RowId> &rows);
    GraphView &view() { return *m_view; }

    /// As the command line's `graph`; the format is that of the ending (svg, dot, mmd). The
    /// outcome is told in the panel.
    void saveTo(const QString &path);

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *addButton(QHBoxLayout &line, const QString &text, const QString &tip);
    void refreshSoon();
    void refresh();
    GraphView::Words wordsOf(const GraphNode &node) const;
    QString accessOf(const GraphNode &node) const;
    RowId rowOf(const GraphNode &node) const;
    void activate(int node);
    void showState(const QString &sentence);
    void askForFile();

    SearchedWorkspace &m_searched;
    QSettings &m_settings;
    QList<RowId> m_rows;
    /// Of the secret that is drawn; empty if there is none.
    QByteArray m_secretId;
    bool m_isOutdated = true;
    GraphView *m_view;
    PlainLabel *m_nothing;
    PlainLabel *m_state;
    QWidget *m_bar;
    QTimer m_refreshing;
};

} // namespace secretscope
