// SPDX-License-Identifier: Apache-2.0
#include "service/retryafter.h"
#include "input.h"

#include <QTimeZone>

using namespace secretscope;
using namespace std::chrono_literals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    const auto wait = retryAfter(input(data, size), now);
    require(!wait || (*wait >= 0ms && *wait <= 24h * 3650));
    const auto delay = retryDelay(2, wait, 0.5);
    require(delay >= 0ms && delay <= 60s);
    return 0;
}
