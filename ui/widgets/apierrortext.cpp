// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/apierrortext.h"

#include "catalogue/displaytext.h"

#include <QMetaEnum>

namespace secretscope {

QString ApiErrorText::keySentence(const ApiError &error, const QString &server)
{
    if (error.kind == ApiError::Kind::WrongKey) {
        return tr("%1 does not accept this key. Check that all of it was copied and that it was "
                  "not "
                  "revoked.")
            .arg(server);
    }
    if (error.kind == ApiError::Kind::WrongRegion) {
        return tr("This key is for another region, not for %1. Choose the region in which the key "
                  "was "
                  "created.")
            .arg(server);
    }
    if (error.permission.isEmpty()) {
        return tr(
            "The key works, but it lacks a permission that this needs. Grant the permission, or "
            "use another key.");
    }
    return tr("The key works, but it lacks the permission %1. Grant it, or use another key.")
        .arg(displayText(error.permission));
}

QString ApiErrorText::proxySentence(const ApiError &error, const QString &server)
{
    using Fault = ApiError::ProxyFault;
    switch (error.proxyFault) {
    case Fault::NotReachable:
        return tr("The proxy %1 cannot be reached. Check the proxy settings of this computer.")
            .arg(error.proxy);
    case Fault::SignIn:
        return tr("The proxy %1 wants a name and password, or others than it got (407).")
            .arg(error.proxy);
    case Fault::Forbidden:
        return tr("The proxy %1 does not allow connections to %2.").arg(error.proxy, server);
    case Fault::ServerNotReached:
        return tr("The proxy %1 could not connect to %2.").arg(error.proxy, server);
    case Fault::NotSupported:
        return tr("The proxy %1 is of a kind that Secretscope cannot use. Use HTTP or SOCKS 5.")
            .arg(error.proxy);
    }
    return {};
}

QString ApiErrorText::tlsSentence(const ApiError &error, const QString &server)
{
    using Cause = ApiError::CertificateFault::Cause;
    const QString date = error.certificate.date.toString(Qt::ISODate);
    const QString name = displayText(error.certificate.name);
    switch (error.certificate.cause) {
    case Cause::Other:
        break;
    case Cause::Expired:
        return tr("The certificate of %1 expired on %2. Nothing was sent.").arg(server, date);
    case Cause::NotYetValid:
        return tr("The certificate of %1 is valid only from %2. Check this computer's clock. "
                  "Nothing was sent.")
            .arg(server, date);
    case Cause::WrongHost:
        return tr("The certificate of %1 is for %2. Nothing was sent.").arg(server, name);
    case Cause::UnknownIssuer:
        return tr("The certificate of %1 was issued by %2, which this computer does not trust. "
                  "Nothing was sent.")
            .arg(server, name);
    }
    return tr("No secure connection to %1: it could not prove its identity. Nothing was sent.")
        .arg(server);
}

QString ApiErrorText::networkSentence(const ApiError &error, const QString &server)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::HostNotFound) {
        return tr("The address of %1 was not found. Check the server's name, and that this "
                  "computer "
                  "is online.")
            .arg(server);
    }
    if (error.kind == Kind::Timeout) {
        return tr("%1 did not answer in time.").arg(server);
    }
    if (error.kind == Kind::Tls) {
        return tlsSentence(error, server);
    }
    if (error.kind == Kind::UnexpectedRedirect && error.redirectHost.isEmpty()) {
        return tr("%1 redirects without saying where to (%2).")
            .arg(server, QString::number(error.httpStatus));
    }
    if (error.kind == Kind::UnexpectedRedirect) {
        return tr("%1 redirects to another server (%2). The redirect was not followed, so that the "
                  "key does not leave the server it belongs to.")
            .arg(server, displayText(error.redirectHost));
    }
    return tr("%1 cannot be reached. Check that this computer is online.").arg(server);
}

QString ApiErrorText::answerSentence(const ApiError &error, const QString &server)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::NotJson) {
        return tr("%1 answered with something other than data. A proxy or a login page may be in "
                  "between.")
            .arg(server);
    }
    if (error.kind == Kind::CutShort) {
        return tr("The answer from %1 was cut off. None of it was used.").arg(server);
    }
    if (error.kind == Kind::TooLarge) {
        return tr("The answer from %1 is larger than Secretscope accepts. None of it was used.")
            .arg(server);
    }
    return tr("%1 answered in a form that this version does not know. None of it was used.")
        .arg(server);
}

