// SPDX-License-Identifier: Apache-2.0
#include "domain/idtable.h"

#include <QHashFunctions>

namespace secretscope {

namespace {
std::size_t hashOf(std::string_view id)
{
    return qHashBits(id.data(), id.size(), 0x5ec2e7);
}
} // namespace

std::size_t IdTable::slotOf(const TextPool &pool, std::string_view id) const
{
    const auto mask = static_cast<std::size_t>(m_slots.size()) - 1;
    const std::uint32_t *slots = m_slots.constData();
    auto slot = hashOf(id) & mask;
    while (slots[slot] != 0 && pool.text(m_ids.at(slots[slot] - 1)) != id) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

IdIndex IdTable::intern(TextPool &pool, std::string_view id)
{
    if ((m_ids.size() + 1) * 4 > m_slots.size() * 3) {
        grow(pool);
    }
    const auto slot = static_cast<qsizetype>(slotOf(pool, id));
    if (m_slots.at(slot) == 0) {
        m_ids.append(pool.append(id));
        m_slots[slot] = static_cast<std::uint32_t>(m_ids.size());
    }
    return {m_slots.at(slot) - 1};
}

std::optional<IdIndex> IdTable::find(const TextPool &pool, std::string_view id) const
{
    if (m_slots.isEmpty()) {
        return {};
    }
    const auto entry = m_slots.at(static_cast<qsizetype>(slotOf(pool, id)));
    if (entry == 0) {
        return {};
    }
    return IdIndex{entry - 1};
}

void IdTable::grow(const TextPool &pool)
{
    const auto size = std::max<qsizetype>(64, m_slots.size() * 2);
    m_slots.clear();
    m_slots.squeeze();
    m_slots.resize(size);
    const auto mask = static_cast<std::size_t>(size) - 1;
    std::uint32_t *slots = m_slots.data();
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        auto slot = hashOf(pool.text(m_ids.at(i))) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

} // namespace secretscope
