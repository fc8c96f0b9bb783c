// SPDX-License-Identifier: Apache-2.0
#include "search/foldedtable.h"

#include "search/bytescan.h"

#include <algorithm>

namespace secretscope {

namespace {

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

/// Which of the up to 64 entries from `at` on contain the needle, in the part that is wanted.
std::uint64_t hitsOf(const char *at, const char *end, std::string_view needle, Part part)
{
    std::uint64_t hits = 0;
    std::size_t entry = 0;
    const char *entryStart = at;
    while (const char *found = bytescan::find(at, end, needle)) {
        if (const std::size_t passed = bytescan::count(entryStart, found, FoldedTable::entryEnd);
            passed > 0) {
            entry += passed;
            entryStart = found;
            while (entryStart[-1] != FoldedTable::entryEnd) {
                --entryStart;
            }
        }
        if (part != Part::Any) {
            const char *separator
                = bytescan::findByte(entryStart, found, FoldedTable::partSeparator);
            if (!isIn(part, separator == found)) {
                at = found + 1;
                continue;
            }
        }
        hits |= std::uint64_t{1} << entry;
        entryStart = at = bytescan::findByte(found + needle.size(), end, FoldedTable::entryEnd) + 1;
        ++entry;
    }
    return hits;
}

} // namespace

void FoldedTable::append(std::string_view entry)
{
    const std::size_t block = m_size / blockSize % blocksOfChunk;
    if (m_size % (blockSize * blocksOfChunk) == 0) {
        if (!m_chunks.empty()) {
            m_chunks.back().bytes.shrink_to_fit();
        }
        m_chunks.emplace_back().bytes.assign(bytescan::padding, entryEnd);
    }
    Chunk &chunk = m_chunks.back();
    const std::size_t end = chunk.bytes.size() - bytescan::padding;
    if (m_size % blockSize == 0) {
        chunk.starts[block] = static_cast<std::uint32_t>(end);
    }
    chunk.bytes.resize(end);
    chunk.bytes.append(entry);
    chunk.bytes.append(1 + bytescan::padding, entryEnd);
    chunk.starts[block + 1] = static_cast<std::uint32_t>(end + entry.size() + 1);
    ++m_size;
}

std::string_view FoldedTable::block(std::size_t number) const
{
    const Chunk &chunk = m_chunks[number / blocksOfChunk];
    const std::size_t start = chunk.starts[number % blocksOfChunk];
    return {chunk.bytes.data() + start, chunk.starts[number % blocksOfChunk + 1] - start};
}

std::string_view FoldedTable::entry(std::size_t entry) const
{
    const std::string_view text = block(entry / blockSize);
    std::size_t start = 0;
    for (std::size_t passed = 0; passed < entry % blockSize; ++passed) {
        start = text.find(entryEnd, start) + 1;
    }
    return text.substr(start, text.find(entryEnd, start) - start);
}

void FoldedTable::replace(std::size_t entry, std::string_view text)
{
    const std::string_view old = this->entry(entry);
    Chunk &chunk = m_chunks[entry / (blockSize * blocksOfChunk)];
    const auto grown = static_cast<std::uint32_t>(text.size() - old.size());
    const auto start = static_cast<std::size_t>(old.data() - chunk.bytes.data());
    chunk.bytes.replace(start, old.size(), text);
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
    return (hitsOf(text.data(), text.data() + text.size(), needle, part) & 1) != 0;
}

void FoldedTable::find(std::string_view needle, Part part, Bitmap &hits, std::size_t from,
                       const Bitmap *candidates) const
{
    hits.resize(m_size);
    for (std::size_t at = from / blockSize; at < hits.wordCount(); ++at) {
        if (candidates != nullptr && at < candidates->wordCount() && candidates->word(at) == 0) {
            continue;
        }
        const std::string_view text = block(at);
        hits.word(at) |= hitsOf(text.data(), text.data() + text.size(), needle, part);
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
    }
    m_chunks.shrink_to_fit();
}

std::size_t FoldedTable::memory() const
{
    std::size_t bytes = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk &chunk : m_chunks) {
        bytes += chunk.bytes.capacity();
    }
    return bytes;
}

} // namespace secretscope
