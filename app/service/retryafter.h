// SPDX-License-Identifier: Apache-2.0
// When to ask again: reads the Retry-After header and computes the wait before a retry. Pure
// functions; they know no clock and no network.
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace secretscope {

/// The wait that a Retry-After header asks for: seconds, or an IMF-fixdate of RFC 9110 (zero
/// if it has passed).
/// Nothing if it is neither. Absurd values are cut at ten years.
std::optional<std::chrono::milliseconds> retryAfter(QByteArrayView value, const QDateTime &now);

/// The wait before a retry: full jitter, that is a random part of 0.5 s · 2ⁿ, at most 30 s; but not
/// less than the server asked for, of which at most 60 s count.
/// @param retry 0 for the first one
/// @param random from 0 to below 1
std::chrono::milliseconds retryDelay(int retry, std::optional<std::chrono::milliseconds> askedFor,
                                     double random);

} // namespace secretscope
