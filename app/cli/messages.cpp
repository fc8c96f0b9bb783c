// SPDX-License-Identifier: Apache-2.0
#include "cli/messages.h"

#include <QFileInfo>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withServersWords(const QString &sentence, const ApiError &error)
{
    QString text = sentence;
    if (!error.serverMessage.isEmpty()) {
        text += u"; the server says: "_s + error.serverMessage;
    }
    if (!error.requestId.isEmpty()) {
        text += u" (request id %1)"_s.arg(error.requestId);
    }
    return text;
}

QString proxySentence(const ApiError &error, const QString &server)
{
    using Fault = ApiError::ProxyFault;
    switch (error.proxyFault) {
    case Fault::NotReachable:
        return u"the proxy %1 cannot be reached; check https_proxy"_s.arg(error.proxy);
    case Fault::SignIn:
        return u"the proxy %1 wants a name and password, or others (HTTP 407); give them in "
               "https_proxy"_s.arg(error.proxy);
    case Fault::Forbidden:
        return u"the proxy %1 does not allow connections to %2"_s.arg(error.proxy, server);
    case Fault::ServerNotReached:
        return u"the proxy %1 could not connect to %2"_s.arg(error.proxy, server);
    case Fault::NotSupported:
        return u"the proxy %1 is of a kind that cannot be used; use http, socks5 or socks5h"_s.arg(
            error.proxy);
    }
    Q_UNREACHABLE();
}

