// SPDX-License-Identifier: Apache-2.0
#include "report/gapreason.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

class tst_GapReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonAndRetryFollowFromTheKind_data();
    void reasonAndRetryFollowFromTheKind();
    void foreignTextIsInNoReason();
    void otherCauses();
};

namespace {

ApiError made(Kind kind, int httpStatus, int attempts)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.attempts = attempts;
    return error;
}

} // namespace

Q_DECLARE_METATYPE(secretscope::ApiError)

void tst_GapReason::reasonAndRetryFollowFromTheKind_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("isRetryable");
    QTest::addColumn<QString>("reason");

    const auto row = [](const ApiError &error, bool isRetryable, const char *reason) {
        QTest::newRow(reason) << error << isRetryable << QString::fromLatin1(reason);
    };
    row(made(Kind::NoConnection, 0, 4), true, "no connection after 4 tries");
    row(made(Kind::HostNotFound, 0, 4), true, "host not found after 4 tries");
    row(made(Kind::Timeout, 0, 1), true, "timed out");
    row(made(Kind::Timeout, 408, 2), true, "HTTP 408 after 2 tries");
    row(made(Kind::Tls, 0, 1), false, "no secure connection");
    row(made(Kind::UnexpectedRedirect, 302, 1), false, "unexpected redirect, HTTP 302");
    row(made(Kind::UnfitId, 0, 1), false, "the id does not fit into an address");
    row(made(Kind::ServerFault, 103, 4), true, "only an interim answer, HTTP 103 after 4 tries");
    using Fault = ApiError::ProxyFault;
    const auto rowOfProxy = [&row](Fault fault, bool isRetryable, const char *reason) {
        ApiError error = made(Kind::Proxy, 0, 1);
        error.proxy = u"p.example:1"_s;
        error.proxyFault = fault;
        row(error, isRetryable, reason);
    };
    rowOfProxy(Fault::NotReachable, true, "the proxy p.example:1 cannot be reached");
    rowOfProxy(Fault::SignIn, false, "the proxy p.example:1 wants a password");
    rowOfProxy(Fault::Forbidden, false, "the proxy p.example:1 does not allow this server");
    rowOfProxy(Fault::ServerNotReached, true, "the proxy p.example:1 does not reach the server");
    rowOfProxy(Fault::NotSupported, false, "the proxy p.example:1 is of an unsupported kind");
    row(made(Kind::WrongKey, 401, 1), false, "the key is not accepted");
    row(made(Kind::MissingPermission, 403, 1), false, "the key lacks a permission");
    row(made(Kind::WrongRegion, 401, 1), false, "the key belongs to another region");
    row(made(Kind::BadParameter, 422, 1), false, "a parameter was refused, HTTP 422");
    row(made(Kind::InvalidCursor, 400, 1), false, "the page cursor is no longer accepted");
    row(made(Kind::NotFound, 404, 1), false, "not found, HTTP 404");
    row(made(Kind::RateLimited, 429, 4), true, "the server is too busy, HTTP 429 after 4 tries");
    row(made(Kind::ServerFault, 425, 1), true, "HTTP 425");
    row(made(Kind::ServerFault, 500, 4), true, "HTTP 500 after 4 tries");
    row(made(Kind::ServerFault, 501, 1), false, "HTTP 501");
    row(made(Kind::ServerFault, 502, 1), true, "HTTP 502");
    row(made(Kind::ServerFault, 503, 1), true, "HTTP 503");
    row(made(Kind::ServerFault, 504, 1), true, "HTTP 504");
    row(made(Kind::ServerFault, 505, 1), false, "HTTP 505");
    row(made(Kind::NotJson, 200, 4), true, "the answer is not JSON after 4 tries");
    row(made(Kind::CutShort, 200, 4), true, "the answer was cut short after 4 tries");
    row(made(Kind::WrongShape, 200, 1), false, "the answer has an unexpected shape");
    row(made(Kind::TooLarge, 200, 1), false, "the answer is too large");
    row(made(Kind::Refused, 418, 1), false, "HTTP 418");
    row(made(Kind::Cancelled, 0, 0), false, "cancelled");

    ApiError error = made(Kind::UnexpectedRedirect, 301, 1);
    error.redirectHost = u"other.example:8"_s;
    row(error, false, "unexpected redirect to other.example:8");
    error = made(Kind::MissingPermission, 401, 1);
    error.permission = u"convai_read"_s;
    row(error, false, "the key lacks convai_read");
    error = made(Kind::ServerFault, 400, 4);
    error.code = u"maintenance"_s;
    row(error, true, "HTTP 400 after 4 tries");
}

void tst_GapReason::reasonAndRetryFollowFromTheKind()
{
    QFETCH(const ApiError, error);
    QTEST(error.isRetryable(), "isRetryable");
    QTEST(QString::fromStdString(gapReason(error)), "reason");
}

void tst_GapReason::foreignTextIsInNoReason()
{
    for (int kind = 0; kind <= int(Kind::Cancelled); ++kind) {
        ApiError error = made(Kind(kind), 400, 2);
        error.serverMessage = u"CANARY"_s;
        error.code = u"CANARY"_s;
        error.parameter = u"CANARY"_s;
        error.requestId = u"CANARY"_s;
        error.place = u"CANARY"_s;
        QVERIFY(!QString::fromStdString(gapReason(error)).contains("CANARY"_L1));
        QVERIFY(!gapReason(error).empty());
    }
}

void tst_GapReason::otherCauses()
{
    using State = Paginator::State;
    const std::pair<Cause, const char *> reasons[]{
        {NotRead::AtAll, "not read"},
        {NotRead::ToTheEnd, "more exist that were not read"},
        {NotRead::BeyondPreview, "more exist than the preview shows"},
        {NotRead::APart, "a part could not be read"},
        {NotRead::TooLarge, "the workspace is larger than this program can hold"},
        {NotRead::MoreFollow, "the saved answer says that more follow"},
        {NotRead::NotSaid, "the file does not say whether it is complete"},
        {PageLimit{1}, "stopped after 1 page, as asked"},
        {PageLimit{3}, "stopped after 3 pages, as asked"},
        {State::CursorRepeated, "the server repeated a cursor"},
        {State::EmptyPages, "the server sent 50 empty pages in a row"},
        {State::TooManyPages, "the list has more than 10000 pages"},
        {State::CursorMissing, "the server said that more follows, but not where"},
        {State::CursorRefused, "the server refused its own cursor"},
        {Skipped{"secrets[3].name", "is not a string"},
         "left out: secrets[3].name is not a string"},
        {Skipped{"a", "is missing", 2}, "left out: a is missing, and 2 more"},
        {Skipped{{}, {}, 7}, "left out: 7 more"},
        {InWords{u"anything"_s}, "anything"},
    };
    for (const auto &[cause, reason] : reasons) {
        QCOMPARE(gapReason(cause).c_str(), reason);
    }
}

QTEST_GUILESS_MAIN(tst_GapReason)
#include "tst_gapreason.moc"
