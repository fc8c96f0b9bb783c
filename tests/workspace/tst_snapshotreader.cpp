// SPDX-License-Identifier: Apache-2.0
#include "report/gapreason.h"
#include "workspace/snapshotreader.h"

#include <QTest>

using namespace secretscope;
using Kind = SnapshotError::Kind;

namespace {

constexpr char list[]
    = R"([{"type":"stored","secret_id":"a","name":"A","used_by":{"tools":[{"id":"t","name":"T"}],)"
      R"("tools_has_more":false,"agents":[],"agents_has_more":false,"phone_numbers":[],)"
      R"("phone_numbers_has_more":false,"mcp_servers":[],"others":["w"],)"
      R"("environment_variables":[{"id":"e","label":"E","environments":["prod"]}]}}])";

constexpr char complete[] = R"("complete":true,"gaps":[])";

QByteArray file(const QByteArray &fields)
{
    return R"({"format":"secretscope-snapshot","version":1,)" + fields + '}';
}

QByteArray secrets(const QByteArray &items)
{
    return R"("secrets":)" + items;
}

QByteArray whole()
{
    return file(QByteArray(complete) + ',' + secrets(list));
}

/// One secret `a` with these extra fields of used_by.
QByteArray secretWith(const QByteArray &fields)
{
    return R"({"secret_id":"a","used_by":{"tools":[],"agents":[],"others":[])" + fields + "}}";
}

QByteArray described(const Result<WorkspaceState, SnapshotError> &result)
{
    if (result) {
        return "read";
    }
    const SnapshotError &error = result.error();
    const QByteArray text = error.place.toUtf8() + ": " + error.what.toUtf8();
    switch (error.kind) {
    case Kind::Unreadable:
        return "unreadable";
    case Kind::NotJson:
        return "not JSON";
    case Kind::NotASnapshot:
        return "no snapshot " + text;
    case Kind::NewerVersion:
        return "newer " + text;
    case Kind::Malformed:
        return "malformed " + text;
    case Kind::TooLarge:
        return "too large";
    }
    Q_UNREACHABLE();
}

QByteArrayList gapsOf(const WorkspaceState &snapshot)
{
    QByteArrayList lines;
    for (const Gap &gap : snapshot.loadInfo().gaps) {
        const std::string_view part = partWord(gap.part);
        lines += QByteArray(part.data(), qsizetype(part.size())) + ' ' + gap.secretId + ' '
            + (gap.category.isEmpty() ? "-" : gap.category) + ' '
            + QByteArray::fromStdString(gapReason(gap.cause));
    }
    return lines;
}

} // namespace

class tst_SnapshotReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead();
    void anyOrderOfKeysIsRead();
    void refused_data();
    void refused();
    void cutAnywhereIsNeverAccepted();
    void completeness_data();
    void completeness();
    void aGapMarksItsList();
    void aSavedAnswerIsRead_data();
    void aSavedAnswerIsRead();
    void aSavedAnswerOffersNoEnvironmentVariables();
    void environmentVariablesThatNobodyTellsAreNotOffered();
    void aGapOfAnUnlistedListMarksIt();
    void aMalformedFieldCostsNoItemAndIsCounted();
    void aSecretThatIsThereTwiceIsOneWithAllItsDependents();
    void manySecretsAreRead();
};

void tst_SnapshotReader::everythingIsRead()
{
    const auto result = readSnapshot(
        file(R"("generator":{"name":"x","version":"9"},"server":"https://s","profile":"P","read":)"
             R"({"started":"2026-01-02T03:04:05Z","finished":"2026-01-02T04:04:09+01:00"},)"
             R"("search":"ab","new_in_some_version":[{}],)"
             + QByteArray(complete) + ',' + secrets(list)));
    QCOMPARE(described(result), "read");
    const LoadInfo loadInfo = result->loadInfo();
    QCOMPARE(loadInfo.server, QStringLiteral("https://s"));
    QCOMPARE(loadInfo.profile, QStringLiteral("P"));
    QCOMPARE(loadInfo.search, QStringLiteral("ab"));
    QCOMPARE(loadInfo.started.toString(Qt::ISODate), QStringLiteral("2026-01-02T03:04:05Z"));
    QCOMPARE(loadInfo.finished.toString(Qt::ISODate), QStringLiteral("2026-01-02T03:04:09Z"));
    QVERIFY(loadInfo.isComplete());
    const Catalogue &catalogue = result->catalogue();
    QVERIFY(catalogue.isConsistent());
    QCOMPARE(catalogue.secretCount(), 1U);
    QCOMPARE(catalogue.edgeCount(), 3U);
    QVERIFY(catalogue.isComplete({0}));
    QCOMPARE(catalogue.environmentVariablesState(), LoadState::Complete);
}

