// SPDX-License-Identifier: Apache-2.0
// The key of a workspace. It holds only what may stand in a header line (a line break in it would
// smuggle in other headers). It is never printed: no QDebug, no QString, no comparison with text.
#pragma once

#include "catalogue/result.h"

#include <QByteArray>
#include <QDebug>

namespace secretscope {

/// Why bytes are no key. The bytes themselves are never part of an error.
enum class ApiKeyError {
    Missing, ///< nothing but white space
    NotVisibleAscii, ///< a character outside `!` to `~`, white space inside included
    TooLong, ///< over ApiKey::MaximumLength
};

class ApiKey
{
public:
    static constexpr qsizetype MaximumLength = 4096;

    /// White space around the key is dropped. The service documents no format, so none is checked.
    static Result<ApiKey, ApiKeyError> parse(const QByteArray &text);

    /// What goes into the `xi-api-key` header, and into the keychain, and nowhere else.
    QByteArray secretBytes() const { return m_bytes; }

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
    friend QDebug operator<<(QDebug, const ApiKey &) = delete;

private:
    explicit ApiKey(QByteArray bytes);

    QByteArray m_bytes;
};

} // namespace secretscope
