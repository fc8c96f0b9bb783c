// SPDX-License-Identifier: Apache-2.0
#include "service/apikey.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(secretscope::ApiKeyError::Kind)

// A key that could be streamed would end up in a log some day.
template <typename T>
concept Streamable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(Streamable<int>);
static_assert(!Streamable<ApiKey>);

class tst_ApiKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleAsciiIsAKey_data();
    void visibleAsciiIsAKey();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void aTextOfOthersLosesTheKey();
};

void tst_ApiKey::visibleAsciiIsAKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("plain") << QByteArray("sk_0123") << QByteArray("sk_0123");
    QTest::newRow("line end of a file") << QByteArray("sk_0123\r\n") << QByteArray("sk_0123");
    QTest::newRow("pasted with blanks") << QByteArray(" \tsk_0123 ") << QByteArray("sk_0123");
    QTest::newRow("one character") << QByteArray("x") << QByteArray("x");
    QTest::newRow("first and last sign") << QByteArray("!~") << QByteArray("!~");
    const auto wrapped = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text) << QByteArray("sk_0123");
    };
    wrapped("byte order mark", "\xEF\xBB\xBFsk_0123\n");
    wrapped("quoted", "\"sk_0123\"");
    wrapped("quoted once, blanks inside", " ' sk_0123 ' ");
    wrapped("line of an environment file", "ELEVENLABS_API_KEY=sk_0123\r\n");
    wrapped("all of it", "\xEF\xBB\xBF ELEVENLABS_API_KEY= \"sk_0123\" ");
    QTest::newRow("another name is part of it")
        << QByteArray("API_KEY=sk") << QByteArray("API_KEY=sk");
    QTest::newRow("longest") << QByteArray(ApiKey::MaximumLength, 'k')
                             << QByteArray(ApiKey::MaximumLength, 'k');
}

void tst_ApiKey::visibleAsciiIsAKey()
{
    QFETCH(const QByteArray, text);
    const auto key = ApiKey::parse(text);
    QVERIFY(key);
    QTEST(key->secretBytes(), "key");
}

void tst_ApiKey::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ApiKeyError::Kind>("reason");
    QTest::addColumn<QString>("character");
    const auto odd = [](const char *name, const QByteArray &text, const QString &character) {
        QTest::newRow(name) << text << ApiKeyError::Kind::OddCharacter << character;
    };

    QTest::newRow("empty") << QByteArray() << ApiKeyError::Kind::Missing << u"U+0000"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\t") << ApiKeyError::Kind::Missing << u"U+0000"_s;
    QTest::newRow("quotes alone") << QByteArray("\"\"") << ApiKeyError::Kind::Missing
                                  << u"U+0000"_s;
    odd("header smuggling", "sk\r\nX-Other: 1", u"U+000D"_s);
    odd("line feed", "a\nb", u"U+000A"_s);
    odd("blank inside", "a b", u"U+0020"_s);
    odd("NUL", QByteArray("a\0b", 3), u"U+0000"_s);
    odd("DEL", "a\x7f", u"U+007F"_s);
    odd("UTF-8", "schl\xc3\xbcssel", u"U+00FC"_s);
    odd("zero width space",
        "sk_\xE2\x80\x8B"
        "0123",
        u"U+200B"_s);
    odd("beyond the first plane", "sk\xF0\x9F\x94\x91", u"U+1F511"_s);
    odd("no UTF-8", "sk\xFF", u"U+FFFD"_s);
    odd("one quotation mark", "\"sk_0123", u"U+0022"_s);
    odd("two pairs", "''sk_0123''", u"U+0027"_s);
    QTest::newRow("too long") << QByteArray(ApiKey::MaximumLength + 1, 'k')
                              << ApiKeyError::Kind::TooLong << u"U+0000"_s;
}

void tst_ApiKey::anythingElseIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ApiKeyError::Kind, reason);
    const auto key = ApiKey::parse(text);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, reason);
    QTEST(key.error().characterName(), "character");
}

void tst_ApiKey::aTextOfOthersLosesTheKey()
{
    QString text = u"key Sk_01234567 and sk_01234567"_s;
    ApiKey::parse("sk_01234567")->hideIn(text);
    QCOMPARE(text, u"key [key] and [key]"_s);
    QString word = u"a sample of it"_s;
    ApiKey::parse("sample")->hideIn(word);
    QCOMPARE(word, u"a sample of it"_s);
}

QTEST_GUILESS_MAIN(tst_ApiKey)
#include "tst_apikey.moc"
