// SPDX-License-Identifier: Apache-2.0
// Decodes one secret, one list of dependents, as answers and snapshots share them. An item with a
// field of the wrong type is left out and told as a flaw; the rest of the list stands.
#pragma once

#include "json/jsontext.h"

namespace secretscope {

class SecretDecoder
{
public:
    /// `contents` receives what is read; it and the JSON text have to outlive the views.
    SecretDecoder(Contents &contents, jsontext::Repaired &repaired)
        : m_contents(contents)
        , m_repaired(repaired)
    {}

    /// Reads the element `position` of a `secrets` list.
    void decodeSecret(jsontext::value &element, std::uint32_t position);
    /// Reads a list of one category's items. Returns where they are; nothing if it is no list.
    /// @param place for flaws, as in `used_by.tools`.
    std::optional<Run> decodeDependents(jsontext::value &list, Category category,
                                        std::string_view place, bool &hasFlaws);

private:
    bool decodeUsedBy(jsontext::value &usedBy, SecretContent &secret);
    bool decodeDependent(jsontext::value &element, Category category);
    bool decodeField(std::string_view key, jsontext::value &from, Category category,
                     DependentContent &into);
    bool decodeLinks(jsontext::value &from, DependentContent &into);
    void addFlaw(std::optional<Category> category, std::string place, std::string problem);

    Contents &m_contents;
    jsontext::Repaired &m_repaired;
    std::uint32_t m_position = 0;
};

} // namespace secretscope
