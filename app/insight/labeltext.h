// SPDX-License-Identifier: Apache-2.0
// Names cut to a width without a font: an estimate that the window and the files share, so that
// both cut at the same place. Wide scripts count double, marks nothing. It measures no real font.
#pragma once

#include <QString>

#include <string_view>

namespace secretscope {

/// Estimated width in columns of a narrow letter.
int columnCount(QStringView text);

/// The text as displayText() shows it, cut with an ellipsis to at most `columns` columns.
QString labelText(std::string_view utf8, int columns);

} // namespace secretscope
