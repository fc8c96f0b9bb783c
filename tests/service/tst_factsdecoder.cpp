// SPDX-License-Identifier: Apache-2.0
#include "service/factsdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A reference as one line: `secret s1 @ header X`, with the parts of its place.
QByteArray line(const ReferenceContent &reference)
{
    const bool isSecret = !reference.secretId.empty();
    std::string text = isSecret ? "secret " : "variable ";
    text += isSecret ? reference.secretId : reference.variable;
    text += " @" + std::to_string(int(reference.place.kind));
    for (const auto part : {reference.place.node, reference.place.tool, reference.place.name}) {
        text += std::string(" ").append(part);
    }
    return QByteArray::fromStdString(text);
}

/// One item as lines: its side fields, then its references.
QByteArrayList lines(const FactsContent &content)
{
    const auto number = [](std::optional<std::int64_t> value) {
        return value ? QByteArray::number(qint64(*value)) : QByteArray("-");
    };
    const auto text
        = [](std::string_view value) { return QByteArray(value.data(), qsizetype(value.size())); };
    QByteArrayList all{text(content.id) + '|' + text(content.name) + '|' + text(content.creatorName)
                       + '|' + text(content.creatorEmail) + '|' + number(content.lastCall) + '|'
                       + number(content.totalCalls) + '|'
                       + (content.archived ? (*content.archived ? "archived" : "active") : "-")
                       + (content.tellsAgents ? "|told" : "|")};
    for (const AgentContent &agent : content.agents) {
        QByteArray one = "agent " + text(agent.id) + '|' + text(agent.type) + '|' + text(agent.name)
            + '|' + text(agent.access);
        one += agent.environment.empty() ? QByteArray() : " in " + text(agent.environment);
        for (const auto &branch : agent.branches) {
            one += ' ' + text(branch.id) + (branch.isMain ? "*=" : "=") + text(branch.name);
        }
        all += one + (agent.isNamedByBranchesOnly ? " only" : "");
    }
    for (const ReferenceContent &reference : content.references) {
        all += line(reference);
    }
    return all;
}

struct Decoded
{
    QByteArrayList lines;
    std::optional<FactsDecoder::Page> page;
    bool isWhole = false;
};

Decoded decoded(FactsList list, const QByteArray &body)
{
    FactsDecoder decoder;
    Decoded result;
    const auto take = [&](const FactsContent &content) { result.lines += lines(content); };
    const auto page = decoder.decodeList(list, body, take);
    result.isWhole = page.hasValue();
    if (page) {
        result.page = *page;
    }
    return result;
}

QByteArrayList decodedSingle(FactsList list, const QByteArray &body)
{
    FactsDecoder decoder;
    QByteArrayList all;
    const auto take = [&](const FactsContent &content) { all += lines(content); };
    return decoder.decodeSingle(list, body, take) ? all : QByteArrayList{"(refused)"};
}

QByteArray tool(const QByteArray &config, const QByteArray &more = {})
{
    return R"({"tools":[{"id":"t1","tool_config":)" + config + more + R"(}],"has_more":false})";
}

/// What the plain implementation finds: the same lines, in any order, by a path that is made of
/// QJson values.
void findPlainly(const QJsonValue &value, const QByteArray &path, QByteArrayList &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QByteArray key = field.key().toUtf8();
            const QByteArray text = field->toString().toUtf8();
            const QByteArray word = key == "secret_id" ? "secret " : "variable ";
            if ((key == "secret_id" || key == "env_var_label") && field->isString()) {
                if (!text.isEmpty()) {
                    found += word + text + " @7   " + path;
                }
            } else {
                findPlainly(*field, path + '.' + key, found);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            findPlainly(array[i], path + '[' + QByteArray::number(i) + ']', found);
        }
    }
}

class RandomTree
{
public:
    explicit RandomTree(quint32 seed)
        : m_random(seed)
    {}

