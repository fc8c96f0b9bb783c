// SPDX-License-Identifier: Apache-2.0
// One try of one call: sends it, reads the answer in steps and under limits, and says what came of
// it. It never retries and never looks into a good body.
#pragma once

#include "catalogue/result.h"
#include "service/apierror.h"
#include "service/clock.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;

namespace secretscope {

/// A 200 answer of JSON type. Whether the body is complete has not been checked yet: Qt 6.4 reports
/// no error for half a gzip stream, a bad chunk or a body that ends with the connection.
struct Answer
{
    QByteArray body;
    QString requestId;
};

struct AttemptLimits
{
    std::chrono::milliseconds idleTimeout;
    std::chrono::milliseconds deadline;
    qint64 body; ///< bytes after decompression
    qint64 errorBody;
};

class Attempt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attempt)

public:
    using Ended = std::function<void(Result<Answer, ApiError>)>;

    /// @param ended is called once, from the event loop and from no signal of Qt's network classes,
    /// so it may destroy the attempt and the manager. It is not called after destruction.
    Attempt(std::shared_ptr<QNetworkAccessManager> network, const QNetworkRequest &request,
            const AttemptLimits &limits, Clock &clock, Ended ended);
    /// Aborts what still runs.
    ~Attempt() override;

private:
    void readHeaders();
    void readSome();
    void readEnd();
    void armTimeout();
    void checkTimeout();
    void endByNetworkError(QNetworkReply::NetworkError error);
    void endByStatus();
    void end(Result<Answer, ApiError> outcome);
    ApiError error(ApiError::Kind kind) const;
    qint64 bodyLimit() const;

    std::shared_ptr<QNetworkAccessManager> m_network; ///< owns the reply
    AttemptLimits m_limits;
    Clock &m_clock;
    Ended m_ended;
    std::unique_ptr<QNetworkReply> m_reply;
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_started;
    std::chrono::milliseconds m_lastByte;
    QByteArray m_body;
    int m_status = 0;
    ApiError::CertificateFault m_certificate;
    std::optional<Result<Answer, ApiError>> m_outcome;
};

} // namespace secretscope
