// SPDX-License-Identifier: Apache-2.0
// Answers that are not JSON, or not all of it: none is ever taken for a whole one.
#include "contentslines.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace secretscope;
using namespace secretscope::test;

namespace {

const QByteArray small = R"({"next_cursor":"c","secrets":[{"type":"stored","secret_id":"a",)"
                         R"("name":"A\u00e9\ud800","used_by":{"tools":[{"id":"t","name":"T",)"
                         R"("created_at_unix_secs":12,"access_level":null}],"tools_has_more":true,)"
                         R"("agents":[],"others":["w"],"x":{"y":[1.5,true]}}}], "z":{"k":[{}]}})";

} // namespace

class tst_AnswerDecoder_Damage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformed_data();
    void malformed();
    void cutAnywhereIsNeverAccepted();
    void cutListsAreNeverAccepted();
    void whatAnotherParserRefusesIsRefused();
    void bracketsWithoutEndDoNotUseUpTheStack_data();
    void bracketsWithoutEndDoNotUseUpTheStack();
    void aDecoderThatFailedReadsTheNextAnswer();
};

void tst_AnswerDecoder_Damage::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto bad = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << body << QByteArray("not JSON");
    };
    bad("nothing", "");
    bad("white space", " \n ");
    bad("HTML", "<!doctype html><html><body>502</body></html>");
    bad("byte order mark alone", "\xef\xbb\xbf");
    bad("trailing letter", R"({"secrets":[]} x)");
    bad("trailing object", R"({"secrets":[]}{})");
    bad("trailing brace", R"({"secrets":[]}})");
    bad("trailing comma in the object", R"({"secrets":[],})");
    bad("trailing comma in the list", R"({"secrets":[{},]})");
    bad("two commas", R"({"x":[1,,2],"secrets":[]})");
    bad("no comma", R"({"x":[1 2],"secrets":[]})");
    bad("no comma between fields", R"({"x":1 "secrets":[]})");
    bad("no colon", R"({"x" 1,"secrets":[]})");
    bad("key without quotes", R"({x:1,"secrets":[]})");
    bad("key is a number", R"({1:1,"secrets":[]})");
    bad("wrong bracket", R"({"x":[1},"secrets":[]})");
    bad("wrong brace", R"({"x":{"a":1],"secrets":[]})");
    bad("letters behind text", R"({"x":"a"b,"secrets":[]})");
    bad("a word that is none", R"({"x":nul,"secrets":[]})");
    bad("a word that goes on", R"({"x":truex,"secrets":[]})");
    bad("a word in capitals", R"({"x":NULL,"secrets":[]})");
    bad("NaN", R"({"x":NaN,"secrets":[]})");
    bad("number with letters", R"({"x":1x,"secrets":[]})");
    bad("number with a zero in front", R"({"x":01,"secrets":[]})");
    bad("number with a plus", R"({"x":+1,"secrets":[]})");
    bad("number without digits", R"({"x":-,"secrets":[]})");
    bad("number without a fraction", R"({"x":1.,"secrets":[]})");
    bad("number without an exponent", R"({"x":1e,"secrets":[]})");
    bad("number of bare point", R"({"x":.5,"secrets":[]})");
    bad("hexadecimal", R"({"x":0x10,"secrets":[]})");
    bad("malformed time",
        R"({"secrets":[{"secret_id":"a","used_by":{"tools":[{"id":"t","created_at_unix_secs":1x}]}}]})");
    bad("unknown escape", R"({"x":"\q","secrets":[]})");
    bad("short escape", R"({"x":"\u12","secrets":[]})");
    bad("escape of no digits", R"({"x":"\uzzzz","secrets":[]})");
    bad("unknown escape in a key", R"({"x":{"\q":1},"secrets":[]})");
    bad("unknown escape in a name", R"({"secrets":[{"secret_id":"\x","used_by":{}}]})");
    bad("lone surrogate, then a bad escape", R"({"x":"\ud800\u12","secrets":[]})");
    bad("raw line break in text", "{\"x\":\"a\nb\",\"secrets\":[]}");
    bad("raw NUL in text", QByteArray("{\"x\":\"a\0b\",\"secrets\":[]}", 25));
    bad("NUL behind it", QByteArray("{\"secrets\":[]}\0", 15));
    bad("not UTF-8", "{\"x\":\"\xff\",\"secrets\":[]}");
    bad("cut UTF-8", "{\"x\":\"\xe2\x82\",\"secrets\":[]}");
    bad("surrogate as UTF-8", "{\"x\":\"\xed\xa0\x80\",\"secrets\":[]}");
    bad("overlong UTF-8", "{\"x\":\"\xc0\xaf\",\"secrets\":[]}");
    bad("comment", R"({"secrets":[]/**/})");
    bad("text without an end", R"({"secrets":[],"x":"})");
    const auto wrong = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QByteArray(expected);
    };
    wrong("no secrets", R"({"detail":"x"})", "wrong shape: secrets is missing");
    wrong("empty object", "{}", "wrong shape: secrets is missing");
    wrong("secrets is null", R"({"secrets":null})", "wrong shape: secrets is not a list");
    wrong("secrets is an object", R"({"secrets":{"a":1}})", "wrong shape: secrets is not a list");
    wrong("cursor is a list", R"({"secrets":[],"next_cursor":["c"]})",
          "wrong shape: next_cursor is not a string");
    wrong("a list", "[]", "wrong shape:  is not an object");
    wrong("text", R"("secrets")", "wrong shape:  is not an object");
    wrong("a number", "7", "wrong shape:  is not an object");
    wrong("null", "null", "wrong shape:  is not an object");
}

