// SPDX-License-Identifier: Apache-2.0
// The searchable text of a catalogue, folded once, and what a search needs of each resource in one
// byte. It grows with the catalogue and knows no query.
#pragma once

#include "catalogue/catalogue.h"
#include "search/foldedtable.h"

#include <span>
#include <vector>

namespace secretscope {

/// Where one text occurs. Search keeps a few of these for the words that were just typed.
struct TextHits
{
    /// Folded, not empty.
    std::string needle;
    /// Also found, but only in phone numbers without their spaces and signs; may be empty.
    std::string numberNeedle;
    FoldedTable::Part part = FoldedTable::Part::Any;

    /// By SecretIndex and by ResourceIndex.
    Bitmap secrets;
    Bitmap resources;
    /// By IdIndex: ids of links (what an agent goes through, environments) that contain the text or
    /// belong to a resource that does.
    Bitmap links;

    /// How far the index was searched.
    std::size_t secretsSeen = 0;
    std::size_t resourcesSeen = 0;
    std::size_t extrasSeen = 0;
    std::size_t linkedSeen = 0;

    std::size_t memory() const;
};

class TextIndex
{
public:
    /// What of a resource a condition can ask for without its text.
    struct Traits
    {
        static constexpr std::uint8_t unavailable = 0x80;
        static constexpr std::uint8_t wordMask = 0x7f;
        /// Instead of a word's number: no access level told, though the kind has one.
        static constexpr std::uint8_t noAccessLevel = 0x7e;
        /// The number does not fit: see Resource::access.
        static constexpr std::uint8_t manyWords = 0x7f;
    };

    struct Growth
    {
        /// Secrets that were there before and have another name now.
        std::vector<SecretIndex> renamed;
        /// Resources whose id was a link before their record came, in linkedResources() order:
        /// [firstLate, firstLate + late).
        std::size_t firstLate = 0;
        std::size_t late = 0;
    };
    /// Takes in what is new in the catalogue; `changed` secrets may have other names and links.
    /// O(new + dependents of changed).
    Growth update(const Catalogue &catalogue, std::span<const SecretIndex> changed);
    void clear();
    void squeeze();

    /// Brings `hits` up to what the index holds now. `candidates`, if given, are up to date and
    /// hold every entry that can contain the needle.
    void find(const Catalogue &catalogue, TextHits &hits,
              const TextHits *candidates = nullptr) const;
    /// Looks at one secret again.
    void findAgain(TextHits &hits, SecretIndex secret) const;

    /// By ResourceIndex; see Traits.
    const std::vector<std::uint8_t> &traits() const { return m_traits; }

    /// Resources that some dependent's links name, in the order in which this became known.
    const std::vector<ResourceIndex> &linkedResources() const { return m_linkedResources; }

    /// In bytes, with spare room.
    std::size_t memory() const;

private:
    std::string_view secretEntry(const Catalogue &catalogue, SecretIndex secret);
    std::string_view resourceEntry(const Catalogue &catalogue, const Resource &resource);
    void addLinks(const Catalogue &catalogue, SecretIndex secret);
    void addLink(const Catalogue &catalogue, IdIndex id);
    void findNumbers(const Catalogue &catalogue, TextHits &hits) const;

    FoldedTable m_secrets;
    FoldedTable m_resources;
    /// Ids of links that had no resource when they came, and whose they are.
    FoldedTable m_extras;
    std::vector<IdIndex> m_extraIds;
    std::vector<std::uint8_t> m_traits;
    /// By IdIndex: whether some dependent's links name the id.
    Bitmap m_linkedIds;
    std::vector<ResourceIndex> m_linkedResources;
    std::string m_scratch;
};

} // namespace secretscope
