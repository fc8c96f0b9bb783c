// SPDX-License-Identifier: Apache-2.0
// The two things that a graph on screen is made of: boxes with two lines of text, and curves. They
// draw themselves in the colours of a palette, light or dark, with the hues of the saved SVG. Kinds
// are words in the nodes too: colour only helps.
#pragma once

#include "analysis/graph.h"

#include <QGraphicsItem>
#include <QPalette>
#include <QPen>

namespace secretscope {

enum class GraphMark {
    None,
    Related, ///< next to what is pointed at or current
    Current,
    Faded, ///< something else is pointed at
};

class GraphNodeItem final : public QGraphicsItem
{
    Q_DISABLE_COPY_MOVE(GraphNodeItem)

public:
    GraphNodeItem(const GraphNode &node, const QString &label, const QString &detail,
                  const QPalette &palette);

    void setMark(GraphMark mark);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    QRectF m_rect;
    QString m_label;
    QString m_detail;
    QPalette m_palette;
    QPen m_border;
    GraphMark m_mark = GraphMark::None;
};

class GraphEdgeItem final : public QGraphicsPathItem
{
    Q_DISABLE_COPY_MOVE(GraphEdgeItem)

public:
    GraphEdgeItem(const GraphEdge &edge, const QPalette &palette);

    void setMark(GraphMark mark);

private:
    QPalette m_palette;
};

} // namespace secretscope
