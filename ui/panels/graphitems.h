// SPDX-License-Identifier: Apache-2.0
// The two things that a graph on screen is made of: boxes with two lines of text, and curves. They
// draw themselves in the colours they are given and know nothing of each other.
#pragma once

#include "analysis/graph.h"

#include <QColor>
#include <QGraphicsItem>
#include <QPalette>

namespace secretscope {

/// The colours of a graph, light or dark as the palette is; the hues of the saved SVG. Kinds are
/// words in the nodes too: colour only helps.
class GraphTheme
{
public:
    explicit GraphTheme(const QPalette &palette)
        : m_palette(palette)
    {}

    QColor ground() const { return m_palette.color(QPalette::Base); }
    QColor text() const { return m_palette.color(QPalette::Text); }
    QColor detail() const;
    QColor box() const { return m_palette.color(QPalette::AlternateBase); }
    QColor edge() const;
    QColor marked() const { return m_palette.color(QPalette::Highlight); }
    /// The border of a node.
    QColor border(const GraphNode &node) const;

private:
    QPalette m_palette;
};

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
