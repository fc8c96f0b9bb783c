// SPDX-License-Identifier: Apache-2.0
// Every distinct id once, with constant-time look-up. Ids are opaque: compared byte by byte.
#pragma once

#include "catalogue/textpool.h"

#include <QList>

#include <optional>

namespace secretscope {

class IdTable
{
public:
    /// `pool` holds the texts and must outlive every call; it is passed in so that both move
    /// together.
    IdIndex intern(TextPool &pool, std::string_view id);
    std::optional<IdIndex> find(const TextPool &pool, std::string_view id) const;

    TextRef text(IdIndex index) const { return m_ids.at(index.value); }
    std::size_t size() const { return static_cast<std::size_t>(m_ids.size()); }

private:
    /// With the hash, a slot of another id is passed over without a look at its text, which is far
    /// away, and growing reads no text at all.
    struct Slot
    {
        std::uint32_t hash = 0;
        /// Index + 1; 0 is free.
        std::uint32_t entry = 0;
    };

    std::size_t slotOf(const TextPool &pool, std::string_view id, std::uint32_t hash) const;
    void grow();

    QList<TextRef> m_ids;
    /// Open addressing, linear probing, at most three quarters full.
    QList<Slot> m_slots;
};

} // namespace secretscope