void tst_SnapshotReader::anyOrderOfKeysIsRead()
{
    const QByteArray reversed = "{" + secrets(list)
        + R"(,"gaps":[],"complete":true,"search":null,"profile":null,"server":"s","version":1,)"
          R"("format":"secretscope-snapshot"})";
    const auto result = readSnapshot(reversed);
    QCOMPARE(described(result), "read");
    QCOMPARE(result->catalogue().environmentVariablesState(), LoadState::Complete);
    QVERIFY(!result->loadInfo().search);
}

void tst_SnapshotReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QByteArray(expected);
    };
    const QByteArray good = QByteArray(complete) + ',' + secrets(list);
    const auto fields = [&](const char *name, const QByteArray &text, const char *expected) {
        row(name, file(text), expected);
    };
    row("empty", "", "not JSON");
    row("text file", "secrets", "not JSON");
    row("trailing text", whole() + "x", "not JSON");
    row("second document", whole() + whole(), "not JSON");
    row("a list", "[]", "no snapshot : is not an object");
    row("a number", "1", "no snapshot : is not an object");
    row("another object", R"({"a":1})", "no snapshot : has no secrets");
    row("an error body", R"({"detail":"x"})", "no snapshot : has no secrets");
    row("another format", R"({"format":"zip","version":1,"secrets":[]})",
        "no snapshot format: zip");
    row("format is a number", R"({"format":1,"secrets":[]})", "malformed format: is not a string");
    row("no version", R"({"format":"secretscope-snapshot","secrets":[]})",
        "malformed version: is missing");
    row("version is text", R"({"format":"secretscope-snapshot","version":"1","secrets":[]})",
        "malformed version: is not a version number");
    row("version 0", R"({"format":"secretscope-snapshot","version":0,"secrets":[]})",
        "malformed version: is not a version number");
    row("newer", R"({"format":"secretscope-snapshot","version":3,"secrets":{"other":"shape"}})",
        "newer version: 3");
    row("newer, told last",
        R"({"secrets":{"other":["shape"]},"gaps":7,"version":4,"format":"secretscope-snapshot"})",
        "newer version: 4");
    fields("no secrets", complete, "malformed secrets: is missing");
    fields("secrets is an object", R"("secrets":{})", "malformed secrets: is not a list");
    fields("secrets is null", R"("secrets":null)", "malformed secrets: is not a list");
    fields("server is a number", R"("server":1,)" + good, "malformed server: is not a string");
    fields("profile is a list", R"("profile":[],)" + good, "malformed profile: is not a string");
    fields("search is false", R"("search":false,)" + good, "malformed search: is not a string");
    fields("read is text", R"("read":"now",)" + good, "malformed read: is not an object");
    fields("time is a number", R"("read":{"started":1},)" + good,
           "malformed read.started: is not a string");
    fields("time is none", R"("read":{"finished":"today"},)" + good,
           "malformed read.finished: is not a time like 2026-01-02T03:04:05Z");
    fields("time without a zone", R"("read":{"finished":"2026-01-02T03:04:05"},)" + good,
           "malformed read.finished: is not a time like 2026-01-02T03:04:05Z");
    fields("views is an object", R"("views":{},)" + good, "malformed views: is not a list");
    fields("view is text", R"("views":["A"],)" + good, "malformed views[0]: is not an object");
    fields("view without an id", R"("views":[{"name":"A"}],)" + good,
           "malformed views[0]: has no name or id");
    fields("view's time is none",
           R"("views":[{"name":"A","id":"1","read":{"started":"x"}}],)" + good,
           "malformed views[0].read.started: is not a time like 2026-01-02T03:04:05Z");
    fields("complete is text", R"("complete":"yes","gaps":[],)" + secrets("[]"),
           "malformed complete: is not true or false");
    fields("gaps is an object", R"("complete":true,"gaps":{},)" + secrets("[]"),
           "malformed gaps: is not a list");
    const auto gap = [&](const char *name, const QByteArray &text, const char *expected) {
        row(name, file(R"("complete":false,"gaps":[)" + text + "]," + secrets("[]")), expected);
    };
    gap("gap is text", R"("x")", "malformed gaps[0]: is not an object");
    gap("gap without a part", R"({"reason":"r"})",
        "malformed gaps[0].part: is missing or not a known part");
    gap("gap of an unknown part", R"({"part":"all","reason":"r"})",
        "malformed gaps[0].part: is missing or not a known part");
    gap("gap without a reason", R"({"part":"secrets"})", "malformed gaps[0].reason: is missing");
    gap("gap without its category", R"({"part":"dependencies","secret_id":"a","reason":"r"})",
        "malformed gaps[0].category: is missing");
    gap("gap without its secret", R"({"part":"dependencies","category":"tools","reason":"r"})",
        "malformed gaps[0].secret_id: is missing");
    gap("second gap", R"({"part":"secrets","reason":"r"},{"part":1})",
        "malformed gaps[1].part: is not a string");
    const auto second = [&](const char *name, const QByteArray &text, const char *expected) {
        row(name,
            file(QByteArray(complete) + ',' + secrets('[' + secretWith("") + ',' + text + ']')),
            expected);
    };
    second("secret is null", "null", "malformed secrets[1]: is not an object");
    second("secret without an id", R"({"used_by":{}})",
           "malformed secrets[1].secret_id: is missing");
    second("secret without used_by", R"({"secret_id":"b"})",
           "malformed secrets[1].used_by.tools: is missing");
    second("item without an id", R"({"secret_id":"b","used_by":{"tools":[{"id":"t"},{}]}})",
           "malformed secrets[1].used_by.tools[1].id: is missing");
    second("list is missing", R"({"secret_id":"b","used_by":{"tools":[],"others":[]}})",
           "malformed secrets[1].used_by.agents: is missing");
    second("variable without an id", secretWith(R"(,"environment_variables":[{"label":"e"}])"),
           "malformed secrets[1].used_by.environment_variables[0].id: is missing");
}

