// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/graphmap.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace secretscope {

namespace {

/// Of the view's sides.
constexpr double mostOfSide = 0.3;
constexpr int viewMargin = 8;
constexpr QSizeF most(180, 140);

} // namespace

GraphMap::GraphMap(QGraphicsView &view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("graphMap"));
    setCursor(Qt::CrossCursor);
    hide();
}

void GraphMap::draw(QGraphicsScene &scene)
{
    const QRectF all = scene.sceneRect();
    const QSizeF size = all.size().scaled(most, Qt::KeepAspectRatio) * devicePixelRatioF();
    m_picture = QPixmap(size.toSize().expandedTo({1, 1}));
    m_picture.fill(palette().color(QPalette::Base));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), m_picture.size()), all);
    update();
}

void GraphMap::place(const QRect &room, const QRectF &all, const QRectF &seen)
{
    m_all = all;
    m_seen = seen;
    const QSizeF allowed = (QSizeF(room.size()) * mostOfSide).boundedTo(most);
    QRect own(QPoint(),
              all.size().scaled(allowed, Qt::KeepAspectRatio).toSize().expandedTo({24, 24}));
    own.moveBottomRight(room.bottomRight() - QPoint(viewMargin, viewMargin));
    setGeometry(own);
    update();
}

void GraphMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect(), m_picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const double scaleX = width() / std::max(m_all.width(), 1.0);
    const double scaleY = height() / std::max(m_all.height(), 1.0);
    const QRectF frame((m_seen.left() - m_all.left()) * scaleX,
                       (m_seen.top() - m_all.top()) * scaleY, m_seen.width() * scaleX,
                       m_seen.height() * scaleY);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(frame.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
}

void GraphMap::mousePressEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    m_view.centerOn(m_all.left() + place.x() / width() * m_all.width(),
                    m_all.top() + place.y() / height() * m_all.height());
}

void GraphMap::mouseMoveEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

} // namespace secretscope
