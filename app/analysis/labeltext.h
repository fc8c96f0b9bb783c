// SPDX-License-Identifier: Apache-2.0
// Names cut to a width without a font: an estimate that the window and the files share, so that
// both cut at the same place and leave the same room. Wide scripts count double, marks nothing. It
// measures no real font.
#pragma once

#include <QString>

#include <string_view>

namespace secretscope {

/// How wide the text is at most, in units of the font's size: what it takes in the widest of the
/// fonts that are common (DejaVu Sans, Verdana), or a bit more.
double greatestWidth(QStringView text);

/// The text as displayText() shows it, cut with an ellipsis to at most `columns` columns of a
/// narrow letter, see columnsOf().
QString labelText(std::string_view utf8, int columns);

} // namespace secretscope
