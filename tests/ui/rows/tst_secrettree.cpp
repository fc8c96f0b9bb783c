// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsmodel.h"

#include "search/hitranges.h"
#include "support/smallfacts.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {
constexpr int allColumns = 4;

QString joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n'));
}

QStringList names(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        result.append(shownCell(model.index(row, 0, parent)));
    }
    return result;
}

PlainSecret named(const char *id, const char *name, std::uint32_t tools = 0, bool hasMore = false)
{
    PlainSecret secret;
    secret.id = id;
    secret.name = name;
    secret.hasEnvironmentVariables = true;
    for (std::uint32_t i = 0; i < tools; ++i) {
        secret[Category::Tools].push_back(
            available(("t" + std::to_string(i)).c_str(), "tool", "viewer"));
    }
    secret.hasMore[Category::Tools] = hasMore;
    return secret;
}
} // namespace

class tst_SecretTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeTree();
    void whatIsConfiguredWithoutBeingReportedHasRows();
    void theFilterKeepsParentsAndMarksHits();
    void sortsSecretsByEveryColumn_data();
    void sortsSecretsByEveryColumn();
    void sortsDependentsByEveryColumn_data();
    void sortsDependentsByEveryColumn();
    void pagesAreAppendedInOrderOfArrival();
    void pagesFindTheirPlaceWhileSorted();
    void pagesAreFilteredAsTheyCome();
    void completingAPreviewAddsRowsAndTakesTheRestRow();
    void aPageThatFailedHasARowUntilItIsThere();
    void anUnlistedCategoryIsShownUnderItsOwnWord();
    void anEmptyCategoryIsDrawnOnlyUntilItIsKnown();
    void completingUnderAFilterShowsMatchesOnly();
    void environmentVariablesComeForAllAtOnce();
    void aSecretThatWasReadAgainShowsItsNewRows();
    void idsLeadToRowsAndBack();
    void withoutAServerNothingOffersReading();
};

void tst_SecretTree::showsTheWholeTree()
{
    LiveCatalogue live(smallWorkspace());
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const QString expected = QString::fromUtf8(R"(HUBSPOT_API_KEY | Fix 2 · Ask 2 · unknown 2 | 11
  Tools | 3
    crm-lookup | editor | 2 Mar 2025 | direct
    read-only | viewer | 2 Mar 2025 | direct
    no access · tool_9f | unknown | direct
  Agents | 4
    Night line | viewer | 2 Mar 2025 | through crm-lookup
    Front desk | admin | 2 Mar 2025 | direct
    Lost and found | commenter | 2 Mar 2025 | through tool_9f, tool_gone
    no access · agent_dark | unknown | direct
  Phone numbers | 1  (twilio)
    +4930123 · Berlin | direct, twilio
  MCP servers | 1
    Files | owner | 2 Mar 2025 | direct
  Others | 1
    conversation_initiation_webhook | direct
  Environment variables | 1
    HUB | direct, in production, staging
STRIPE_KEY | Fix 1 · Ask 1 | 3
  Tools | 1
    crm-lookup | editor | 2 Mar 2025 | direct
  Agents | 2
    Night line | viewer | 2 Mar 2025 | direct
    Front desk | admin | 2 Mar 2025 | through Files, crm-lookup
OLD_KEY | 0
BIG | Ask ≥ 1 | ≥ 1
  Tools | ≥ 1
    read-only | viewer | 2 Mar 2025 | direct
    More exist – load the rest
EMPTY_SO_FAR | —
  Agents | —
    More exist – load the rest)");
    QCOMPARE(lines(model, allColumns), expected.split(QLatin1Char('\n')));
}

void tst_SecretTree::whatIsConfiguredWithoutBeingReportedHasRows()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    const QStringList before = lines(model, allColumns);
    live.content().facts = smallFacts();
    live.publish();
    live.setQuery(QStringLiteral("is:unreported"));
    const QString expected = QString::fromUtf8(R"(HUBSPOT_API_KEY | Fix 2 · Ask 2 · unknown 2 | 11
  Tools | 3 · 1 not reported
    orders | configured, not reported
  speech_engines | 0 · 1 not reported
    Hotline | configured, not reported
BIG | Ask ≥ 1 | ≥ 1
  Tools | ≥ 1 · 1 not reported
    more | configured; the list that could report it is not complete
    More exist – load the rest)");
    QCOMPARE(joined(lines(model, allColumns)), expected);
    // They are behind the others, and go once they are reported.
    live.setQuery({});
    const RowId hotline{"sec_hub", RowCategory::ofWord("speech_engines"), "speng_1"};
    QVERIFY(model.indexOf(hotline).isValid());
    QCOMPARE(model.idAt(model.indexOf(hotline)), hotline);
    const QModelIndex orders = model.indexOf(RowId{"sec_hub", Category::Tools, "tool_var"});
    QCOMPARE(orders.row(), 3);
    live.complete(SecretIndex{3}, Category::Tools, {available("tool_more", "more", "viewer")});
    QCOMPARE(model.indexOf(RowId{"sec_big", Category::Tools, "tool_more"}).row(), 1);
    QVERIFY(live.catalogue().configured(SecretIndex{3}, Category::Tools).empty());
    live.content().facts = {};
    live.publish();
    QCOMPARE(lines(model, allColumns).mid(0, 16), before.mid(0, 16));
}

