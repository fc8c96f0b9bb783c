// SPDX-License-Identifier: Apache-2.0
#include "contentslines.h"

#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// A page with one secret `a` with this used_by.
QByteArray pageWith(const QByteArray &usedBy)
{
    return R"({"secrets":[{"type":"stored","secret_id":"a","name":"A","used_by":)" + usedBy + "}]}";
}

/// The same with this list of tools and nothing else.
QByteArray pageWithTools(const QByteArray &tools)
{
    return pageWith(R"({"tools":)" + tools + R"(,"agents":[],"others":[]})");
}

QByteArray pageWithSecrets(const QByteArray &secrets)
{
    return R"({"secrets":[)" + secrets + "]}";
}

constexpr char unused[] = R"("used_by":{"tools":[],"agents":[],"others":[]})";

} // namespace

class tst_AnswerDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secrets_data();
    void secrets();
    void brokenItems_data();
    void brokenItems();
    void brokenSecrets_data();
    void brokenSecrets();
    void sideFieldsCostNothing_data();
    void sideFieldsCostNothing();
    void secretsStayWithoutSideFields_data();
    void secretsStayWithoutSideFields();
    void unlistedListsAreCategories_data();
    void unlistedListsAreCategories();
    void dependencies_data();
    void dependencies();
    void environmentVariables_data();
    void environmentVariables();
    void environmentVariablePages_data();
    void environmentVariablePages();
    void viewsStayValidUntilTheNextCall();
    void idsOfHalfACharacterAreNeverTakenForEachOther_data();
    void idsOfHalfACharacterAreNeverTakenForEachOther();
    void moreThanAnAnswerHasIsTooLarge_data();
    void moreThanAnAnswerHasIsTooLarge();
    void millionsOfFlawsAreCountedNotListed();
};

