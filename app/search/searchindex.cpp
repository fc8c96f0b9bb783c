// SPDX-License-Identifier: Apache-2.0
#include "search/searchindex.h"

#include "search/foldedtext.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace secretscope {

namespace {

/// Appends a name without what people put between the digits of a number, if it has any of that.
void appendCompactNumber(std::string &entry, std::string_view foldedName)
{
    const auto isSign
        = [](char byte) { return std::string_view(" -()./").find(byte) != std::string_view::npos; };
    if (std::ranges::any_of(foldedName, isSign)) {
        entry += FoldedEntries::separator;
        std::ranges::remove_copy_if(foldedName, std::back_inserter(entry), isSign);
    }
}

} // namespace

void SearchIndex::extend(const Catalogue &later)
{
    foldSecrets(later);
    foldResources(later);
    foldOtherIds(later);
}

/// A new name is rare and secrets are few: all of them are folded again then.
void SearchIndex::foldSecrets(const Catalogue &catalogue)
{
    for (std::uint32_t i = 0; i < m_secretNames.size(); ++i) {
        if (catalogue.secret({i}).name != m_secretNames[i]) {
            m_secrets = {};
            m_secretNames.clear();
        }
    }
    std::string entry;
    for (auto i = static_cast<std::uint32_t>(m_secrets.size()); i < catalogue.secretCount(); ++i) {
        entry.clear();
        appendFolded(entry, catalogue.secretId({i}));
        entry += FoldedEntries::separator;
        appendFolded(entry, catalogue.secretName({i}));
        m_secrets.append(entry);
        m_secretNames.push_back(catalogue.secret({i}).name);
    }
}

/// The label of an unlisted category's item is left out: it is the item as it came, names of its
/// fields included.
void SearchIndex::foldResources(const Catalogue &catalogue)
{
    std::string entry;
    for (auto i = static_cast<std::uint32_t>(m_resources.size()); i < catalogue.resourceCount();
         ++i) {
        const Resource &resource = catalogue.resource({i});
        entry.clear();
        appendFolded(entry, catalogue.idText(resource.id));
        entry += FoldedEntries::separator;
        const std::size_t nameStart = entry.size();
        appendFolded(entry, catalogue.text(resource.name));
        if (resource.kind == Category::PhoneNumbers) {
            const std::string number = entry.substr(nameStart);
            entry += FoldedEntries::separator;
            appendFolded(entry, catalogue.text(resource.label));
            appendCompactNumber(entry, number);
        }
        m_resources.append(entry);
        m_resourceIds.push_back(resource.id);
        if (resource.access.value >= m_accessWords.size()) {
            m_accessWords.resize(resource.access.value + std::size_t{1});
        }
        m_accessWords[resource.access.value] = true;
    }
}

void SearchIndex::foldOtherIds(const Catalogue &catalogue)
{
    for (; m_idCount < catalogue.idCount(); ++m_idCount) {
        const IdIndex id{m_idCount};
        if (!catalogue.findResource(id)) {
            m_otherIds.append(foldedText(catalogue.idText(id)));
            m_otherIdIndices.push_back(id);
        }
    }
}

} // namespace secretscope
