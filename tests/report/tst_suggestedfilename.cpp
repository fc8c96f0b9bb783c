// SPDX-License-Identifier: Apache-2.0
#include "report/hostilenames.h"
#include "report/suggestedfilename.h"

#include <QTest>

using namespace secretscope;

class TestSuggestedFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreAsExpected_data();
    void namesAreAsExpected();
    void everySystemTakesThem();
};

void TestSuggestedFileName::namesAreAsExpected_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *about, const char *name) {
        QTest::newRow(name) << QString::fromUtf8(about) << QString::fromUtf8(name);
    };
    row("Acme prod · EU", "secretscope-impact-acme-prod-eu-2026-01-02.csv");
    row("", "secretscope-impact-2026-01-02.csv");
    row("../../etc/passwd", "secretscope-impact-etc-passwd-2026-01-02.csv");
    row("C:\\con", "secretscope-impact-c-con-2026-01-02.csv");
    row("Köln 東京", "secretscope-impact-köln-東京-2026-01-02.csv");
    row("...", "secretscope-impact-2026-01-02.csv");
    row("1234567890123456789012345678901234567890xyz",
        "secretscope-impact-1234567890123456789012345678901234567890-2026-01-02.csv");
}

void TestSuggestedFileName::namesAreAsExpected()
{
    QFETCH(QString, about);
    QTEST(suggestedFileName(u"impact", about, u"2026-01-02", u"csv"), "name");
}

void TestSuggestedFileName::everySystemTakesThem()
{
    std::vector<std::string> texts = test::hostileNames();
    texts.push_back(std::string(1'000'000, 'x'));
    std::string keys;
    for (int i = 0; i < 1000; ++i) {
        keys += "\xF0\x90\x90\x80";
    }
    texts.push_back(keys);
    for (const std::string &text : texts) {
        const QString foreign = QString::fromStdString(text);
        const QString name
            = suggestedFileName(foreign, foreign, u"2026-01-02", fileExtension(ReportFormat::Html));
        QVERIFY(name.toUtf8().size() < 255);
        QVERIFY(name.startsWith(u"secretscope-") && name.endsWith(u"-2026-01-02.html"));
        for (const QChar c : name) {
            QVERIFY(c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-'
                    || c == u'.');
        }
        QCOMPARE(name.count(u'.'), 1);
    }
}

QTEST_GUILESS_MAIN(TestSuggestedFileName)
#include "tst_suggestedfilename.moc"
