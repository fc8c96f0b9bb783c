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
    /// and makes `hits` as large as the table. Only blocks with a bit in `candidates`, if given,
    /// are looked at; blocks beyond its end are.
    void find(std::string_view needle, Part part, Bitmap &hits, std::size_t from = 0,
              const Bitmap *candidates = nullptr) const;

    void clear();
    void squeeze();
    /// In bytes, with spare room.
    std::size_t memory() const;

private:
    static constexpr std::size_t blockSize = Bitmap::wordBits;
    static constexpr std::size_t blocksOfChunk = 64;
    struct Chunk
    {
        /// Entries, then padding that the scan may read.
        std::string bytes;
        std::array<std::uint32_t, blocksOfChunk + 1> starts{};
    };
    std::string_view block(std::size_t number) const;

    std::vector<Chunk> m_chunks;
    std::size_t m_size = 0;
};

} // namespace secretscope
