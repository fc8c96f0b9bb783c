// SPDX-License-Identifier: Apache-2.0
#include "report/reportfixture.h"

#include "report/textline.h"
#include "report/textwidth.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

class TestTextReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleReadsAsExpected();
    void columnsOfATextAreThoseOfATerminal_data();
    void columnsOfATextAreThoseOfATerminal();
    void noLineIsWiderThanTheTerminal();
    void columnsAreAlignedWithWideCharacters();
    void hostileNamesReachNoTerminal();
};

void TestTextReport::theSampleReadsAsExpected()
{
    qInfo().noquote() << reportBytes(sampleSecrets(), sampleReading(), ReportFormat::Text);
    qInfo().noquote() << reportBytes(sampleSecrets(), sampleReading(), ReportFormat::Markdown);
    qInfo().noquote() << reportBytes(sampleSecrets(), sampleReading(), ReportFormat::Html);
}
void TestTextReport::columnsOfATextAreThoseOfATerminal_data() {}
void TestTextReport::columnsOfATextAreThoseOfATerminal() {}
void TestTextReport::noLineIsWiderThanTheTerminal() {}
void TestTextReport::columnsAreAlignedWithWideCharacters() {}
void TestTextReport::hostileNamesReachNoTerminal() {}

QTEST_GUILESS_MAIN(TestTextReport)
#include "tst_textreport.moc"
