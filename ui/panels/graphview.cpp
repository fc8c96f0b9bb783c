// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphview.h"

#include "ui/panels/graphitems.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace secretscope {

namespace {

constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 4;
/// Below this the texts of the nodes are dots; above it three ranks fit beside the rows.
constexpr double smallestReadable = 0.45;
constexpr qreal sceneMargin = 16;

} // namespace

GraphView::GraphView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new QGraphicsScene(this))
{
    setObjectName(QStringLiteral("graphView"));
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
}

void GraphView::showGraph(const Graph &graph, const QList<Words> &words, bool isSameSecret)
{
    const std::optional<int> current = isSameSecret ? m_current : std::nullopt;
    m_graph = graph;
    m_words = words;
    m_current = current && *current < words.size() ? current : std::optional(0);
    m_pointed.reset();
    build();
    if (!isSameSecret) {
        m_zoom = Zoom::Readable;
    }
    showFitting();
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
        const Words &words = m_words.at(static_cast<qsizetype>(i));
        auto *item = new GraphNodeItem(node, words.label, words.detail, palette());
        item->setToolTip(plainToolTip(words.sentence));
        m_nodes.append(item);
        m_scene->addItem(item);
    }
    m_scene->setSceneRect(QRectF(QPointF(), m_graph.size)
                              .adjusted(-sceneMargin, -sceneMargin, sceneMargin, sceneMargin));
    mark();
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

void GraphView::mark()
{
    const std::optional<int> centre = m_pointed;
    QList<GraphMark> marks(m_nodes.size(), centre ? GraphMark::Faded : GraphMark::None);
    for (qsizetype i = 0; i < m_edges.size(); ++i) {
        const GraphEdge &edge = m_graph.edges[static_cast<std::size_t>(i)];
        const int from = static_cast<int>(edge.from);
        const int to = static_cast<int>(edge.to);
        const bool isRelated = centre ? (from == *centre || to == *centre)
                                      : (hasFocus() && (from == m_current || to == m_current));
        m_edges.at(i)->setMark(isRelated    ? GraphMark::Related
                                   : centre ? GraphMark::Faded
                                            : GraphMark::None);
        if (isRelated) {
            marks[from] = marks[to] = GraphMark::Related;
        }
    }
    if (centre) {
        marks[*centre] = GraphMark::Related;
    }
    if (m_current && *m_current < marks.size() && marks[*m_current] != GraphMark::Faded) {
        marks[*m_current] = GraphMark::Current;
    }
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        m_nodes.at(i)->setMark(marks.at(i));
    }
}

void GraphView::zoomBy(double factor)
{
    const double wanted
        = std::clamp(transform().m11() * factor, smallestZoom, largestZoom) / transform().m11();
    m_zoom = Zoom::Chosen;
    scale(wanted, wanted);
}

double GraphView::fittingZoom() const
{
    const QRectF rect = sceneRect();
    if (rect.isEmpty() || viewport()->width() < 2) {
        return 1;
    }
    return std::min(
        {1.0, viewport()->width() / rect.width(), viewport()->height() / rect.height()});
}

void GraphView::fit()
{
    m_zoom = Zoom::Whole;
    const double zoom = std::max(fittingZoom(), smallestZoom);
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(sceneRect().center());
}

void GraphView::fitReadably()
{
    m_zoom = Zoom::Readable;
    const double zoom = std::max(fittingZoom(), smallestReadable);
    setTransform(QTransform::fromScale(zoom, zoom));
    if (m_graph.nodes.empty()) {
        return;
    }
    const qreal width = viewport()->width() / transform().m11();
    const QRectF secret = m_graph.nodes.front().rect;
    centerOn(std::max(sceneRect().left() + width / 2, secret.right() - width / 2),
             secret.center().y());
}

void GraphView::showFitting()
{
    switch (m_zoom) {
    case Zoom::Readable:
        fitReadably();
        break;
    case Zoom::Whole:
        fit();
        break;
    case Zoom::Chosen:
        break;
    }
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    showFitting();
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    constexpr double degreesOfStep = 120;
    zoomBy(std::pow(ZoomStep, event->angleDelta().y() / degreesOfStep));
    event->accept();
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
    case QEvent::FocusIn:
    case QEvent::FocusOut:
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
        const int step = key == Qt::Key_Left ? -1 : 1;
        for (int other = rank + step; !next && other >= 0 && other <= 2; other += step) {
            next = nearest(*m_current, other);
        }
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

std::optional<int> GraphView::nearest(int from, int rank) const
{
    const std::vector<GraphNode> &nodes = m_graph.nodes;
    const auto start = static_cast<std::size_t>(from);
    const auto keyOf = [&](std::size_t node) {
        const bool isJoined = std::ranges::any_of(m_graph.edges, [&](const GraphEdge &edge) {
            return (edge.from == start && edge.to == node)
                || (edge.to == start && edge.from == node);
        });
        return std::pair(!isJoined,
                         std::abs(nodes[node].rect.center().y() - nodes[start].rect.center().y()));
    };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].rank == rank && (!best || keyOf(i) < keyOf(*best))) {
            best = i;
        }
    }
    return best ? std::optional(static_cast<int>(*best)) : std::nullopt;
}

void GraphView::announce()
{
    if (!m_current || *m_current >= m_words.size()) {
        return;
    }
    setAccessibleDescription(m_words.at(*m_current).sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace secretscope
