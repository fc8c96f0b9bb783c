// SPDX-License-Identifier: Apache-2.0
// The folded text of every row of one table, one after the other, made to be searched from end to
// end as fast as memory can be read. It knows bytes, no Unicode and no meaning.
//
// An entry is a first part (an id), and others behind it (names), each set off by partSeparator.
// Entries lie in blocks of 64, one for each word of a Bitmap, and blocks in chunks, so that growing
// never copies all of it.
#pragma once

#include "search/bitmap.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace secretscope {

class ByteNeedle;

class FoldedTable
{
public:
    /// Neither occurs in a folded text.
    static constexpr char partSeparator = '\x1f';
    static constexpr char entryEnd = '\0';

    /// Which part of an entry a word has to be in.
    enum class Part : std::uint8_t { Any, First, Others };

    std::size_t size() const { return m_size; }
    void append(std::string_view entry);
    /// Gives an entry another text. O(chunk).
    void replace(std::size_t entry, std::string_view text);
    /// Valid until the next change. O(block).
    std::string_view entry(std::size_t entry) const;
    bool contains(std::size_t entry, std::string_view needle, Part part) const;

    /// Sets the bits of the entries from `from` on that contain `needle`, which must not be empty,
    /// and makes `hits` as large as the table. `candidates`, if given, are as large as the table:
    /// only their entries are looked at.
    void find(std::string_view needle, Part part, Bitmap &hits, std::size_t from = 0,
              const Bitmap *candidates = nullptr) const;

    void clear();
    void squeeze();
    /// In bytes, with spare room.
    std::size_t memory() const;

private:
    static constexpr std::size_t blockSize = Bitmap::wordBits;
    static constexpr std::size_t blocksOfChunk = 64;
    /// A length that is not told but has to be looked for: the entry's end is behind so many bytes.
    static constexpr std::uint16_t longEntry = 0xffff;
    struct Chunk
    {
        /// Entries, each with entryEnd behind it, then padding that the scan may read.
        std::string bytes;
        /// Of each entry with its end, or longEntry. Saves the scan from counting ends.
        std::vector<std::uint16_t> lengths;
        std::array<std::uint32_t, blocksOfChunk + 1> starts{};
    };
    struct Block
    {
        const char *begin;
        const char *end;
        const std::uint16_t *lengths;
    };
    Block block(std::size_t number) const;
    static std::uint16_t storedLength(std::string_view entry);
    static const char *behind(const char *entry, std::uint16_t length);
    static std::uint64_t hitsOf(const Block &block, const ByteNeedle &needle, Part part);
    static std::uint64_t hitsAmong(const Block &block, std::uint64_t candidates,
                                   const ByteNeedle &needle, Part part);

    std::vector<Chunk> m_chunks;
    std::size_t m_size = 0;
};

} // namespace secretscope
