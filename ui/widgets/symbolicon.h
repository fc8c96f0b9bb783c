// SPDX-License-Identifier: Apache-2.0
// Icons of one colour, drawn from the program's own SVG files in the colour of the palette's text,
// so that they fit light, dark and high-contrast themes at any scale. Nothing is read or drawn
// before an icon is painted for the first time.
#pragma once

#include <QIcon>
#include <QString>

namespace secretscope {

/// @param name a file of resources/icons without its ending, as in `refresh`.
QIcon symbolIcon(const QString &name);

} // namespace secretscope
