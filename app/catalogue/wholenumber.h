// SPDX-License-Identifier: Apache-2.0
// Numbers as people type them. QString::toInt() takes white space and signs too, which hide a
// mistake of quoting.
#pragma once

#include <QStringView>

#include <algorithm>
#include <optional>

namespace secretscope {

/// Digits alone, up to eighteen. Nothing for any other text.
inline std::optional<qint64> wholeNumberFrom(QStringView text)
{
    constexpr qsizetype mostDigits = 18;
    const bool isNumber = !text.isEmpty() && text.size() <= mostDigits
        && std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    return isNumber ? std::optional<qint64>(text.toLongLong()) : std::nullopt;
}

} // namespace secretscope