void tst_SnapshotReader::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(described(readSnapshot(bytes)), expected);
}

void tst_SnapshotReader::cutAnywhereIsNeverAccepted()
{
    const QByteArray bytes = whole();
    QCOMPARE(described(readSnapshot(bytes)), "read");
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY2(!readSnapshot(bytes.left(length)), qPrintable(QString::number(length)));
    }
}

void tst_SnapshotReader::completeness_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &items,
                        const char *expected) {
        QTest::newRow(name) << fields << items << QByteArray(expected);
    };
    const QByteArray variables = R"(,"environment_variables":[])";
    row("complete", complete, secretWith(variables), "");
    row("complete, without the word", R"("gaps":[])", secretWith(variables), "");
    row("complete, without the list", R"("complete":true)", secretWith(variables), "");
    row("says nothing", R"("x":1)", secretWith(variables),
        "secrets  - the file does not say whether it is complete");
    row("complete against its gaps", R"("complete":true,"gaps":[{"part":"secrets","reason":"r"}])",
        "", "malformed complete: does not agree with gaps");
    row("incomplete without gaps", R"("complete":false,"gaps":[])", "",
        "malformed complete: does not agree with gaps");
    row("complete against its lists", complete, secretWith(variables + R"(,"tools_has_more":true)"),
        "malformed complete: does not agree with the lists");
    row("a preview that no gap names",
        R"("complete":false,"gaps":[{"part":"secrets","reason":"r"}])",
        secretWith(variables + R"(,"tools_has_more":true)"),
        "secrets  - r\ndependencies a tools more exist than the preview shows");
    row("a preview that a gap names",
        R"("complete":false,"gaps":[{"part":"dependencies","secret_id":"a","category":"tools",)"
        R"("reason":"r"}])",
        secretWith(variables + R"(,"tools_has_more":true)"), "dependencies a tools r");
    row("gaps are sorted, once each",
        R"("gaps":[{"part":"environment_variables","reason":"z"},{"part":"secrets","reason":"y"},)"
        R"({"part":"secrets","reason":"x"},{"part":"secrets","reason":"y"}])",
        secretWith(variables), "secrets  - x\nsecrets  - y\nenvironment_variables  - z");
}