    QJsonValue value(int depth)
    {
        switch (below(depth > 0 ? 9 : 4)) {
        case 0:
            return u"literal \u00e9\n\"x\" \\ "_s + QString::number(below(100));
        case 1:
            return below(100000);
        case 2:
            return below(2) == 0;
        case 3:
            return QJsonValue();
        case 4:
            return QJsonObject{{u"secret_id"_s, u"secret_"_s + QString::number(below(30))}};
        case 5:
            return QJsonObject{{u"env_var_label"_s, u"LABEL \u4fee"_s}, {u"other"_s, value(1)}};
        case 6: {
            QJsonArray array;
            for (int i = below(4); i > 0; --i) {
                array += value(depth - 1);
            }
            return array;
        }
        default: {
            QJsonObject object;
            for (int i = below(5); i > 0; --i) {
                object[key()] = value(depth - 1);
            }
            return object;
        }
        }
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    QString key()
    {
        static const QStringList keys{
            u"name"_s,      u"tools"_s,         u"api_schema"_s,          u"request_headers"_s,
            u"secret_id"_s, u"env_var_label"_s, u"sch\u00fcssel \"q\""_s, u"config"_s};
        return keys[below(int(keys.size()))] + (below(2) == 0 ? u""_s : QString::number(below(9)));
    }

    QRandomGenerator m_random;
};

} // namespace

class tst_FactsDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesHaveTheirKinds_data();
    void placesHaveTheirKinds();
    void aToolIsNamedAfterItsPlace();
    void theWorkspacesWebhookIsTheOneOfUsedBy();
    void referencesAreFoundAnywhere();
    void badSideFieldsNeverCostAnItem_data();
    void badSideFieldsNeverCostAnItem();
    void callsOfAgents_data();
    void callsOfAgents();
    void itemsWithoutAnIdAreCounted();
    void pagesAreJudgedAsAllAreJudged();
    void phoneNumbersComeInPagesOrBare();
    void agentsThatUseAResource_data();
    void agentsThatUseAResource();
};

void tst_FactsDecoder::placesHaveTheirKinds_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](FactsList list, const char *path, const char *expected) {
        QTest::newRow(path) << int(list) << QByteArray(path) << QByteArray(expected);
    };
    row(FactsList::Tools, "tool_config.api_schema.request_headers.X-A", "@0   X-A");
    row(FactsList::Tools, "tool_config.api_schema.auth_connection",
        "@7   tool_config.api_schema.auth_connection");
    row(FactsList::Tools, "tool_config.environment.KEY", "@7   tool_config.environment.KEY");
    row(FactsList::McpServers, "config.request_headers.X-A", "@0   X-A");
    row(FactsList::McpServers, "config.request_meta.m", "@1   m");
    row(FactsList::McpServers, "config.secret_token", "@2   ");
    row(FactsList::McpServers, "config.url", "@3   ");
    row(FactsList::Agent, "conversation_config.agent.prompt.custom_llm.api_key", "@4   ");
    row(FactsList::Agent, "conversation_config.agent.prompt.custom_llm.request_headers.H",
        "@5   H");
    row(FactsList::Agent, "workflow.nodes.n1.conversation_config.agent.prompt.custom_llm.api_key",
        "@4 n1  ");
    row(FactsList::Agent,
        "platform_settings.workspace_overrides.conversation_initiation_client_data_webhook"
        ".request_headers.H",
        "@6   H");
    row(FactsList::Agent, "workflow.nodes.n1.other", "@7   workflow.nodes.n1.other");
    row(FactsList::SpeechEngines, "speech_engine.request_headers.H", "@0   H");
}

void tst_FactsDecoder::placesHaveTheirKinds()
{
    QFETCH(const int, list);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, expected);
    QByteArray json = R"({"secret_id":"s"})";
    const QByteArrayList keys = path.split('.');
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        json = "{\"" + *key + "\":" + json + '}';
    }
    const auto kind = FactsList(list);
    const QByteArray inner = json.mid(1, json.size() - 2);
    const QByteArrayList found = kind == FactsList::Tools
        ? decoded(kind, R"({"tools":[{"id":"i",)" + inner + "}]}").lines
        : kind == FactsList::McpServers
        ? decoded(kind, R"({"mcp_servers":[{"id":"i",)" + inner + "}]}").lines
        : decodedSingle(kind, R"({"agent_id":"i","speech_engine_id":"i",)" + inner + '}');
    QCOMPARE(found.value(1), "secret s " + expected);
}

