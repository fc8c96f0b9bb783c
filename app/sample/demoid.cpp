// SPDX-License-Identifier: Apache-2.0
#include "sample/demoid.h"

#include <array>

namespace secretscope::demoid {

namespace {

constexpr QByteArrayView digits("0123456789abcdefghjkmnpqrstvwxyz");
constexpr int timeDigits = 10;
constexpr int noiseDigits = 4;
constexpr int serialDigits = 12;
constexpr quint64 serialMask = (quint64(1) << 60) - 1;
constexpr quint64 factor = 0x9e3779b97f4a7c15; // odd, so multiplying modulo 2^60 can be undone

constexpr quint64 inverseOf(quint64 odd)
{
    quint64 inverse = odd; // Newton: each round doubles the number of correct low bits
    for (int round = 0; round < 6; ++round) {
        inverse *= 2 - odd * inverse;
    }
    return inverse;
}
static_assert(factor * inverseOf(factor) == 1);

// The half turn between two multiplications carries high bits down; it is its own inverse.
quint64 folded(quint64 value)
{
    return value ^ (value >> 30);
}

quint64 scrambled(quint64 serial)
{
    return (folded((serial * factor) & serialMask) * factor) & serialMask;
}

quint64 unscrambled(quint64 value)
{
    constexpr quint64 inverse = inverseOf(factor);
    return (folded((value * inverse) & serialMask) * inverse) & serialMask;
}

void appendDigits(QByteArray &text, quint64 value, int count)
{
    for (int shift = (count - 1) * 5; shift >= 0; shift -= 5) {
        text += digits[qsizetype((value >> shift) & 31)];
    }
}

} // namespace

quint64 mixed(quint64 first, quint64 second)
{
    quint64 value = first * factor + second + 0x632be59bd9b4e019; // SplitMix64
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

QByteArray idOf(QByteArrayView prefix, qint64 createdAt, quint64 serial)
{
    const quint64 noise = mixed(serial, quint64(createdAt));
    QByteArray id;
    id.reserve(prefix.size() + timeDigits + noiseDigits + serialDigits);
    id += prefix;
    appendDigits(id, quint64(createdAt) * 1000 + noise % 1000, timeDigits);
    appendDigits(id, noise >> 40, noiseDigits);
    appendDigits(id, scrambled(serial), serialDigits);
    return id;
}

std::optional<quint64> serialOf(QByteArrayView prefix, QByteArrayView id)
{
    if (id.size() != prefix.size() + timeDigits + noiseDigits + serialDigits
        || !id.startsWith(prefix)) {
        return std::nullopt;
    }
    quint64 value = 0;
    for (const char c : id.last(serialDigits)) {
        const qsizetype digit = digits.indexOf(c);
        if (digit < 0) {
            return std::nullopt;
        }
        value = value * 32 + quint64(digit);
    }
    return unscrambled(value);
}

} // namespace secretscope::demoid