void tst_SnapshotReader::completeness()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, expected);
    const auto result = readSnapshot(file(fields + ',' + secrets('[' + items + ']')));
    QCOMPARE(result ? gapsOf(*result).join('\n') : described(result), expected);
}

void tst_SnapshotReader::aGapMarksItsList()
{
    const auto result = readSnapshot(file(
        R"("complete":false,"gaps":[{"part":"dependencies","secret_id":"a","category":"agents",)"
        R"("reason":"r"},{"part":"environment_variables","reason":"r"},)"
        R"({"part":"dependencies","secret_id":"gone","category":"tools","reason":"r"}],)"
        + secrets(list)));
    QCOMPARE(described(result), "read");
    const Catalogue &catalogue = result->catalogue();
    QCOMPARE(catalogue.loadState({0}, Category::Agents), LoadState::Failed);
    QCOMPARE(catalogue.loadState({0}, Category::EnvironmentVariables), LoadState::Failed);
    QCOMPARE(catalogue.loadState({0}, Category::Tools), LoadState::Complete);
}

void tst_SnapshotReader::aSavedAnswerIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QByteArray(expected);
    };
    row("whole", R"({"secrets":[],"next_cursor":null})", "");
    row("without a cursor", R"({"secrets":[]})", "");
    row("empty cursor", R"({"secrets":[],"next_cursor":""})", "");
    row("more", R"({"next_cursor":"c","secrets":[]})",
        "secrets  - the saved answer says that more follow");
    row("more, but not where", R"({"next_cursor":null,"has_more":true,"secrets":[]})",
        "secrets  - the saved answer says that more follow");
    row("cursor is a number", R"({"secrets":[],"next_cursor":7})",
        "malformed next_cursor: is not a string");
    row("a preview", "{" + secrets('[' + secretWith(R"(,"agents_has_more":true)") + ']') + '}',
        "dependencies a agents more exist than the preview shows");
    row("unknown fields", R"({"gaps":5,"complete":"x","secrets":[],"read":1})", "");
    // As from the live service: what is left out is a gap.
    row("a wrong secret", R"({"secrets":[5]})", "secrets  - left out: secrets[0] is not an object");
    row("a wrong item",
        R"({"secrets":[{"secret_id":"a","used_by":{"tools":[],"agents":[],"others":[{"id":"x"}]}}]})",
        "dependencies a others left out: used_by.others[0] is not a string");
    row("a wrong side field",
        "{"
            + secrets(R"([{"secret_id":"a","used_by":{"tools":[{"id":"t",)"
                      R"("created_at_unix_secs":1e400}],"agents":[],"others":[]}}])")
            + '}',
        "");
    row("an unlisted kind",
        "{" + secrets('[' + secretWith(R"(,"flows":[{"id":"f"}],"flows_has_more":true)") + ']')
            + '}',
        "dependencies a flows more exist than the preview shows");
}

void tst_SnapshotReader::aSavedAnswerIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto result = readSnapshot(bytes);
    QCOMPARE(result ? gapsOf(*result).join('\n') : described(result), expected);
}

void tst_SnapshotReader::aSavedAnswerOffersNoEnvironmentVariables()
{
    const auto result = readSnapshot(
        "{" + secrets('[' + secretWith(R"(,"environment_variables":[{"id":"e"}])") + ']') + '}');
    QCOMPARE(described(result), "read");
    QCOMPARE(result->catalogue().loadState({0}, Category::EnvironmentVariables),
             LoadState::NotOffered);
    QVERIFY(result->catalogue().isComplete({0}));
    // One that the answer names all the same is kept.
    QCOMPARE(result->catalogue().edgeCount(), 1U);
}

void tst_SnapshotReader::environmentVariablesThatNobodyTellsAreNotOffered()
{
    const auto result
        = readSnapshot(file(QByteArray(complete) + ',' + secrets('[' + secretWith("") + ']')));
    QCOMPARE(described(result), "read");
    QCOMPARE(result->catalogue().environmentVariablesState(), LoadState::NotOffered);
    const auto unread = readSnapshot(
        file(R"("complete":false,"gaps":[{"part":"environment_variables","reason":"r"}],)"
             + secrets('[' + secretWith("") + ']')));
    QCOMPARE(described(unread), "read");
    QCOMPARE(unread->catalogue().loadState({0}, Category::EnvironmentVariables),
             LoadState::NotLoaded);
}

