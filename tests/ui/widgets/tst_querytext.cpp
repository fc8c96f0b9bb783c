// SPDX-License-Identifier: Apache-2.0
#include "search/query.h"
#include "ui/widgets/querytext.h"

#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_QueryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongQueriesAreExplained_data();
    void wrongQueriesAreExplained();
    void everyExampleOfTheHelpIsUnderstood();
    void theReachIsStated_data();
    void theReachIsStated();
};

void tst_QueryText::wrongQueriesAreExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown field") << u"colour:red"_s << u"colour"_s;
    QTest::newRow("unknown value") << u"type:boat"_s << u"boat"_s;
    QTest::newRow("value still missing") << u"type:"_s << u"type:"_s;
    QTest::newRow("hostile value") << u"type:a\u202Eb"_s << u"[U+202E]"_s;
}

void tst_QueryText::wrongQueriesAreExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const auto query = Query::parse(typed);
    QVERIFY(!query);
    const QString sentence = QueryText::problem(query.error());
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void tst_QueryText::everyExampleOfTheHelpIsUnderstood()
{
    for (const QueryText::HelpLine &line : QueryText::help()) {
        if (line.example.endsWith(u':')) {
            continue; // names two fields, no query
        }
        QVERIFY2(Query::parse(line.example), qPrintable(line.example));
        QVERIFY(!line.meaning.isEmpty());
    }
}

void tst_QueryText::theReachIsStated_data()
{
    QTest::addColumn<int>("found");
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<QString>("part");
    QTest::newRow("a part was searched") << 9 << Paging::MoreExist << u"more exist"_s;
    QTest::newRow("reading failed") << 9 << Paging::Failed << u"more may exist"_s;
    QTest::newRow("all was searched") << 9 << Paging::AtEnd << u"searched all"_s;
    QTest::newRow("no hit in a part") << 0 << Paging::MoreExist << u"more exist"_s;
}

void tst_QueryText::theReachIsStated()
{
    QFETCH(int, found);
    QFETCH(Paging, paging);
    QFETCH(QString, part);
    WorkspaceState::Content content;
    content.paging = paging;
    content.pagesRead = 3;
    const QString text = QueryText::result(std::uint32_t(found), WorkspaceState(content), {});
    QVERIFY2(text.contains(part), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_QueryText)
#include "tst_querytext.moc"
