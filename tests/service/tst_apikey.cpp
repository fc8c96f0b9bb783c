// SPDX-License-Identifier: Apache-2.0
#include "service/apikey.h"

#include <QTest>

using namespace secretscope;

Q_DECLARE_METATYPE(secretscope::ApiKeyError)

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
    QTest::addColumn<ApiKeyError>("reason");

    QTest::newRow("empty") << QByteArray() << ApiKeyError::Missing;
    QTest::newRow("blank") << QByteArray(" \r\n\t") << ApiKeyError::Missing;
    QTest::newRow("header smuggling")
        << QByteArray("sk\r\nX-Other: 1") << ApiKeyError::NotVisibleAscii;
    QTest::newRow("line feed") << QByteArray("a\nb") << ApiKeyError::NotVisibleAscii;
    QTest::newRow("blank inside") << QByteArray("a b") << ApiKeyError::NotVisibleAscii;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << ApiKeyError::NotVisibleAscii;
    QTest::newRow("DEL") << QByteArray("a\x7f") << ApiKeyError::NotVisibleAscii;
    QTest::newRow("UTF-8") << QByteArray("schl\xc3\xbcssel") << ApiKeyError::NotVisibleAscii;
    QTest::newRow("too long") << QByteArray(ApiKey::MaximumLength + 1, 'k') << ApiKeyError::TooLong;
}

void tst_ApiKey::anythingElseIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ApiKeyError, reason);
    const auto key = ApiKey::parse(text);
    QVERIFY(!key);
    QCOMPARE(key.error(), reason);
}

QTEST_GUILESS_MAIN(tst_ApiKey)
#include "tst_apikey.moc"
