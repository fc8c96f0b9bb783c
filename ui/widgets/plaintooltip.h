// SPDX-License-Identifier: Apache-2.0
// The one maker of tooltips. Tooltips guess markup as labels do; these show the text as it is.
#pragma once

#include <QString>

class QWidget;

namespace secretscope {

/// Shows `text`, whatever is in it, with its line breaks. Long lines wrap, words that fill a line
/// too: a tooltip that is wider than the screen shows neither of its ends.
QString plainToolTip(const QString &text);
/// The same as the widget's tooltip; screen readers are given the text without markup.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace secretscope
