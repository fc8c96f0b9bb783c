// SPDX-License-Identifier: Apache-2.0
// Made-up values that are the same for an id on every machine, wherever it stands in a list.
#pragma once

#include <QString>

namespace secretscope {

/// From 0 to bound - 1 (FNV-1a).
inline qsizetype spread(const QString &id, qsizetype bound)
{
    quint64 hash = 14695981039346656037U;
    for (const char byte : id.toUtf8()) {
        hash = (hash ^ quint8(byte)) * 1099511628211U;
    }
    return qsizetype((hash >> 16) % quint64(bound));
}

} // namespace secretscope
