// SPDX-License-Identifier: Apache-2.0
#include "input.h"
#include "workspace/snapshotreader.h"

#include <QBuffer>

using namespace secretscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = input(data, size);
    const auto snapshot = readSnapshot(bytes);
    require(!snapshot || snapshot->catalogue().isConsistent());
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    // In pieces it is the same, or left to the other.
    if (const auto pieces = readSnapshotInPieces(device)) {
        require(snapshot && pieces->catalogue().isConsistent());
        require(pieces->catalogue().secretCount() == snapshot->catalogue().secretCount());
        require(pieces->catalogue().resourceCount() == snapshot->catalogue().resourceCount());
        require(pieces->catalogue().edgeCount() == snapshot->catalogue().edgeCount());
        require(pieces->reading().gaps == snapshot->reading().gaps);
    }
    return 0;
}
