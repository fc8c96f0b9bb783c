// SPDX-License-Identifier: Apache-2.0
#include "input.h"
#include "json/snapshotreader.h"

using namespace secretscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto snapshot = readSnapshot(input(data, size));
    require(!snapshot || snapshot->catalogue.isConsistent());
    return 0;
}
