// SPDX-License-Identifier: Apache-2.0
#include "search/query.h"

#include <QTest>

using namespace secretscope;

namespace {

QString kindName(QueryTerm::Kind kind)
{
    switch (kind) {
    case QueryTerm::Kind::Any:
        return QStringLiteral("any");
    case QueryTerm::Kind::Id:
        return QStringLiteral("id");
    case QueryTerm::Kind::Name:
        return QStringLiteral("name");
    case QueryTerm::Kind::Access:
        return QStringLiteral("access");
    case QueryTerm::Kind::Provider:
        return QStringLiteral("provider");
    case QueryTerm::Kind::Via:
        return QStringLiteral("via");
    case QueryTerm::Kind::Type:
        return QStringLiteral("type");
    case QueryTerm::Kind::Unused:
        return QStringLiteral("unused");
    case QueryTerm::Kind::Partial:
        return QStringLiteral("partial");
    case QueryTerm::Kind::Unknown:
        return QStringLiteral("unknown");
    case QueryTerm::Kind::Fixable:
        return QStringLiteral("fixable");
    case QueryTerm::Kind::NotFixable:
        return QStringLiteral("not fixable");
    case QueryTerm::Kind::Creator:
        return QStringLiteral("creator");
    case QueryTerm::Kind::Place:
        return QStringLiteral("place");
    case QueryTerm::Kind::Idle:
        return QStringLiteral("idle");
    case QueryTerm::Kind::Archived:
        return QStringLiteral("archived");
    case QueryTerm::Kind::Unreported:
        return QStringLiteral("unreported");
    }
    return {};
}

/// As in `any(crm) -type[agents]`.
QString printed(const Query &query)
{
    QStringList terms;
    for (const QueryTerm &term : query.terms()) {
        QString line = term.isExcluded ? QStringLiteral("-") : QString();
        line += kindName(term.kind);
        if (!term.needle.empty()) {
            line += QStringLiteral("(%1)").arg(QString::fromStdString(term.needle));
        }
        if (!term.alternative.empty()) {
            line += QStringLiteral("|%1").arg(QString::fromStdString(term.alternative));
        }
        if (!term.category.empty()) {
            line += QStringLiteral("[%1]").arg(QString::fromStdString(term.category));
        }
        terms << line;
    }
    return terms.join(QLatin1Char(' '));
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedMeans_data();
    void whatIsTypedMeans();
    void whatHasNoMeaningIsExplained_data();
    void whatHasNoMeaningIsExplained();
    void likelyFieldsAreSuggestedFirst();
    void moreThanTheMostWordsAreRefused();
    void theServerIsAskedForTheFirstNameWord_data();
    void theServerIsAskedForTheFirstNameWord();
    void everyOfferedValueIsUnderstood();
    void typeTakesTheWordsOfUnlistedLists_data();
    void typeTakesTheWordsOfUnlistedLists();
    void fieldWordsAreCompleted_data();
    void fieldWordsAreCompleted();
};

void QueryTest::whatIsTypedMeans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &typed, const QString &expected) {
        QTest::newRow(qPrintable(typed.isEmpty() ? QStringLiteral("(empty)") : typed))
            << typed << expected;
    };
    row(QString(), QString());
    row(QStringLiteral("  \t "), QString());
    row(QStringLiteral("hubspot"), QStringLiteral("any(hubspot)"));
    row(QStringLiteral(" Hub\u3000SPOT "), QStringLiteral("any(hub) any(spot)"));
    row(QStringLiteral("\"Night line\""), QStringLiteral("any(night line)"));
    row(QStringLiteral("\"Night li"), QStringLiteral("any(night li)"));
    row(QStringLiteral("\"a b\"c"), QStringLiteral("any(a b) any(c)"));
    row(QStringLiteral("\"\" \"x\""), QStringLiteral("any(x)"));
    row(QStringLiteral("Phone -agents"),
        QStringLiteral("any(phone)[phone_numbers] -any(agents)[agents]"));
    row(QStringLiteral("\"phone\" phon"), QStringLiteral("any(phone) any(phon)"));
    row(QStringLiteral("\""), QString());
    row(QStringLiteral("-test"), QStringLiteral("-any(test)"));
    row(QStringLiteral("- test -"), QStringLiteral("any(test)"));
    row(QStringLiteral("--x"), QStringLiteral("-any(-x)"));
    row(QStringLiteral("-\"a b\""), QStringLiteral("-any(a b)"));
    row(QStringLiteral("crm-lookup"), QStringLiteral("any(crm-lookup)"));
    row(QStringLiteral("12:30"), QStringLiteral("any(12:30)"));
    row(QStringLiteral(":x"), QStringLiteral("any(:x)"));
    row(QStringLiteral("\"http://x\""), QStringLiteral("any(http://x)"));
    row(QStringLiteral("a_b:c"), QStringLiteral("any(a_b:c)"));
    row(QStringLiteral("name:Crm"), QStringLiteral("name(crm)"));
    row(QStringLiteral("NAME:\"A b\""), QStringLiteral("name(a b)"));
    row(QStringLiteral("-id:tool_9"), QStringLiteral("-id(tool_9)"));
    row(QStringLiteral("name:a:b"), QStringLiteral("name(a:b)"));
    row(QStringLiteral("name:\"\""), QString());
    row(QStringLiteral("via:crm"), QStringLiteral("via(crm)"));
    row(QStringLiteral("access:Viewer"), QStringLiteral("access(viewer)"));
    row(QStringLiteral("provider:\"sip trunk\""), QStringLiteral("provider(sip trunk)"));
    row(QStringLiteral("type:agent"), QStringLiteral("type[agents]"));
    row(QStringLiteral("type:TOOLS"), QStringLiteral("type[tools]"));
    row(QStringLiteral("type:p"), QStringLiteral("type[phone_numbers]"));
    row(QStringLiteral("type:number"), QStringLiteral("type[phone_numbers]"));
    row(QStringLiteral("type:mcp"), QStringLiteral("type[mcp_servers]"));
    row(QStringLiteral("type:webhook"), QStringLiteral("type[others]"));
    row(QStringLiteral("-type:env"), QStringLiteral("-type[environment_variables]"));
    row(QStringLiteral("is:unused"), QStringLiteral("unused"));
    row(QStringLiteral("is:p"), QStringLiteral("partial"));
    row(QStringLiteral("Is:Unknown -is:fixable"), QStringLiteral("unknown -fixable"));
    row(QStringLiteral("creator:Ana place:Auth"), QStringLiteral("creator(ana) place(auth)"));
    row(QStringLiteral("is:i -is:archived is:unr"), QStringLiteral("idle -archived unreported"));
    row(QStringLiteral("+49 30"), QStringLiteral("any(+49) any(30)"));
    row(QStringLiteral("\"+49 30\""), QStringLiteral("any(+49 30)|+4930"));
    row(QStringLiteral("+49-30/12"), QStringLiteral("any(+49-30/12)|+493012"));
    row(QStringLiteral("name:(030)"), QStringLiteral("name((030))|030"));
    row(QStringLiteral("4930"), QStringLiteral("any(4930)"));
    row(QStringLiteral("1-2"), QStringLiteral("any(1-2)"));
    row(QStringLiteral("\u0301 x"), QStringLiteral("any(x)"));
}

