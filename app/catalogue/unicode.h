// SPDX-License-Identifier: Apache-2.0
// What Qt does not say of a character (Unicode 14): how wide it is in a terminal, whether it shows
// at all. Independent of the locale, unlike wcwidth().
#pragma once

#include <QStringView>

#include <string>

namespace secretscope {

/// Columns of a terminal: two for East Asian wide characters and emoji (East_Asian_Width W and F),
/// none for marks and joiners, else one.
int columnsOf(char32_t character);

/// The sum over the characters of a text without controls.
int columnsOf(QStringView text);

/// Default_Ignorable_Code_Point, as far as characters are assigned to it.
bool isIgnorable(char32_t character);

/// Whether it is invisible, or reorders other text. The joiners U+200C and
/// U+200D and the variation selectors belong to scripts and emoji and do not count.
bool isInvisible(char32_t character);

void appendUtf8(std::string &text, char32_t character);

} // namespace secretscope
