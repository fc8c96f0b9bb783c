// SPDX-License-Identifier: Apache-2.0
#include "service/apicall.h"
#include "service/baseurl.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_ApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCallHasItsExactTarget_data();
    void eachCallHasItsExactTarget();
    void everyByteOfACursorReachesTheServer();
    void everyByteOfAnIdReachesTheServer();
};

void tst_ApiCall::eachCallHasItsExactTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const ApiCall &call, const char *expected) {
        QTest::newRow(name) << call.target() << QByteArray(expected);
    };
    row("all secrets", ApiCall::secretsPage({}), "/v1/convai/secrets");
    row("a page of secrets",
        ApiCall::secretsPage({.cursor = "a+b/c==&%41",
                              .pageSize = 100,
                              .dependencyLimit = 20,
                              .search = u"Hub & Ü"_s}),
        "/v1/convai/secrets?page_size=100&dependency_limit=20&search=Hub%20%26%20%C3%9C"
        "&cursor=a%2Bb%2Fc%3D%3D%26%2541");
    row("signs of a path in an id", ApiCall::toolDependentAgents("t/1?#", {}),
        "/v1/convai/tools/t%2F1%3F%23/dependent-agents");
    row("tools", ApiCall::dependencies("s1", Category::Tools, {}),
        "/v1/convai/secrets/s1/dependencies/tools");
    row("agents", ApiCall::dependencies("s1", Category::Agents, {.pageSize = 100}),
        "/v1/convai/secrets/s1/dependencies/agents?page_size=100");
    row("phone numbers",
        ApiCall::dependencies("s1", Category::PhoneNumbers, {.cursor = "c", .pageSize = 1}),
        "/v1/convai/secrets/s1/dependencies/phone_numbers?page_size=1&cursor=c");
    row("environment variables", ApiCall::environmentVariables({.cursor = "c"}),
        "/v1/convai/environment-variables?type=secret&cursor=c");
    row("MCP servers", ApiCall::mcpServers(), "/v1/convai/mcp-servers");
    row("agents of a tool", ApiCall::toolDependentAgents("tool_1", {.pageSize = 50}),
        "/v1/convai/tools/tool_1/dependent-agents?page_size=50");
    row("numbers", ApiCall::phoneNumbers(), "/v1/convai/phone-numbers");
    row("pages of numbers", ApiCall::phoneNumbersPage({.pageSize = 9}),
        "/v1/convai/v2/phone-numbers?page_size=9");
    row("all tools", ApiCall::tools({.cursor = "c", .pageSize = 100}),
        "/v1/convai/tools?page_size=100&cursor=c");
    row("all agents", ApiCall::agents(ApiCall::Archived::No, {}), "/v1/convai/agents");
    row("archived agents", ApiCall::agents(ApiCall::Archived::Yes, {.pageSize = 100}),
        "/v1/convai/agents?archived=true&page_size=100");
    row("an agent", ApiCall::agent("a/1"), "/v1/convai/agents/a%2F1");
    row("speech engines", ApiCall::speechEngines({.cursor = "c"}), "/v1/speech-engine?cursor=c");
    row("a speech engine", ApiCall::speechEngine("e"), "/v1/speech-engine/e");
    row("settings", ApiCall::settings(), "/v1/convai/settings");
    row("runs of a tool", ApiCall::toolExecutions("t/1", {}, {}),
        "/v1/convai/tools/t%2F1/executions");
    row("runs in a time",
        ApiCall::toolExecutions("t", {.from = 1'760'000'000, .until = -5},
                                {.cursor = "c", .pageSize = 100}),
        "/v1/convai/tools/t/executions?start_time=1760000000&end_time=-5&page_size=100&cursor=c");
    const std::array<QByteArray, 2> agents{"a1", "a&2"};
    row("conversations", ApiCall::liveCount(agents),
        "/v1/convai/analytics/live-count?agent_ids=a1&agent_ids=a%262");
}

void tst_ApiCall::eachCallHasItsExactTarget()
{
    QFETCH(const QByteArray, target);
    QTEST(target, "expected");
}

void tst_ApiCall::everyByteOfACursorReachesTheServer()
{
    QByteArray cursor;
    for (int byte = 0; byte < 256; ++byte) {
        cursor += char(byte);
    }
    cursor += "%41+%2B";
    const ApiCall call = ApiCall::secretsPage({.cursor = cursor});
    const QUrl url = BaseUrl::global().urlFor(call.target());
    QVERIFY(url.isValid());
    // Through QUrl, which decodes and encodes as it sees fit, to what goes out.
    const QByteArray sent = url.query(QUrl::FullyEncoded).toLatin1();
    QVERIFY(sent.startsWith("cursor="));
    QCOMPARE(QByteArray::fromPercentEncoding(sent.mid(7)), cursor);
    QVERIFY(!sent.contains('+'));
}

void tst_ApiCall::everyByteOfAnIdReachesTheServer()
{
    QByteArray id;
    for (int byte = 0; byte < 256; ++byte) {
        id += char(byte);
    }
    const QUrl url = BaseUrl::global().urlFor(ApiCall::toolDependentAgents(id, {}).target());
    QVERIFY(url.isValid());
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QCOMPARE(path.count('/'), 5);
    QCOMPARE(QByteArray::fromPercentEncoding(path.split('/').at(4)), id);
}

QTEST_GUILESS_MAIN(tst_ApiCall)
#include "tst_apicall.moc"
