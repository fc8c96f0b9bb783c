// SPDX-License-Identifier: Apache-2.0
#include "service/errorbody.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(secretscope::ApiError::Kind)

class tst_ErrorBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFoundInEveryShape_data();
    void fieldsAreFoundInEveryShape();
    void meaningComesFromWordsBeforeStatus_data();
    void meaningComesFromWordsBeforeStatus();
    void permissionIsFoundInTheMessage_data();
    void permissionIsFoundInTheMessage();
    void longTextsAreCut();
    void deepNestingIsNoTrouble();
};

void tst_ErrorBody::fieldsAreFoundInEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields"); // code, status, message, parameter, request id

    const auto row = [](const char *name, const char *body, const QStringList &fields) {
        QTest::newRow(name) << QByteArray(body) << fields;
    };
    row("status and message", R"({"detail":{"status":"invalid_api_key","message":"No."}})",
        {{}, u"invalid_api_key"_s, u"No."_s, {}, {}});
    row("all",
        R"({"detail":{"type":"authentication_error","code":"c","message":"m","status":"s",
            "request_id":"req-1","param":"page_size"}})",
        {u"c"_s, u"s"_s, u"m"_s, u"page_size"_s, u"req-1"_s});
    row("422",
        R"({"detail":[{"loc":["query","page_size",3],"msg":"too big","type":"x"},{"msg":"n"}]})",
        {{}, {}, u"too big"_s, u"query.page_size.3"_s, {}});
    row("text", R"({"detail":"Not Found"})", {{}, {}, u"Not Found"_s, {}, {}});
    const QStringList nothing{{}, {}, {}, {}, {}};
    row("HTML", "<html>502</html>", nothing);
    row("nothing", "", nothing);
    row("other JSON", R"({"error":"x"})", nothing);
    row("an array", "[1]", nothing);
    row("detail null", R"({"detail":null})", nothing);
    row("detail number", R"({"detail":5})", nothing);
    row("detail empty array", R"({"detail":[]})", nothing);
    row("array of text", R"({"detail":["x"]})", nothing);
    row("wrong types",
        R"({"detail":{"code":1,"status":[],"message":{},"param":true,"request_id":7}})", nothing);
    row("cut", R"({"detail":{"status":"invalid_a)", nothing);
    row("request id with a line end", R"({"detail":{"request_id":"a\r\nb"}})", nothing);
    row("invalid UTF-8", "{\"detail\":\"\xff\xfe\"}", nothing);
}

void tst_ErrorBody::fieldsAreFoundInEveryShape()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, fields);
    const ErrorBody read = ErrorBody::parse(body);
    QCOMPARE(read.code, fields[0]);
    QCOMPARE(read.status, fields[1]);
    QCOMPARE(read.message, fields[2]);
    QCOMPARE(read.parameter, fields[3]);
    QCOMPARE(read.requestId, fields[4]);
}

