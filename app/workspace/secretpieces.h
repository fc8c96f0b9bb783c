// SPDX-License-Identifier: Apache-2.0
// Reads a snapshot that stands on its lines as this program writes it (`"secrets"` last, two spaces
// for each level) piece by piece, so that a large file needs neither its own size in memory nor an
// index of that size. It only cuts at line breaks, which JSON has between values alone, and decodes
// nothing: whoever parses head and pieces learns whether they were cut rightly.
#pragma once

#include <QByteArray>

#include <optional>
#include <simdjson.h>

class QIODevice;

namespace secretscope {

class SecretPieces
{
    Q_DISABLE_COPY_MOVE(SecretPieces)

public:
    /// `device` is open for reading, at the file's beginning, and outlives this.
    explicit SecretPieces(QIODevice &device);

    /// What stands before the first secret, closed as if there were none: `{…, "secrets": []}`.
    /// Nothing if there is no such place within the first megabytes.
    std::optional<QByteArray> beforeSecrets();

    /// The next secrets as a JSON list of their own, valid until the next call. Nothing at the end,
    /// or where a secret does not end as it should, see isAtEnd().
    std::optional<simdjson::padded_string_view> next();

    /// Whether the file ended right behind its last secret, as it should.
    bool isAtEnd() const { return m_isAtEnd; }

private:
    bool fill();
    std::string_view rest() const;
    simdjson::padded_string_view cutBehind(std::size_t size);

    QIODevice &m_device;
    QByteArray m_buffer;
    /// What was read and not yet handed out. In front of it is one byte that may be written to.
    std::size_t m_begin = 1;
    std::size_t m_end = 1;
    bool m_isAtEnd = false;
};

} // namespace secretscope
