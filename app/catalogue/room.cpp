// SPDX-License-Identifier: Apache-2.0
#include "catalogue/room.h"

#ifdef Q_OS_LINUX
#include <sys/mman.h>

#include <memory>
#endif

namespace secretscope {

void hintHugePages([[maybe_unused]] void *start, [[maybe_unused]] std::size_t size)
{
#ifdef Q_OS_LINUX
    constexpr std::size_t hugePage = std::size_t(2) * 1024 * 1024;
    if (std::align(hugePage, hugePage, start, size) != nullptr) {
        madvise(start, size / hugePage * hugePage, MADV_HUGEPAGE);
    }
#endif
}

} // namespace secretscope
