// SPDX-License-Identifier: Apache-2.0
#include "catalogue/wordtable.h"

#include <algorithm>

namespace secretscope {

WordTable::WordTable()
    : m_texts{"",          "available", "unknown", "admin",
              "editor",    "commenter", "viewer",  "twilio",
              "sip_trunk", "exotel",    "stored",  "(one of too many different values)"}
{}

Word WordTable::intern(std::string_view text)
{
    // A handful of values in practice: a linear search beats a hash. An empty value that was sent
    // is not an absent one, so the search starts after the absent one.
    const auto found = std::find(m_texts.begin() + 1, m_texts.end(), text);
    if (found == m_texts.end()) {
        if (m_texts.size() >= limit) {
            return words::tooMany;
        }
        m_texts.emplace_back(text);
        return Word{static_cast<std::uint16_t>(m_texts.size() - 1)};
    }
    return Word{static_cast<std::uint16_t>(found - m_texts.begin())};
}

} // namespace secretscope
