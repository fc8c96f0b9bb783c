// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphitems.h"

#include "ui/widgets/readablepalette.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/textblock.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace secretscope {

namespace {

constexpr qreal margin = 8;
constexpr int iconSize = 16;
constexpr qreal corner = 6;
constexpr qreal fadedOpacity = 0.3;
/// Of the border of a node that has no hue.
constexpr double borderStrength = 0.72;
constexpr double edgeStrength = 0.45;

struct Hue
{
    QColor light;
    QColor dark;
};
constexpr Hue secretHue{QColor(0x8a, 0x5a, 0x00), QColor(0xf0, 0xc6, 0x74)};
/// By Category::index(); those after these have the colour of their text.
constexpr std::array categoryHues{
    Hue{QColor(0x1f, 0x5f, 0xa8), QColor(0x8a, 0xb8, 0xf0)}, // tools
    Hue{QColor(0x14, 0x63, 0x2f), QColor(0x86, 0xd9, 0xa0)}, // agents
    Hue{QColor(0x7a, 0x2f, 0x8a), QColor(0xdc, 0xa0, 0xea)}, // phone numbers
    Hue{QColor(0x00, 0x63, 0x6b), QColor(0x7f, 0xd6, 0xdd)}, // MCP servers
};

/// Places are in pixels at 100 %, so the font is as well.
QFont fontOf(int pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    return font;
}

double widthOfLine(const QString &label)
{
    return QFontMetricsF(fontOf(GraphNodeItem::FontSize)).horizontalAdvance(label);
}

/// Names of constants break between their words, where a line has no room for all of them.
QString breakable(QString label)
{
    return label.replace(u'_', QStringLiteral(u"_\u200b"));
}

/// The least in which the label takes no more than two lines.
double widthOfTwoLines(const QString &name)
{
    const QString label = breakable(name);
    constexpr int step = 4;
    const QFont font = fontOf(GraphNodeItem::FontSize);
    const double whole = widthOfLine(label);
    const int most = 2 * blockHeight(QStringLiteral("x"), font, step * step);
    double width = std::max(whole / 2, 40.0);
    while (width < whole && blockHeight(label, font, int(width)) > most) {
        width += step;
    }
    return std::min(std::ceil(width), whole);
}

QPainterPath curveThrough(const std::vector<QPointF> &corners)
{
    QPainterPath path(corners.front());
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const qreal middle = (corners[i - 1].x() + corners[i].x()) / 2;
        path.cubicTo({middle, corners[i - 1].y()}, {middle, corners[i].y()}, corners[i]);
    }
    return path;
}

/// Between the palette's text and its ground.
QColor faint(const QPalette &palette, double part)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), part);
}

void drawBox(QPainter &painter, const QRectF &rect, QPen border, GraphLook look,
             const QPalette &palette)
{
    if (look == GraphLook::Unseen) {
        border.setDashPattern({4, 3});
    }
    painter.setPen(border);
    painter.setBrush(look == GraphLook::MayEdit
                         ? tinted(palette.base().color(), palette.text().color())
                         : palette.base().color());
    painter.drawRoundedRect(rect, corner, corner);
}

QPen borderOf(const GraphNode &node, const QPalette &palette)
{
    const bool isSecret = node.kind == GraphNode::Kind::Secret;
    const std::size_t index = node.category ? node.category->index() : categoryHues.size();
    QPen pen(faint(palette, borderStrength), isSecret ? 3 : 1.5);
    if (isSecret || index < categoryHues.size()) {
        const Hue &hue = isSecret ? secretHue : categoryHues[index];
        pen.setColor(palette.color(QPalette::Base).lightness() < 128 ? hue.dark : hue.light);
    }
    return pen;
}

QPen edgePen(const QColor &color, qreal width, bool isConfigured)
{
    QPen pen(color, width);
    if (isConfigured) {
        pen.setDashPattern({4, 3});
    }
    return pen;
}

QPixmap emptyPixmap(const QSize &size, const QWidget &widget)
{
    QPixmap pixmap(size * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

GraphSizes GraphNodeItem::sizes(int lines, std::size_t mostRows)
{
    // One pixel more: a drawn text can take a part of one.
    const double padding = 3 * margin + iconSize + 1;
    const double height = lines * QFontMetricsF(fontOf(FontSize)).height() + 10;
    return lines == 1 ? GraphSizes{height, 6, 44, padding, 96, widthOfLine, mostRows}
                      : GraphSizes{height, 6, 18, padding, 72, widthOfTwoLines, mostRows};
}

GraphNodeItem::GraphNodeItem(const GraphNode &node, const GraphNodeText &text,
                             const QPalette &palette)
    : m_rect(node.rect)
    , m_text(text)
    , m_palette(palette)
    , m_border(borderOf(node, palette))
{
    setZValue(1);
}

QPixmap GraphNodeItem::sample(GraphLook look, const QSize &size, const QWidget &widget)
{
    QPixmap pixmap = emptyPixmap(size, widget);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, QRectF(QPointF(), size).adjusted(1, 1, -1, -1),
            QPen(faint(widget.palette(), borderStrength), 1.5), look, widget.palette());
    return pixmap;
}

void GraphNodeItem::setMark(GraphMark mark)
{
    m_mark = mark;
    setOpacity(mark == GraphMark::Faded ? fadedOpacity : 1);
    update();
}

QRectF GraphNodeItem::boundingRect() const
{
    return m_rect.adjusted(-4, -4, 4, 4);
}

void GraphNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawBox(*painter, m_rect, m_border, m_text.look, m_palette);
    if (m_mark == GraphMark::Current) {
        painter->setPen(QPen(m_palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_rect.adjusted(-3, -3, 3, 3), corner + 2, corner + 2);
    }
    QRectF place = m_rect.adjusted(margin, 0, -margin, 0);
    if (!m_text.symbol.isEmpty()) {
        const QRectF icon(place.left(), place.center().y() - iconSize / 2.0, iconSize, iconSize);
        symbolIcon(m_text.symbol).paint(painter, icon.toRect());
        place.setLeft(icon.right() + margin);
    }
    const QFont font = fontOf(FontSize);
    painter->setPen(m_palette.color(QPalette::Text));
    const QString label = breakable(m_text.label);
    QRect block = place.toAlignedRect();
    block.setTop(qRound(place.center().y() - blockHeight(label, font, block.width()) / 2.0));
    // By the text, not by the window: "+49" keeps its sign in front everywhere.
    drawBlock(*painter, block, label, font,
              m_text.label.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

GraphEdgeItem::GraphEdgeItem(const GraphEdge &edge, const QPalette &palette)
    : QGraphicsPathItem(curveThrough(edge.path))
    , m_palette(palette)
    , m_isConfigured(edge.isConfigured)
{
    setMark(GraphMark::None);
}

QPixmap GraphEdgeItem::configuredSample(const QSize &size, const QWidget &widget)
{
    QPixmap pixmap = emptyPixmap(size, widget);
    QPainter painter(&pixmap);
    painter.setPen(edgePen(faint(widget.palette(), edgeStrength), 1.3, true));
    painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    return pixmap;
}

void GraphEdgeItem::setMark(GraphMark mark)
{
    const bool isRelated = mark == GraphMark::Related || mark == GraphMark::Current;
    setPen(isRelated ? edgePen(m_palette.color(QPalette::Highlight), 2.2, m_isConfigured)
                     : edgePen(faint(m_palette, edgeStrength), 1.3, m_isConfigured));
    setOpacity(mark == GraphMark::Faded ? fadedOpacity : 1);
    setZValue(isRelated ? 0.5 : 0);
}

} // namespace secretscope