void tst_AnswerDecoder::secrets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QByteArray(expected);
    };
    row("no secrets", R"({"secrets":[]})", "");
    row("every category", pageWith(R"({
        "tools":[{"type":"available","id":"t","name":"T","created_at_unix_secs":1,"access_level":"admin"},
                 {"type":"unknown","id":"u"}],"tools_has_more":true,
        "agents":[{"id":"g","name":"G","created_at_unix_secs":2,"access_level":"viewer",
                   "referenced_resource_ids":["t","x"]},{"id":"h","referenced_resource_ids":[]}],
        "agents_has_more":false,
        "phone_numbers":[{"phone_number_id":"p","phone_number":"+1","label":"L","provider":"twilio"}],
        "phone_numbers_has_more":null,
        "mcp_servers":[{"id":"m","name":"M"}],
        "others":["conversation_initiation_webhook"]})"),
        "a|stored|A\n tools+\n  t|available|T|-|admin|1\n  u|unknown|-|-|-|-\n agents\n"
        "  g|-|G|-|viewer|2|[t x]\n  h|-|-|-|-|-|[]\n phone_numbers\n  p|-|+1|L|twilio|-\n"
        " mcp_servers\n  m|-|M|-|-|-\n others\n  conversation_initiation_webhook|-|-|-|-|-");
    row("cursor", R"({"secrets":[],"next_cursor":"c="})", "> c=");
    row("null cursor", R"({"secrets":[],"next_cursor":null})", "");
    row("empty cursor", R"({"secrets":[],"next_cursor":""})", "> ");
    row("any order", R"({"next_cursor":"c","secrets":[]})", "> c");
    row("unknown fields", R"({"a":{"b":[1,2.5e300,true,null,"x",{}]},"secrets":[],"z":-0.0})", "");
    row("unknown fields of an item", pageWithTools(R"([{"x":[{}],"id":"t","y":{"z":1}}])"),
        "a|stored|A\n tools\n  t|-|-|-|-|-");
    row("numbers of any size in unknown fields",
        R"({"x":[123456789012345678901234567890,-1e999,0.1E-400],"secrets":[]})", "");
    row("escaped keys",
        "{\"s\\u0065crets\":[{\"secret\\u005fid\":\"a\"," + QByteArray(unused) + "}]}", "a|-|-");
    row("nulls for what may be absent",
        R"({"secrets":[{"type":null,"secret_id":"a","name":null,"used_by":{"tools":[{"type":null,)"
        R"("id":"t","name":null,"created_at_unix_secs":null,"access_level":null}],"agents":[{"id":"g",)"
        R"("referenced_resource_ids":null}],"others":[],"phone_numbers":null,"mcp_servers":null,)"
        R"("tools_has_more":null}}],"next_cursor":null})",
        "a|-|-\n tools\n  t|-|-|-|-|-\n agents\n  g|-|-|-|-|-");
    row("unlisted words are kept",
        pageWithTools(R"([{"type":"secretly","id":"t","access_level":"owner"}])"),
        "a|stored|A\n tools\n  t|secretly|-|-|owner|-");
    row("environment_variables of an answer settle nothing",
        pageWith(R"({"tools":[],"agents":[],"others":[],"environment_variables":[{"id":"e",)"
                 R"("label":"E","environments":["prod"]}]})"),
        "a|stored|A\n environment_variables~\n  e|-|E|-|-|-|[prod]");
    row("nor does their has_more",
        pageWith(R"({"tools":[],"agents":[],"others":[],"environment_variables_has_more":true})"),
        "a|stored|A\n environment_variables+~");
    row("has_more of the list of secrets", R"({"secrets":[],"next_cursor":null,"has_more":true})",
        "more");
    row("has_more where none is known is more all the same",
        pageWith(R"({"tools":[],"agents":[],"others":["x"],"others_has_more":true})"),
        "a|stored|A\n others+\n  x|-|-|-|-|-");
    row("same list twice: both count",
        pageWith(R"({"tools":[{"id":"x"}],"tools":[{"id":"y"}],"agents":[],"others":[]})"),
        "a|stored|A\n tools\n  x|-|-|-|-|-\n tools\n  y|-|-|-|-|-");
    row("same secret twice stays twice",
        pageWithSecrets("{\"secret_id\":\"a\"," + QByteArray(unused) + "},{\"secret_id\":\"a\","
                        + unused + "}"),
        "a|-|-\na|-|-");
    row("empty id is an id", pageWithSecrets("{\"secret_id\":\"\"," + QByteArray(unused) + "}"),
        "|-|-");
    row("lone high surrogate", pageWithTools(R"([{"id":"t","name":"a\ud800b"}])"),
        "a|stored|A\n tools\n  t|-|a\xef\xbf\xbd"
        "b|-|-|-");
    row("lone low surrogate and escapes",
        pageWithTools(R"([{"id":"t","name":"\udc00\n\"\\\/\b\f\r\t\u00e9\u20ac"}])"),
        "a|stored|A\n tools\n  t|-|\xef\xbf\xbd\n\"\\/\b\f\r\t\xc3\xa9\xe2\x82\xac|-|-|-");
    row("pair after a lone one", pageWithTools(R"([{"id":"t","name":"\ud800\ud83d\ude00"}])"),
        "a|stored|A\n tools\n  t|-|\xef\xbf\xbd\xf0\x9f\x98\x80|-|-|-");
    row("lone surrogate in an unknown key", R"({"\ud800":1,"secrets":[]})", "");
    row("lone surrogate in an unknown value", R"({"x":["\udfff",{"\ud800":0}],"secrets":[]})", "");
    row("largest number",
        pageWithTools(R"([{"id":"t","created_at_unix_secs":9223372036854775807}])"),
        "a|stored|A\n tools\n  t|-|-|-|-|9223372036854775807");
}

void tst_AnswerDecoder::secrets()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    Contents contents;
    QCOMPARE(outcome(decoder.decodeSecrets(body, contents), contents), expected);
}