void tst_SecretTree::theFilterKeepsParentsAndMarksHits()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    live.setQuery(QStringLiteral("night"));
    QCOMPARE(joined(lines(model, 1)),
             QStringLiteral("HUBSPOT_API_KEY\n  Agents\n    Night line\n"
                            "STRIPE_KEY\n  Agents\n    Night line"));
    const QModelIndex agent = model.indexOf(RowId{"sec_stripe", Category::Agents, "agent_night"});
    const auto hits = agent.data(roleNumber(Role::Cell)).value<ShownCell>().hits;
    QCOMPARE(hits, (QList<HitRange>{{0, 5}}));

    live.setQuery(QStringLiteral("stripe"));
    QCOMPARE(joined(lines(model, 1)),
             QStringLiteral("STRIPE_KEY\n  Tools\n    crm-lookup\n  Agents\n    Night line\n"
                            "    Front desk"));
    live.setQuery({});
    QCOMPARE(model.rowCount(), 5);
}

void tst_SecretTree::sortsSecretsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, int column, Qt::SortOrder direction, const char *expected) {
              QTest::newRow(name) << column << direction << QString::fromLatin1(expected);
          };
    row("arrival", -1, Qt::AscendingOrder, "k10 K2 k1 a");
    row("name, numbers as numbers", 0, Qt::AscendingOrder, "a k1 K2 k10");
    row("name, back", 0, Qt::DescendingOrder, "k10 K2 k1 a");
    row("access: fewest to ask about first", 1, Qt::AscendingOrder, "k1 k10 K2 a");
    row("created: secrets have none", 2, Qt::DescendingOrder, "k10 K2 k1 a");
    row("uses, what may be more after its number", 3, Qt::AscendingOrder, "a k1 k10 K2");
    row("uses, back", 3, Qt::DescendingOrder, "K2 k10 k1 a");
    row("id", 4, Qt::AscendingOrder, "K2 k10 a k1");
}

void tst_SecretTree::sortsSecretsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, expected);
    LiveCatalogue live({named("i2", "k10", 10), named("i1", "K2", 10, true), named("i4", "k1", 9),
                        named("i3", "a")});
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    model.sort(1, Qt::DescendingOrder);
    model.sort(column, direction);
    QCOMPARE(names(model).join(QLatin1Char(' ')), expected);
}

void tst_SecretTree::sortsDependentsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, int column, Qt::SortOrder direction, const char *expected) {
              QTest::newRow(name) << column << direction << QString::fromUtf8(expected);
          };
    row("arrival", -1, Qt::AscendingOrder, "Night line,Front desk,Lost and found,agent_dark");
    row("name, no access last", 0, Qt::AscendingOrder,
        "Front desk,Lost and found,Night line,agent_dark");
    row("access by rights", 1, Qt::AscendingOrder,
        "Front desk,Lost and found,Night line,agent_dark");
    row("access by rights, back", 1, Qt::DescendingOrder,
        "agent_dark,Night line,Lost and found,Front desk");
    row("created, none last", 2, Qt::AscendingOrder,
        "Front desk,Night line,Lost and found,agent_dark");
    row("created, back, none last all the same", 2, Qt::DescendingOrder,
        "Lost and found,Night line,Front desk,agent_dark");
    row("direct before through", 3, Qt::AscendingOrder,
        "Front desk,agent_dark,Night line,Lost and found");
    row("id", 4, Qt::AscendingOrder, "agent_dark,Front desk,Lost and found,Night line");
}

void tst_SecretTree::sortsDependentsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, expected);
    auto secrets = smallWorkspace();
    secrets.front()[Category::Agents][0].created = 1'600'000'000;
    secrets.front()[Category::Agents][1].created = 999'999'999;
    LiveCatalogue live(secrets);
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    model.sort(column, direction);
    const QModelIndex agents = indexOf(model, SecretIndex{0}, Category::Agents);
    QCOMPARE(names(model, agents).join(QLatin1Char(',')).remove(QStringLiteral("no access · ")),
             expected);
}

