// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphview.h"

#include "ui/panels/graphmap.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QAccessible>
#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>

#include <cmath>
#include <tuple>

namespace secretscope {

namespace {

constexpr double largestZoom = 4;
/// Of the application's font: no name is smaller, unless the desktop says that smaller ones can be
/// read.
constexpr double smallestPart = 0.8;

} // namespace

GraphView::GraphView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new QGraphicsScene(this))
    , m_map(new GraphMap(*this))
{
    setObjectName(QStringLiteral("graphView"));
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
}

void GraphView::showGraph(const Graph &graph, const QList<GraphNodeText> &texts, bool isSameSecret)
{
    const std::optional<int> current = isSameSecret ? m_current : std::nullopt;
    m_graph = graph;
    m_texts = texts;
    m_current = current && *current < texts.size() ? current : std::optional(0);
    m_pointed.reset();
    build();
    m_isZoomChosen = m_isZoomChosen && isSameSecret;
    if (!m_isZoomChosen) {
        fit();
    }
    placeMap();
    announce();
}

void GraphView::build()
{
    m_scene->clear();
    m_nodes.clear();
    m_edges.clear();
    m_scene->setBackgroundBrush(palette().base());
    for (const GraphEdge &edge : m_graph.edges) {
        m_edges.append(new GraphEdgeItem(edge, palette()));
        m_scene->addItem(m_edges.last());
    }
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        const GraphNode &node = m_graph.nodes[i];
        const GraphNodeText &text = m_texts.at(static_cast<qsizetype>(i));
        auto *item = new GraphNodeItem(node, text, palette());
        item->setToolTip(plainToolTip(text.sentence));
        m_nodes.append(item);
        m_scene->addItem(item);
    }
    m_scene->setSceneRect(QRectF(QPointF(), m_graph.size));
    mark();
    m_map->draw(*m_scene);
}

void GraphView::setCurrentNode(int node)
{
    if (node < 0 || node >= m_nodes.size() || m_current == node) {
        return;
    }
    m_current = node;
    mark();
    ensureVisible(m_nodes.at(node), 24, 24);
    announce();
}

/// By edge, whether a path from the secret through the node has it.
QList<bool> GraphView::edgesThrough(int node) const
{
    QList<bool> reached(m_nodes.size(), false);
    QList<bool> lit(m_edges.size(), false);
    const auto spread = [&](bool isForward) {
        reached.fill(false);
        reached[node] = true;
        const auto count = static_cast<qsizetype>(m_graph.edges.size());
        // Edges are in the order of ranks: one walk reaches all.
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype at = isForward ? i : count - 1 - i;
            const GraphEdge &edge = m_graph.edges[static_cast<std::size_t>(at)];
            const auto [near, far]
                = isForward ? std::pair(edge.from, edge.to) : std::pair(edge.to, edge.from);
            if (reached.at(near)) {
                reached[far] = lit[at] = true;
            }
        }
    };
    spread(true);
    spread(false);
    return lit;
}

void GraphView::mark()
{
    // The secret is on every path.
    const std::optional<int> chosen = m_pointed ? m_pointed : m_current;
    const bool isLit = chosen && *chosen > 0 && *chosen < m_nodes.size();
    m_marks = QList<GraphMark>(m_nodes.size(), isLit ? GraphMark::Faded : GraphMark::None);
    const QList<bool> lit = isLit ? edgesThrough(*chosen) : QList<bool>(m_edges.size(), false);
    for (qsizetype i = 0; i < m_edges.size(); ++i) {
        const GraphEdge &edge = m_graph.edges[static_cast<std::size_t>(i)];
        m_edges.at(i)->setMark(lit.at(i)   ? GraphMark::Related
                                   : isLit ? GraphMark::Faded
                                           : GraphMark::None);
        if (lit.at(i)) {
            m_marks[edge.from] = m_marks[edge.to] = GraphMark::Related;
        }
    }
    if (isLit) {
        m_marks[*chosen] = GraphMark::Related;
    }
    if (m_current && *m_current < m_marks.size() && m_marks[*m_current] != GraphMark::Faded) {
        m_marks[*m_current] = GraphMark::Current;
    }
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        m_nodes.at(i)->setMark(m_marks.at(i));
    }
}

double GraphView::smallestZoom() const
{
    const int desktop
        = QFontInfo(QFontDatabase::systemFont(QFontDatabase::SmallestReadableFont)).pixelSize();
    const double own = smallestPart * QFontInfo(font()).pixelSize();
    return std::min({1.0, std::min<double>(desktop, own) / GraphNodeItem::FontSize});
}

QSizeF GraphView::room() const
{
    return QSizeF(maximumViewportSize()) / smallestZoom();
}

void GraphView::setZoom(double zoom)
{
    m_isZoomChosen = true;
    const double factor = std::clamp(zoom, smallestZoom(), largestZoom) / transform().m11();
    scale(factor, factor);
    placeMap();
}

/// What is at the place stays there.
void GraphView::zoomAt(const QPoint &place, double factor)
{
    const QPointF there = mapToScene(place);
    zoomBy(factor);
    // Not by AnchorUnderMouse: Qt 6.4 asks where the pointer is now, not where the event was.
    centerOn(mapToScene(viewport()->rect().center() + mapFromScene(there) - place));
}