void tst_AnswerDecoder::brokenItems_data()
{
    QTest::addColumn<QByteArray>("usedBy");
    QTest::addColumn<QByteArray>("flaw");
    const auto row = [](const char *name, const QByteArray &usedBy, const char *flaw) {
        QTest::newRow(name) << usedBy << QByteArray(flaw);
    };
    const auto tools = [&](const char *name, const QByteArray &item, const char *flaw) {
        row(name, R"({"tools":[{"id":"0"},)" + item + R"(,{"id":"2"}],"agents":[],"others":[]})",
            flaw);
    };
    tools("no id", R"({"name":"x"})", "tools used_by.tools[1].id: is missing");
    tools("id is a number", R"({"id":1})", "tools used_by.tools[1].id: is not a string");
    tools("id is null", R"({"id":null})", "tools used_by.tools[1].id: is not a string");
    tools("item is text", R"("x")", "tools used_by.tools[1]: is not an object");
    tools("item is null", "null", "tools used_by.tools[1]: is not an object");
    tools("item is a list", R"([{"id":"1"}])", "tools used_by.tools[1]: is not an object");
    row("a number without its id",
        R"({"tools":[{"id":"0"},{"id":"2"}],"agents":[],"others":[],"phone_numbers":[{"id":"p"}]})",
        "phone_numbers used_by.phone_numbers[0].phone_number_id: is missing");
    row("other is an object",
        R"({"tools":[{"id":"0"},{"id":"2"}],"agents":[],"others":[{"id":"x"}]})",
        "others used_by.others[0]: is not a string");
    row("other is null", R"({"tools":[{"id":"0"},{"id":"2"}],"agents":[],"others":[null]})",
        "others used_by.others[0]: is not a string");
    row("list is an object", R"({"tools":[{"id":"0"},{"id":"2"}],"agents":{"a":[]},"others":[]})",
        "agents used_by.agents: is not a list");
    row("list is null", R"({"tools":[{"id":"0"},{"id":"2"}],"agents":null,"others":[]})",
        "agents used_by.agents: is missing");
    row("list is not there", R"({"tools":[{"id":"0"},{"id":"2"}],"agents":[]})",
        "others used_by.others: is missing");
    row("optional list is text",
        R"({"tools":[{"id":"0"},{"id":"2"}],"agents":[],"others":[],"mcp_servers":"m"})",
        "mcp_servers used_by.mcp_servers: is not a list");
    row("has_more is text",
        R"({"tools":[{"id":"0"},{"id":"2"}],"agents":[],"agents_has_more":"no","others":[]})",
        "agents used_by.agents_has_more: is not true or false");
}

void tst_AnswerDecoder::brokenItems()
{
    QFETCH(QByteArray, usedBy);
    QFETCH(QByteArray, flaw);
    AnswerDecoder decoder;
    Contents contents;
    const QByteArray page = pageWith(usedBy);
    const QByteArrayList read
        = outcome(decoder.decodeSecrets(page, contents), contents).split('\n');
    const QByteArray category = flaw.left(flaw.indexOf(' '));
    QCOMPARE(read.last(), "! a " + category + " #0" + flaw.mid(category.size()));
    QCOMPARE(contents.flaws.size(), std::size_t(1));
    // Its neighbours are there.
    QVERIFY(read.contains("  0|-|-|-|-|-"));
    QVERIFY(read.contains("  2|-|-|-|-|-"));
    const auto list = std::ranges::find_if(contents.lists, [&](const ListContent &candidate) {
        return bytes(candidate.word) == category;
    });
    QVERIFY(list != contents.lists.end() && list->hasFlaws);
}

void tst_AnswerDecoder::brokenSecrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("flaw");
    const auto row = [](const char *name, const QByteArray &secret, const char *flaw) {
        QTest::newRow(name) << secret << QByteArray(flaw);
    };
    const QByteArray rest = unused;
    row("is text", R"("x")", "! - - #1 : is not an object");
    row("is null", "null", "! - - #1 : is not an object");
    row("no id", "{" + rest + "}", "! - - #1 secret_id: is missing");
    row("id is a number", "{\"secret_id\":7," + rest + "}", "! - - #1 secret_id: is not a string");
    row("id is null", "{\"secret_id\":null," + rest + "}", "! - - #1 secret_id: is not a string");
    row("flaws of its items go with it", R"({"used_by":{"tools":[1],"agents":[2]}})",
        "! - - #1 secret_id: is missing");
}

