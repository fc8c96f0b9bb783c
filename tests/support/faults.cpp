// SPDX-License-Identifier: Apache-2.0
#include "support/faults.h"

#include <QLibraryInfo>
#include <QVersionNumber>

namespace secretscope {

using Kind = ApiError::Kind;
using Place = Fault::Place;
using Answer = ScriptedAnswer;
using namespace std::chrono_literals;

namespace {

constexpr char none[] = R"("used_by":{"tools":[],"agents":[],"others":[]})";

const QByteArray firstPage
    = R"({"secrets":[{"type":"stored","secret_id":"a","name":"A","used_by":{"tools":[)"
      R"({"id":"t1","name":"T"}],"tools_has_more":true,"agents":[],"others":["w"]}},)"
      R"({"type":"stored","secret_id":"b","name":"B",)"
    + QByteArray(none) + R"(}],"next_cursor":"two"})";
const QByteArray nextPage
    = R"({"secrets":[{"type":"stored","secret_id":"c","name":"C",)" + QByteArray(none) + "}]}";
const QByteArray tools
    = R"({"dependencies":[{"id":"t1","name":"T"},{"id":"t2","name":"U"},{"id":"t3"}]})";
/// For every list of facts.
const QByteArray noFacts
    = R"({"tools":[],"mcp_servers":[],"agents":[],"speech_engines":[],"phone_numbers":[],)"
      R"("has_more":false})";
const QByteArray variables = R"({"environment_variables":[{"id":"v","label":"V","values":)"
                             R"({"prod":{"secret_id":"b"}}}],"has_more":false})";

constexpr char invalidCursor[] = R"({"detail":{"code":"invalid_cursor","message":"x"}})";

Answer text(int status, const QByteArray &body)
{
    return Answer::whole(status, "text/html", body);
}

QByteArray manyFields(int count)
{
    QByteArray fields;
    for (int i = 0; i < count; ++i) {
        fields += "X-" + QByteArray::number(i) + ": b\r\n";
    }
    return fields;
}

Answer cutGzip(const QByteArray &body)
{
    const QByteArray bytes = gzipped(body + QByteArray(20000, ' '));
    return Answer::encodedJson("gzip", bytes.left(bytes.size() / 2));
}

Answer named(const QByteArray &name)
{
    return Answer::json(R"({"secrets":[{"type":"stored","secret_id":"c","name":")" + name + R"(",)"
                        + none + "}]}");
}

void addRefusals(std::vector<Fault> &table)
{
    const auto row = [&](const char *name, int status, const QByteArray &body, Kind kind,
                         const char *reason, int exitCode) {
        table.push_back(
            {name, Place::FirstPage, Answer::failure(status, body), kind, reason, exitCode});
    };
    row("wrong key", 401, R"({"detail":{"status":"invalid_api_key","message":"Invalid API key"}})",
        Kind::WrongKey, "the key is not accepted", 4);
    row("wrong region", 401,
        R"({"detail":{"status":"invalid_api_key","message":"Check your data residency"}})",
        Kind::WrongRegion, "the key belongs to another region", 4);
    row("missing permission, live", 401,
        R"({"detail":{"status":"missing_permissions","message":)"
        R"("The API key you used is missing the permission convai_read to do this."}})",
        Kind::MissingPermission, "the key lacks convai_read", 4);
    row("missing permission, documented", 403,
        R"({"detail":{"code":"insufficient_permissions","message":"x","request_id":"req_1"}})",
        Kind::MissingPermission, "the key lacks a permission", 4);
    row("401 without a body", 401, {}, Kind::WrongKey, "the key is not accepted", 4);
    row("bad parameter", 422,
        R"({"detail":[{"loc":["query","page_size"],"msg":"too large","type":"x"}]})",
        Kind::BadParameter, "a parameter was refused, HTTP 422", 2);
    row("invalid parameters", 400, R"({"detail":{"code":"invalid_parameters"}})",
        Kind::BadParameter, "a parameter was refused, HTTP 400", 2);
    row("404", 404, R"({"detail":"Not Found"})", Kind::NotFound, "not found, HTTP 404", 2);
    row("405", 405, {}, Kind::Refused, "HTTP 405", 2);
    row("418 with megabytes", 418, QByteArray(3 * 1024 * 1024, 'x'), Kind::Refused, "HTTP 418", 2);
    row("408", 408, {}, Kind::Timeout, "HTTP 408", 2);
    row("425", 425, {}, Kind::ServerFault, "HTTP 425", 2);
    row("429", 429, R"({"detail":{"code":"rate_limit_exceeded"}})", Kind::RateLimited,
        "the server is too busy, HTTP 429", 2);
    row("500", 500, {}, Kind::ServerFault, "HTTP 500", 2);
    row("503 maintenance", 503, R"({"detail":{"code":"maintenance"}})", Kind::ServerFault,
        "HTTP 503", 2);
    row("504", 504, {}, Kind::ServerFault, "HTTP 504", 2);
    row("501 is not tried again", 501, {}, Kind::ServerFault, "HTTP 501", 2);
    row("error body of brackets", 500, QByteArray("[").repeated(900000), Kind::ServerFault,
        "HTTP 500", 2);
    table.push_back({"403 of a firewall", Place::FirstPage, text(403, "<html>Access Denied</html>"),
                     Kind::Refused, "HTTP 403", 2});
    table.push_back({"interim answers only", Place::FirstPage,
                     Answer::raw("HTTP/1.1 103 Early Hints\r\n\r\n").hangUp(),
                     isInterimTheAnswer() ? Kind::ServerFault : Kind::NoConnection,
                     isInterimTheAnswer() ? "only an interim answer, HTTP 103" : "no connection",
                     2});
    table.push_back({"502 of a proxy", Place::FirstPage, text(502, "<html>Bad Gateway</html>"),
                     Kind::ServerFault, "HTTP 502", 2});
    table.push_back({"redirect to another host", Place::FirstPage,
                     Answer::redirect(302, "http://other.example/x"), Kind::UnexpectedRedirect,
                     "unexpected redirect to other.example", 2});
    table.push_back({"redirect without a target", Place::FirstPage,
                     Answer::whole(301, "application/json", "{}"), Kind::UnexpectedRedirect,
                     "unexpected redirect, HTTP 301", 2});
    table.push_back({"304", Place::FirstPage, Answer::raw("HTTP/1.1 304 Not Modified\r\n\r\n"),
                     Kind::UnexpectedRedirect, "unexpected redirect, HTTP 304", 2});
}

void addBrokenFraming(std::vector<Fault> &table)
{
    const auto row = [&](const char *name, const Answer &answer, Kind kind, const char *reason) {
        table.push_back({name, Place::FirstPage, answer, kind, reason, 2});
    };
    const char *const cut = "the answer was cut short";
    const char *const noJson = "the answer is not JSON";
    const char *const late = "timed out";
    const qsizetype half = firstPage.size() / 2;
    row("hangs up at once", Answer::hungUp(), Kind::NoConnection, "no connection");
    row("not HTTP", Answer::raw("SSH-2.0-OpenSSH_9.2\r\n").hangUp(), Kind::NoConnection,
        "no connection");
    row("half a status line", Answer::raw("HTTP/1.1 20").hangUp(), Kind::NoConnection,
        "no connection");
    row("cut behind the headers", Answer::cutJson(firstPage, 0), Kind::CutShort, cut);
    row("cut in the body", Answer::cutJson(firstPage, half), Kind::CutShort, cut);
    row("cut before the last byte", Answer::cutJson(firstPage, firstPage.size() - 1),
        Kind::CutShort, cut);
    row("cut, without a length", Answer::openJson().send(firstPage.left(half)).hangUp(),
        Kind::NotJson, noJson);
    row("length too small",
        Answer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                    "Content-Length: 40\r\nConnection: close\r\n\r\n"
                    + firstPage)
            .hangUp(),
        Kind::NotJson, noJson);
    row("chunks without an end",
        Answer::openJson({"Transfer-Encoding: chunked"})
            .send(QByteArray::number(half, 16) + "\r\n" + firstPage.left(half) + "\r\n")
            .hangUp(),
        Kind::CutShort, cut);
    row("chunk size is no number",
        Answer::openJson({"Transfer-Encoding: chunked"}).send("zz\r\n{}\r\n0\r\n\r\n").hangUp(),
        Kind::NotJson, noJson);
    row("half a gzip stream", cutGzip(firstPage), Kind::NotJson, noJson);
    row("gzip that is none", Answer::encodedJson("gzip", firstPage), Kind::CutShort, cut);
    row("unknown encoding", Answer::encodedJson("rot13", "abc"), Kind::NotJson, noJson);
    row("gzip bomb", Answer::encodedJson("gzip", gzipped(QByteArray(48 * 1024 * 1024, ' '))),
        Kind::TooLarge, "the answer is too large");
    row("body without an end",
        Answer::openJson().send("{\"x\":\"").send(QByteArray(64 * 1024, 'a'), Answer::Endless),
        Kind::TooLarge, "the answer is too large");
    row("silence", Answer::silence(), Kind::Timeout, late);
    row("silence behind the status", Answer::raw("HTTP/1.1 200 OK\r\n").stall(), Kind::Timeout,
        late);
    row("silence behind the headers", Answer::openJson({"Content-Length: 9"}).stall(),
        Kind::Timeout, late);
    row("silence in the body", Answer::openJson().send(firstPage.left(half)).stall(), Kind::Timeout,
        late);
    row("drip", Answer::openJson().send(QByteArray(60000, ' ')).dripping(1, 3ms).stall(),
        Kind::Timeout, late);
    // Qt drops them all, the content type among them.
    row("a thousand header fields",
        Answer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + manyFields(1000)
                    + "\r\n{}")
            .stall(),
        Kind::NotJson, noJson);
    // Had it an end, a fast machine would read it through before the clock has gone on.
    row("a header line of a megabyte without an end",
        Answer::raw("HTTP/1.1 200 OK\r\nX-A: " + QByteArray(1024 * 1024, 'b')).stall(),
        Kind::Timeout, late);
}

