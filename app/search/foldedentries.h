// SPDX-License-Identifier: Apache-2.0
// Folded texts that are looked through all at once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace secretscope {

/// Which texts of an entry a word has to be in.
enum class TextPart : std::uint8_t { Any, Id, Names };

/// Numbered entries, one after the other in one text, so that looking through all of them is one
/// pass over memory. An entry is a folded id and folded names, each name after a separator.
class FoldedEntries
{
public:
    /// Does not occur in a folded text, and neither does the end of an entry.
    static constexpr char separator = '\x1f';

    std::size_t size() const { return m_ends.size(); }
    void append(std::string_view entry);

    /// By entry: whether it contains `needle`, which must not be empty, in that part. Empty if none
    /// does. O(text).
    std::vector<bool> find(std::string_view needle, TextPart part) const;

    /// The first `limit` entries that contain all `words`, folded and not empty: those with a name
    /// that begins with the first word, then with a later part of a name that does, then any other.
    /// O(text).
    std::vector<std::uint32_t> best(const std::vector<std::string> &words, std::size_t limit) const;

private:
    static constexpr char entryEnd = '\0';

    std::string m_text;
    /// Of each entry, after its entryEnd.
    std::vector<std::size_t> m_ends;
};

} // namespace secretscope