void QueryTest::whatIsTypedMeans()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto query = Query::parse(typed);
    QVERIFY(query);
    QCOMPARE(printed(*query), expected);
}

void QueryTest::whatHasNoMeaningIsExplained_data()
{
    using Kind = QueryError::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("suggestions");
    const auto row = [](const char *typed, Kind kind, int position, const char *word,
                        const char *suggestions) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << static_cast<int>(kind) << position
                             << QString::fromUtf8(word) << QString::fromUtf8(suggestions);
    };
    const char *states = "unused partial unknown fixable idle archived unreported";
    const char *types = "tool agent number mcp other env";
    row("foo:bar", Kind::UnknownField, 0, "foo",
        "type access provider via id name creator place is");
    row("ok http://x", Kind::UnknownField, 3, "http",
        "type access provider via id name creator place is");
    row("-Übung:x", Kind::UnknownField, 1, "Übung",
        "type access provider via id name creator place is");
    row("typ:x", Kind::UnknownField, 0, "typ", "type access provider via id name creator place is");
    row("nam:x", Kind::UnknownField, 0, "nam", "name type access provider via id creator place is");
    row("type:boat", Kind::UnknownValue, 5, "boat", types);
    row("x type:\"\"", Kind::UnknownValue, 8, "", types);
    row("type:", Kind::MissingValue, 0, "type", types);
    row("a is: b", Kind::MissingValue, 2, "is", states);
    row("name:", Kind::MissingValue, 0, "name", "");
    row("access: viewer", Kind::MissingValue, 0, "access", "admin editor commenter viewer unknown");
    row("provider:", Kind::MissingValue, 0, "provider", "twilio sip_trunk exotel");
    row("is:un", Kind::AmbiguousValue, 3, "un", "unused unknown unreported");
    row("is:used", Kind::UnknownValue, 3, "used",
        "unused unknown unreported partial fixable idle archived");
    row("is:party", Kind::UnknownValue, 3, "party",
        "partial unused unknown fixable idle archived unreported");
}

