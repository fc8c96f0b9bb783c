// SPDX-License-Identifier: Apache-2.0
#include "service/apikey.h"

#include <algorithm>

namespace secretscope {

Result<ApiKey, ApiKeyError> ApiKey::parse(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Failure{ApiKeyError::Missing};
    }
    if (trimmed.size() > MaximumLength) {
        return Failure{ApiKeyError::TooLong};
    }
    const bool isVisible
        = std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '!' && c <= '~'; });
    if (!isVisible) {
        return Failure{ApiKeyError::NotVisibleAscii};
    }
    return ApiKey(trimmed);
}

ApiKey::ApiKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

} // namespace secretscope
