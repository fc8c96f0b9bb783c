// SPDX-License-Identifier: Apache-2.0
// A graph on screen: to zoom, move, point at and walk through by keyboard. It draws what was laid
// out elsewhere and reads no catalogue.
#pragma once

#include "analysis/graph.h"

#include <QGraphicsView>

#include <optional>

class QGraphicsScene;

namespace secretscope {

class GraphEdgeItem;
class GraphNodeItem;

class GraphView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphView)

public:
    explicit GraphView(QWidget *parent = nullptr);

    /// The texts of a node, and a sentence for tooltips and screen readers.
    struct Words
    {
        QString label;
        QString detail;
        QString sentence;
    };
    /// @param words one for each node. Zoom, place and current node stay if it is the same secret.
    void showGraph(const Graph &graph, const QList<Words> &words, bool isSameSecret);
    const Graph &graph() const { return m_graph; }

    /// Position in Graph::nodes.
    std::optional<int> currentNode() const { return m_current; }
    void setCurrentNode(int node);

    /// As a step of the wheel does.
    void zoomIn() { zoomBy(ZoomStep); }
    void zoomOut() { zoomBy(1 / ZoomStep); }
    /// All of it in sight, but never larger than 100 %.
    void fit();

Q_SIGNALS:
    /// The user clicked the node or pressed Enter on it.
    void nodeActivated(int node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr double ZoomStep = 1.2;

    void build();
    /// As much in sight as leaves texts readable, the secret among it; as a graph is shown first.
    void fitReadably();
    void showFitting();
    double fittingZoom() const;
    void zoomBy(double factor);
    void mark();
    bool walk(int key);
    /// The node of a rank that is nearest in height, among neighbours of `from` if it has some.
    std::optional<int> nearest(int from, int rank) const;
    std::optional<int> nodeAt(const QPoint &place) const;
    void announce();

    Graph m_graph;
    QList<Words> m_words;
    QGraphicsScene *m_scene;
    QList<GraphNodeItem *> m_nodes;
    QList<GraphEdgeItem *> m_edges;
    std::optional<int> m_current;
    std::optional<int> m_pointed;
    QPoint m_pressed;
    enum class Zoom { Readable, Whole, Chosen };
    Zoom m_zoom = Zoom::Readable;
};

} // namespace secretscope
