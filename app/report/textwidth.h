// SPDX-License-Identifier: Apache-2.0
// How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none
// for marks and joiners (Unicode 14, East Asian Width W and F). Independent of the locale, unlike
// wcwidth().
#pragma once

#include <QStringView>

namespace secretscope {

/// 0, 1 or 2.
int columnsOf(char32_t character);

/// The sum over the characters of a text without controls.
int columnsOf(QStringView text);

} // namespace secretscope
