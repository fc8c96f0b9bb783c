// SPDX-License-Identifier: Apache-2.0
#include "search/foldedentries.h"

#include <algorithm>

namespace secretscope {

namespace {

/// As text.find(needle, from), which looks at each place of the first byte by itself; in ids every
/// letter is frequent. This looks for three bytes of the needle in many places at a time, as
/// compilers make vector instructions of the inner loop: about 5 ms instead of 15 for 27 MB.
std::size_t findIn(std::string_view text, std::string_view needle, std::size_t from)
{
    constexpr std::size_t step = 64;
    const std::size_t last = needle.size() - 1;
    const std::size_t middle = needle.size() / 2;
    if (last == 0) {
        return text.find(needle.front(), from);
    }
    const char first = needle.front(), inside = needle[middle], end = needle.back();
    for (; from + step + last <= text.size(); from += step) {
        const char *at = text.data() + from;
        unsigned char candidates = 0;
        for (std::size_t i = 0; i < step; ++i) {
            const bool fits = (at[i] == first) & (at[i + middle] == inside) & (at[i + last] == end);
            candidates |= static_cast<unsigned char>(fits);
        }
        if (candidates != 0) {
            const std::size_t place = text.substr(from, step + last).find(needle);
            if (place != std::string_view::npos) {
                return from + place;
            }
        }
    }
    return text.find(needle, from);
}

} // namespace

void FoldedEntries::append(std::string_view entry)
{
    m_text += entry;
    m_text += entryEnd;
    m_ends.push_back(m_text.size());
}

std::vector<bool> FoldedEntries::find(std::string_view needle, TextPart part) const
{
    const std::string_view text = m_text;
    std::vector<bool> hits;
    std::size_t entry = 0;
    std::size_t place = findIn(text, needle, 0);
    while (place != std::string_view::npos) {
        while (m_ends[entry] <= place) {
            ++entry;
        }
        std::size_t next = m_ends[entry];
        bool isHit = true;
        if (part != TextPart::Any) {
            const std::size_t start = entry == 0 ? 0 : m_ends[entry - 1];
            const std::size_t idEnd = std::min(text.find(separator, start), next);
            const bool isInId = place < idEnd;
            isHit = isInId == (part == TextPart::Id);
            next = isInId && !isHit ? idEnd : next;
        }
        if (isHit) {
            hits.resize(m_ends.size());
            hits[entry] = true;
        }
        place = findIn(text, needle, next);
    }
    return hits;
}

} // namespace secretscope
