// SPDX-License-Identifier: Apache-2.0
// How many conversations some agents had at one moment, as the service counted them, or why that is
// not known.
#pragma once

#include "service/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <cstdint>
#include <variant>

namespace secretscope {

struct LiveCounts
{
    std::int64_t conversations = 0;
    /// Whether all agents were counted.
    bool isExact = true;
    /// UTC.
    QDateTime read = {};
    /// Where each agent was asked about by itself; those that could not be counted are not here.
    QHash<QByteArray, std::int64_t> byAgent = {};

    friend bool operator==(const LiveCounts &, const LiveCounts &) = default;
};

enum class NotCounted {
    ByAFile, ///< which does not hold it
    Yet, ///< nobody asked, or the answer is on its way
};

using LiveAnswer = std::variant<NotCounted, LiveCounts, ApiError>;

} // namespace secretscope
