// SPDX-License-Identifier: Apache-2.0
// Decodes one secret, one list of dependents, as answers and snapshots share them. An item with a
// field of the wrong type is left out and told as a flaw; the rest of the list stands.
#pragma once

#include "service/jsontext.h"

namespace secretscope {

class SecretDecoder
{
public:
    /// Of each answer's list of secrets, and of each list of dependents, so many left-out items
    /// are told one by one; the rest by their number. A hostile answer has millions.
    static constexpr std::uint32_t mostTold = 100;

    /// An answer's `used_by` has no environment variables: what is called so there is unknown.
    enum class Source { Answer, Snapshot };

    /// `contents` receives what is read; it and the JSON text have to outlive the views.
    SecretDecoder(Contents &contents, jsontext::Repaired &repaired, Source source)
        : m_contents(contents)
        , m_repaired(repaired)
        , m_source(source)
    {}

    /// Reads the element `position` of a `secrets` list.
    void decodeSecret(jsontext::value &element, std::uint32_t position);
    /// Tells how many were left out beyond those told one by one. Call it behind the last.
    void endSecrets();
    /// Reads a list of one category's items. Returns where they are; nothing if it is no list.
    /// @param place for flaws, as in `used_by.tools`.
    std::optional<Run> decodeDependents(jsontext::value &list, Category category,
                                        std::string_view place, bool &hasFlaws);

private:
    bool decodeUsedBy(jsontext::value &usedBy, SecretContent &secret);
    void decodeCategory(jsontext::value &from, Category category, SecretContent &secret);
    void spoilSecret(const OptionalText &id, std::size_t firstFlaw, const char *place,
                     const char *problem);
    bool decodeDependent(jsontext::value &element, Category category);
    enum class Field { Good, WrongType, Unknown };
    template <typename Is>
    Field decodeField(Is is, jsontext::value &from, Category category, DependentContent &into);
    bool decodeLinks(jsontext::value &from, DependentContent &into);
    void addFlaw(std::optional<Category> category, std::string place, std::string problem);
    void placeFlaw(std::string_view list, std::uint32_t position);

    Contents &m_contents;
    jsontext::Repaired &m_repaired;
    Source m_source;
    std::uint32_t m_position = 0;
    std::uint32_t m_spoilt = 0;
};

} // namespace secretscope