void tst_AnswerDecoder::brokenSecrets()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, flaw);
    const QByteArray rest = unused;
    AnswerDecoder decoder;
    Contents contents;
    const auto result
        = decoder.decodeSecrets(pageWithSecrets("{\"secret_id\":\"a\"," + rest + "}," + secret
                                                + ",{\"secret_id\":\"c\"," + rest + "}"),
                                contents);
    QCOMPARE(outcome(result, contents), "a|-|-\nc|-|-\n" + flaw);
    QCOMPARE(contents.items, 3U);
}

void tst_AnswerDecoder::sideFieldsCostNothing_data()
{
    QTest::addColumn<QByteArray>("usedBy");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &usedBy, const char *expected) {
        QTest::newRow(name) << usedBy << QByteArray(expected);
    };
    const auto tool = [&](const char *name, const QByteArray &fields, const char *expected) {
        row(name, R"({"tools":[{"id":"t",)" + fields + R"(}],"agents":[],"others":[]})",
            (QByteArray(" tools\n  t|") + expected).constData());
    };
    tool("name is a list", R"("name":[],"type":"x")", "x|-|-|-|-\n~ tools.name x1");
    tool("type is true", R"("type":true)", "-|-|-|-|-\n~ tools.type x1");
    tool("access is an object", R"("access_level":{"a":[1]})",
         "-|-|-|-|-\n~ tools.access_level x1");
    tool("several", R"("name":1,"type":2)", "-|-|-|-|-\n~ tools.name x1\n~ tools.type x1");
    const auto time = [&](const char *name, const char *value, const char *expected) {
        tool(name, QByteArray(R"("created_at_unix_secs":)") + value + R"(,"name":"n")",
             (QByteArray("-|n|-|-|") + expected).constData());
    };
    constexpr char unread[] = "-\n~ tools.created_at_unix_secs x1";
    time("seconds", "1741045213", "1741045213");
    time("zero", "0", "0");
    time("fraction of zero", "1741045213.0", "1741045213");
    time("fraction", "1741045213.5", "1741045213");
    time("text", "\"1741045213\"", "1741045213");
    time("text with a fraction", "\"1741045213.25\"", "1741045213");
    time("milliseconds", "1741045213123", "1741045213");
    time("null", "null", "-");
    time("negative", "-1", unread);
    time("exponent", "1e3", unread);
    time("beyond any number", "1e400", unread);
    time("beyond 64 bits", "9223372036854775808", unread);
    time("far beyond", "1234567890123456789012345", unread);
    time("text that is none", "\"yesterday\"", unread);
    time("empty text", "\"\"", unread);
    time("half a number", "\"12x\"", unread);
    time("object", "{}", unread);
    row("links is text",
        R"({"tools":[],"agents":[{"id":"g","referenced_resource_ids":"t"}],"others":[]})",
        " agents\n  g|-|-|-|-|-\n~ agents.referenced_resource_ids x1");
    row("a link is a number",
        R"({"tools":[],"agents":[{"id":"g","referenced_resource_ids":["t",1,"u"]}],"others":[]})",
        " agents\n  g|-|-|-|-|-|[t u]\n~ agents.referenced_resource_ids x1");
    row("provider is a number",
        R"({"tools":[],"agents":[],"others":[],"phone_numbers":[{"phone_number_id":"p","provider":5}]})",
        " phone_numbers\n  p|-|-|-|-|-\n~ phone_numbers.provider x1");
    row("counted over items",
        R"({"tools":[{"id":"t","name":1},{"id":"u","name":2}],"agents":[],"others":[]})",
        " tools\n  t|-|-|-|-|-\n  u|-|-|-|-|-\n~ tools.name x2");
}

