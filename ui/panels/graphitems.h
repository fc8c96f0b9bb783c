// SPDX-License-Identifier: Apache-2.0
// The two things that a graph on screen is made of: boxes with an icon and a name, and curves. They
// draw themselves in the colours of a palette, light or dark, with the hues of the saved SVG. Kinds
// and access levels differ in icon and shape too: colour only helps.
#pragma once

#include "analysis/graph.h"

#include <QGraphicsItem>
#include <QPalette>
#include <QPen>

namespace secretscope {

enum class GraphMark {
    None,
    Related, ///< on a path from the secret to what is pointed at or current
    Current,
    Faded, ///< on none of them
};

/// How far the user can change what a node stands for, as chips show it.
enum class GraphLook {
    Plain, ///< has no access levels
    MayEdit,
    MayNotEdit,
    Unseen, ///< only its id is known, or only that it is there
};

struct GraphNodeText
{
    QString label;
    /// Name of an icon; empty for none.
    QString symbol;
    GraphLook look = GraphLook::Plain;
    /// All of it, for tooltips and screen readers.
    QString sentence;
};

class GraphNodeItem final : public QGraphicsItem
{
    Q_DISABLE_COPY_MOVE(GraphNodeItem)

public:
    /// In pixels at 100 %.
    static constexpr int FontSize = 13;

    /// For nodes with an icon. On any thread.
    /// @param lines of a name, 1 or 2
    static GraphSizes sizes(int lines, std::size_t mostRows);

    GraphNodeItem(const GraphNode &node, const GraphNodeText &text, const QPalette &palette);
    /// An empty box, for the legend.
    static QPixmap sample(GraphLook look, const QSize &size, const QWidget &widget);

    void setMark(GraphMark mark);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    QRectF m_rect;
    GraphNodeText m_text;
    QPalette m_palette;
    QPen m_border;
    GraphMark m_mark = GraphMark::None;
};

class GraphEdgeItem final : public QGraphicsPathItem
{
    Q_DISABLE_COPY_MOVE(GraphEdgeItem)

public:
    GraphEdgeItem(const GraphEdge &edge, const QPalette &palette);
    /// What a configuration alone says, for the legend.
    static QPixmap configuredSample(const QSize &size, const QWidget &widget);

    void setMark(GraphMark mark);

private:
    QPalette m_palette;
    bool m_isConfigured;
};

} // namespace secretscope
