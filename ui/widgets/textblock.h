// SPDX-License-Identifier: Apache-2.0
// Text over as many lines as a width needs: broken between words, and inside a word only where that
// is wider than the line. QPainter breaks either between words alone or anywhere.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace secretscope {

/// In the pixels of `font`; 0 for an empty text.
int blockHeight(const QString &text, const QFont &font, int width);
/// From the top of `place` on, at its left edge, from right to left at the right one.
void drawBlock(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
               Qt::LayoutDirection direction);

} // namespace secretscope