void tst_FactsDecoder::aToolIsNamedAfterItsPlace()
{
    const QByteArray schema
        = R"("api_schema":{"request_headers":{"H":{"secret_id":"s"},"I":{"secret_id":"t"}}})";
    const auto agent = [&](const QByteArray &one) {
        return R"({"agent_id":"a","conversation_config":{"agent":{"prompt":{"tools":[)" + one
            + R"(]}}}})";
    };
    const QByteArrayList named{"a||||-|-|-|", "secret s @0  stock H", "secret t @0  stock I"};
    QCOMPARE(decodedSingle(FactsList::Agent, agent(R"({"name":"stock",)" + schema + '}')), named);
    QCOMPARE(decodedSingle(FactsList::Agent, agent('{' + schema + R"(,"name":"stock"})")), named);
    QCOMPARE(decodedSingle(FactsList::Agent, agent('{' + schema + '}')).value(1),
             QByteArray("secret s @7   conversation_config.agent.prompt.tools[0].api_schema"
                        ".request_headers.H"));
}

void tst_FactsDecoder::theWorkspacesWebhookIsTheOneOfUsedBy()
{
    const QByteArray settings
        = R"({"conversation_initiation_client_data_webhook":{"url":"u","request_headers":)"
          R"({"H":{"secret_id":"s"}}},"webhooks":{"later":{"secret_id":"t"}}})";
    QCOMPARE(decodedSingle(FactsList::Settings, settings),
             (QByteArrayList{"conversation_initiation_webhook||||-|-|-|", "secret s @6   H",
                             "settings||||-|-|-|", "secret t @7   webhooks.later"}));
}

void tst_FactsDecoder::referencesAreFoundAnywhere()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        QJsonObject config;
        RandomTree tree(seed);
        for (int i = 0; i < 4; ++i) {
            config[u"field"_s + QString::number(i)] = tree.value(6);
        }
        QByteArrayList expected;
        findPlainly(config, "tool_config", expected);
        const QByteArray body = tool(QJsonDocument(config).toJson(
            seed % 2 == 0 ? QJsonDocument::Compact : QJsonDocument::Indented));
        Decoded found = decoded(FactsList::Tools, body);
        QVERIFY2(found.isWhole, QByteArray::number(seed).constData());
        found.lines.removeFirst();
        std::sort(found.lines.begin(), found.lines.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found.lines, expected);
    }
}

void tst_FactsDecoder::badSideFieldsNeverCostAnItem_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *more, const char *expected) {
        QTest::newRow(more) << QByteArray(more) << QByteArray(expected);
    };
    row("", "t1|T|||-|-|-|");
    row(R"(,"access_info":null)", "t1|T|||-|-|-|");
    row(R"(,"access_info":[])", "t1|T|||-|-|-|");
    row(R"(,"access_info":{})", "t1|T|||-|-|-|");
    row(R"(,"access_info":{"creator_name":7,"creator_email":null})", "t1|T|||-|-|-|");
    row(R"(,"access_info":{"creator_name":"A","creator_email":"a@b"})", "t1|T|A|a@b|-|-|-|");
    row(R"(,"usage_stats":{"total_calls":7})", "t1|T|||-|7|-|");
    row(R"(,"usage_stats":{"total_calls":-7})", "t1|T|||-|-|-|");
    row(R"(,"usage_stats":{"total_calls":"7"})", "t1|T|||-|-|-|");
    row(R"(,"usage_stats":7)", "t1|T|||-|-|-|");
}

void tst_FactsDecoder::badSideFieldsNeverCostAnItem()
{
    QFETCH(const QByteArray, more);
    const Decoded found = decoded(
        FactsList::Tools, tool(R"({"name":"T","api_schema":{"x":{"secret_id":"s"}}})", more));
    QTEST(found.lines.value(0), "expected");
    QCOMPARE(found.lines.value(1), QByteArray("secret s @7   tool_config.api_schema.x"));
}

void tst_FactsDecoder::callsOfAgents_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *call, const char *expected) {
        QTest::newRow(call) << QByteArray(call) << QByteArray(expected);
    };
    row(R"("last_call_time_unix_secs":1741045213)", "1741045213");
    row(R"("last_call_time_unix_secs":null)", "0");
    row(R"("last_call_time_unix_secs":0)", "0");
    row(R"("last_call_time_unix_secs":4102444800)", "4102444800");
    row(R"("last_call_time_unix_secs":1741045213.5)", "1741045213");
    row(R"("last_call_time_unix_secs":-1)", "-");
    row(R"("last_call_time_unix_secs":{})", "-");
    row(R"("tags":[])", "-");
}

