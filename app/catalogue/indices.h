// SPDX-License-Identifier: Apache-2.0
// Typed 32-bit positions in the catalogue's tables, so that a secret's row is never taken for a
// resource's. All are stable for the catalogue's lifetime: nothing is ever removed from it.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace secretscope {

template <typename Tag> struct TableIndex
{
    std::uint32_t value = 0;
    friend auto operator<=>(TableIndex, TableIndex) = default;
};

/// Which secret, in order of arrival.
using SecretIndex = TableIndex<struct SecretTag>;
/// Which resource record. Records with the same kind and id but different content are distinct,
/// see Catalogue::nextWithSameId().
using ResourceIndex = TableIndex<struct ResourceTag>;
/// Which distinct id text (of resources of every kind and of secrets).
using IdIndex = TableIndex<struct IdTag>;

/// A string of the text pool: absent and empty are two things.
struct TextRef
{
    std::uint32_t offset = 0;
    bool isAbsent() const { return offset == 0; }
    friend auto operator<=>(TextRef, TextRef) = default;
};

/// An enumerated value as the API sent it (type, access level, provider), known or not.
/// 0 is a field that was left out.
struct Word
{
    std::uint16_t value = 0;
    constexpr bool isAbsent() const { return value == 0; }
    friend constexpr auto operator<=>(Word, Word) = default;
};

} // namespace secretscope

template <typename Tag> struct std::hash<secretscope::TableIndex<Tag>>
{
    std::size_t operator()(secretscope::TableIndex<Tag> index) const noexcept
    {
        return std::hash<std::uint32_t>{}(index.value);
    }
};
