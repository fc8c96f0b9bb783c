// SPDX-License-Identifier: Apache-2.0
#include "search/foldedtable.h"

#include "search/byteneedle.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace secretscope {

namespace {

constexpr std::uint64_t everyEntry = ~std::uint64_t{0};

using Part = FoldedTable::Part;

bool isIn(Part part, bool isFirst)
{
    switch (part) {
    case Part::Any:
        return true;
    case Part::First:
        return isFirst;
    case Part::Others:
        return !isFirst;
    }
    return false;
}

} // namespace

std::uint16_t FoldedTable::storedLength(std::string_view entry)
{
    return static_cast<std::uint16_t>(std::min(entry.size() + 1, std::size_t{longEntry}));
}

const char *FoldedTable::behind(const char *entry, std::uint16_t length)
{
    return length != longEntry ? entry + length : entry + std::strlen(entry) + 1;
}

/// Which of the up to 64 entries contain the needle, in the part that is wanted.
std::uint64_t FoldedTable::hitsOf(const Block &block, const ByteNeedle &needle, Part part)
{
    std::uint64_t hits = 0;
    std::size_t entry = 0;
    const char *entryStart = block.begin;
    const char *at = block.begin;
    while (const char *found = needle.find(at, block.end)) {
        const char *next = behind(entryStart, block.lengths[entry]);
        while (next <= found) {
            entryStart = next;
            next = behind(entryStart, block.lengths[++entry]);
        }
        if (part != Part::Any) {
            const char *separator = std::find(entryStart, found, partSeparator);
            if (!isIn(part, separator == found)) {
                at = found + 1;
                continue;
            }
        }
        hits |= std::uint64_t{1} << entry;
        if (next >= block.end) {
            break;
        }
        entryStart = at = next;
        ++entry;
    }
    return hits;
}

/// The same, looking at some entries only; worth it while they are a part of the block.
std::uint64_t FoldedTable::hitsAmong(const Block &block, std::uint64_t candidates,
                                     const ByteNeedle &needle, Part part)
{
    std::uint64_t hits = 0;
    const char *entry = block.begin;
    std::size_t at = 0;
    for (std::uint64_t rest = candidates; rest != 0; rest &= rest - 1) {
        const auto wanted = static_cast<std::size_t>(std::countr_zero(rest));
        while (at < wanted) {
            entry = behind(entry, block.lengths[at++]);
        }
        const Block single{entry, behind(entry, block.lengths[at]), block.lengths + at};
        hits |= (hitsOf(single, needle, part) & 1) << wanted;
    }
    return hits;
}

void FoldedTable::append(std::string_view entry)
{
    const std::size_t block = m_size / blockSize % blocksOfChunk;
    if (m_size % (blockSize * blocksOfChunk) == 0) {
        if (!m_chunks.empty()) {
            m_chunks.back().bytes.shrink_to_fit();
            m_chunks.back().lengths.shrink_to_fit();
        }
        m_chunks.emplace_back().bytes.assign(byteNeedlePadding, entryEnd);
    }
    Chunk &chunk = m_chunks.back();
    const std::size_t end = chunk.bytes.size() - byteNeedlePadding;
    if (m_size % blockSize == 0) {
        chunk.starts[block] = static_cast<std::uint32_t>(end);
    }
    chunk.bytes.resize(end);
    chunk.bytes.append(entry);
    chunk.bytes.append(1 + byteNeedlePadding, entryEnd);
    chunk.lengths.push_back(storedLength(entry));
    chunk.starts[block + 1] = static_cast<std::uint32_t>(end + entry.size() + 1);
    ++m_size;
}

FoldedTable::Block FoldedTable::block(std::size_t number) const
{
    const Chunk &chunk = m_chunks[number / blocksOfChunk];
    const std::size_t inChunk = number % blocksOfChunk;
    const char *bytes = chunk.bytes.data();
    return {bytes + chunk.starts[inChunk], bytes + chunk.starts[inChunk + 1],
            chunk.lengths.data() + inChunk * blockSize};
}

std::string_view FoldedTable::entry(std::size_t entry) const
{
    const Block in = block(entry / blockSize);
    const char *start = in.begin;
    for (std::size_t passed = 0; passed < entry % blockSize; ++passed) {
        start = behind(start, in.lengths[passed]);
    }
    const char *end = behind(start, in.lengths[entry % blockSize]) - 1;
    return {start, static_cast<std::size_t>(end - start)};
}

void FoldedTable::replace(std::size_t entry, std::string_view text)
{
    const std::string_view old = this->entry(entry);
    Chunk &chunk = m_chunks[entry / (blockSize * blocksOfChunk)];
    const auto grown = static_cast<std::uint32_t>(text.size() - old.size());
    const auto start = static_cast<std::size_t>(old.data() - chunk.bytes.data());
    chunk.bytes.replace(start, old.size(), text);
    chunk.lengths[entry % (blockSize * blocksOfChunk)] = storedLength(text);
    const std::size_t blocksBefore = entry / (blockSize * blocksOfChunk) * blocksOfChunk;
    const std::size_t blocks = (m_size + blockSize - 1) / blockSize - blocksBefore;
    const std::size_t last = std::min(blocks, blocksOfChunk);
    // Unsigned arithmetic wraps, so that a shorter text moves the starts back.
    for (std::size_t block = entry / blockSize % blocksOfChunk + 1; block <= last; ++block) {
        chunk.starts[block] += grown;
    }
}

bool FoldedTable::contains(std::size_t entry, std::string_view needle, Part part) const
{
    const std::string_view text = this->entry(entry);
    const std::uint16_t length = storedLength(text);
    return hitsOf({text.data(), text.data() + text.size() + 1, &length}, ByteNeedle(needle), part)
        != 0;
}

void FoldedTable::find(std::string_view needle, Part part, Bitmap &hits, std::size_t from,
                       const Bitmap *candidates) const
{
    hits.resize(m_size);
    const ByteNeedle bytes(needle);
    for (std::size_t at = from / blockSize; at < hits.wordCount(); ++at) {
        constexpr int mostOfBlock = 40;
        const std::uint64_t wanted = candidates != nullptr ? candidates->word(at) : everyEntry;
        if (wanted == 0) {
            continue;
        }
        hits.word(at) |= std::popcount(wanted) <= mostOfBlock
            ? hitsAmong(block(at), wanted, bytes, part)
            : hitsOf(block(at), bytes, part);
    }
}

void FoldedTable::clear()
{
    m_chunks.clear();
    m_size = 0;
}

void FoldedTable::squeeze()
{
    if (!m_chunks.empty()) {
        m_chunks.back().bytes.shrink_to_fit();
        m_chunks.back().lengths.shrink_to_fit();
    }
    m_chunks.shrink_to_fit();
}

std::size_t FoldedTable::memory() const
{
    std::size_t bytes = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk &chunk : m_chunks) {
        bytes += chunk.bytes.capacity() + chunk.lengths.capacity() * sizeof(std::uint16_t);
    }
    return bytes;
}

} // namespace secretscope
