// SPDX-License-Identifier: Apache-2.0
// What a function writes into an output, as bytes.
#pragma once

#include "report/output.h"

#include <QBuffer>

namespace secretscope::test {

template <typename Write> QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Output output(buffer);
    write(output);
    output.flush();
    return buffer.data();
}

/// From the first line that begins with `from` on.
inline QByteArray since(const QByteArray &text, const QByteArray &from)
{
    return text.mid(text.indexOf('\n' + from) + 1);
}

} // namespace secretscope::test
