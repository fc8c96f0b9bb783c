// SPDX-License-Identifier: Apache-2.0
// Times and durations as people type them, without white space.
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace secretscope {

/// `90s`, `30m`, `2h`, `3d`: a whole number of 1 to 1,000,000 and its unit. Nothing for any other
/// text.
std::optional<std::chrono::seconds> durationFrom(const QString &text);
/// ISO 8601 (`2026-01-15T10:00:00Z`, without a zone in this computer's, a day alone its beginning),
/// or a duration before `now`. Invalid for any other text.
QDateTime momentFrom(const QString &text, const QDateTime &now);

} // namespace secretscope