void addWrongBodies(std::vector<Fault> &table)
{
    const auto noJson = [&](const char *name, const Answer &answer) {
        table.push_back(
            {name, Place::FirstPage, answer, Kind::NotJson, "the answer is not JSON", 2});
    };
    const auto wrong = [&](const char *name, const QByteArray &body) {
        table.push_back({name, Place::FirstPage, Answer::json(body), Kind::WrongShape,
                         "the answer has an unexpected shape", 2});
    };
    noJson("sign-in page", text(200, "<html>Sign in to this network</html>"));
    noJson("no content type", Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
    noJson("204", Answer::raw("HTTP/1.1 204 No Content\r\n\r\n"));
    noJson("206", Answer::whole(206, "application/json", firstPage));
    noJson("empty body", Answer::json({}));
    noJson("trailing text", Answer::json(firstPage + "x"));
    noJson("two documents", Answer::json(firstPage + firstPage));
    noJson("not UTF-8",
           Answer::json(R"({"x":")"
                        "\xff"
                        R"(","secrets":[]})"));
    noJson("brackets without end", Answer::json(R"({"x":)" + QByteArray("[").repeated(5000000)));
    noJson("UTF-16", Answer::json(QByteArray("\xff\xfe{\0}\0", 6)));
    wrong("a list", R"([{"secret_id":"a"}])");
    wrong("no secrets", R"({"detail":"x"})");
    wrong("secrets is null", R"({"secrets":null})");
    wrong("secrets is an object", R"({"secrets":{"a":{}}})");
    wrong("cursor is a number", R"({"secrets":[],"next_cursor":5})");
}