void tst_SecretTree::pagesAreAppendedInOrderOfArrival()
{
    LiveCatalogue live({named("1", "b")});
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    live.append({named("2", "c"), named("3", "a")});
    QCOMPARE(names(model),
             QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 2);
}

void tst_SecretTree::pagesFindTheirPlaceWhileSorted()
{
    LiveCatalogue live({named("1", "b"), named("2", "d")});
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    model.sort(0);
    live.append({named("3", "c"), named("4", "a"), named("5", "b")});
    // Equal names in order of arrival, told apart by their ids.
    QCOMPARE(names(model).join(QLatin1Char(' ')), QString::fromUtf8("a b · 1 b · 5 c d"));
    QCOMPARE(model.idAt(model.index(1, 0)).secret, QByteArray("1"));
    model.sort(-1);
    QCOMPARE(names(model).join(QLatin1Char(' ')), QString::fromUtf8("b · 1 d c a b · 5"));
}

void tst_SecretTree::pagesAreFilteredAsTheyCome()
{
    LiveCatalogue live({named("1", "one"), named("2", "two")});
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    live.setQuery(QStringLiteral("o name:e"));
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("one"));
    live.append({named("3", "three"), named("4", "four"), named("5", "ohne")});
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("one ohne"));
    live.setQuery({});
    QCOMPARE(model.rowCount(), 5);
}

void tst_SecretTree::completingAPreviewAddsRowsAndTakesTheRestRow()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    const SecretIndex big = *live.catalogue().findSecret("sec_big");
    const QModelIndex tools = indexOf(model, big, Category::Tools);
    QCOMPARE(model.rowCount(tools), 2);
    QVERIFY(model.nodeAt(model.index(1, 0, tools))->kind == RowKind::Rest);

    live.setState(big, Category::Tools, LoadState::Loading);
    QCOMPARE(model.rowCount(tools), 2);
    live.complete(big, Category::Tools,
                  {available("tool_view", "read-only", "viewer"), available("t2", "b", "viewer"),
                   available("t3", "a", "viewer")});
    QCOMPARE(names(model, tools).join(QLatin1Char(' ')), QStringLiteral("read-only b a"));
    QCOMPARE(shownCell(tools.siblingAtColumn(3)), QStringLiteral("3"));

    live.setState(big, Category::Tools, LoadState::Failed);
    QCOMPARE(model.rowCount(tools), 4);
    QCOMPARE(shownCell(tools.siblingAtColumn(3)), QString::fromUtf8("≥ 3 !"));
}

void tst_SecretTree::aPageThatFailedHasARowUntilItIsThere()
{
    LiveCatalogue live({named("1", "b")});
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    live.setPaging(Paging::Failed);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.nodeAt(model.index(1, 0))->kind == RowKind::NextPage);
    QVERIFY(model.idAt(model.index(1, 0)).isEmpty());
    live.content().paging = Paging::AtEnd;
    live.append({named("2", "c"), named("3", "d")});
    QCOMPARE(joined(names(model)), QStringLiteral("b\nc\nd"));
}

void tst_SecretTree::anUnlistedCategoryIsShownUnderItsOwnWord()
{
    PlainSecret secret = named("s", "KEY", 1);
    secret.unlisted["speech_engines"]
        = {available("speng_1", "Hotline", "admin"), PlainDependent{}};
    secret.unlisted["avatars"] = {PlainDependent{"a1"}};
    secret.unlistedWithMore = {"avatars"};
    LiveCatalogue live({secret});
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(joined(lines(model, allColumns)), QString::fromUtf8(R"(KEY | Ask 1 | ≥ 4
  Tools | 1
    tool | viewer | 2 Mar 2025 | direct
  avatars | ≥ 1
    a1 | direct
    More exist – load the rest
  speech_engines | 2
    Hotline | admin | 2 Mar 2025 | direct
    1 item | direct)"));
    const RowId hotline{"s", RowCategory::ofWord("speech_engines"), "speng_1"};
    QCOMPARE(model.idAt(model.indexOf(hotline)), hotline);
    live.setQuery(QStringLiteral("type:speech_engines"));
    QCOMPARE(joined(names(model, model.index(0, 0))), QStringLiteral("speech_engines"));
    // Another catalogue met the lists in another order.
    live.setQuery({});
    PlainSecret other = named("s", "KEY");
    other.unlisted["speech_engines"] = secret.unlisted["speech_engines"];
    live.replace({other});
    QCOMPARE(model.idAt(model.indexOf(hotline)), hotline);
}

void tst_SecretTree::anEmptyCategoryIsDrawnOnlyUntilItIsKnown()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    const SecretIndex secret = *live.catalogue().findSecret("sec_sofar");
    const QModelIndex row = indexOf(model, secret);
    QCOMPARE(model.rowCount(row), 1);
    live.complete(secret, Category::Agents, {});
    QCOMPARE(model.rowCount(row), 0);
    QVERIFY(!model.hasChildren(row));
    live.setState(secret, Category::Agents, LoadState::Failed);
    QCOMPARE(model.rowCount(row), 1);
    live.complete(secret, Category::Agents, {available("a", "Agent", "viewer")});
    QCOMPARE(names(model, model.index(0, 0, row)), QStringList{QStringLiteral("Agent")});
}

