// SPDX-License-Identifier: Apache-2.0
// The two things that a graph on screen is made of: boxes with two lines of text, and curves. They
// draw themselves in the colours they are given and know nothing of each other.
#pragma once

#include "ui/panels/graphtheme.h"

#include <QGraphicsItem>

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
    GraphNodeItem(const GraphNode &node, const QString &label, const QString &detail, bool isUnseen,
                  const GraphTheme &theme);

    void setMark(GraphMark mark);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    QRectF m_rect;
    QString m_label;
    QString m_detail;
    bool m_isSecret;
    bool m_isDashed;
    GraphTheme m_theme;
    QColor m_border;
    GraphMark m_mark = GraphMark::None;
};

class GraphEdgeItem final : public QGraphicsPathItem
{
    Q_DISABLE_COPY_MOVE(GraphEdgeItem)

public:
    GraphEdgeItem(const GraphEdge &edge, const GraphTheme &theme);

    void setMark(GraphMark mark);

private:
    GraphTheme m_theme;
};

} // namespace secretscope
