// SPDX-License-Identifier: Apache-2.0
// The key of a workspace. It holds only what may stand in a header line (a line break in it would
// smuggle in other headers). It is never printed: no QDebug, no QString, no comparison with text.
#pragma once

#include "catalogue/result.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace secretscope {

/// Why bytes are no key. Of the bytes themselves it holds at most the one character that is odd.
struct ApiKeyError
{
    enum class Kind {
        Missing, ///< nothing but what is dropped around a key
        OddCharacter, ///< see character
        TooLong, ///< over ApiKey::MaximumLength
    };

    Kind kind = Kind::Missing;
    /// The first character that is a quotation mark, white space, or outside visible ASCII; U+FFFD
    /// for bytes that are no UTF-8.
    char32_t character = 0;

    /// As Unicode names it: `U+200B`.
    QString characterName() const;

    friend bool operator==(const ApiKeyError &, const ApiKeyError &) = default;
};

class ApiKey
{
public:
    static constexpr qsizetype MaximumLength = 4096;

    /// White space, a byte order mark, `ELEVENLABS_API_KEY=` and one pair of quotation marks around
    /// the key are dropped. The service documents no format, so no other is checked.
    static Result<ApiKey, ApiKeyError> parse(const QByteArray &text);

    /// What goes into the `xi-api-key` header, and into the keychain, and nowhere else.
    QByteArray secretBytes() const { return m_bytes; }

    /// Replaces the key in a text of others, in any case of letters, by `[key]`. One of fewer than
    /// eight characters is no secret, and may be a word.
    void hideIn(QString &text) const;

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
    friend QDebug operator<<(QDebug, const ApiKey &) = delete;

private:
    explicit ApiKey(QByteArray bytes);

    QByteArray m_bytes;
};

} // namespace secretscope