void addLaterFaults(std::vector<Fault> &table)
{
    const auto row = [&](const char *name, Place place, const Answer &answer,
                         std::optional<Kind> kind, const char *reason) {
        table.push_back({name, place, answer, kind, reason, 3});
    };
    row("next page: 500", Place::NextPage, Answer::failure(500), Kind::ServerFault, "HTTP 500");
    row("next page: key revoked", Place::NextPage, Answer::failure(401), Kind::WrongKey,
        "the key is not accepted");
    row("next page: cut", Place::NextPage, Answer::cutJson(nextPage, 9), Kind::CutShort,
        "the answer was cut short");
    row("next page: other shape", Place::NextPage, Answer::json("{}"), Kind::WrongShape,
        "the answer has an unexpected shape");
    row("next page: silence", Place::NextPage, Answer::silence(), Kind::Timeout, "timed out");
    row("next page: cursor repeated", Place::NextPage,
        Answer::json(R"({"secrets":[{"secret_id":"c",)" + QByteArray(none)
                     + R"(}],"next_cursor":"two"})"),
        {}, "the server repeated a cursor");
    row("next page: cursor refused", Place::NextPage, Answer::failure(400, invalidCursor), {},
        "the server refused its own cursor");
    row("next page: a bad secret", Place::NextPage, Answer::json(R"({"secrets":[{"name":"x"}]})"),
        {}, "left out: secrets[2].secret_id is missing");
    row("next page: a bad MCP server", Place::NextPage,
        Answer::json(R"({"secrets":[{"secret_id":"c","used_by":{"tools":[],"agents":[],)"
                     R"("others":[],"mcp_servers":[{"id":1}]}}]})"),
        {}, "left out: used_by.mcp_servers[0].id is not a string");
    row("list: 500", Place::Category, Answer::failure(500), Kind::ServerFault, "HTTP 500");
    row("list: forbidden", Place::Category, Answer::failure(403), Kind::MissingPermission,
        "the key lacks a permission");
    row("list: gone", Place::Category, Answer::failure(404), Kind::NotFound, "not found, HTTP 404");
    row("list: HTML", Place::Category, text(200, "<html>"), Kind::NotJson,
        "the answer is not JSON");
    row("list: other shape", Place::Category, Answer::json(R"({"dependencies":{}})"),
        Kind::WrongShape, "the answer has an unexpected shape");
    row("list: cursor repeated", Place::Category,
        Answer::json(R"({"dependencies":[{"id":"t2"}],"next_cursor":"x"})"), {},
        "the server repeated a cursor");
    row("list: empty for ever", Place::Category,
        Answer::json(R"({"dependencies":[],"next_cursor":"x"})"), {},
        "the server repeated a cursor");
    row("list: more, but not where", Place::Category,
        Answer::json(R"({"dependencies":[{"id":"t1"}],"next_cursor":null,"has_more":true})"), {},
        "the server said that more follows, but not where");
    row("next page: more, but not where", Place::NextPage,
        Answer::json(R"({"secrets":[],"next_cursor":null,"has_more":true})"), {},
        "the server said that more follows, but not where");
    row("next page: more of an unlisted kind", Place::NextPage,
        Answer::json(R"({"secrets":[{"secret_id":"c","used_by":{"tools":[],"agents":[],)"
                     R"("others":[],"speech_engines":["e"],"speech_engines_has_more":true}}]})"),
        {}, "more exist than the preview shows");
    row("list: a bad item", Place::Category, Answer::json(R"({"dependencies":[{"id":"t1"},7]})"),
        {}, "left out: dependencies[1] is not an object");
    row("list: silence", Place::Category, Answer::silence(), Kind::Timeout, "timed out");
    row("variables: forbidden", Place::Variables,
        Answer::failure(401,
                        R"({"detail":{"status":"missing_permissions","message":)"
                        R"("missing the permission convai_read"}})"),
        Kind::MissingPermission, "the key lacks convai_read");
    row("variables: 502", Place::Variables, text(502, "<html>"), Kind::ServerFault, "HTTP 502");
    row("variables: other shape", Place::Variables, Answer::json("[]"), Kind::WrongShape,
        "the answer has an unexpected shape");
    row("variables: more, but not where", Place::Variables,
        Answer::json(R"({"environment_variables":[],"has_more":true})"), {},
        "the server said that more follows, but not where");
    row("variables: a bad one", Place::Variables,
        Answer::json(R"({"environment_variables":[{"id":"v"}],"has_more":false})"), {},
        "left out: environment_variables[0].values is missing");
    row("variables: cut", Place::Variables, Answer::cutJson(variables, 30), Kind::CutShort,
        "the answer was cut short");
}

