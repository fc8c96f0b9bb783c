// SPDX-License-Identifier: Apache-2.0
#include "catalogue/textpool.h"

#include <limits>

namespace secretscope {

namespace {
constexpr std::size_t longestLengthPrefix = 5;
}

TextPool::TextPool()
    : m_bytes(1, '\0')
{}

TextRef TextPool::append(std::string_view text)
{
    Q_ASSERT(canHold(text.size(), 1));
    const TextRef ref{static_cast<std::uint32_t>(m_bytes.size())};
    auto length = text.size();
    char prefix[longestLengthPrefix + 1];
    qsizetype used = 0;
    while (length >= longLength) {
        prefix[used++] = static_cast<char>(0x80 | (length & 0x7f));
        length >>= 7;
    }
    prefix[used++] = static_cast<char>(length);
    m_bytes.append(prefix, used);
    m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
    return ref;
}

std::string_view TextPool::longText(const char *at)
{
    std::size_t length = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        length |= static_cast<std::size_t>(byte & 0x7f) << shift;
        if (byte < longLength) {
            break;
        }
    }
    return {at, length};
}

bool TextPool::canHold(std::size_t bytes, std::size_t texts) const
{
    constexpr std::size_t limit = std::numeric_limits<std::uint32_t>::max();
    return bytes < limit && size() + bytes + texts * longestLengthPrefix < limit;
}

} // namespace secretscope
