// SPDX-License-Identifier: Apache-2.0
// The whole of a graph in the corner of its view, with a frame round the part that is in sight; a
// click or drag moves that. The keyboard does not need it: the view follows the current node.
#pragma once

#include <QPixmap>
#include <QWidget>

class QGraphicsScene;
class QGraphicsView;

namespace secretscope {

class GraphMap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphMap)

public:
    /// `view` is the parent.
    explicit GraphMap(QGraphicsView &view);

    /// The scene is another one.
    void draw(QGraphicsScene &scene);
    /// @param room of the view's viewport; `all` and `seen` are in coordinates of the scene.
    void place(const QRect &room, const QRectF &all, const QRectF &seen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QGraphicsView &m_view;
    QPixmap m_picture;
    QRectF m_all;
    QRectF m_seen;
};

} // namespace secretscope