void QueryTest::whatHasNoMeaningIsExplained()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(int, position);
    QFETCH(QString, word);
    QFETCH(QString, suggestions);
    const auto query = Query::parse(typed);
    QVERIFY(!query);
    const QueryError &error = query.error();
    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.position, position);
    QCOMPARE(error.word, word);
    QCOMPARE(error.length, static_cast<int>(word.size()));
    QCOMPARE(typed.mid(error.position, error.length), word);
    QCOMPARE(error.suggestions.join(QLatin1Char(' ')), suggestions);
}

void QueryTest::likelyFieldsAreSuggestedFirst()
{
    QCOMPARE(Query::parse(u"provide:x").error().suggestions.first(), QStringLiteral("provider"));
    QCOMPARE(Query::parse(u"VIAS:x").error().suggestions.first(), QStringLiteral("via"));
}

void QueryTest::moreThanTheMostWordsAreRefused()
{
    QString typed;
    for (std::size_t i = 0; i < Query::maximumWords; ++i) {
        typed += QStringLiteral("w ");
    }
    QVERIFY(Query::parse(typed));
    const auto query = Query::parse(typed + QStringLiteral("last"));
    QVERIFY(!query);
    QVERIFY(query.error().kind == QueryError::Kind::TooManyWords);
    QCOMPARE(query.error().word, QStringLiteral("last"));
}

void QueryTest::theServerIsAskedForTheFirstNameWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word, as typed") << QStringLiteral("HubSpot") << QStringLiteral("HubSpot");
    QTest::newRow("the first of two") << QStringLiteral("hub spot") << QStringLiteral("hub");
    QTest::newRow("a phrase") << QStringLiteral("\" hub spot\"") << QStringLiteral("hub spot");
    QTest::newRow("name") << QStringLiteral("type:agent name:Éa") << QStringLiteral("Éa");
    QTest::newRow("no excluded word") << QStringLiteral("-hub crm") << QStringLiteral("crm");
    QTest::newRow("only conditions")
        << QStringLiteral("is:unused id:x via:y access:z") << QString();
}

void QueryTest::theServerIsAskedForTheFirstNameWord()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto prefix = Query::parse(typed)->serverPrefix();
    QCOMPARE(prefix.has_value(), !expected.isEmpty());
    QCOMPARE(prefix.value_or(QString()), expected);
}

void QueryTest::everyOfferedValueIsUnderstood()
{
    const auto offered
        = [](const QString &typed) { return Query::parse(typed).error().suggestions; };
    for (const QString &field : offered(QStringLiteral("none:x"))) {
        const QStringList values = offered(field + QLatin1Char(':'));
        for (const QString &value : values.isEmpty() ? QStringList{QStringLiteral("x")} : values) {
            QVERIFY2(Query::parse(field + QLatin1Char(':') + value),
                     qPrintable(field + QLatin1Char(':') + value));
        }
    }
}

void QueryTest::typeTakesTheWordsOfUnlistedLists_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("suggestions");
    const auto row = [](const char *typed, const char *category, const char *suggestions) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(category)
                             << QString::fromUtf8(suggestions);
    };
    row("type:speech_engines", "speech_engines", "");
    row("type:Speech", "speech_engines", "");
    row("type:webhooks", "webhooks", "");
    row("type:webhook", "others", "");
    row("type:tools", "tools", "");
    row("type:s", "", "speech_engines server");
    row("type:boat", "", "tool agent number mcp other env speech_engines webhooks");
}

void QueryTest::typeTakesTheWordsOfUnlistedLists()
{
    QFETCH(QString, typed);
    QFETCH(QString, category);
    QFETCH(QString, suggestions);
    const auto query
        = Query::parse(typed, {QStringLiteral("speech_engines"), QStringLiteral("webhooks")});
    QCOMPARE(query.hasValue(), suggestions.isEmpty());
    if (query) {
        QCOMPARE(query->terms().front().category, category.toStdString());
    } else {
        QCOMPARE(query.error().suggestions.join(QLatin1Char(' ')), suggestions);
    }
}

void QueryTest::fieldWordsAreCompleted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *typed, int position, const char *words) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << position << QString::fromUtf8(words);
    };
    row("", 0, "");
    row("t", 0, "");
    row("ty", 0, "type:");
    row("crm -AC", 5, "access:");
    row("hubspot", 0, "");
    row("type", 0, "type:");
    row("type:", 0,
        "type:tool type:agent type:number type:mcp type:other type:env type:speech_engines");
    row("a type:A", 2, "type:agent");
    row("type:agent", 0, "");
    row("type:agent ", 11, "");
    row("is:un", 0, "is:unused is:unknown is:unreported");
    row("via:", 0, "");
    row("\"ty", 0, "");
}

void QueryTest::fieldWordsAreCompleted()
{
    QFETCH(QString, typed);
    const Query::Completion completion
        = Query::completion(typed, {QStringLiteral("speech_engines")});
    QTEST(completion.position, "position");
    QTEST(completion.words.join(QLatin1Char(' ')), "words");
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
