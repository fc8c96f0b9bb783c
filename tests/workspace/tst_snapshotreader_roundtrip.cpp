// SPDX-License-Identifier: Apache-2.0
// What the snapshot's writer wrote, read and written again, is the same to the last byte.
#include "report/dependencyreport.h"
#include "workspace/snapshotreader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

#include <random>

using namespace secretscope;

namespace {

QByteArray written(const Catalogue &catalogue, const LoadInfo &loadInfo)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Output output(buffer);
    writeDependencyReport(output, catalogue, loadInfo, ReportScope::allLoaded(catalogue),
                          ReportFormat::Json, {});
    output.flush();
    return bytes;
}

QByteArray pick(std::mt19937 &random, const QByteArrayList &of)
{
    return of.at(qsizetype(random() % std::size_t(of.size())));
}

QByteArray text(std::mt19937 &random)
{
    return pick(random,
                {R"("plain")", R"("")", R"("\u0000\u001f\u007f")", R"("\ud83d\ude00")",
                 R"("\"\\\/")", R"("=1+1")", R"("\u202etxt")", R"("a\nb\r\tc")", R"("<b>&amp;")",
                 R"("\u2028\u2029")", R"("\ud800")"});
}

QByteArray resource(std::mt19937 &random, int number)
{
    QByteArray item = R"({"id":"r)" + QByteArray::number(number) + '"';
    if (random() % 2) {
        item += R"(,"name":)" + text(random);
    }
    if (random() % 2) {
        item
            += R"(,"type":)" + pick(random, {R"("available")", R"("unknown")", R"("new")", "null"});
    }
    if (random() % 2) {
        item += R"(,"created_at_unix_secs":)"
            + pick(random,
                   {"0", "-1", "9223372036854775807", "-9223372036854775807", "1735689600"});
    }
    if (random() % 2) {
        item += R"(,"access_level":)" + pick(random, {R"("admin")", R"("owner")", R"("")"});
    }
    return item;
}

QByteArray items(std::mt19937 &random, const std::function<QByteArray(int)> &item)
{
    QByteArrayList all;
    const int count = int(random() % 4);
    for (int i = 0; i < count; ++i) {
        all += item(int(random() % 8));
    }
    return '[' + all.join(',') + ']';
}

/// Lists of kinds that this version does not know, with items of any form.
QByteArray unlisted(std::mt19937 &random)
{
    QByteArray lists;
    for (const char *word : {"speech_engines", "\\u0022a|<b>", "flows"}) {
        if (random() % 2) {
            lists += QByteArray(",\"") + word + "\":" + items(random, [&](int n) {
                         return pick(random,
                                     {resource(random, n) + R"(,"z":{"b":1.50,"a":[null,true]}})",
                                      text(random), "7", "-0.5e3", "null", "[[],{}]", "{}"});
                     });
        }
        if (random() % 3 == 0) {
            lists += QByteArray(",\"") + word + "_has_more\":true";
        }
    }
    return lists;
}

/// A saved answer of the service: every field of it may be there, absent or null.
QByteArray answer(std::mt19937 &random)
{
    QByteArrayList secrets;
    const int count = int(random() % 5);
    for (int i = 0; i < count; ++i) {
        const QByteArray more = pick(random, {"true", "false", "null"});
        secrets += R"({"secret_id":"s)" + QByteArray::number(random() % 6) + R"(","name":)"
            + text(random) + R"(,"type":"stored","used_by":{"tools":)"
            + items(random, [&](int n) { return resource(random, n) + '}'; })
            + R"(,"tools_has_more":)" + more + R"(,"agents":)"
            + items(random,
                    [&](int n) {
                        return resource(random, n)
                            + pick(random,
                                   {"}", R"(,"referenced_resource_ids":[]})",
                                    R"(,"referenced_resource_ids":["r1","z"]})"});
                    })
            + R"(,"mcp_servers":)" + items(random, [&](int n) { return resource(random, n) + '}'; })
            + R"(,"phone_numbers":)"
            + items(random,
                    [&](int n) {
                        return R"({"phone_number_id":"p)" + QByteArray::number(n) + R"(","label":)"
                            + text(random) + R"(,"provider":"twilio"})";
                    })
            + R"(,"others":)" + items(random, [&](int) { return text(random); }) + unlisted(random)
            + "}}";
    }
    return R"({"secrets":[)" + secrets.join(',') + R"(],"next_cursor":)"
        + pick(random, {"null", R"("c")"}) + '}';
}

/// A complete snapshot as it is written, with names of that length.
QByteArray manySecrets(int secrets, int nameLength)
{
    QByteArrayList items;
    for (int i = 0; i < secrets; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(5, '0');
        items += R"({"type":"stored","secret_id":"s)" + number + R"(","name":")"
            + QByteArray(nameLength, 'n') + R"(","used_by":{"tools":[{"id":"t)" + number
            + R"("}],"tools_has_more":false,"agents":[],"agents_has_more":false,"phone_numbers":[],)"
              R"("phone_numbers_has_more":false,"mcp_servers":[],"others":[],)"
              R"("environment_variables":[]}})";
    }
    const auto snapshot
        = readSnapshot(R"({"format":"secretscope-snapshot","version":1,"complete":true,"gaps":[],)"
                       R"("secrets":[)"
                       + items.join(',') + "]}");
    return snapshot ? written(snapshot->catalogue(), snapshot->loadInfo()) : QByteArray();
}

} // namespace