void tst_AnswerDecoder::sideFieldsCostNothing()
{
    QFETCH(QByteArray, usedBy);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    Contents contents;
    QCOMPARE(outcome(decoder.decodeSecrets(pageWith(usedBy), contents), contents),
             "a|stored|A\n" + expected);
}

void tst_AnswerDecoder::secretsStayWithoutSideFields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &expected) {
        QTest::newRow(name) << fields << expected;
    };
    const QByteArray rest = unused;
    row("name is an object", R"("name":{},)" + rest, "a|-|-\n~ secrets.name x1");
    row("type is a number", R"("type":1,)" + rest, "a|-|-\n~ secrets.type x1");
    row("type of its own", R"("type":"external",)" + rest, "a|external|-");
    QByteArray failed = "a|-|-";
    QByteArray flaws;
    for (const char *word : {"tools", "agents", "phone_numbers", "mcp_servers", "others"}) {
        failed += QByteArray("\n ") + word + '?';
        flaws += QByteArray("\n! a ") + word + " #0 used_by." + word + ": is missing";
    }
    row("no used_by", R"("x":1)", failed + flaws);
    row("used_by is a list", R"("used_by":[1])", failed + flaws);
    row("used_by is null", R"("used_by":null)", failed + flaws);
}

void tst_AnswerDecoder::secretsStayWithoutSideFields()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    Contents contents;
    const QByteArray body = pageWithSecrets(R"({"secret_id":"a",)" + fields + '}');
    QCOMPARE(outcome(decoder.decodeSecrets(body, contents), contents), expected);
}

void tst_AnswerDecoder::unlistedListsAreCategories_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &field, const char *expected) {
        QTest::newRow(name) << field << QByteArray(expected);
    };
    row("objects with everything",
        R"("speech_engines":[{"type":"available","id":"speng_1","name":"Hotline","access_level":"admin"}],)"
        R"("speech_engines_has_more":true)",
        "\n speech_engines+\n  speng_1|available|Hotline|"
        R"({"access_level":"admin","id":"speng_1","name":"Hotline","type":"available"})"
        "|admin|-");
    row("has_more alone", R"("flows_has_more":true)", "\n flows+");
    row("has_more before the list", R"("flows_has_more":true,"flows":["f"])",
        "\n flows+\n  f|-|-|\"f\"|-|-");
    row("no more", R"("flows_has_more":false)", "");
    row("empty list", R"("flows":[])", "");
    row("null", R"("flows":null,"flows_has_more":null)", "");
    row("texts", R"("flows":["f","g\u00e9"])",
        "\n flows\n  f|-|-|\"f\"|-|-\n  g\xC3\xA9|-|-|\"g\xC3\xA9\"|-|-");
    row("one text is the id", R"("flows":[{"flow_ref":"f1","n":1.50}])",
        "\n flows\n  f1|-|-|{\"flow_ref\":\"f1\",\"n\":1.50}|-|-");
    row("no text at all", R"("flows":[7,{"n":2},[],null,true])",
        "\n flows\n  |-|-|7|-|-\n  |-|-|{\"n\":2}|-|-\n  |-|-|[]|-|-\n  |-|-|null|-|-\n"
        "  |-|-|true|-|-");
    row("several texts, none called id", R"("flows":[{"b":"2","a":"1"}])",
        "\n flows\n  |-|-|{\"a\":\"1\",\"b\":\"2\"}|-|-");
    row("an object in the place of the list", R"("flows":{"id":"f","name":"F"})",
        "\n flows\n  f|-|F|{\"id\":\"f\",\"name\":\"F\"}|-|-");
    row("a number in the place of the list", R"("flow_count":7)", "\n flow_count\n  |-|-|7|-|-");
    row("a list of its own", R"("flows":[{"id":"f","steps":[{"z":1,"a":[2,"x"]}]}])",
        "\n flows\n  f|-|-|{\"id\":\"f\",\"steps\":[{\"a\":[2,\"x\"],\"z\":1}]}|-|-");
    row("twice", R"("flows":["f"],"flows":["g"])",
        "\n flows\n  f|-|-|\"f\"|-|-\n flows\n  g|-|-|\"g\"|-|-");
    row("has_more is text", R"("flows_has_more":"yes")",
        "\n flows+?\n! a flows #0 used_by.flows_has_more: is not true or false");
}

