// SPDX-License-Identifier: Apache-2.0
// Decodes one secret, one list of dependents, as answers and snapshots share them. Only an item's
// id can cost the item: then it is left out and noted as a flaw. Any other field that is malformed
// is absent, and counted in Contents::fieldIssues.
#pragma once

#include "catalogue/category.h"
#include "service/answershape.h"

namespace secretscope {

class SecretDecoder
{
public:
    /// Of each answer's list of secrets, and of each list of dependents, so many left-out items
    /// are named one by one; the rest by their number. A hostile answer has millions.
    static constexpr std::uint32_t maximumNamed = 100;
    /// Dependents, links, and lists with flaws, of one answer: real ones have a tenth of it, and
    /// one of 32 MB of nothing but brackets and commas would take thirty times its size.
    static constexpr std::size_t maximumItems = 250'000;
    /// Of these each is compared with all others that have no id either.
    static constexpr std::size_t maximumUnlisted = 20'000;
    /// Keys of one `used_by`.
    static constexpr std::size_t maximumLists = 1000;

    /// An answer's own `environment_variables` do not settle which there are: a call of their own
    /// does.
    enum class Source { Answer, Snapshot };

    /// `contents` receives what is read; it and the JSON text have to outlive the views.
    SecretDecoder(Contents &contents, jsontext::Repaired &repaired, Source source)
        : m_contents(contents)
        , m_repaired(repaired)
        , m_source(source)
    {}

    /// Reads the element `position` of a `secrets` list.
    void decodeSecret(jsontext::value &element, std::uint32_t position);
    /// Adds how many were left out beyond those named one by one. Call it after the last.
    void endSecrets();
    /// Reads the items of a list of this form. Returns where they are; nothing if it is no list.
    /// @param word the list's key in `used_by`. @param place for flaws, as in `used_by.tools`.
    std::optional<Run> decodeDependents(jsontext::value &list, ItemForm form, std::string_view word,
                                        std::string_view place, bool &hasFlaws);

private:
    void decodeUsedBy(jsontext::value &usedBy, SecretContent &secret);
    void decodeList(jsontext::value &from, std::string_view word, SecretContent &secret);
    void decodeHasMore(jsontext::value &from, std::string_view key, SecretContent &secret);
    void requireLists(SecretContent &secret, bool hasUsedBy);
    ListContent &list(SecretContent &secret, std::string_view word);
    void rejectSecret(const char *place, const char *problem);

    answershape::Problem decodeItem(jsontext::value &element, ItemForm form, std::string_view word);
    answershape::Problem decodeFields(jsontext::value &element, ItemForm form,
                                      std::string_view word);
    answershape::Problem decodeUnlisted(jsontext::value &element);
    bool decodeLinks(jsontext::value &from, DependentContent &into);
    bool decodeReported(jsontext::value &from, DependentContent &into);
    bool decodeAccessByView(jsontext::value &from, DependentContent &into);

    void requireRoom(std::size_t used, std::size_t most) const;
    void addFlaw(std::string_view word, std::string place, std::string problem);
    void addFieldIssue(std::string_view list, std::string_view field);

    Contents &m_contents;
    jsontext::Repaired &m_repaired;
    Source m_source;
    std::uint32_t m_position = 0;
    std::uint32_t m_rejected = 0;
};

} // namespace secretscope
