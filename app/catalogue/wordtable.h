// SPDX-License-Identifier: Apache-2.0
// The enumerated values of the API: those this version knows under fixed numbers, those it does
// not know kept as they came. It never judges a value.
#pragma once

#include "catalogue/indices.h"

#include <string>
#include <string_view>
#include <vector>

namespace secretscope {

/// Known values, usable in comparisons: `resource.access == words::editor`.
namespace words {
inline constexpr Word absent{0};
inline constexpr Word available{1};
inline constexpr Word unknown{2};
inline constexpr Word admin{3};
inline constexpr Word editor{4};
inline constexpr Word commenter{5};
inline constexpr Word viewer{6};
inline constexpr Word twilio{7};
inline constexpr Word sipTrunk{8};
inline constexpr Word exotel{9};
inline constexpr Word stored{10};
/// Stands for every further value once the table is full, and says so in its text.
inline constexpr Word tooMany{11};
} // namespace words

class WordTable
{
public:
    WordTable();

    /// No honest API has as many different values; more would make every look-up slow.
    static constexpr std::size_t limit = 1000;

    /// The number of `text`, made now if it is new; words::tooMany once `limit` values are held.
    Word intern(std::string_view text);

    /// The value as it came; empty for an absent one. Valid until the next intern().
    std::string_view text(Word word) const { return m_texts[word.value]; }

    std::size_t size() const { return m_texts.size(); }

private:
    std::vector<std::string> m_texts;
};

} // namespace secretscope
