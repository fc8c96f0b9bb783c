// SPDX-License-Identifier: Apache-2.0
// Holds every text of the catalogue once, as UTF-8, one after the other in one block.
// It never changes or removes a text, and makes no QString.
#pragma once

#include "catalogue/indices.h"

#include <QByteArray>

#include <string_view>

namespace secretscope {

class TextPool
{
public:
    TextPool();

    /// Appends `text` and returns where it is. Not checked for being there already.
    TextRef append(std::string_view text);

    /// The text, empty if absent. Valid until the next append().
    std::string_view text(TextRef ref) const
    {
        if (ref.isAbsent()) {
            return {};
        }
        const char *at = m_bytes.constData() + ref.offset;
        const auto length = static_cast<unsigned char>(*at);
        return length < longLength ? std::string_view(at + 1, length) : longText(at);
    }

    /// Whether `bytes` more bytes of text in `texts` pieces still fit in 32-bit offsets (4 GiB).
    bool canHold(std::size_t bytes, std::size_t texts) const;

    /// Size in bytes, with what tells one text from the next.
    std::size_t size() const { return static_cast<std::size_t>(m_bytes.size()); }

    /// Forgets spare capacity; for a catalogue that will not grow.
    void squeeze() { m_bytes.squeeze(); }

private:
    /// From here on a text's length takes more than one byte.
    static constexpr unsigned char longLength = 0x80;

    static std::string_view longText(const char *at);

    /// Each text is its length as a LEB128 number, then its bytes. Offset 0 holds a byte that
    /// belongs to none, so that it can mean "absent".
    QByteArray m_bytes;
};

} // namespace secretscope
