// SPDX-License-Identifier: Apache-2.0
#include "service/runsdecoder.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each run as `TIME:END`.
QByteArray decoded(const QByteArray &body, RunsDecoder::Page *page = nullptr)
{
    RunsDecoder decoder;
    QByteArrayList runs;
    const auto result = decoder.decodeRuns(body, [&](const ToolRun &run) {
        runs += QByteArray::number(qint64(run.time)) + ':' + QByteArray::number(int(run.end));
    });
    if (!result) {
        return "(refused) " + result.error().place.toUtf8();
    }
    if (page) {
        *page = *result;
    }
    return runs.join(' ');
}

QByteArray answer(const QByteArray &items, const QByteArray &more = R"("has_more":false)")
{
    return R"({"executions":[)" + items + "]," + more + '}';
}

} // namespace

class tst_RunsDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRunHasATimeAndAnEnd_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *item, const char *expected) {
            QTest::newRow(name) << QByteArray(item) << QByteArray(expected);
        };
        row("success", R"({"timestamp":7,"is_error":false,"error_type":null})", "7:0");
        row("nothing of an error", R"({"timestamp":7})", "7:0");
        row("null instead of false", R"({"timestamp":7,"is_error":null})", "7:0");
        row("refused", R"({"timestamp":7,"is_error":true,"error_type":"customer_auth"})", "7:1");
        row("internal", R"({"timestamp":7,"is_error":true,"error_type":"internal"})", "7:2");
        row("configuration", R"({"timestamp":7,"is_error":true,"error_type":"customer_config"})",
            "7:3");
        row("server", R"({"timestamp":7,"is_error":true,"error_type":"external_server"})", "7:4");
        row("request", R"({"timestamp":7,"is_error":true,"error_type":"external_client"})", "7:5");
        row("timeout", R"({"timestamp":7,"is_error":true,"error_type":"client_timeout"})", "7:6");
        row("unknown", R"({"timestamp":7,"is_error":true,"error_type":"unknown"})", "7:7");
        row("an error without a type", R"({"timestamp":7,"is_error":true})", "7:8");
        row("an error of type null", R"({"timestamp":7,"is_error":true,"error_type":null})", "7:8");
        row("an empty type", R"({"timestamp":7,"is_error":true,"error_type":""})", "7:8");
        row("an unlisted type", R"({"timestamp":7,"is_error":true,"error_type":"moon"})", "7:8");
        // What contradicts itself or is malformed is no success.
        row("a type without an error", R"({"timestamp":7,"error_type":"customer_auth"})", "7:1");
        row("no error of a type", R"({"timestamp":7,"is_error":false,"error_type":"internal"})",
            "7:2");
        row("a type that is no text", R"({"timestamp":7,"is_error":false,"error_type":5})", "7:8");
        row("an error that is a text", R"({"timestamp":7,"is_error":"false"})", "7:8");
        row("in the client", R"({"timestamp":7,"tool_call_details":{"type":"client"}})", "7:9");
        row("by a webhook", R"({"tool_call_details":{"type":"webhook","url":"u"},"timestamp":7})",
            "7:0");
        row("details null", R"({"timestamp":7,"tool_call_details":null})", "7:0");
        row("a fraction", R"({"timestamp":1760000000.75})", "1760000000:0");
        row("milliseconds", R"({"timestamp":1760000000750})", "1760000000:0");
        row("a text", R"({"timestamp":"1760000000"})", "1760000000:0");
        row("before 1970", R"({"timestamp":-5})", "");
        row("the future", R"({"timestamp":90000000000})", "90000000000:0");
        row("payloads of any kind",
            R"({"request_payload":{"a":[1]},"response_payload":"x","error_message":3,"timestamp":7})",
            "7:0");
    }
    void eachRunHasATimeAndAnEnd()
    {
        QFETCH(const QByteArray, item);
        QTEST(decoded(answer(item)), "expected");
    }

    void theOrderIsThatOfTheAnswer()
    {
        QCOMPARE(decoded(answer(R"({"timestamp":2},{"timestamp":9},{"timestamp":2})")),
                 QByteArray("2:0 9:0 2:0"));
    }

    void runsWithoutATimeAreCounted()
    {
        RunsDecoder::Page page;
        QCOMPARE(decoded(answer(R"({"timestamp":1},{"timestamp":null},{"is_error":true},7,null)",
                                R"("next_cursor":"c","has_more":true)"),
                         &page),
                 QByteArray("1:0"));
        QCOMPARE(page.items, 5U);
        QCOMPARE(page.leftOut, 4U);
        QCOMPARE(page.firstLeftOut, std::string("executions[1]"));
        QCOMPARE(page.nextCursor, std::optional<std::string>("c"));
        QCOMPARE(page.hasMore, std::optional(true));
    }

    void pagesAreJudgedAsAllAreJudged()
    {
        QCOMPARE(decoded("{}"), QByteArray("(refused) executions"));
        QCOMPARE(decoded(R"({"executions":{}})"), QByteArray("(refused) executions"));
        QCOMPARE(decoded("[]"), QByteArray("(refused) "));
        QCOMPARE(decoded(answer("{}").chopped(1)), QByteArray("(refused) "));
        QCOMPARE(decoded(answer("{}", R"("has_more":5)")), QByteArray("(refused) has_more"));
    }

    void theLiveCountIsACount_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("expected");
        QTest::newRow("3") << QByteArray(R"({"count":3,"more":{"a":[]}})") << 3;
        QTest::newRow("0") << QByteArray(R"({"count":0})") << 0;
        for (const char *body : {"{}", R"({"count":null})", R"({"count":-1})", R"({"count":"3"})",
                                 R"({"count":1.5})", R"({"count":9000000000000000000})", "3"}) {
            QTest::newRow(body) << QByteArray(body) << -1;
        }
    }
    void theLiveCountIsACount()
    {
        QFETCH(const QByteArray, body);
        RunsDecoder decoder;
        const auto count = decoder.decodeLiveCount(body);
        QTEST(count ? int(*count) : -1, "expected");
    }
};

QTEST_GUILESS_MAIN(tst_RunsDecoder)
#include "tst_runsdecoder.moc"
