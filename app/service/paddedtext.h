// SPDX-License-Identifier: Apache-2.0
// Gives simdjson the bytes behind a text's end that it reads over, without a copy where they are
// there already.
#pragma once

#include <QByteArray>

#include <simdjson.h>

namespace secretscope {

class PaddedText
{
public:
    /// The view is valid as long as `bytes` and until the next call.
    simdjson::padded_string_view of(const QByteArray &bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        // capacity() counts the room in front of the text too, which remove(0, n) leaves there.
        QByteArray shared = bytes;
        const auto room = static_cast<std::size_t>(shared.data_ptr().freeSpaceAtEnd());
        if (room >= simdjson::SIMDJSON_PADDING) {
            return simdjson::padded_string_view(bytes.constData(), size, size + room);
        }
        m_copy = simdjson::padded_string(bytes.constData(), size);
        return m_copy;
    }

private:
    simdjson::padded_string m_copy;
};

} // namespace secretscope
