// SPDX-License-Identifier: Apache-2.0
// Every distinct id once, with constant-time look-up. Ids are opaque: compared byte by byte.
#pragma once

#include "domain/textpool.h"

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
    std::size_t slotOf(const TextPool &pool, std::string_view id) const;
    void grow(const TextPool &pool);

    QList<TextRef> m_ids;
    /// Open addressing, linear probing, at most three quarters full; a slot is index + 1, 0 is
    /// free.
    QList<std::uint32_t> m_slots;
};

} // namespace secretscope
