// SPDX-License-Identifier: Apache-2.0
// The bytes of one fuzzing run, and how a broken promise ends it.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace secretscope {

/// A copy, exactly as long as the input, so that reading beyond its end is noticed.
inline QByteArray input(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline void require(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

} // namespace secretscope
