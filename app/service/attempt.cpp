// SPDX-License-Identifier: Apache-2.0
#include "service/attempt.h"

#include "service/certificates.h"
#include "service/client.h"
#include "service/errorbody.h"
#include "service/proxy.h"
#include "service/retryafter.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

#include <algorithm>
#include <array>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

namespace {

/// What Qt may hold of an answer before we read it. Without this limit an endless body fills the
/// memory; with a small one the network thread waits for us.
constexpr qint64 ReadAhead = 1024 * 1024;
constexpr qsizetype ReadStep = 64 * 1024;

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json"
        || (type.startsWith("application/") && type.endsWith("+json"));
}

QString requestIdIn(const QNetworkReply &reply)
{
    for (const char *name : {"request-id", "x-request-id", "x-trace-id"}) {
        const QString id = plainId(QString::fromLatin1(reply.rawHeader(name)));
        if (!id.isEmpty()) {
            return id;
        }
    }
    return {};
}

QString redirectHostIn(const QNetworkReply &reply)
{
    const QByteArray location = reply.rawHeader("Location").left(4096);
    if (location.isEmpty()) {
        return {};
    }
    const QUrl target = reply.url().resolved(QUrl::fromEncoded(location));
    const auto noUser = QUrl::FullyEncoded | QUrl::RemoveUserInfo;
    return plainId(target.authority(noUser).section(u'@', -1));
}

} // namespace

Attempt::Attempt(std::shared_ptr<QNetworkAccessManager> network, const QNetworkRequest &request,
                 const AttemptLimits &limits, Clock &clock, Ended ended)
    : m_network(std::move(network))
    , m_limits(limits)
    , m_clock(clock)
    , m_ended(std::move(ended))
    , m_reply(m_network->get(request))
    , m_started(clock.elapsed())
    , m_lastByte(m_started)
{
    m_reply->setReadBufferSize(ReadAhead);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &Attempt::readHeaders);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Attempt::readSome);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificate = certificateFault(errors); });
    connect(m_reply.get(), &QNetworkReply::finished, this, &Attempt::readEnd);
    armTimeout();
}

Attempt::~Attempt()
{
    // abort() emits finished() inside the call.
    m_reply->disconnect(this);
    if (!m_reply->isFinished()) {
        m_reply->abort();
    }
}

void Attempt::readHeaders()
{
    m_lastByte = m_clock.elapsed();
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status >= 300 && m_status < 400) {
        return end(Failure{error(Kind::UnexpectedRedirect)});
    }
    // A sign-in page of some network in between can be long; its text is of no use.
    if (m_status == 200 && !isJson(m_reply->rawHeader("Content-Type"))) {
        end(Failure{error(Kind::NotJson)});
    }
}

void Attempt::readSome()
{
    m_lastByte = m_clock.elapsed();
    for (;;) {
        const qsizetype had = m_body.size();
        m_body.resize(had + ReadStep);
        const qint64 count = m_reply->read(m_body.data() + had, ReadStep);
        m_body.resize(had + std::max<qint64>(count, 0));
        if (count <= 0) {
            return;
        }
        if (m_body.size() <= bodyLimit()) {
            continue;
        }
        if (m_status == 200) {
            return end(Failure{error(Kind::TooLarge)});
        }
        // What is refused is said by the status; nobody needs a megabyte of text on it.
        m_body.clear();
        return endByStatus();
    }
}

void Attempt::readEnd()
{
    const QNetworkReply::NetworkError networkError = m_reply->error();
    if (m_status == 0) {
        m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    readSome();
    if (m_outcome) {
        return;
    }
    if (m_status == 0 || (m_status == 200 && networkError != QNetworkReply::NoError)) {
        return endByNetworkError(networkError);
    }
    if (m_status != 200) {
        return endByStatus();
    }
    if (!isJson(m_reply->rawHeader("Content-Type"))) {
        return end(Failure{error(Kind::NotJson)});
    }
    if (m_body.capacity() - m_body.size() < BodyPadding) {
        m_body.reserve(m_body.size() + BodyPadding);
    }
    Answer answer;
    answer.body = std::move(m_body);
    answer.requestId = requestIdIn(*m_reply);
    end(std::move(answer));
}

void Attempt::armTimeout()
{
    const milliseconds due
        = std::min(m_started + m_limits.deadline, m_lastByte + m_limits.idleTimeout);
    m_alarm = m_clock.alarm(std::max(due - m_clock.elapsed(), milliseconds(0)),
                            [this] { checkTimeout(); });
}

void Attempt::checkTimeout()
{
    // Qt's own transfer timeout looks like an abort, and a slow drip never trips it.
    const milliseconds now = m_clock.elapsed();
    ApiError late = error(Kind::Timeout);
    late.httpStatus = 0;
    if (now - m_started >= m_limits.deadline) {
        late.place = u"not complete in time"_s;
        return end(Failure{late});
    }
    if (now - m_lastByte >= m_limits.idleTimeout) {
        late.place = u"no more bytes"_s;
        return end(Failure{late});
    }
    armTimeout();
}

void Attempt::endByNetworkError(QNetworkReply::NetworkError networkError)
{
    if (m_status == 200) {
        return end(Failure{error(Kind::CutShort)});
    }
    if (const auto fault = proxyFault(*m_reply, m_network->proxy())) {
        ApiError result = error(Kind::Proxy);
        result.proxy = nameOf(m_network->proxy());
        result.proxyFault = *fault;
        return end(Failure{result});
    }
    switch (networkError) {
    case QNetworkReply::ProtocolUnknownError: // see BaseUrl::urlFor()
        return end(Failure{error(Kind::UnfitId)});
    case QNetworkReply::HostNotFoundError:
        return end(Failure{error(Kind::HostNotFound)});
    case QNetworkReply::SslHandshakeFailedError:
        return end(Failure{error(Kind::Tls)});
    case QNetworkReply::TimeoutError:
        return end(Failure{error(Kind::Timeout)});
    default:
        return end(Failure{error(Kind::NoConnection)});
    }
}

void Attempt::endByStatus()
{
    const ErrorBody said = ErrorBody::parse(m_body);
    ApiError result = error(meaning(m_status, said));
    result.code = said.code.isEmpty() ? said.status : said.code;
    result.serverMessage = said.message;
    result.parameter = said.parameter;
    if (!said.requestId.isEmpty()) {
        result.requestId = said.requestId;
    }
    if (result.kind == Kind::MissingPermission) {
        result.permission = namedPermission(said.message);
    }
    end(Failure{result});
}

void Attempt::end(Result<Answer, ApiError> outcome)
{
    m_outcome = std::move(outcome);
    m_alarm.reset();
    m_reply->disconnect(this);
    // Not from here, which may be inside a signal of the reply: what follows may destroy it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Ended ended = std::move(m_ended);
            ended(*std::move(m_outcome));
        },
        Qt::QueuedConnection);
}

ApiError Attempt::error(Kind kind) const
{
    ApiError result;
    result.kind = kind;
    result.httpStatus = m_status;
    result.requestId = requestIdIn(*m_reply);
    result.certificate = m_certificate;
    result.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), m_clock.utcNow());
    if (kind == Kind::UnexpectedRedirect) {
        result.redirectHost = redirectHostIn(*m_reply);
    }
    return result;
}

qint64 Attempt::bodyLimit() const
{
    return m_status == 200 ? m_limits.body : m_limits.errorBody;
}

} // namespace secretscope
