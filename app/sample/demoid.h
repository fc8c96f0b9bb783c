// SPDX-License-Identifier: Apache-2.0
// Ids of made-up resources: they look like the service's (`tool_01jx…`: a prefix and 26 digits of
// Crockford's base 32, sorted by time of creation), yet the serial number inside can be read back,
// so that a workspace of 100,000 secrets needs no table of ids. Nothing here is random.
#pragma once

#include <QByteArray>

#include <optional>

namespace secretscope::demoid {

/// `createdAt` in seconds since 1970; `serial` below 2^60 and unique for the prefix.
QByteArray idOf(QByteArrayView prefix, qint64 createdAt, quint64 serial);

/// The serial inside an id of that shape and prefix. The caller compares the whole id again: any
/// 26 digits carry some serial.
std::optional<quint64> serialOf(QByteArrayView prefix, QByteArrayView id);

/// A fixed scrambling of two numbers, the same on every run and machine.
quint64 mixed(quint64 first, quint64 second = 0);

} // namespace secretscope::demoid