class tst_SnapshotReader_RoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractsOwnExampleIsTheSameAgain();
    void whatIsWrittenIsReadAndWrittenTheSame();
    void aFileIsReadHoweverItStands_data();
    void aFileIsReadHoweverItStands();
};

void tst_SnapshotReader_RoundTrip::theContractsOwnExampleIsTheSameAgain()
{
    const QByteArray example = R"({
  "format": "secretscope-snapshot",
  "version": 1,
  "generator": {"name": "secretscope", "version": "0.1.0"},
  "server": "https://api.elevenlabs.io",
  "profile": "Acme prod",
  "read": {"started": "2026-01-02T03:04:05Z", "finished": "2026-01-02T03:04:09Z"},
  "search": null,
  "complete": false,
  "gaps": [
    {"part": "dependencies", "secret_id": "s1", "category": "tools", "reason": "HTTP 500 after 4 tries"},
    {"part": "secrets", "reason": "the server repeated a cursor"},
    {"part": "environment_variables", "reason": "the key lacks convai_read"}
  ],
  "secrets": [{"type": "stored", "secret_id": "s1", "name": "n", "used_by": {
    "tools": [{"type": "available", "id": "t", "name": "T", "created_at_unix_secs": 1, "access_level": "editor"},
              {"type": "unknown", "id": "u"}],
    "tools_has_more": true,
    "agents": [{"type": "available", "id": "g", "name": "G", "created_at_unix_secs": 1,
                "access_level": "viewer", "referenced_resource_ids": ["t"]}],
    "agents_has_more": false,
    "phone_numbers": [{"phone_number_id": "p", "phone_number": "+1", "label": "L", "provider": "twilio"}],
    "phone_numbers_has_more": false, "mcp_servers": [], "others": ["conversation_initiation_webhook"],
    "environment_variables": [{"id": "e", "label": "E", "environments": ["production"]}]
  }}]
})";
    const auto first = readSnapshot(example);
    QVERIFY(first);
    const QByteArray bytes = written(first->catalogue(), first->loadInfo());
    for (const char *kept : {"2026-01-02T03:04:05Z", "Acme prod", "HTTP 500 after 4 tries",
                             "the key lacks convai_read", "\"tools_has_more\": true",
                             "\"production\"", "\"complete\": false"}) {
        QVERIFY2(bytes.contains(kept), kept);
    }
    const auto second = readSnapshot(bytes);
    QVERIFY(second);
    QCOMPARE(written(second->catalogue(), second->loadInfo()), bytes);
}

void tst_SnapshotReader_RoundTrip::whatIsWrittenIsReadAndWrittenTheSame()
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const QByteArray saved = answer(random);
        const auto first = readSnapshot(saved);
        QVERIFY2(first, saved.constData());
        const QByteArray bytes = written(first->catalogue(), first->loadInfo());
        const auto second = readSnapshot(bytes);
        QVERIFY2(second,
                 qPrintable(second ? QString() : second.error().place + second.error().what));
        QVERIFY(second->catalogue().isConsistent());
        QCOMPARE(written(second->catalogue(), second->loadInfo()), bytes);
    }
}

void tst_SnapshotReader_RoundTrip::aFileIsReadHoweverItStands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");
    const QByteArray bytes = manySecrets(6'000, 200);
    QTest::newRow("as it was written") << bytes << true;
    QTest::newRow("with CRLF") << QByteArray(bytes).replace("\n", "\r\n") << true;
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + bytes << true;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const char *name = QStringConverter::nameForEncoding(encoding);
        QStringEncoder plain(encoding);
        QTest::newRow(name) << QByteArray(plain(QString::fromUtf8(bytes))) << true;
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QTest::addRow("%s with its mark", name)
            << QByteArray(marked(QString::fromUtf8(bytes))) << true;
    }
    QTest::newRow("in one line") << QByteArray(bytes).replace("\n", "") << true;
    QTest::newRow("indented with tabs") << QByteArray(bytes).replace("  ", "\t") << true;
    QTest::newRow("with fields behind the secrets")
        << QByteArray(bytes).replace("\n  ]\n}", "\n  ],\n  \"new\": 1\n}") << true;
    QTest::newRow("cut") << bytes.left(bytes.size() / 2) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("half a character of UTF-16") << QByteArray("{\0}", 3) << false;
    QTest::newRow("half a pair of UTF-16") << QByteArray("{\0\0\xD8}\0", 6) << false;
}

void tst_SnapshotReader_RoundTrip::aFileIsReadHoweverItStands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRead);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto snapshot = readSnapshotFile(file.fileName());
    QCOMPARE(snapshot.hasValue(), isRead);
    if (isRead) {
        QVERIFY(written(snapshot->catalogue(), snapshot->loadInfo()) == manySecrets(6'000, 200));
    } else {
        QCOMPARE(snapshot.error(), readSnapshot(bytes).error());
    }
}

QTEST_GUILESS_MAIN(tst_SnapshotReader_RoundTrip)
#include "tst_snapshotreader_roundtrip.moc"