void tst_AnswerDecoder::unlistedListsAreCategories()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    Contents contents;
    const QByteArray body = pageWith(R"({"tools":[],"agents":[],"others":[],)" + field + '}');
    QCOMPARE(outcome(decoder.decodeSecrets(body, contents), contents), "a|stored|A" + expected);
}

void tst_AnswerDecoder::dependencies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Category>("category");
    QTest::addColumn<QByteArray>("expected");
    const auto row
        = [](const char *name, const QByteArray &body, Category category, const char *expected) {
              QTest::newRow(name) << body << category << QByteArray(expected);
          };
    row("tools", R"({"dependencies":[{"id":"t","name":"T"}],"next_cursor":"c"})", Category::Tools,
        "  t|-|T|-|-|-\n> c");
    row("agents", R"({"dependencies":[{"id":"g","referenced_resource_ids":["t"]}]})",
        Category::Agents, "  g|-|-|-|-|-|[t]");
    row("numbers", R"({"dependencies":[{"phone_number_id":"p","label":"L"}]})",
        Category::PhoneNumbers, "  p|-|-|L|-|-");
    row("links of tools are unknown fields",
        R"({"dependencies":[{"id":"t","referenced_resource_ids":5}]})", Category::Tools,
        "  t|-|-|-|-|-");
    row("a wrong item", R"({"dependencies":[{"id":"t"},{"id":[]},{"id":"v"}]})", Category::Tools,
        "  t|-|-|-|-|-\n  v|-|-|-|-|-\n! - tools #0 dependencies[1].id: is not a string");
    row("more, but not where", R"({"dependencies":[],"next_cursor":null,"has_more":true})",
        Category::Tools, "more");
    row("has_more is text", R"({"dependencies":[],"has_more":"yes"})", Category::Tools,
        "wrong shape: has_more is not true or false");
    row("no list", R"({"next_cursor":null})", Category::Tools,
        "wrong shape: dependencies is missing");
    row("list is null", R"({"dependencies":null})", Category::Tools,
        "wrong shape: dependencies is not a list");
    row("list is an object", R"({"dependencies":{}})", Category::Tools,
        "wrong shape: dependencies is not a list");
    row("cursor is a number", R"({"dependencies":[],"next_cursor":5})", Category::Tools,
        "wrong shape: next_cursor is not a string");
    row("a list of items", R"([{"id":"t"}])", Category::Tools, "wrong shape:  is not an object");
}

void tst_AnswerDecoder::dependencies()
{
    QFETCH(QByteArray, body);
    QFETCH(Category, category);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    Contents contents;
    QCOMPARE(outcome(decoder.decodeDependencies(body, category, contents), contents), expected);
}

void tst_AnswerDecoder::environmentVariables_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &variable, const char *expected) {
        QTest::newRow(name) << variable << QByteArray(expected);
    };
    row("two environments",
        R"({"id":"e","label":"E","values":{"prod":{"secret_id":"a"},"test":{"secret_id":"b"}}})",
        "e|E prod=a test=b");
    row("values of other kinds",
        R"({"id":"e","label":"E","values":{"p":"text","q":{"auth_connection_id":"x"},"r":null}})",
        "e|E");
    row("lone surrogate in an environment's name",
        R"({"id":"e","values":{"\ud800":{"secret_id":"a"}}})", "e| \xef\xbf\xbd=a");
    row("no id", R"({"label":"E","values":{}})",
        "! - environment_variables #0 environment_variables[0].id: is missing");
    row("id is a number", R"({"id":5,"values":{}})",
        "! - environment_variables #0 environment_variables[0].id: has the wrong type");
    row("no values", R"({"id":"e"})",
        "! - environment_variables #0 environment_variables[0].values: is missing");
    row("values is a list", R"({"id":"e","values":[{}]})",
        "! - environment_variables #0 environment_variables[0].values: has the wrong type");
    row("secret id is a number", R"({"id":"e","values":{"p":{"secret_id":1},"q":{"x":2}}})",
        "! - environment_variables #0 environment_variables[0].values: has the wrong type");
    row("is null", "null",
        "! - environment_variables #0 environment_variables[0]: is not an object");
}