void tst_FactsDecoder::callsOfAgents()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QByteArray, expected);
    const Decoded found
        = decoded(FactsList::Agents,
                  R"({"agents":[{"agent_id":"a","name":"N","archived":true,)" + call + "}]}");
    QCOMPARE(found.lines.value(0), "a|N|||" + expected + "|-|archived|");
}

void tst_FactsDecoder::itemsWithoutAnIdAreCounted()
{
    const Decoded found = decoded(FactsList::Tools,
                                  R"({"tools":[{"id":"t1"},{"id":7},null,{"tool_config":{}},)"
                                  R"({"id":"\ud800"},{"id":"\udbff"}]})");
    QVERIFY(found.page);
    QCOMPARE(found.page->items, 6U);
    QCOMPARE(found.page->leftOut, 5U);
    QCOMPARE(found.page->firstLeftOut, std::string("tools[1]"));
    QCOMPARE(found.lines, (QByteArrayList{"t1||||-|-|-|"}));
}

void tst_FactsDecoder::pagesAreJudgedAsAllAreJudged()
{
    QVERIFY(!decoded(FactsList::Tools, "{}").isWhole);
    QVERIFY(!decoded(FactsList::Tools, R"({"tools":{}})").isWhole);
    QVERIFY(!decoded(FactsList::Tools, R"({"tools":[],"next_cursor":7})").isWhole);
    QVERIFY(
        !decoded(FactsList::Tools, R"({"tools":[{"id":"t","tool_config":{"a":tru}}]})").isWhole);
    QVERIFY(!decoded(FactsList::Tools, R"({"tools":[)").isWhole);
    const Decoded page
        = decoded(FactsList::Tools, R"({"tools":[],"next_cursor":"c","has_more":true})");
    QCOMPARE(page.page->nextCursor, std::string("c"));
    QCOMPARE(page.page->hasMore, true);
    QCOMPARE(decodedSingle(FactsList::Agent, R"({"name":"n"})"), QByteArrayList{"(refused)"});
}

void tst_FactsDecoder::phoneNumbersComeInPagesOrBare()
{
    const QByteArray items = R"([{"phone_number_id":"p","phone_number":"+1","assigned_agent":)"
                             R"({"agent_id":"a","agent_name":"N"}},{"phone_number_id":"q",)"
                             R"("assigned_agent":null}])";
    const QByteArrayList expected{"p||||-|-|-|told", "agent a||N|", "q||||-|-|-|told"};
    QCOMPARE(decoded(FactsList::PhoneNumbers, R"({"phone_numbers":)" + items + '}').lines,
             expected);
    FactsDecoder decoder;
    QByteArrayList bare;
    QVERIFY(decoder.decodeBareList(FactsList::PhoneNumbers, items,
                                   [&](const FactsContent &content) { bare += lines(content); }));
    QCOMPARE(bare, expected);
    QVERIFY(!decoder.decodeBareList(FactsList::PhoneNumbers, "{}", [](const FactsContent &) {}));
}

