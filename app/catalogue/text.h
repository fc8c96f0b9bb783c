// SPDX-License-Identifier: Apache-2.0
// Bridges between the catalogue's UTF-8 and Qt's texts. They copy; nothing is checked or changed
// but malformed UTF-8, which QString cannot hold.
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>

namespace secretscope {

inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Malformed bytes become U+FFFD.
inline QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Whether every byte is a printable character of ASCII.
inline bool isPlainAscii(std::string_view text)
{
    // No early end, so that the compiler looks at many bytes at once.
    bool isPlain = true;
    for (const char c : text) {
        isPlain &= c >= ' ' && c < 0x7F;
    }
    return isPlain;
}

/// The first eight bytes as a number that orders as they do, a shorter text with zeros after it.
/// It decides most comparisons of texts without a look at them; equal numbers decide nothing.
inline std::uint64_t firstBytes(std::string_view text)
{
    std::array<char, sizeof(std::uint64_t)> bytes{};
    std::copy_n(text.data(), std::min(text.size(), bytes.size()), bytes.data());
    return qFromBigEndian<std::uint64_t>(bytes.data());
}

/// Valid as long as `bytes`.
inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace secretscope
