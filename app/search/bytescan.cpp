// SPDX-License-Identifier: Apache-2.0
#include "search/bytescan.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace secretscope::bytescan {

#ifdef __SSE2__

namespace {
constexpr std::ptrdiff_t step = 16;

__m128i load(const char *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

unsigned maskOf(__m128i equal)
{
    return static_cast<unsigned>(_mm_movemask_epi8(equal));
}
} // namespace

// The first and the last byte of the needle are looked for at once; where both fit, the rest is
// compared.
const char *find(const char *begin, const char *end, std::string_view needle)
{
    const auto length = static_cast<std::ptrdiff_t>(needle.size());
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const auto bothAt = [&](const char *at) {
        return _mm_and_si128(_mm_cmpeq_epi8(load(at), first),
                             _mm_cmpeq_epi8(load(at + length - 1), last));
    };
    const auto check = [&](const char *at, unsigned mask) -> const char * {
        for (; mask != 0; mask &= mask - 1) {
            const char *place = at + std::countr_zero(mask);
            if (end - place < length) {
                return nullptr;
            }
            if (length <= 2 || std::memcmp(place + 1, needle.data() + 1, needle.size() - 2) == 0) {
                return place;
            }
        }
        return nullptr;
    };
    const char *at = begin;
    for (; end - at >= 4 * step + length; at += 4 * step) {
        const __m128i a = bothAt(at), b = bothAt(at + step);
        const __m128i c = bothAt(at + 2 * step), d = bothAt(at + 3 * step);
        if (maskOf(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))) == 0) {
            continue;
        }
        int part = 0;
        for (const __m128i equal : {a, b, c, d}) {
            if (const char *found = check(at + step * part++, maskOf(equal))) {
                return found;
            }
        }
    }
    for (; end - at >= length; at += step) {
        if (const char *found = check(at, maskOf(bothAt(at)))) {
            return found;
        }
    }
    return nullptr;
}

const char *findByte(const char *begin, const char *end, char byte)
{
    const __m128i wanted = _mm_set1_epi8(byte);
    for (const char *at = begin; at < end; at += step) {
        if (const unsigned mask = maskOf(_mm_cmpeq_epi8(load(at), wanted)); mask != 0) {
            return std::min(at + std::countr_zero(mask), end);
        }
    }
    return end;
}

std::size_t count(const char *begin, const char *end, char byte)
{
    const __m128i wanted = _mm_set1_epi8(byte);
    int found = 0;
    for (const char *at = begin; at < end; at += step) {
        unsigned mask = maskOf(_mm_cmpeq_epi8(load(at), wanted));
        if (end - at < step) {
            mask &= (1U << (end - at)) - 1;
        }
        found += std::popcount(mask);
    }
    return static_cast<std::size_t>(found);
}

#else

const char *find(const char *begin, const char *end, std::string_view needle)
{
    const char *found = std::search(begin, end, needle.begin(), needle.end());
    return found == end ? nullptr : found;
}

const char *findByte(const char *begin, const char *end, char byte)
{
    return std::find(begin, end, byte);
}

std::size_t count(const char *begin, const char *end, char byte)
{
    return static_cast<std::size_t>(std::count(begin, end, byte));
}

#endif

} // namespace secretscope::bytescan