void tst_FactsDecoder::agentsThatUseAResource_data()
{
    QTest::addColumn<FactsList>("list");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("expected");
    const auto ofTool = [](const char *name, const QByteArray &body, const QByteArrayList &agents) {
        QByteArrayList expected;
        for (const QByteArray &agent : agents) {
            const bool isLeftOut = agent.startsWith('!');
            expected += isLeftOut ? QByteArrayList{agent}
                                  : QByteArrayList{"||||-|-|-|", "agent " + agent};
        }
        QTest::newRow(name) << FactsList::DependentAgents << body << expected;
    };
    ofTool("whole",
           R"({"agents":[{"id":"g","name":"G","type":"available","created_at_unix_secs":1,)"
           R"("access_level":"viewer"},{"type":"unknown","id":"u"}],"branches":[{"agent_id":"g",)"
           R"("agent_name":"G","branch_id":"b","branch_name":"Main","is_main":true}]})",
           {"g|available|G|viewer", "u|unknown||", "g||G| b*=Main only"});
    ofTool("nulls for what may be absent",
           R"({"agents":[{"id":"g","type":null,"name":null,"access_level":null}],"branches":null})",
           {"g|||"});
    ofTool("unlisted words and unknown fields",
           R"({"x":[{}],"agents":[{"id":"g","type":"secretly","access_level":"owner","z":{}}]})",
           {"g|secretly||owner"});
    ofTool("a name with a lone surrogate", R"({"agents":[{"id":"g","name":"a\ud800"}]})",
           {"g||a\xef\xbf\xbd|"});
    for (const QByteArray bad : {R"("x")", "null", R"({"name":"x"})", R"({"id":1})"}) {
        ofTool(bad.constData(), R"({"agents":[{"id":"0"},)" + bad + R"(,{"id":"2"}]})",
               {"0|||", "2|||", "! 1 agents[1]"});
    }
    // Only an id can cost an agent.
    for (const QByteArray odd : {R"("name":[])", R"("type":1)", R"("access_level":true)"}) {
        ofTool(odd.constData(), R"({"agents":[{"id":"g",)" + odd + "}]}", {"g|||"});
    }
    for (const QByteArray bad :
         {"[]", R"({"branch_id":"b"})", R"({"agent_id":"g"})", R"({"agent_id":"g","branch_id":1})",
          R"({"agent_id":null,"branch_id":"b"})"}) {
        ofTool(("branch " + bad).constData(),
               R"({"agents":[],"branches":[)" + bad + R"(,{"agent_id":"g","branch_id":"b"}]})",
               {"g||| b= only", "! 1 branches[0]"});
    }
    ofTool("branches are text", R"({"agents":[{"id":"g"}],"branches":"b"})",
           {"g|||", "! 1 branches"});

    const auto row
        = [](const char *name, FactsList list, const QByteArray &body,
             const QByteArrayList &expected) { QTest::newRow(name) << list << body << expected; };
    const auto ofServer = [&row](const char *name, const QByteArray &agents,
                                 const QByteArrayList &expected) {
        row(name, FactsList::McpServers, R"({"mcp_servers":[{"id":"m")" + agents + "}]}", expected);
    };
    ofServer("a server", R"(,"dependent_agents":[{"id":"g","name":"G","access_level":"editor"}])",
             {"m||||-|-|-|told", "agent g||G|editor"});
    ofServer("a server without agents", R"(,"dependent_agents":[])", {"m||||-|-|-|told"});
    ofServer("a server that does not tell", "", {"m||||-|-|-|"});
    ofServer("agents are null", R"(,"dependent_agents":null)", {"m||||-|-|-|"});
    ofServer("agents are an object", R"(,"dependent_agents":{})", {"m||||-|-|-|"});
    ofServer("a server's bad agents", R"(,"dependent_agents":[{"id":"g"},{"id":1},5])",
             {"m||||-|-|-|told", "agent g|||", "! 2 mcp_servers[0].dependent_agents[1]"});

    const auto ofNumber
        = [&row](const char *name, const QByteArray &agent, const QByteArrayList &expected) {
              row(name, FactsList::PhoneNumbers,
                  R"({"phone_numbers":[{"phone_number_id":"p")" + agent + "}]}", expected);
          };
    ofNumber("a number",
             R"(,"assigned_agent":{"agent_id":"g","agent_name":"G","environment":"production",)"
             R"("branch_id":"b"})",
             {"p||||-|-|-|told", "agent g||G| in production b="});
    ofNumber("a number with odd side fields",
             R"(,"assigned_agent":{"agent_id":"g","agent_name":5,"environment":[],"branch_id":{}})",
             {"p||||-|-|-|told", "agent g|||"});
    ofNumber("a number without a field", "", {"p||||-|-|-|told"});
    ofNumber("a number's agent without an id", R"(,"assigned_agent":{"agent_name":"G"})",
             {"p||||-|-|-|told", "! 1 phone_numbers[0].assigned_agent"});
}

void tst_FactsDecoder::agentsThatUseAResource()
{
    QFETCH(FactsList, list);
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, expected);
    const Decoded found = decoded(list, body);
    QVERIFY(found.page);
    QByteArrayList all = found.lines;
    if (found.page->leftOut > 0) {
        all += "! " + QByteArray::number(found.page->leftOut) + ' '
            + QByteArray::fromStdString(found.page->firstLeftOut);
    }
    QCOMPARE(all, expected);
}

QTEST_GUILESS_MAIN(tst_FactsDecoder)
#include "tst_factsdecoder.moc"
