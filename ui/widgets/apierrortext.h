// SPDX-License-Identifier: Apache-2.0
// Why a call gave no answer, in the window's words: one sentence that says what happened and what
// can be done, and the details to hand to the service's support. It never contains the key; foreign
// parts in it are made safe for display.
#pragma once

#include "service/apierror.h"

#include <QCoreApplication>

#include <chrono>

namespace secretscope {

class ApiErrorText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ApiErrorText)

public:
    /// One or two sentences, plain text. `server` is the profile's server as the user reads it.
    static QString sentence(const ApiError &error, const QString &server);
    /// A few words for a narrow place: `429, busy`.
    static QString shortReason(const ApiError &error);
    /// One `name: value` to a line: address, reason, status, code, what the server said, request
    /// id, tries. @param address that was asked, empty if it is not known.
    static QString details(const ApiError &error, const QString &address = {});
    /// "The server is busy (429). Trying again in 4 s."
    static QString waiting(const ApiError &error, std::chrono::seconds left, const QString &server);

private:
    static QString keySentence(const ApiError &error, const QString &server);
    static QString proxySentence(const ApiError &error, const QString &server);
    static QString tlsSentence(const ApiError &error, const QString &server);
    static QString networkSentence(const ApiError &error, const QString &server);
    static QString answerSentence(const ApiError &error, const QString &server);
};

} // namespace secretscope
