// SPDX-License-Identifier: Apache-2.0
#include "domain/displaytext.h"

#include <QtTest>

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
    QTest::newRow("257 are cut") << QString(257, u'a') << QString(256, u'a') + u"…"_s;
    QTest::newRow("257 wide ones are cut")
        << u"密"_s.repeated(257) << u"密"_s.repeated(256) + u"…"_s;
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
}

void tst_DisplayText::aMegabyteShowsAtMostTheLimit()
{
    QFETCH(QString, piece);
    const QByteArray utf8 = piece.repeated(1'000'000).toUtf8();
    const QString shown = displayText(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    QVERIFY(shown.toUcs4().size() <= maximumDisplayLength + 1);
    QVERIFY(shown.endsWith(u'…'));
    QVERIFY(!shown.contains(QChar::ReplacementCharacter));
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