void tst_AnswerDecoder::environmentVariables()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    EnvironmentVariablesContents contents;
    const auto read = [&](const QByteArray &body) {
        return outcome(decoder.decodeEnvironmentVariables(body, contents), contents);
    };
    QCOMPARE(read("{\"environment_variables\":[" + variable + "]}"), expected);
    QCOMPARE(contents.items, 1U);
}

void tst_AnswerDecoder::environmentVariablePages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("end, by null") << QByteArray(
        R"({"environment_variables":[],"has_more":null,"next_cursor":null})")
                                  << QByteArray();
    QTest::newRow("more") << QByteArray(
        R"({"has_more":true,"environment_variables":[],"next_cursor":"c"})")
                          << QByteArray("more\n> c");
    QTest::newRow("no more") << QByteArray(R"({"environment_variables":[],"has_more":false})")
                             << QByteArray("no more");
    QTest::newRow("has_more is text")
        << QByteArray(R"({"environment_variables":[],"has_more":"yes"})")
        << QByteArray("wrong shape: has_more is not true or false");
    QTest::newRow("no list") << QByteArray(R"({"has_more":false})")
                             << QByteArray("wrong shape: environment_variables is missing");
    QTest::newRow("list is a number")
        << QByteArray(R"({"environment_variables":7})")
        << QByteArray("wrong shape: environment_variables is not a list");
    QTest::newRow("cut") << QByteArray(R"({"environment_variables":[])") << QByteArray("not JSON");
}

void tst_AnswerDecoder::environmentVariablePages()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    EnvironmentVariablesContents contents;
    QCOMPARE(outcome(decoder.decodeEnvironmentVariables(body, contents), contents), expected);
}

void tst_AnswerDecoder::viewsStayValidUntilTheNextCall()
{
    AnswerDecoder decoder;
    Contents contents;
    QByteArray items;
    for (int i = 0; i < 500; ++i) {
        items += QByteArray(i ? "," : "") + R"({"id":"\u0074)" + QByteArray::number(i)
            + R"(","name":"\ud800)" + QByteArray::number(i) + R"("})";
    }
    // Room at both ends of the buffer: only that behind the text counts as padding.
    QByteArray body = "xxxx" + pageWithTools('[' + items + ']');
    body.remove(0, 4);
    QVERIFY(decoder.decodeSecrets(body, contents));
    for (int i = 0; i < 500; ++i) {
        const DependentContent &item = contents.dependents.at(std::size_t(i));
        QCOMPARE(bytes(item.id), "t" + QByteArray::number(i));
        QCOMPARE(bytes(item.name), "\xef\xbf\xbd" + QByteArray::number(i));
    }
}

void tst_AnswerDecoder::idsOfHalfACharacterAreNeverTakenForEachOther_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &list, const char *expected) {
        QTest::newRow(name) << list << QByteArray(expected);
    };
    row("tools",
        R"("tools":[{"id":"a\ud800"},{"id":"a\ud801"},{"id":"b"}],"agents":[],"others":[])",
        "a|stored|A\n tools?\n  b|-|-|-|-|-\n"
        "! a tools #0 used_by.tools[0].id: is not a string\n"
        "! a tools #0 used_by.tools[1].id: is not a string");
    row("others", R"("tools":[],"agents":[],"others":["\udc00","x"])",
        "a|stored|A\n others?\n  x|-|-|-|-|-\n"
        "! a others #0 used_by.others[0]: is not a string");
    row("an unlisted kind",
        R"("tools":[],"agents":[],"others":[],"x":[{"n":"\ud800"},{"n":"\ud801"}])",
        "a|stored|A\n x?\n"
        "! a x #0 used_by.x[0]: has half a character\n"
        "! a x #0 used_by.x[1]: has half a character");
    row("an unlisted kind without a list", R"("tools":[],"agents":[],"others":[],"x":"\ud800")",
        "a|stored|A\n x?\n"
        "! a x #0 used_by.x: has half a character");
}

