// SPDX-License-Identifier: Apache-2.0
// Opaque places in lists: a number tied to the list it was made for, so that a cursor of another
// list or another search is refused instead of giving a wrong page. Not a secret and not signed.
#pragma once

#include <QByteArray>

#include <optional>

namespace secretscope::democursor {

/// `list` names the list and everything that picks its items. `place` is 0 … 2^32 - 1.
QByteArray cursorAt(const QByteArray &list, qsizetype place);

/// Where `cursor` points in `list`; 0 for an empty cursor; nothing when it is not of this list or
/// beyond `end`.
std::optional<qsizetype> placeOf(const QByteArray &list, const QByteArray &cursor, qsizetype end);

} // namespace secretscope::democursor
