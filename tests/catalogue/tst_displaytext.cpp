// SPDX-License-Identifier: Apache-2.0
#include "catalogue/displaytext.h"

#include <QtTest>

#include <array>
#include <random>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_DisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShown_data();
    void whatIsShown();
    void aMegabyteShowsAtMostTheLimit_data();
    void aMegabyteShowsAtMostTheLimit();
    void randomTextsKeepTheBound();
    void aMegabyteIsNotReadToItsEnd();
    void bothFormsAgree();
    void idsAreIsolated();
};

void tst_DisplayText::whatIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"crm-lookup"_s << u"crm-lookup"_s;
    QTest::newRow("markup stays text") << u"<b>&amp; %1 [*]"_s << u"<b>&amp; %1 [*]"_s;
    QTest::newRow("scripts") << u"密钥 مفتاح ключ"_s << u"密钥 مفتاح ключ"_s;
    QTest::newRow("emoji with joiner") << u"👩‍💻"_s << u"👩‍💻"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"␛[31m"_s;
    QTest::newRow("delete") << u"a\x7f"_s << u"a␡"_s;
    QTest::newRow("nul") << QString(QChar(0)) << u"␀"_s;
    QTest::newRow("next line") << QString(QChar(0x85)) << u"[U+0085]"_s;
    QTest::newRow("bidi override") << u"a\u202Eb"_s << u"a[U+202E]b"_s;
    QTest::newRow("bidi isolate") << u"\u2067b"_s << u"[U+2067]b"_s;
    QTest::newRow("line separator") << u"\u2028"_s << u"[U+2028]"_s;
    QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a[U+200B]b"_s;
    QTest::newRow("tag character") << u"\U000E0041"_s << u"[U+E0041]"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u"x"_s << u"\uFFFDx"_s;
    QTest::newRow("four marks stay")
        << u"e\u0301\u0302\u0303\u0304"_s << u"e\u0301\u0302\u0303\u0304"_s;
    QTest::newRow("the fifth goes")
        << u"e\u0301\u0302\u0303\u0304\u0305x\u0301"_s << u"e\u0301\u0302\u0303\u0304x\u0301"_s;
    QTest::newRow("256 stay") << QString(256, u'a') << QString(256, u'a');
    QTest::newRow("257 are cut") << QString(257, u'a') << QString(255, u'a') + u"…"_s;
    QTest::newRow("257 wide ones are cut")
        << u"密"_s.repeated(257) << u"密"_s.repeated(255) + u"…"_s;
    QTest::newRow("signs that fill it stay")
        << u"\u202E"_s.repeated(32) << u"[U+202E]"_s.repeated(32);
    QTest::newRow("signs beyond it are cut, and none in its middle")
        << u"\u202E"_s.repeated(33) << u"[U+202E]"_s.repeated(31) + u"…"_s;
    QTest::newRow("a sign that does not fit leaves what is before it")
        << QString(250, u'a') + u'\u202E' << QString(250, u'a') + u'…';
    QTest::newRow("marks beyond the fourth do not fill it")
        << u"e"_s + u"\u0301"_s.repeated(400) << u"e\u0301\u0301\u0301\u0301"_s;
}

void tst_DisplayText::whatIsShown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
}

void tst_DisplayText::aMegabyteShowsAtMostTheLimit_data()
{
    QTest::addColumn<QString>("piece");

    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("marks") << u"\u0301"_s;
    QTest::newRow("line feeds") << u"\n"_s;
    QTest::newRow("wide") << u"密"_s;
    QTest::newRow("emoji") << u"👩"_s;
    QTest::newRow("bidi controls") << u"\u202E"_s;
    QTest::newRow("tag characters") << u"\U000E0041"_s;
    QTest::newRow("zero width spaces and marks") << u"\u200B\u0301"_s;
}

void tst_DisplayText::aMegabyteShowsAtMostTheLimit()
{
    QFETCH(QString, piece);
    const QByteArray utf8 = piece.repeated(1'000'000).toUtf8();
    const QString shown = displayText(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    QVERIFY(shown.toUcs4().size() <= maximumDisplayLength);
    QVERIFY(shown.endsWith(u'…'));
    QVERIFY(!shown.contains(QChar::ReplacementCharacter));
}

/// One of every kind that is treated in a way of its own, more often than chance would.
char32_t randomCodePoint(std::mt19937 &random)
{
    constexpr std::array kinds{U'a',      U'\n',     U'\x7f',   U'\u0301',     U'\u202E',
                               U'\u200D', U'\u5bc6', U'\uFFFD', U'\U000E0041', U'\U0001F469'};
    if (random() % 4 != 0) {
        return kinds.at(random() % kinds.size());
    }
    return random() % (QChar::LastValidCodePoint + 1); // lone surrogates too
}

void tst_DisplayText::randomTextsKeepTheBound()
{
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        std::mt19937 random(seed);
        QString text;
        const auto most = random() % 600;
        while (text.size() < qsizetype(most)) {
            // Runs, so that the bound is met in the middle of each kind.
            const QString piece = QStringView(QChar::fromUcs4(randomCodePoint(random))).toString();
            text += piece.repeated(qsizetype(1 + (random() % 8 == 0 ? random() % 300 : 0)));
        }
        text = QString::fromUtf8(text.toUtf8()); // without lone surrogates, which UTF-8 has not
        const QString shown = displayText(text);
        const QString whole = wholeDisplayText(text.toStdString());
        const QByteArray described = "seed " + QByteArray::number(seed) + ": " + shown.toUtf8();
        const char *context = described.constData();
        const qsizetype length = shown.toUcs4().size();
        QVERIFY2(length <= maximumDisplayLength, context);
        if (whole.toUcs4().size() <= maximumDisplayLength) {
            QVERIFY2(shown == whole, context);
            continue;
        }
        // Cut at the last place that leaves room for the ellipsis and holds no part of a sign.
        QVERIFY2(shown.endsWith(u'…') && whole.startsWith(shown.chopped(1)), context);
        constexpr qsizetype longestSign = 10;
        QVERIFY2(length > maximumDisplayLength - longestSign, context);
        const qsizetype open = shown.lastIndexOf(u"[U+"_s);
        QVERIFY2(open < 0 || shown.indexOf(u']', open) >= 0, context);
    }
}

void tst_DisplayText::aMegabyteIsNotReadToItsEnd()
{
    // What is far behind the bound makes no difference, however little of it shows.
    const QString marks = u"e"_s + u"\u0301"_s.repeated(1'000'000);
    QCOMPARE(displayText(marks), u"e\u0301\u0301\u0301\u0301…"_s);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i) {
        displayText(marks);
    }
    // Read to their ends these are a thousand million characters.
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
}

void tst_DisplayText::bothFormsAgree()
{
    const QString text = u"a\u202E密\né\u0301👩\x7f"_s;
    QCOMPARE(displayText(text.toStdString()), displayText(text));
}

void tst_DisplayText::idsAreIsolated()
{
    QCOMPARE(isolatedDisplayText("+49"), u"\u2068+49\u2069"_s);
    QCOMPARE(isolatedDisplayText(""), QString());
}

QTEST_GUILESS_MAIN(tst_DisplayText)
#include "tst_displaytext.moc"
