// SPDX-License-Identifier: Apache-2.0
// A graph on screen: to zoom, move, point at and walk through by keyboard. What is pointed at, or
// else current, lights its paths from the secret and dims the rest. Names never get smaller than
// can be read: what has no room then is scrolled to, with a map of all. It draws what was laid out
// elsewhere and reads no catalogue.
#pragma once

#include "ui/panels/graphitems.h"

#include <QGraphicsView>

#include <optional>

class QGraphicsScene;

namespace secretscope {

class GraphMap;

class GraphView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphView)

public:
    explicit GraphView(QWidget *parent = nullptr);

    /// @param texts one for each node. Zoom, place and current node stay if it is the same secret.
    void showGraph(const Graph &graph, const QList<GraphNodeText> &texts, bool isSameSecret);
    const Graph &graph() const { return m_graph; }

    /// Position in Graph::nodes.
    std::optional<int> currentNode() const { return m_current; }
    void setCurrentNode(int node);

    /// As a step of the wheel does.
    void zoomIn() { zoomBy(ZoomStep); }
    void zoomOut() { zoomBy(1 / ZoomStep); }
    /// All of it in sight as far as names stay readable, the secret in any case; never larger than
    /// 100 %. As a graph is shown first.
    void fit();
    double smallestZoom() const;
    /// What fits in without names that cannot be read, in the pixels of a graph.
    QSizeF room() const;
    GraphMark markOf(int node) const { return m_marks.value(node); }

Q_SIGNALS:
    /// The user clicked the node or pressed Enter on it.
    void nodeActivated(int node);
    /// The user wants more room for it, or no longer.
    void windowToggled();
    /// room() is another one.
    void roomChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr double ZoomStep = 1.2;

    void build();
    void setZoom(double zoom);
    void zoomBy(double factor) { setZoom(transform().m11() * factor); }
    void zoomAt(const QPoint &place, double factor);
    void placeMap();
    QList<bool> edgesThrough(int node) const;
    void mark();
    bool walk(int key);
    enum class Side { Left, Right };
    /// The node of the next column that is nearest in height, among neighbours of `from` if it has
    /// some there.
    std::optional<int> nearest(int from, Side side) const;
    std::optional<int> nodeAt(const QPoint &place) const;
    void announce();

    Graph m_graph;
    QList<GraphNodeText> m_texts;
    QGraphicsScene *m_scene;
    QList<GraphNodeItem *> m_nodes;
    QList<GraphEdgeItem *> m_edges;
    std::optional<int> m_current;
    std::optional<int> m_pointed;
    QList<GraphMark> m_marks;
    GraphMap *m_map;
    QPoint m_pressed;
    bool m_isZoomChosen = false;
};

} // namespace secretscope
