// SPDX-License-Identifier: Apache-2.0
// What a palette has to be so that everything in it can be read. Desktops leave roles out: under
// KDE Qt 6.4 keeps the placeholder colour of a light palette in a dark one. It knows no widget.
#pragma once

#include <QColor>
#include <QPalette>

namespace secretscope {

/// Of two opaque colours, 1 to 21 (WCAG 2, contrast ratio).
double contrast(const QColor &a, const QColor &b);

/// `part` of `a`, the rest of `b`, both opaque.
QColor mixed(const QColor &a, const QColor &b, double part);

/// The ground of a chip: `ground` with as much of `text`, which stands on it, as leaves that
/// readable.
QColor tinted(const QColor &ground, const QColor &text);

/// The same palette, with what is too faint of muted text raised to a contrast of 4.5 and of
/// disabled text to 3, and with selections as dark or light as their text needs. What can be read
/// already is left as it is.
QPalette readablePalette(const QPalette &palette);

} // namespace secretscope