void tst_AnswerDecoder::idsOfHalfACharacterAreNeverTakenForEachOther()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    Contents contents;
    const auto result = decoder.decodeSecrets(pageWith('{' + list + '}'), contents);
    QCOMPARE(outcome(result, contents), expected);
}

void tst_AnswerDecoder::moreThanAnAnswerHasIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &item,
                        const QByteArray &after) {
        constexpr qsizetype size = 30'000'000;
        QTest::newRow(name) << before + QByteArray(item + ',').repeated(size / (item.size() + 1))
                + item + after;
    };
    const auto inUsedBy = [&row](const char *name, const QByteArray &before, const QByteArray &item,
                                 const QByteArray &after) {
        row(name, R"({"secrets":[{"secret_id":"a","used_by":{)" + before, item, after + "}}]}");
    };
    row("secrets", R"({"secrets":[)", R"({"secret_id":""})", "]}");
    inUsedBy("others", R"("others":[)", R"("")", "]");
    inUsedBy("tools", R"("tools":[)", R"({"id":""})", "]");
    inUsedBy("links", R"("agents":[{"referenced_resource_ids":[)", R"("")", "]}]");
    inUsedBy("unlisted items", R"("x":[)", "0", "]");
    inUsedBy("fields of an unlisted item", R"("x":{)", R"("":0)", "}");
    QByteArray lists;
    for (int i = 0; i < 100'000; ++i) {
        lists += (i ? R"(,"x)" : R"("x)") + QByteArray::number(i) + R"(":0)";
    }
    QTest::newRow("unlisted lists")
        << R"({"secrets":[{"secret_id":"a","used_by":{)" + lists + "}}]}";
}

void tst_AnswerDecoder::moreThanAnAnswerHasIsTooLarge()
{
    QFETCH(QByteArray, body);
    AnswerDecoder decoder;
    Contents contents;
    const auto result = decoder.decodeSecrets(body, contents);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, DecodeError::Kind::TooLarge);
}

void tst_AnswerDecoder::millionsOfFlawsAreCountedNotListed()
{
    AnswerDecoder decoder;
    Contents contents;
    QVERIFY(decoder.decodeSecrets(pageWithTools('[' + QByteArray("1,").repeated(999999) + "1]"),
                                  contents));
    QCOMPARE(contents.flaws.size(), std::size_t(SecretDecoder::maximumNamed) + 1);
    QCOMPARE(line(contents.flaws.back()),
             "! a tools #0 used_by.tools[999999]: and 999900 more before it");
    QVERIFY(
        decoder.decodeSecrets(pageWithSecrets(QByteArray("1,").repeated(999999) + '1'), contents));
    QCOMPARE(contents.flaws.size(), std::size_t(SecretDecoder::maximumNamed) + 1);
    QCOMPARE(line(contents.flaws.back()), "! - - #999999 : and 999900 more before it");
    QCOMPARE(contents.items, 1000000U);
    EnvironmentVariablesContents variables;
    const QByteArray million = QByteArray("1,").repeated(999999) + '1';
    QVERIFY(decoder.decodeEnvironmentVariables("{\"environment_variables\":[" + million + "]}",
                                               variables));
    QCOMPARE(variables.flaws.size() + variables.unnamedFlaws, std::size_t(1000000));
}

QTEST_GUILESS_MAIN(tst_AnswerDecoder)
#include "tst_answerdecoder.moc"