QString tlsSentence(const ApiError &error, const QString &server)
{
    using Cause = ApiError::CertificateFault::Cause;
    const QString date = error.certificate.date.toString(Qt::ISODate);
    switch (error.certificate.cause) {
    case Cause::Other:
        return u"%1 could not prove that it is the right server (TLS); nothing was sent"_s.arg(
            server);
    case Cause::Expired:
        return u"the certificate of %1 expired on %2; nothing was sent"_s.arg(server, date);
    case Cause::NotYetValid:
        return u"the certificate of %1 is valid only from %2; is this computer's clock right? "
               "Nothing was sent"_s.arg(server, date);
    case Cause::WrongHost:
        return u"the certificate of %1 is for %2; nothing was sent"_s.arg(server,
                                                                          error.certificate.name);
    case Cause::UnknownIssuer:
        return u"the certificate of %1 was issued by %2, which this computer does not trust; "
               "SSL_CERT_FILE can name an authority of your own; nothing was sent"_s.arg(
                   server, error.certificate.name);
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const ApiError &error, const QString &server)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::NoConnection:
        return u"no connection to %1; check the network and the address"_s.arg(server);
    case Kind::HostNotFound:
        return u"the server %1 was not found; check the network and the address"_s.arg(server);
    case Kind::Timeout:
        return u"%1 did not answer in time; try again, or with a longer --timeout"_s.arg(server);
    case Kind::Tls:
        return tlsSentence(error, server);
    case Kind::Proxy:
        return proxySentence(error, server);
    case Kind::UnfitId:
        return u"an id that would change the address was not sent to %1"_s.arg(server);
    case Kind::UnexpectedRedirect:
        if (error.redirectHost.isEmpty()) {
            return u"%1 redirects without saying where to (HTTP %2); is it the right server?"_s.arg(
                server, QString::number(error.httpStatus));
        }
        return u"unexpected redirect to %1; redirects are never followed, check the address"_s.arg(
            error.redirectHost);
    case Kind::WrongKey:
        return u"the key is not accepted by %1"_s.arg(server);
    case Kind::MissingPermission:
        return error.permission.isEmpty()
            ? u"the key works but lacks a permission; reading secrets needs convai_read"_s
            : u"the key works but lacks the permission %1"_s.arg(error.permission);
    case Kind::WrongRegion:
        return u"this key belongs to another region; pick its server with --server eu, in or sg"_s;
    case Kind::BadParameter:
        return u"the server refuses %1"_s.arg(error.parameter.isEmpty() ? u"a parameter"_s
                                                                        : error.parameter);
    case Kind::InvalidCursor:
        return u"the server no longer knows its own cursor"_s;
    case Kind::NotFound:
        return u"%1 does not know this call (HTTP 404); is it the right server?"_s.arg(server);
    case Kind::RateLimited:
        return u"%1 is busy (HTTP 429); try again later"_s.arg(server);
    case Kind::ServerFault:
        if (error.httpStatus < 200) {
            return u"%1 sends interim answers (HTTP %2), after which this program cannot read the "
                   "final one"_s.arg(server, QString::number(error.httpStatus));
        }
        return u"%1 has a fault (HTTP %2); try again later"_s.arg(
            server, QString::number(error.httpStatus));
    case Kind::NotJson:
        return u"%1 answered with something that is not JSON; is it the right server?"_s.arg(
            server);
    case Kind::CutShort:
        return u"the answer of %1 was cut short"_s.arg(server);
    case Kind::WrongShape:
        return u"%1 answered in an unexpected shape (%2); is it the right server?"_s.arg(
            server, error.place);
    case Kind::TooLarge:
        return u"the answer of %1 is larger than an answer can be"_s.arg(server);
    case Kind::Refused:
        return u"%1 refused the call (HTTP %2)"_s.arg(server, QString::number(error.httpStatus));
    case Kind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString apiErrorMessage(const ApiError &error, const QString &server)
{
    return withServersWords(sentenceFor(error, server), error);
}

QString apiKeyMessage(ApiKeyError error)
{
    switch (error.kind) {
    case ApiKeyError::Kind::Missing:
        return u"there is no key; set ELEVENLABS_API_KEY, or use --profile or --key-stdin "
               "(or look at --demo)"_s;
    case ApiKeyError::Kind::OddCharacter:
        return u"the key contains %1, which no key has (the key is not shown); copy it again"_s.arg(
            error.character == U' ' ? u"a space"_s : u"the character "_s + error.characterName());
    case ApiKeyError::Kind::TooLong:
        return u"the key is too long to be one (it is not shown); copy it again"_s;
    }
    Q_UNREACHABLE();
}

QString snapshotErrorMessage(const SnapshotError &error, const QString &path)
{
    switch (error.kind) {
    case SnapshotError::Kind::Unreadable:
        return u"cannot read %1: %2"_s.arg(path, error.what);
    case SnapshotError::Kind::NotJson:
        return u"%1 is not JSON: %2"_s.arg(path, error.what);
    case SnapshotError::Kind::NotASnapshot:
        return u"%1 is neither a snapshot nor a saved answer of GET /v1/convai/secrets"_s.arg(path);
    case SnapshotError::Kind::NewerVersion:
        return u"%1 is a snapshot of version %2; this program reads version %3, a newer one may "
               "read it"_s.arg(path, error.what, QString::number(snapshotVersion));
    case SnapshotError::Kind::Malformed:
        return u"%1 is malformed: %2 %3"_s.arg(path, error.place, error.what);
    case SnapshotError::Kind::TooLarge:
        return u"%1 is larger than this program can hold"_s.arg(path);
    }
    Q_UNREACHABLE();
}

QString keyStoreMessage(KeyStoreError error, const QString &profile)
{
    switch (error) {
    case KeyStoreError::NotFoundOrLocked:
        return u"no key found for the profile %1, or the keyring is locked; set "
               "ELEVENLABS_API_KEY or use --key-stdin instead"_s.arg(profile);
    case KeyStoreError::NoService:
        return u"this computer has no keychain service; set ELEVENLABS_API_KEY or use "
               "--key-stdin instead"_s;
    case KeyStoreError::Denied:
        return u"the keychain refused to hand out the key of the profile %1"_s.arg(profile);
    case KeyStoreError::Damaged:
        return u"what the keychain holds for the profile %1 is no key; enter it again in the "
               "window"_s.arg(profile);
    }
    Q_UNREACHABLE();
}

QString unknownProfileMessage(const QString &profile, const QStringList &known)
{
    const QString text = u"there is no profile '%1'; "_s.arg(profile);
    return known.isEmpty() ? text + u"profiles are made in the window"_s
                           : text + u"one of: %1"_s.arg(known.join(u", "_s));
}

QString writeErrorMessage(const FileError &error)
{
    const QString path
        = error.path.isEmpty() || error.path == u"-" ? u"standard output"_s : error.path;
    switch (error.kind) {
    case FileError::Kind::NotFound:
        return u"cannot write %1: its folder does not exist"_s.arg(path);
    case FileError::Kind::NoPermission:
        return u"cannot write %1: no permission"_s.arg(path);
    case FileError::Kind::IsFolder:
        return u"cannot write %1: it is a folder"_s.arg(path);
    case FileError::Kind::DiskFull:
        return u"cannot write %1: the disk is full%2"_s.arg(
            path, QFileInfo(error.path).isFile() ? u"; the old file is unchanged"_s : QString());
    case FileError::Kind::TooLarge:
        return u"cannot write %1: the file would be larger than is allowed"_s.arg(path);
    case FileError::Kind::ClosedPipe:
        return u"cannot write %1: nobody reads it any more"_s.arg(path);
    case FileError::Kind::Cancelled:
        return u"writing %1 was cancelled"_s.arg(path);
    case FileError::Kind::Other:
        return u"cannot write %1: %2"_s.arg(path, error.systemText);
    }
    Q_UNREACHABLE();
}

QString lossesMessage(const SheetLosses &losses, bool isWorkbook)
{
    QStringList parts;
    if (losses.rows > 0) {
        parts.append(
            u"will not show the last %1 lines, as it has room for 1,048,576"_s.arg(losses.rows));
    }
    if (losses.cells > 0) {
        parts.append(u"will cut texts after 32,767 characters (%1 cells)"_s.arg(losses.cells));
    }
    if (parts.isEmpty()) {
        return {};
    }
    return isWorkbook
        ? u"texts were cut after 32,767 characters, all that a cell takes (%1 cells)"_s.arg(
            losses.cells)
        : u"a spreadsheet %1; nothing is missing from the file"_s.arg(parts.join(u" and "_s));
}

QString mergeRefusalMessage(MergeRefusal refusal)
{
    switch (refusal) {
    case MergeRefusal::DifferentServers:
        return u"the files are of different servers; only snapshots of one workspace can be one"_s;
    case MergeRefusal::NothingInCommon:
        return u"the files share no secret; only snapshots of one workspace can be one"_s;
    case MergeRefusal::TooLarge:
        return u"together the files are larger than this program can hold"_s;
    }
    Q_UNREACHABLE();
}

QString contradictionMessage(const MergeContradiction &contradiction)
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    const QString what = u"%1 %2"_s.arg(
        contradiction.category.empty() ? u"the secret"_s : text(contradiction.category),
        text(contradiction.id));
    if (!contradiction.secret.empty()) {
        return u"%1 is kept, though another file's complete list of the secret %2 does not have it"_s
            .arg(what, text(contradiction.secret));
    }
    return contradiction.taken == contradiction.other
        ? u"%1 has other details in another file"_s.arg(what)
        : u"%1 is '%2' and, in another file, '%3'; the first is taken"_s.arg(
            what, text(contradiction.taken), text(contradiction.other));
}

ExitCode exitCodeFor(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool isAboutTheKey = error.kind == Kind::WrongKey || error.kind == Kind::MissingPermission
        || error.kind == Kind::WrongRegion;
    return isAboutTheKey ? ExitCode::NotAuthorised : ExitCode::Failed;
}

} // namespace secretscope