/// Odd, but right: nothing may be missing after these.
void addOddities(std::vector<Fault> &table)
{
    const auto row = [&](const char *name, Place place, const Answer &answer) {
        table.push_back({name, place, answer, {}, {}, 0});
    };
    row("chunks of one byte", Place::FirstPage, Answer::chunkedJson(firstPage, 1));
    row("gzip", Place::FirstPage, Answer::encodedJson("gzip", gzipped(firstPage)));
    row("ends with the connection", Place::FirstPage, Answer::openJson().send(firstPage).hangUp());
    row("the same secrets again", Place::NextPage,
        Answer::json(QByteArray(firstPage).replace(R"("two")", "null")));
    row("odd side fields", Place::NextPage,
        Answer::json(R"({"secrets":[{"secret_id":"c","name":["x"],"type":3,"used_by":{"tools":[)"
                     R"({"id":"t","created_at_unix_secs":"soon","access_level":7}],"agents":[],)"
                     R"("others":[]}}]})"));
    row("an unlisted kind", Place::NextPage,
        Answer::json(R"({"secrets":[{"secret_id":"c","used_by":{"tools":[],"agents":[],)"
                     R"("others":[],"speech_engines":[{"id":"e"},7]}}]})"));
    row("the same items again", Place::Category,
        Answer::json(R"({"dependencies":[{"id":"t1"},{"id":"t1"},{"id":"t1"}]})"));
    row("an empty list after a preview", Place::Category, Answer::json(R"({"dependencies":[]})"));
    row("name of escape sequences", Place::NextPage,
        named(R"(\u001b[2J\u001b]0;owned\u0007\u0000\b\r\n)"));
    row("name of bidi controls", Place::NextPage,
        named("\xe2\x80\xae"
              "gnp.exe\xe2\x81\xa6"));
    row("name of markup", Place::NextPage,
        named(R"(<img src=x onerror=alert(1)>&lt;%1 %n [*] &File `|*_ =cmd|' /C calc'!A0)"));
    row("name of a megabyte", Place::NextPage, named(QByteArray(1024 * 1024, 'n')));
    row("name of combining marks", Place::NextPage,
        named('a' + QByteArray("\xcc\x81").repeated(100000)));
    row("name of half a pair", Place::NextPage, named(R"(\ud83d)"));
    row("name of nothing", Place::NextPage, named({}));
}

} // namespace

bool isInterimTheAnswer()
{
    return QLibraryInfo::version() < QVersionNumber(6, 5);
}

const std::vector<Fault> &faults()
{
    static const std::vector<Fault> table = [] {
        std::vector<Fault> rows;
        addRefusals(rows);
        addBrokenFraming(rows);
        addWrongBodies(rows);
        addLaterFaults(rows);
        addOddities(rows);
        return rows;
    }();
    return table;
}

void serveWith(FakeService &server, const Fault &fault)
{
    server.handleAll([fault](const ReceivedRequest &request) {
        const auto at = [&fault](Place place, const QByteArray &good) {
            return fault.place == place ? fault.answer : Answer::json(good);
        };
        const QByteArray path = request.path();
        if (path.endsWith("/environment-variables")) {
            return at(Place::Variables, variables);
        }
        if (path.endsWith("/dependencies/tools")) {
            return at(Place::Category, tools);
        }
        if (!path.endsWith("/secrets")) {
            return Answer::json(noFacts);
        }
        return request.parameter("cursor").isEmpty() ? at(Place::FirstPage, firstPage)
                                                     : at(Place::NextPage, nextPage);
    });
}

} // namespace secretscope