void tst_SecretTree::completingUnderAFilterShowsMatchesOnly()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    live.setQuery(QStringLiteral("read"));
    const SecretIndex big = *live.catalogue().findSecret("sec_big");
    const QModelIndex tools = indexOf(model, big, Category::Tools);
    live.complete(big, Category::Tools,
                  {available("tool_view", "read-only", "viewer"),
                   available("t2", "other", "viewer"), available("t3", "reader", "viewer")});
    QCOMPARE(names(model, tools).join(QLatin1Char(' ')), QStringLiteral("read-only reader"));

    // A secret comes to light when what was found belongs to it.
    const SecretIndex soFar = *live.catalogue().findSecret("sec_sofar");
    QVERIFY(!indexOf(model, soFar).isValid());
    live.complete(soFar, Category::Agents, {available("a", "Proofreader", "viewer")});
    QVERIFY(indexOf(model, soFar, Category::Agents).isValid());
}

void tst_SecretTree::environmentVariablesComeForAllAtOnce()
{
    std::vector<PlainSecret> secrets;
    for (int i = 0; i < 40; ++i) {
        secrets.push_back(named(("s" + std::to_string(i)).c_str(), "name"));
        secrets.back().hasEnvironmentVariables = false;
    }
    LiveCatalogue live(secrets);
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(shownCell(model.index(0, 3, model.index(0, 0))), QString::fromUtf8("—"));
    live.builder().addEnvironmentVariables({{"env_1", "HUB", {{"production", "s3"}}}});
    live.setEnvironmentState(LoadState::Complete);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(names(model, indexOf(model, SecretIndex{3}, Category::EnvironmentVariables)),
             QStringList{QStringLiteral("HUB")});
}

void tst_SecretTree::aSecretThatWasReadAgainShowsItsNewRows()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    QAbstractItemModelTester tester(&model);
    PlainSecret stripe = smallWorkspace().at(1);
    stripe.name = "STRIPE_2";
    stripe[Category::McpServers] = {available("mcp_new", "Box", "admin")};
    live.append({stripe});
    const QModelIndex row = indexOf(model, SecretIndex{1});
    QCOMPARE(shownCell(row), QStringLiteral("STRIPE_2"));
    QCOMPARE(model.rowCount(row), 3);
    QCOMPARE(names(model, model.index(2, 0, row)), QStringList{QStringLiteral("Box")});
    live.setQuery(QStringLiteral("stripe"));
    live.append({smallWorkspace().at(1)});
    QCOMPARE(model.rowCount(indexOf(model, SecretIndex{1})), 3);
}

void tst_SecretTree::idsLeadToRowsAndBack()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    for (const RowId &id : {RowId{"sec_stripe", {}, {}}, RowId{"sec_stripe", Category::Agents, {}},
                            RowId{"sec_stripe", Category::Agents, "agent_front"}}) {
        QCOMPARE(model.idAt(model.indexOf(id)), id);
    }
    QVERIFY(!model.indexOf(RowId{"nobody", {}, {}}).isValid());
    QVERIFY(!model.indexOf(RowId{"sec_stripe", Category::Others, {}}).isValid());
    QVERIFY(!model.indexOf(RowId{"sec_stripe", Category::Tools, "agent_front"}).isValid());
    QVERIFY(model.idAt({}).isEmpty());
}

void tst_SecretTree::withoutAServerNothingOffersReading()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const SecretIndex big = *live.catalogue().findSecret("sec_big");
    const QModelIndex tools = indexOf(model, big, Category::Tools);
    QVERIFY(!model.offersReading(tools));
    QVERIFY(!model.activate(tools));
    model.setDemandedRows(1000);
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
}

QTEST_GUILESS_MAIN(tst_SecretTree)
#include "tst_secrettree.moc"