void tst_AnswerDecoder_Damage::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    AnswerDecoder decoder;
    Contents contents;
    QCOMPARE(outcome(decoder.decodeSecrets(body, contents), contents), expected);
}

void tst_AnswerDecoder_Damage::cutAnywhereIsNeverAccepted()
{
    AnswerDecoder decoder;
    Contents contents;
    QVERIFY(decoder.decodeSecrets(small, contents));
    for (qsizetype length = 0; length < small.size(); ++length) {
        const auto result = decoder.decodeSecrets(small.left(length), contents);
        QVERIFY2(!result, qPrintable(QString::number(length)));
        QCOMPARE(result.error().kind, DecodeError::Kind::NotParsed);
    }
}

void tst_AnswerDecoder_Damage::cutListsAreNeverAccepted()
{
    const QByteArray items
        = R"({"dependencies":[{"id":"t","name":"T"},{"id":"u"}],"next_cursor":"c"})";
    const QByteArray variables = R"({"environment_variables":[{"id":"e","label":"E","values":{"p":)"
                                 R"({"secret_id":"a"}}}],"has_more":false})";
    AnswerDecoder decoder;
    Contents contents;
    EnvironmentVariablesContents read;
    for (qsizetype length = 0; length < items.size(); ++length) {
        QVERIFY(!decoder.decodeDependencies(items.left(length), Category::Tools, contents));
    }
    for (qsizetype length = 0; length < variables.size(); ++length) {
        QVERIFY(!decoder.decodeEnvironmentVariables(variables.left(length), read));
    }
}

/// One changed byte at a time: what QJsonDocument cannot parse, the decoder does not accept either.
void tst_AnswerDecoder_Damage::whatAnotherParserRefusesIsRefused()
{
    std::mt19937 random(1);
    const QByteArray alphabet = "{}[]:,\"\\0123456789-+.eEtrufalsn \n\t\x01\xff"
                                "ax";
    AnswerDecoder decoder;
    Contents contents;
    int refused = 0;
    for (int round = 0; round < 40000; ++round) {
        QByteArray body = small;
        const auto at = qsizetype(random() % std::size_t(body.size()));
        switch (random() % 3) {
        case 0:
            body[at] = alphabet.at(qsizetype(random() % std::size_t(alphabet.size())));
            break;
        case 1:
            body.insert(at, alphabet.at(qsizetype(random() % std::size_t(alphabet.size()))));
            break;
        default:
            body.remove(at, 1 + qsizetype(random() % 8));
            break;
        }
        QJsonParseError error;
        QJsonDocument::fromJson(body, &error);
        // It takes lone surrogates and odd numbers for good; what it refuses is bad beyond doubt.
        if (error.error != QJsonParseError::NoError) {
            ++refused;
            QVERIFY2(!decoder.decodeSecrets(body, contents), body.constData());
        }
    }
    QVERIFY(refused > 10000);
}

void tst_AnswerDecoder_Damage::bracketsWithoutEndDoNotUseUpTheStack_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto secret
        = [](const QByteArray &field) { return R"({"secrets":[{"secret_id":"a",)" + field; };
    QTest::newRow("unknown field") << QByteArray(R"({"x":)") << QByteArray("}");
    QTest::newRow("secrets") << QByteArray(R"({"secrets":)") << QByteArray("}");
    QTest::newRow("name") << secret(R"("name":)") << QByteArray("}]}");
    QTest::newRow("used_by") << secret(R"("used_by":)") << QByteArray("}]}");
    QTest::newRow("tools") << secret(R"("used_by":{"tools":)") << QByteArray("}}]}");
    QTest::newRow("item") << secret(R"("used_by":{"tools":[)") << QByteArray("]}}]}");
    QTest::newRow("time") << secret(R"("used_by":{"tools":[{"created_at_unix_secs":)")
                          << QByteArray("}]}}]}");
    QTest::newRow("links") << secret(R"("used_by":{"agents":[{"referenced_resource_ids":)")
                           << QByteArray("}]}}]}");
    QTest::newRow("cursor") << QByteArray(R"({"next_cursor":)") << QByteArray("}");
}

void tst_AnswerDecoder_Damage::bracketsWithoutEndDoNotUseUpTheStack()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    AnswerDecoder decoder;
    Contents contents;
    for (const char *pair : {"[]", "{}"}) {
        constexpr int depth = 2000000;
        const QByteArray open = pair[0] == '[' ? QByteArray("[") : QByteArray(R"({"a":)");
        const QByteArray bomb = open.repeated(depth) + (pair[0] == '[' ? "" : "1");
        const QByteArray closed = bomb + QByteArray(1, pair[1]).repeated(depth);
        QCOMPARE(outcome(decoder.decodeSecrets(before + closed + after, contents), contents),
                 "not JSON");
        QCOMPARE(outcome(decoder.decodeSecrets(before + bomb, contents), contents), "not JSON");
    }
}

void tst_AnswerDecoder_Damage::aDecoderThatFailedReadsTheNextAnswer()
{
    AnswerDecoder decoder;
    Contents contents;
    QVERIFY(!decoder.decodeSecrets(small.left(60), contents));
    QVERIFY(!decoder.decodeSecrets(QByteArray("[").repeated(5000), contents));
    QVERIFY(decoder.decodeSecrets(small, contents));
    QCOMPARE(contents.secrets.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_AnswerDecoder_Damage)
#include "tst_answerdecoder_damage.moc"
