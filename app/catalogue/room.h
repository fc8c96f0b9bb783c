// SPDX-License-Identifier: Apache-2.0
// Room for tables that grow to megabytes and are read all over: in huge pages where the system has
// them. It changes no content.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>

namespace secretscope {

/// Asks for huge pages wherever they lie whole in these bytes, which should not have been written
/// yet: a page fault for every 4 KiB, and looking up as many addresses, took a tenth to a fifth of
/// reading a large workspace on a virtual machine. Only a hint; what cannot be done is left.
void hintHugePages(void *start, std::size_t size);

/// Room for so many more elements, doubled whenever there is too little, as QList, QByteArray and
/// std::vector grow by themselves.
template <typename Table> void makeRoom(Table &table, std::size_t more)
{
    const std::size_t wanted = static_cast<std::size_t>(table.size()) + more;
    const auto capacity = static_cast<std::size_t>(table.capacity());
    if (wanted <= capacity) {
        return;
    }
    table.reserve(static_cast<decltype(table.size())>(std::max(wanted, 2 * capacity)));
    hintHugePages(table.data(),
                  static_cast<std::size_t>(table.capacity()) * sizeof(typename Table::value_type));
}

} // namespace secretscope
