// SPDX-License-Identifier: Apache-2.0
#include "search/foldedtext.h"

#include <QTest>

using namespace secretscope;

class FoldedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsOfOneTextAreEqual_data();
    void formsOfOneTextAreEqual();
    void differentTextsStayDifferent_data();
    void differentTextsStayDifferent();
    void asciiIsOnlyLowered();
    void brokenUtf8BecomesReplacementCharacters();
    void foldingTwiceChangesNothing();
    void bothFormsOfInputFoldAlike();
};

void FoldedTextTest::formsOfOneTextAreEqual_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << other;
    };
    row("case", QStringLiteral("HUBSPOT_API_KEY"), QStringLiteral("hubspot_api_key"));
    row("accents", QStringLiteral("Ångström"), QStringLiteral("angstrom"));
    row("decomposed", QStringLiteral("nai\u0308ve"), QStringLiteral("na\u00efve"));
    row("sharp s", QStringLiteral("STRASSE"), QStringLiteral("stra\u00dfe"));
    row("capital sharp s", QStringLiteral("STRA\u1e9eE"), QStringLiteral("strasse"));
    row("dotted I", QStringLiteral("\u0130STANBUL"), QStringLiteral("istanbul"));
    row("dotless i", QStringLiteral("\u0131s\u0131"), QStringLiteral("ISI"));
    row("full width", QStringLiteral("ＡＢＣ１"), QStringLiteral("abc1"));
    row("half width kana", QStringLiteral("ｶ"), QStringLiteral("カ"));
    row("voiced kana", QStringLiteral("が"), QStringLiteral("か"));
    row("ligature", QStringLiteral("o\ufb03ce"), QStringLiteral("office"));
    row("superscript", QStringLiteral("m²"), QStringLiteral("m2"));
    row("final sigma", QStringLiteral("ΟΔΟΣ"), QStringLiteral("οδος"));
    row("greek accents", QStringLiteral("ΆΛΦΑ"), QStringLiteral("αλφα"));
    row("iota below", QStringLiteral("\u1fb3"), QStringLiteral("α"));
    row("cyrillic", QStringLiteral("ЁЛКА"), QStringLiteral("елка"));
    row("hangul jamo", QStringLiteral("\u1112\u1161\u11ab\u1100\u116e\u11a8"),
        QStringLiteral("한국"));
    row("compatibility jamo", QStringLiteral("\u314e\u314f"), QStringLiteral("하"));
    row("arabic marks", QStringLiteral("مُحَمَّد"), QStringLiteral("محمد"));
    row("hebrew points", QStringLiteral("שָׁלוֹם"), QStringLiteral("שלום"));
    row("soft hyphen", QStringLiteral("night\u00adline"), QStringLiteral("nightline"));
    row("bidi override", QStringLiteral("\u202ekey\u202c"), QStringLiteral("key"));
    row("variation selector", QStringLiteral("❤\ufe0f"), QStringLiteral("❤"));
    row("keycap", QStringLiteral("1\ufe0f\u20e3"), QStringLiteral("1"));
    row("no-break space", QStringLiteral("night\u00a0line"), QStringLiteral("night line"));
    row("line break", QStringLiteral("night\nline"), QStringLiteral("night line"));
    row("control", QStringLiteral("a\u0000b\u001fc\u0085d"), QStringLiteral("a b c d"));
    row("deseret", QStringLiteral("\U00010400"), QStringLiteral("\U00010428"));
}

void FoldedTextTest::formsOfOneTextAreEqual()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(QString::fromStdString(foldedText(QStringView(one))),
             QString::fromStdString(foldedText(QStringView(other))));
}

void FoldedTextTest::differentTextsStayDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("hangul") << QStringLiteral("한") << QStringLiteral("하");
    QTest::newRow("devanagari vowel") << QStringLiteral("की") << QStringLiteral("कु");
    QTest::newRow("thai vowel") << QStringLiteral("กิ") << QStringLiteral("กี");
    QTest::newRow("kana") << QStringLiteral("か") << QStringLiteral("カ");
    QTest::newRow("han") << QStringLiteral("鍵") << QStringLiteral("键");
}

void FoldedTextTest::differentTextsStayDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(foldedText(QStringView(one)) != foldedText(QStringView(other)));
}

void FoldedTextTest::asciiIsOnlyLowered()
{
    for (char byte = 0x20; byte < 0x7f; ++byte) {
        const QString text(QLatin1Char{byte});
        QCOMPARE(QString::fromStdString(foldedText(QStringView(text))), text.toLower());
    }
}

void FoldedTextTest::brokenUtf8BecomesReplacementCharacters()
{
    using namespace std::string_view_literals;
    QVERIFY(foldedText("A\xff"sv) == "a\xef\xbf\xbd");
    const QChar lone(0xd800);
    QVERIFY(foldedText(QStringView(&lone, 1)) == "\xef\xbf\xbd");
}

void FoldedTextTest::foldingTwiceChangesNothing()
{
    for (char32_t character = 1; character < 0x20000; ++character) {
        if (QChar::isSurrogate(character)) {
            continue;
        }
        const std::string once = foldedText(QStringView(QString::fromUcs4(&character, 1)));
        const std::string twice = foldedText(std::string_view(once));
        QVERIFY2(once == twice, qPrintable(QString::number(character, 16)));
    }
}

void FoldedTextTest::bothFormsOfInputFoldAlike()
{
    const QString text = QStringLiteral("Straße Ångström 한국 ＡＢＣ 🔑 nai\u0308ve +49");
    QVERIFY(foldedText(QStringView(text)) == foldedText(std::string_view(text.toStdString())));
}

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "tst_foldedtext.moc"
