// SPDX-License-Identifier: Apache-2.0
#include "insight/labeltext.h"

#include <QTest>

using namespace secretscope;

class TestLabelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCutToTheirColumns_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("label");
        QTest::newRow("fits") << QByteArray("abcd") << QStringLiteral("abcd");
        QTest::newRow("one too long") << QByteArray("abcde") << QStringLiteral("abc…");
        QTest::newRow("wide fits") << QByteArray("電話") << QStringLiteral("電話");
        QTest::newRow("wide cut") << QByteArray("電話機") << QStringLiteral("電…");
        QTest::newRow("beyond 16 bits")
            << QByteArray("\U0001F600\U0001F600\U0001F600") << QStringLiteral("\U0001F600…");
        QTest::newRow("marks take nothing")
            << QByteArray("a\u0308bcd") << QString::fromUtf8("a\u0308bcd");
        QTest::newRow("line break") << QByteArray("a\nb") << QStringLiteral("a\u240Ab");
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void namesAreCutToTheirColumns()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, label);
        const QString text
            = labelText(std::string_view(name.constData(), std::size_t(name.size())), 4);
        QCOMPARE(text, label);
        QVERIFY(columnCount(text) <= 4);
    }
};

QTEST_GUILESS_MAIN(TestLabelText)
#include "tst_labeltext.moc"