void tst_SnapshotReader::aMalformedFieldCostsNoItemAndIsCounted()
{
    const QByteArray tool
        = R"({"type":"available","id":"%1","name":"n","created_at_unix_secs":"soon"})";
    const auto result
        = readSnapshot(R"({"secrets":[{"type":"stored","secret_id":"a","name":"A",)"
                       R"("used_by":{"tools":[)"
                       + QByteArray(tool).replace("%1", "t1") + ','
                       + QByteArray(tool).replace("%1", "t2") + R"(],"agents":[],"others":[]}}]})");
    QCOMPARE(described(result), "read");
    QCOMPARE(result->catalogue().edgeCount(), 2U);
    const std::vector<FieldIssue> issues = result->loadInfo().fieldIssues;
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues.front().field, std::string("created_at_unix_secs"));
    QCOMPARE(issues.front().count, 2U);
}

void tst_SnapshotReader::aGapOfAnUnlistedListMarksIt()
{
    const QByteArray gaps = R"("complete":false,"gaps":[{"part":"dependencies","secret_id":"a",)"
                            R"("category":"flows","reason":"r"}],)";
    const auto result = readSnapshot(
        R"({"format":"secretscope-snapshot","version":2,)" + gaps
        + secrets('[' + secretWith(R"(,"environment_variables":[],"flows":["f"])") + ']') + '}');
    QCOMPARE(described(result), "read");
    const Catalogue &catalogue = result->catalogue();
    const Category flows = catalogue.findCategory("flows").value();
    QCOMPARE(catalogue.loadState({0}, flows), LoadState::Failed);
    QCOMPARE(catalogue.dependentList({0}, flows).count, 1U);
    QCOMPARE(gapsOf(*result), QByteArrayList{"dependencies a flows r"});
}

/// As on two pages of the service: the first place, the newer name, the dependents of both.
void tst_SnapshotReader::aSecretThatIsThereTwiceIsOneWithAllItsDependents()
{
    const auto item = [](const char *id, const char *name, const char *tool) {
        return R"({"type":"stored","secret_id":")" + QByteArray(id) + R"(","name":")" + name
            + R"(","used_by":{"tools":[{"id":")" + tool
            + R"("}],"tools_has_more":false,"agents":[],"agents_has_more":false,"phone_numbers":[],)"
              R"("phone_numbers_has_more":false,"mcp_servers":[],"others":[],)"
              R"("environment_variables":[]}})";
    };
    const auto result
        = readSnapshot(file(QByteArray(complete) + ','
                            + secrets('[' + item("a", "A", "t1") + ',' + item("b", "B", "t1") + ','
                                      + item("a", "C", "t2") + ']')));
    QCOMPARE(described(result), "read");
    const Catalogue &catalogue = result->catalogue();
    QVERIFY(catalogue.isConsistent());
    QCOMPARE(catalogue.secretCount(), 2U);
    QVERIFY(catalogue.secretId({0}) == "a");
    QVERIFY(catalogue.secretName({0}) == "C");
    QCOMPARE(catalogue.known({0}, Category::Tools), (Known{2, LoadState::Complete}));
    QVERIFY(result->isComplete());
}

void tst_SnapshotReader::manySecretsAreRead()
{
    QByteArray items;
    for (int i = 0; i < 20000; ++i) {
        items += (i > 0 ? ",{\"secret_id\":\"s" : "{\"secret_id\":\"s") + QByteArray::number(i)
            + R"(","name":"\ud800","used_by":{"tools":[{"id":"t"},{"id":"u)" + QByteArray::number(i)
            + R"("}],"agents":[],"others":[]}})";
    }
    const auto result = readSnapshot("{" + secrets('[' + items + ']') + '}');
    QCOMPARE(described(result), "read");
    QCOMPARE(result->catalogue().secretCount(), 20000U);
    QCOMPARE(result->catalogue().edgeCount(), 40000U);
    QVERIFY(result->catalogue().isConsistent());
}

QTEST_GUILESS_MAIN(tst_SnapshotReader)
#include "tst_snapshotreader.moc"
