// SPDX-License-Identifier: Apache-2.0
#include "catalogue/idtable.h"

#include <QHashFunctions>

#include <utility>

namespace secretscope {

namespace {
std::uint32_t hashOf(std::string_view id)
{
    return static_cast<std::uint32_t>(qHashBits(id.data(), id.size(), 0x5ec2e7));
}
} // namespace

std::size_t IdTable::slotOf(const TextPool &pool, std::string_view id, std::uint32_t hash) const
{
    const auto mask = static_cast<std::size_t>(m_slots.size()) - 1;
    const Slot *slots = m_slots.constData();
    auto slot = hash & mask;
    while (slots[slot].entry != 0
           && (slots[slot].hash != hash || pool.text(text({slots[slot].entry - 1})) != id)) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

IdIndex IdTable::intern(TextPool &pool, std::string_view id)
{
    const std::uint32_t hash = hashOf(id);
    if ((m_ids.size() + 1) * 4 > m_slots.size() * 3) {
        grow();
    }
    const auto slot = static_cast<qsizetype>(slotOf(pool, id, hash));
    if (m_slots.at(slot).entry == 0) {
        m_ids.append(pool.append(id));
        m_slots[slot] = {hash, static_cast<std::uint32_t>(m_ids.size())};
    }
    return {m_slots.at(slot).entry - 1};
}

std::optional<IdIndex> IdTable::find(const TextPool &pool, std::string_view id) const
{
    if (m_slots.isEmpty()) {
        return {};
    }
    const auto entry = m_slots.at(static_cast<qsizetype>(slotOf(pool, id, hashOf(id)))).entry;
    if (entry == 0) {
        return {};
    }
    return IdIndex{entry - 1};
}

void IdTable::grow()
{
    const QList<Slot> old = std::exchange(m_slots, {});
    const qsizetype size = std::max<qsizetype>(64, old.size() * 2);
    m_slots.resize(size);
    const auto mask = static_cast<std::size_t>(size) - 1;
    Slot *slots = m_slots.data();
    for (const Slot &taken : old) {
        if (taken.entry == 0) {
            continue;
        }
        auto slot = taken.hash & mask;
        while (slots[slot].entry != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = taken;
    }
}

} // namespace secretscope