void tst_ErrorBody::meaningComesFromWordsBeforeStatus_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<Kind>("kind");

    const auto row = [](const char *name, int httpStatus, const char *detail, Kind kind) {
        QTest::newRow(name) << httpStatus << QByteArray(detail) << kind;
    };
    row("wrong key", 401, R"({"status":"invalid_api_key","message":"Invalid API key"})",
        Kind::WrongKey);
    row("wrong region", 401,
        R"({"status":"invalid_api_key","message":"Use the EU Data Residency endpoint."})",
        Kind::WrongRegion);
    row("permission, live", 401,
        R"({"status":"missing_permissions","message":"missing the permission convai_read"})",
        Kind::MissingPermission);
    row("permission, documented", 403, R"({"code":"insufficient_permissions","message":"x"})",
        Kind::MissingPermission);
    row("code before status", 401,
        R"({"code":"missing_permissions","status":"invalid_api_key","message":"x"})",
        Kind::MissingPermission);
    row("status when the code is unknown", 401,
        R"({"code":"news","status":"missing_permissions","message":"x"})", Kind::MissingPermission);
    row("message when the words are unknown", 401,
        R"({"status":"unauthorized","message":"The key is missing the permission convai_read"})",
        Kind::MissingPermission);
    row("message, region", 401, R"("This key belongs to another data residency.")",
        Kind::WrongRegion);
    row("401 without words", 401, R"("Unauthorized")", Kind::WrongKey);
    row("403 without words", 403, R"("Forbidden")", Kind::MissingPermission);
    row("403 whose message blames the key", 403, R"("Invalid API key")", Kind::WrongKey);
    row("422", 422, R"([{"loc":["query","cursor"],"msg":"bad","type":"t"}])", Kind::BadParameter);
    row("422 without words", 422, "null", Kind::BadParameter);
    row("bad parameters", 400, R"({"status":"invalid_parameters","message":"x"})",
        Kind::BadParameter);
    row("400 with a field", 400, R"({"code":"odd","param":"page_size"})", Kind::BadParameter);
    row("400 without words", 400, R"("Bad Request")", Kind::Refused);
    row("cursor", 400, R"({"status":"invalid_cursor","message":"x"})", Kind::InvalidCursor);
    row("cursor by message", 400, R"("Invalid cursor")", Kind::InvalidCursor);
    row("404", 404, R"("Not Found")", Kind::NotFound);
    row("408", 408, "null", Kind::Timeout);
    row("425", 425, "null", Kind::ServerFault);
    row("429", 429, "null", Kind::RateLimited);
    row("rate limit", 429, R"({"code":"rate_limit_exceeded"})", Kind::RateLimited);
    row("concurrency", 429, R"({"status":"too_many_concurrent_requests"})", Kind::RateLimited);
    row("concurrency, other word", 400, R"({"code":"concurrent_limit_exceeded"})",
        Kind::RateLimited);
    row("busy", 503, R"({"status":"system_busy"})", Kind::RateLimited);
    row("maintenance", 400, R"({"status":"maintenance"})", Kind::ServerFault);
    row("500", 500, "null", Kind::ServerFault);
    row("599", 599, "null", Kind::ServerFault);
    row("418", 418, "null", Kind::Refused);
    row("407", 407, "null", Kind::Refused);
    row("204", 204, "null", Kind::NotJson);
    row("302 whatever it says", 302, R"({"status":"invalid_api_key"})", Kind::UnexpectedRedirect);
    row("304", 304, "null", Kind::UnexpectedRedirect);
}

void tst_ErrorBody::meaningComesFromWordsBeforeStatus()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, detail);
    QFETCH(const Kind, kind);
    QCOMPARE(meaning(httpStatus, ErrorBody::parse("{\"detail\":" + detail + '}')), kind);
}

void tst_ErrorBody::permissionIsFoundInTheMessage_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("permission");

    QTest::newRow("live") << u"The API key you used is missing the permission convai_read to "
                             "execute this operation."_s
                          << u"convai_read"_s;
    QTest::newRow("quoted") << u"missing permission: `convai_read`"_s << u"convai_read"_s;
    QTest::newRow("list") << u"Missing permissions ['convai_read', 'x_y']"_s << u"convai_read"_s;
    QTest::newRow("before") << u"Your key lacks convai_write."_s << u"convai_write"_s;
    QTest::newRow("none") << u"You lack a permission to do that."_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("too long") << u"permission a_"_s + QString(100, u'b') << QString();
}

void tst_ErrorBody::permissionIsFoundInTheMessage()
{
    QFETCH(const QString, message);
    QTEST(namedPermission(message), "permission");
}

void tst_ErrorBody::longTextsAreCut()
{
    const QByteArray text(500000, 'x');
    const ErrorBody read
        = ErrorBody::parse("{\"detail\":{\"message\":\"" + text + "\",\"code\":\"" + text + "\"}}");
    QCOMPARE(read.message.size(), 2000);
    QCOMPARE(read.code.size(), 200);
}

void tst_ErrorBody::deepNestingIsNoTrouble()
{
    QVERIFY(ErrorBody::parse(QByteArray(1024 * 1024, '[')).message.isEmpty());
    QVERIFY(ErrorBody::parse("{\"detail\":" + QByteArray(500000, '[')).message.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ErrorBody)
#include "tst_errorbody.moc"
