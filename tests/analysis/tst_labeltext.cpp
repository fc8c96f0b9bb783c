// SPDX-License-Identifier: Apache-2.0
#include "analysis/labeltext.h"
#include "catalogue/unicode.h"

#include <QFontMetricsF>
#include <QGuiApplication>
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
        QVERIFY(columnsOf(text) <= 4);
    }

    void noTextIsWiderThanItsGreatestWidth_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"AUTH0_CLIENT_SECRET", "agent_01hwv2rmc5hc7agz7qmwe9v8rh", "crm-lookup",
              "WWWWmmmm%%@", "Phone number · sip_trunk", "Счета и оплата ЖШЩЮ", "Ωμέγα ΩΦΨ",
              "a + b = c < d > e", "#1 & #2 ? * 'q' $", "אבגד שלום", "مرحبا"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void noTextIsWiderThanItsGreatestWidth()
    {
        QFETCH(QString, text);
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(100);
        const double width = QFontMetricsF(font).horizontalAdvance(text) / 100;
        QVERIFY2(width <= greatestWidth(text), qPrintable(QString::number(width)));
        // Nor much more, or boxes would stand half empty.
        QVERIFY2(greatestWidth(text) <= 1.6 * width, qPrintable(QString::number(width)));
    }
};

QTEST_MAIN(TestLabelText)
#include "tst_labeltext.moc"