QString ApiErrorText::sentence(const ApiError &error, const QString &server)
{
    switch (error.kind) {
    case ApiError::Kind::WrongKey:
    case ApiError::Kind::WrongRegion:
    case ApiError::Kind::MissingPermission:
        return keySentence(error, server);
    case ApiError::Kind::Proxy:
        return proxySentence(error, server);
    case ApiError::Kind::UnfitId:
        return tr("An id that would change the address was not sent to %1.").arg(server);
    case ApiError::Kind::NoConnection:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::UnexpectedRedirect:
        return networkSentence(error, server);
    case ApiError::Kind::NotJson:
    case ApiError::Kind::CutShort:
    case ApiError::Kind::WrongShape:
    case ApiError::Kind::TooLarge:
        return answerSentence(error, server);
    case ApiError::Kind::BadParameter:
        if (error.parameter.isEmpty()) {
            return tr("%1 rejected a value in the request.").arg(server);
        }
        return tr("%1 rejected the value of %2.").arg(server, displayText(error.parameter));
    case ApiError::Kind::InvalidCursor:
        return tr("The position in the list has expired. Reading starts over from the first page.");
    case ApiError::Kind::NotFound:
        return tr("%1 has no such thing (404). It may have been deleted.").arg(server);
    case ApiError::Kind::RateLimited:
        return tr("%1 is busy, or was asked too often (%2).")
            .arg(server, QString::number(error.httpStatus));
    case ApiError::Kind::ServerFault:
        if (error.httpStatus < 200) {
            return tr("%1 sends interim answers (%2), after which Secretscope cannot read the "
                      "final one.")
                .arg(server, QString::number(error.httpStatus));
        }
        return tr("%1 reports an internal error (%2).")
            .arg(server, QString::number(error.httpStatus));
    case ApiError::Kind::Refused:
        return tr("%1 refused the request (%2).").arg(server, QString::number(error.httpStatus));
    case ApiError::Kind::Cancelled:
        return tr("Cancelled.");
    }
    return {};
}

QString ApiErrorText::shortReason(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Proxy:
        return tr("proxy");
    case ApiError::Kind::UnfitId:
        return tr("odd id");
    case ApiError::Kind::NoConnection:
    case ApiError::Kind::HostNotFound:
        return tr("offline");
    case ApiError::Kind::Timeout:
        return tr("no answer in time");
    case ApiError::Kind::Tls:
        return tr("no secure connection");
    case ApiError::Kind::UnexpectedRedirect:
        return tr("unexpected redirect");
    case ApiError::Kind::WrongKey:
        return tr("wrong key");
    case ApiError::Kind::MissingPermission:
        return tr("missing permission");
    case ApiError::Kind::WrongRegion:
        return tr("wrong region");
    case ApiError::Kind::RateLimited:
        return tr("busy, %1").arg(error.httpStatus);
    case ApiError::Kind::NotJson:
    case ApiError::Kind::CutShort:
    case ApiError::Kind::WrongShape:
    case ApiError::Kind::TooLarge:
        return tr("unreadable answer");
    case ApiError::Kind::Cancelled:
        return tr("cancelled");
    case ApiError::Kind::BadParameter:
    case ApiError::Kind::InvalidCursor:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::Refused:
        return tr("error %1").arg(error.httpStatus);
    }
    return {};
}

QString ApiErrorText::details(const ApiError &error, const QString &address)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            lines.append(tr("%1: %2", "name: value").arg(name, displayText(value)));
        }
    };
    add(tr("Address"), address);
    // The reason by name, as a developer looks for it.
    add(tr("Reason"),
        QString::fromLatin1(QMetaEnum::fromType<ApiError::Kind>().valueToKey(int(error.kind))));
    add(tr("HTTP status"),
        error.httpStatus == 0 ? tr("none, there was no answer")
                              : QString::number(error.httpStatus));
    add(tr("Code"), error.code);
    add(tr("The server says"), error.serverMessage);
    add(tr("Field"), error.parameter);
    add(tr("Permission"), error.permission);
    add(tr("Redirect to"), error.redirectHost);
    add(tr("Place"), error.place);
    add(tr("Tries"), error.attempts > 0 ? QString::number(error.attempts) : QString());
    add(tr("Request id"), error.requestId);
    return lines.join(u'\n');
}

QString ApiErrorText::waiting(const ApiError &error, std::chrono::seconds left,
                              const QString &server)
{
    if (left <= std::chrono::seconds(0)) {
        return tr("%1 Trying again now.", "%1 is a sentence").arg(sentence(error, server));
    }
    return tr("%1 Trying again in %2 s.", "%1 is a sentence")
        .arg(sentence(error, server), QString::number(left.count()));
}

} // namespace secretscope
