// SPDX-License-Identifier: Apache-2.0
#include "search/textindex.h"

#include "search/foldedtext.h"

#include <algorithm>
#include <iterator>

namespace secretscope {

namespace {

std::uint8_t traitsOf(const Catalogue &catalogue, ResourceIndex index)
{
    using Traits = TextIndex::Traits;
    const Resource &resource = catalogue.resource(index);
    std::uint8_t traits = 0;
    if (resource.access.isAbsent()) {
        traits = hasAccessLevel(resource.kind) ? Traits::noAccessLevel : 0;
    } else {
        traits = resource.access.value < Traits::noAccessLevel
            ? static_cast<std::uint8_t>(resource.access.value)
            : Traits::manyWords;
    }
    return catalogue.isAvailable(index) ? traits : traits | Traits::unavailable;
}

/// Appends the number without what people put between digits, if it has any of that.
void appendCompactNumber(std::string &target, std::string_view number)
{
    const auto isSign
        = [](char byte) { return std::string_view(" -()./").find(byte) != std::string_view::npos; };
    if (std::ranges::any_of(number, isSign)) {
        target += FoldedTable::partSeparator;
        std::ranges::remove_copy_if(number, std::back_inserter(target), isSign);
    }
}

} // namespace

std::size_t TextHits::memory() const
{
    return sizeof(*this) + secrets.memory() + resources.memory() + links.memory();
}

std::string_view TextIndex::secretEntry(const Catalogue &catalogue, SecretIndex secret)
{
    m_scratch.clear();
    appendFolded(m_scratch, catalogue.secretId(secret));
    m_scratch += FoldedTable::partSeparator;
    appendFolded(m_scratch, catalogue.secretName(secret));
    return m_scratch;
}

std::string_view TextIndex::resourceEntry(const Catalogue &catalogue, const Resource &resource)
{
    m_scratch.clear();
    appendFolded(m_scratch, catalogue.idText(resource.id));
    m_scratch += FoldedTable::partSeparator;
    const std::size_t nameStart = m_scratch.size();
    appendFolded(m_scratch, catalogue.text(resource.name));
    const std::size_t nameEnd = m_scratch.size();
    if (!resource.label.isAbsent()) {
        m_scratch += FoldedTable::partSeparator;
        appendFolded(m_scratch, catalogue.text(resource.label));
    }
    if (resource.kind == Category::PhoneNumbers) {
        appendCompactNumber(m_scratch, std::string(m_scratch, nameStart, nameEnd - nameStart));
    }
    return m_scratch;
}

TextIndex::Growth TextIndex::update(const Catalogue &catalogue,
                                    std::span<const SecretIndex> changed)
{
    Growth growth;
    growth.firstLate = m_linkedResources.size();
    m_linkedIds.resize(catalogue.idCount());
    for (auto i = static_cast<std::uint32_t>(m_resources.size()); i < catalogue.resourceCount();
         ++i) {
        const Resource &resource = catalogue.resource({i});
        m_resources.append(resourceEntry(catalogue, resource));
        m_traits.push_back(traitsOf(catalogue, {i}));
        if (m_linkedIds.test(resource.id.value)) {
            m_linkedResources.push_back({i});
        }
    }
    growth.late = m_linkedResources.size() - growth.firstLate;

    const auto known = static_cast<std::uint32_t>(m_secrets.size());
    for (const SecretIndex secret : changed) {
        if (secret.value < known) {
            const std::string_view entry = secretEntry(catalogue, secret);
            if (m_secrets.entry(secret.value) != entry) {
                m_secrets.replace(secret.value, entry);
                growth.renamed.push_back(secret);
            }
            addLinks(catalogue, secret);
        }
    }
    for (std::uint32_t i = known; i < catalogue.secretCount(); ++i) {
        m_secrets.append(secretEntry(catalogue, {i}));
        addLinks(catalogue, {i});
    }
    return growth;
}

void TextIndex::addLinks(const Catalogue &catalogue, SecretIndex secret)
{
    for (const Category category : allCategories) {
        for (const Edge &edge : catalogue.dependents(secret, category)) {
            for (const IdIndex id : catalogue.links(edge)) {
                if (!m_linkedIds.test(id.value)) {
                    addLink(catalogue, id);
                }
            }
        }
    }
}

void TextIndex::addLink(const Catalogue &catalogue, IdIndex id)
{
    m_linkedIds.set(id.value);
    auto next = catalogue.findResource(id);
    if (!next) {
        m_scratch.clear();
        appendFolded(m_scratch, catalogue.idText(id));
        m_extras.append(m_scratch);
        m_extraIds.push_back(id);
    }
    while (next) {
        m_linkedResources.push_back(*next);
        const ResourceIndex following = catalogue.resource(*next).nextWithSameId;
        next = following == *next ? std::nullopt : std::optional(following);
    }
}

void TextIndex::find(const Catalogue &catalogue, TextHits &hits, const TextHits *candidates) const
{
    m_secrets.find(hits.needle, hits.part, hits.secrets, hits.secretsSeen,
                   candidates != nullptr ? &candidates->secrets : nullptr);
    m_resources.find(hits.needle, hits.part, hits.resources, hits.resourcesSeen,
                     candidates != nullptr ? &candidates->resources : nullptr);
    if (!hits.numberNeedle.empty()) {
        findNumbers(catalogue, hits);
    }

    hits.links.resize(catalogue.idCount());
    for (; hits.linkedSeen < m_linkedResources.size(); ++hits.linkedSeen) {
        const ResourceIndex resource = m_linkedResources[hits.linkedSeen];
        if (hits.resources.test(resource.value)) {
            hits.links.set(catalogue.resource(resource).id.value);
        }
    }
    Bitmap extras;
    m_extras.find(hits.needle, FoldedTable::Part::Any, extras, hits.extrasSeen);
    extras.forEachSet([&](std::size_t extra) { hits.links.set(m_extraIds[extra].value); });
    hits.secretsSeen = m_secrets.size();
    hits.resourcesSeen = m_resources.size();
    hits.extrasSeen = m_extras.size();
}

void TextIndex::findNumbers(const Catalogue &catalogue, TextHits &hits) const
{
    Bitmap found;
    m_resources.find(hits.numberNeedle, FoldedTable::Part::Others, found, hits.resourcesSeen);
    found.forEachSet([&](std::size_t at) {
        if (catalogue.resource({static_cast<std::uint32_t>(at)}).kind == Category::PhoneNumbers) {
            hits.resources.set(at);
        }
    });
}

void TextIndex::findAgain(TextHits &hits, SecretIndex secret) const
{
    if (secret.value >= hits.secretsSeen) {
        return;
    }
    if (m_secrets.contains(secret.value, hits.needle, hits.part)) {
        hits.secrets.set(secret.value);
    } else {
        hits.secrets.reset(secret.value);
    }
}

void TextIndex::clear()
{
    *this = {};
}

void TextIndex::squeeze()
{
    m_secrets.squeeze();
    m_resources.squeeze();
    m_extras.squeeze();
    m_extraIds.shrink_to_fit();
    m_traits.shrink_to_fit();
    m_linkedResources.shrink_to_fit();
}

std::size_t TextIndex::memory() const
{
    return sizeof(*this) + m_secrets.memory() + m_resources.memory() + m_extras.memory()
        + m_extraIds.capacity() * sizeof(IdIndex) + m_traits.capacity() + m_linkedIds.memory()
        + m_linkedResources.capacity() * sizeof(ResourceIndex);
}

} // namespace secretscope
