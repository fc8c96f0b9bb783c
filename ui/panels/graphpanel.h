// SPDX-License-Identifier: Apache-2.0
// The graph of the selected row's secret, with a legend and buttons to zoom, to save it and to open
// it in a window of its own. When it is first looked at it has the facts read that it draws.
#pragma once

#include "ui/panels/graphview.h"
#include "ui/panels/panel.h"
#include "ui/rows/rowid.h"

#include <QPointer>
#include <QSizeF>

class QSettings;

namespace secretscope {

class FactsBar;
class PlainLabel;

class GraphPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphPanel)

public:
    /// `settings` has to outlive the panel. @param server what the server is called in sentences.
    GraphPanel(SearchedWorkspace &searched, QSettings &settings, const QString &server,
               QWidget *parent = nullptr);

    /// The graph is of the secret of these rows, if it is a single one.
    void setRows(const QList<RowId> &rows);
    GraphView &view() { return *m_view; }
    /// nullptr while there is none.
    GraphView *largeView() const { return m_large; }
    void toggleLarge();

    /// As the command line's `graph`; the format is that of the ending (svg, dot, mmd). How it
    /// ended shows in the panel.
    void saveTo(const QString &path);

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    void showState(const WorkspaceState &state) override;
    bool isNeeded() const override { return isVisible() || m_large; }

private:
    /// A graph with the state that it is of, its texts and rows by node.
    struct Shown
    {
        WorkspaceState state;
        /// Of which there are none or several, if there is no graph.
        qsizetype secrets = 0;
        QByteArray secretId;
        Graph graph;
        QList<GraphNodeText> texts;
        QList<RowId> rows;
    };

    QWidget *makeBar();
    static Shown shownOf(const WorkspaceState &state, const QList<RowId> &rows,
                         std::uint32_t rankLimit, const QSizeF &room);
    static Graph fittingGraph(const Catalogue &catalogue, SecretIndex secret,
                              std::uint32_t rankLimit, const ConfiguredPlaces &places,
                              const QSizeF &room);
    void followRoom();
    static GraphNodeText textOf(const Catalogue &catalogue, const GraphNode &node);
    static RowId rowOf(const Shown &shown, const GraphNode &node);
    void showResult(const Shown &shown);
    void showLegend();
    QString titleOfGraph() const;
    void activate(int node);
    void showSentence(const QString &sentence);
    void askForFile();

    QSettings &m_settings;
    QList<RowId> m_rows;
    /// Grows while the user unfolds.
    std::uint32_t m_rankLimit = Graph::rankLimit;
    Shown m_shown;
    /// What m_shown was to fit into.
    QSizeF m_room;
    GraphView *m_view;
    QPointer<GraphView> m_large;
    PlainLabel *m_nothing;
    PlainLabel *m_sentence;
    FactsBar *m_facts;
    QWidget *m_bar;
    QWidget *m_legend;
};

} // namespace secretscope
