// SPDX-License-Identifier: Apache-2.0
#include "input.h"
#include "workspace/snapshotreader.h"

using namespace secretscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = input(data, size);
    const auto snapshot = readSnapshot(bytes);
    require(!snapshot || snapshot->catalogue().isConsistent());
    return 0;
}
