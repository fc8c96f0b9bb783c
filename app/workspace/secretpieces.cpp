// SPDX-License-Identifier: Apache-2.0
#include "workspace/secretpieces.h"

#include <QIODevice>

#include <cstring>

namespace secretscope {

namespace {

/// With its index it fits into the cache that a core has for itself.
constexpr std::size_t firstRoom = std::size_t(512) * 1024;
constexpr std::size_t longestHead = std::size_t(4) * 1024 * 1024;

constexpr std::string_view beginning = "\n  \"secrets\": [\n    {";
constexpr std::string_view betweenSecrets = "\n    },";
constexpr std::string_view behindLast = "\n    }\n  ]\n}";
constexpr std::size_t braceOfSecret = 5; // in the latter two

} // namespace

SecretPieces::SecretPieces(QIODevice &device)
    : m_device(device)
    , m_buffer(static_cast<qsizetype>(firstRoom), Qt::Uninitialized)
{}

std::string_view SecretPieces::rest() const
{
    return {m_buffer.constData() + m_begin, m_end - m_begin};
}

/// Reads more, in the place of what was handed out; false at the end of the file.
bool SecretPieces::fill()
{
    if (m_begin > 1) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin - 1, m_end - m_begin + 1);
        m_end -= m_begin - 1;
        m_begin = 1;
    }
    const auto room = static_cast<std::size_t>(m_buffer.size()) - simdjson::SIMDJSON_PADDING;
    if (m_end == room) {
        m_buffer.resize(m_buffer.size() * 2); // a secret that is longer than that
        return fill();
    }
    const qint64 read = m_device.read(m_buffer.data() + m_end, static_cast<qint64>(room - m_end));
    m_end += static_cast<std::size_t>(std::max<qint64>(read, 0));
    return read > 0;
}

std::optional<QByteArray> SecretPieces::beforeSecrets()
{
    for (auto at = std::string_view::npos; at == std::string_view::npos;) {
        if (m_end > longestHead || !fill()) {
            return {};
        }
        at = rest().find(beginning);
        if (at != std::string_view::npos) {
            const std::size_t size = at + beginning.find('[') + 1;
            QByteArray head(rest().data(), static_cast<qsizetype>(size));
            m_begin += size;
            return head + "]}";
        }
    }
    return {};
}

/// Takes so many bytes off, and makes a list of them; behind them is a byte to spare.
simdjson::padded_string_view SecretPieces::cutBehind(std::size_t size)
{
    char *start = m_buffer.data() + m_begin - 1;
    start[0] = '[';
    start[size + 1] = ']';
    m_begin += size + 1;
    return simdjson::padded_string_view(start, size + 2, size + 2 + simdjson::SIMDJSON_PADDING);
}

std::optional<simdjson::padded_string_view> SecretPieces::next()
{
    if (m_isAtEnd) {
        return {};
    }
    for (;;) {
        if (const auto cut = rest().rfind(betweenSecrets); cut != std::string_view::npos) {
            return cutBehind(cut + braceOfSecret + 1);
        }
        if (fill()) {
            continue;
        }
        const auto end = rest().rfind(behindLast);
        if (end == std::string_view::npos
            || rest().find_first_not_of(" \t\r\n", end + behindLast.size())
                != std::string_view::npos) {
            return {};
        }
        m_isAtEnd = true;
        return cutBehind(end + braceOfSecret + 1);
    }
}

} // namespace secretscope
