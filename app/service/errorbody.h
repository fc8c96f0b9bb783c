// SPDX-License-Identifier: Apache-2.0
// What a refusal says in its body, and what that means. Reads all shapes the service is known to
// send and gives empty fields for anything else; it never fails.
#pragma once

#include "service/apierror.h"

#include <QByteArray>
#include <QString>

namespace secretscope {

/// Texts are foreign and cut to a few lines' length.
struct ErrorBody
{
    bool isJson = false; ///< an object, as all of the service's own refusals are
    QString code; ///< `detail.code`
    QString status; ///< `detail.status`
    QString message; ///< `detail.message`, `detail` itself if it is text, or the first `msg`
    QString parameter; ///< `detail.param`, or the first `loc` joined by dots
    QString requestId; ///< `detail.request_id`, if it is visible ASCII

    static ErrorBody parse(const QByteArray &body);
};

/// The meaning of an answer other than 200: by code, then status word, then message, and by the
/// HTTP status last.
ApiError::Kind meaning(int httpStatus, const ErrorBody &body);

/// The right that a message names, as `convai_read` in "… is missing the permission convai_read to
/// …"; only small letters, digits and underscores; empty if there is none.
QString namedPermission(const QString &message);

/// @p text if it is fit to be shown and copied as an id (visible ASCII, at most 200), else empty.
QString plainId(const QString &text);

} // namespace secretscope
