// SPDX-License-Identifier: Apache-2.0
// Finding bytes in bytes at the speed of memory, 16 at a time where the processor can (SSE2, which
// every x86-64 has). Bytes only; it knows no text. All inline: short entries make many short calls.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace secretscope {

/// How many bytes behind the end of a text have to be readable.
inline constexpr std::size_t byteNeedlePadding = 16;

#ifdef __SSE2__

/// Bytes to look for, not empty; the text they are in has to outlive this.
class ByteNeedle
{
public:
    explicit ByteNeedle(std::string_view needle)
        : m_needle(needle)
        , m_length(static_cast<std::ptrdiff_t>(needle.size()))
        , m_first(_mm_set1_epi8(needle.front()))
        , m_last(_mm_set1_epi8(needle.back()))
    {}

    /// The first place in [begin, end) where the needle lies whole, or null. Reads up to
    /// `byteNeedlePadding` bytes behind `end`, whatever they are.
    const char *find(const char *begin, const char *end) const
    {
        // Where hits are dense the next one is near.
        const char *at = begin;
        for (int i = 0; i < 4 && end - at >= m_length; ++i, at += step) {
            if (const char *found = check(at, end, maskOf(bothAt(at)))) {
                return found;
            }
        }
        for (; end - at >= 4 * step + m_length; at += 4 * step) {
            const __m128i a = bothAt(at), b = bothAt(at + step);
            const __m128i c = bothAt(at + 2 * step), d = bothAt(at + 3 * step);
            if (maskOf(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))) == 0) {
                continue;
            }
            int part = 0;
            for (const __m128i equal : {a, b, c, d}) {
                if (const char *found = check(at + step * part++, end, maskOf(equal))) {
                    return found;
                }
            }
        }
        for (; end - at >= m_length; at += step) {
            if (const char *found = check(at, end, maskOf(bothAt(at)))) {
                return found;
            }
        }
        return nullptr;
    }

private:
    static constexpr std::ptrdiff_t step = 16;

    static unsigned maskOf(__m128i equal)
    {
        return static_cast<unsigned>(_mm_movemask_epi8(equal));
    }

    /// Where both the first and the last byte fit; there the rest is compared.
    __m128i bothAt(const char *at) const
    {
        const auto load = [](const char *from) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
        };
        return _mm_and_si128(_mm_cmpeq_epi8(load(at), m_first),
                             _mm_cmpeq_epi8(load(at + m_length - 1), m_last));
    }

    const char *check(const char *at, const char *end, unsigned mask) const
    {
        for (; mask != 0; mask &= mask - 1) {
            const char *place = at + std::countr_zero(mask);
            if (end - place < m_length) {
                return nullptr;
            }
            if (m_length <= 2
                || std::memcmp(place + 1, m_needle.data() + 1, m_needle.size() - 2) == 0) {
                return place;
            }
        }
        return nullptr;
    }

    std::string_view m_needle;
    std::ptrdiff_t m_length;
    __m128i m_first;
    __m128i m_last;
};

#else

class ByteNeedle
{
public:
    explicit ByteNeedle(std::string_view needle)
        : m_needle(needle)
    {}

    const char *find(const char *begin, const char *end) const
    {
        const char *found = std::search(begin, end, m_needle.begin(), m_needle.end());
        return found == end ? nullptr : found;
    }

private:
    std::string_view m_needle;
};

#endif

} // namespace secretscope