void GraphView::fit()
{
    const QRectF all = sceneRect();
    const QSizeF room = maximumViewportSize();
    const double whole = all.isEmpty()
        ? 1
        : std::min({1.0, room.width() / all.width(), room.height() / all.height()});
    setZoom(whole);
    m_isZoomChosen = false;
    if (m_graph.nodes.empty() || whole >= smallestZoom()) {
        centerOn(all.center());
    } else {
        const qreal width = viewport()->width() / transform().m11();
        const QRectF secret = m_graph.nodes.front().rect;
        centerOn(std::max(all.left() + width / 2, secret.right() - width / 2), secret.center().y());
    }
    placeMap();
}

/// In the corner while there is more than is in sight.
void GraphView::placeMap()
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    m_map->setVisible(!m_graph.nodes.empty() && !seen.adjusted(-1, -1, 1, 1).contains(sceneRect()));
    m_map->place(viewport()->rect(), sceneRect(), seen);
}

void GraphView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeMap();
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    Q_EMIT roomChanged();
    if (m_isZoomChosen) {
        placeMap();
    } else {
        fit();
    }
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    // Two fingers move it, as they move everything; a wheel has nothing better to do.
    const bool isTouchPad
        = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad;
    if (isTouchPad && !event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    constexpr double degreesOfStep = 120;
    zoomAt(event->position().toPoint(),
           std::pow(ZoomStep, event->angleDelta().y() / degreesOfStep));
    event->accept();
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position().toPoint(), 1 + gesture->value());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // On a node the first click has gone to its row already.
    if (!nodeAt(event->position().toPoint())) {
        Q_EMIT windowToggled();
    }
}

std::optional<int> GraphView::nodeAt(const QPoint &place) const
{
    const QPointF point = mapToScene(place);
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        if (m_graph.nodes[i].rect.contains(point)) {
            return static_cast<int>(i);
        }
    }
    return {};
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QGraphicsView::mousePressEvent(event);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const bool isClick = event->button() == Qt::LeftButton
        && (place - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const auto node = nodeAt(place);
    viewport()->setCursor(node ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!isClick || !node) {
        return;
    }
    setCurrentNode(*node);
    Q_EMIT nodeActivated(*node);
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) {
        return;
    }
    const auto node = nodeAt(event->position().toPoint());
    viewport()->setCursor(node ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (node == m_pointed) {
        return;
    }
    m_pointed = node;
    mark();
}

bool GraphView::event(QEvent *event)
{
    const bool isDone = QGraphicsView::event(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        build();
        break;
    case QEvent::Leave:
        m_pointed.reset();
        mark();
        break;
    default:
        break;
    }
    return isDone;
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_F11:
        Q_EMIT windowToggled();
        return;
    case Qt::Key_Escape:
        if (isWindow()) {
            close();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            Q_EMIT nodeActivated(*m_current);
        }
        return;
    default:
        break;
    }
    if (event->modifiers() != Qt::NoModifier || !walk(event->key())) {
        QGraphicsView::keyPressEvent(event);
    }
}

bool GraphView::walk(int key)
{
    if (!m_current || *m_current >= m_nodes.size()) {
        return false;
    }
    const int rank = m_graph.nodes[static_cast<std::size_t>(*m_current)].rank;
    std::optional<int> next;
    if (key == Qt::Key_Home) {
        next = 0;
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        next = nearest(*m_current, key == Qt::Key_Left ? Side::Left : Side::Right);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int other = *m_current + (key == Qt::Key_Up ? -1 : 1);
        const bool isThere = other >= 0 && other < m_nodes.size()
            && m_graph.nodes[static_cast<std::size_t>(other)].rank == rank;
        next = isThere ? other : *m_current;
    } else {
        return false;
    }
    setCurrentNode(next.value_or(*m_current));
    return true;
}

std::optional<int> GraphView::nearest(int from, Side side) const
{
    const std::vector<GraphNode> &nodes = m_graph.nodes;
    const auto start = static_cast<std::size_t>(from);
    const auto distance = [&](std::size_t node) {
        return side == Side::Left ? nodes[start].rect.left() - nodes[node].rect.left()
                                  : nodes[node].rect.left() - nodes[start].rect.left();
    };
    const auto keyOf = [&](std::size_t node) {
        const bool isJoined = std::ranges::any_of(m_graph.edges, [&](const GraphEdge &edge) {
            return (edge.from == start && edge.to == node)
                || (edge.to == start && edge.from == node);
        });
        return std::tuple(distance(node), !isJoined,
                          std::abs(nodes[node].rect.center().y() - nodes[start].rect.center().y()));
    };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (distance(i) > 0 && (!best || keyOf(i) < keyOf(*best))) {
            best = i;
        }
    }
    return best ? std::optional(static_cast<int>(*best)) : std::nullopt;
}

void GraphView::announce()
{
    if (!m_current || *m_current >= m_texts.size()) {
        return;
    }
    setAccessibleDescription(m_texts.at(*m_current).sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace secretscope
