// SPDX-License-Identifier: Apache-2.0
// A growing row of bits, one for each entry of a table. It knows nothing of what they mean.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace secretscope {

class Bitmap
{
public:
    static constexpr std::size_t wordBits = 64;

    std::size_t size() const { return m_size; }
    /// New bits are 0.
    void resize(std::size_t size)
    {
        m_words.resize((size + wordBits - 1) / wordBits);
        m_size = size;
        if (size % wordBits != 0) {
            m_words.back() &= (std::uint64_t{1} << size % wordBits) - 1;
        }
    }
    void clear()
    {
        m_words.clear();
        m_size = 0;
    }

    /// False beyond the end.
    bool test(std::size_t bit) const
    {
        return bit < m_size && (m_words[bit / wordBits] >> bit % wordBits & 1) != 0;
    }
    void set(std::size_t bit) { m_words[bit / wordBits] |= std::uint64_t{1} << bit % wordBits; }
    void reset(std::size_t bit)
    {
        m_words[bit / wordBits] &= ~(std::uint64_t{1} << bit % wordBits);
    }

    /// Bits [64 × at, 64 × at + 64).
    std::uint64_t word(std::size_t at) const { return m_words[at]; }
    std::uint64_t &word(std::size_t at) { return m_words[at]; }
    /// The bits of [first, last) that are in the word of `first`, at their places in that word.
    std::uint64_t wordOfRange(std::size_t first, std::size_t last) const
    {
        std::uint64_t bits = m_words[first / wordBits] & ~std::uint64_t{0} << first % wordBits;
        if (first / wordBits == last / wordBits) {
            bits &= (std::uint64_t{1} << last % wordBits) - 1;
        }
        return bits;
    }
    std::uint32_t countOfRange(std::size_t first, std::size_t last) const
    {
        int bits = 0;
        for (std::size_t bit = first; bit < last; bit = (bit | (wordBits - 1)) + 1) {
            bits += std::popcount(wordOfRange(bit, last));
        }
        return static_cast<std::uint32_t>(bits);
    }
    std::size_t wordCount() const { return m_words.size(); }

    bool isAnySet() const
    {
        for (const std::uint64_t word : m_words) {
            if (word != 0) {
                return true;
            }
        }
        return false;
    }
    std::size_t count() const
    {
        std::size_t bits = 0;
        for (const std::uint64_t word : m_words) {
            bits += static_cast<std::size_t>(std::popcount(word));
        }
        return bits;
    }

    /// Calls `visit(bit)` for each set bit from the word of `from` on, in order.
    template <typename Visit> void forEachSet(Visit visit, std::size_t from = 0) const
    {
        for (std::size_t at = from / wordBits; at < m_words.size(); ++at) {
            for (std::uint64_t rest = m_words[at]; rest != 0; rest &= rest - 1) {
                visit(at * wordBits + static_cast<std::size_t>(std::countr_zero(rest)));
            }
        }
    }

    /// In bytes.
    std::size_t memory() const { return m_words.capacity() * sizeof(std::uint64_t); }

    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size = 0;
};

} // namespace secretscope
