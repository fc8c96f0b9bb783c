// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/secretstreeview.h"

#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "workspace/workspacefixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {
std::vector<PlainSecret> manySecrets(int from, int until)
{
    std::vector<PlainSecret> secrets;
    for (int i = from; i < until; ++i) {
        PlainSecret secret;
        secret.id = "s" + std::to_string(i);
        secret.name = "NAME_" + std::to_string(i);
        secret.hasEnvironmentVariables = true;
        secret[Category::Tools]
            = {available("t1", "crm", "viewer"), available("t2", "hub", "viewer")};
        secrets.push_back(secret);
    }
    return secrets;
}

/// A shown view over a catalogue that the test changes.
struct Shown
{
    explicit Shown(const std::vector<PlainSecret> &secrets)
        : live(secrets)
        , model(live.searched())
    {
        view.setTreeModel(model);
        view.resize(700, 300);
        view.show();
    }

    RowId topId() { return model.idAt(view.indexAt(QPoint(0, 0))); }
    int yOf(const RowId &id) { return view.visualRect(model.indexOf(id)).top(); }

    LiveCatalogue live;
    SecretsTreeModel model;
    SecretsTreeView view;
};
} // namespace

class TestSecretsTreeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filteringAndClearingKeepsWhatWasOpenSelectedAndOnTop();
    void sortingKeepsWhatWasOpenAndSelected();
    void hitsInsideAreOpenedAndClosedAgain();
    void hitsInRowsThatComeLaterAreOpenedToo();
    void whatAPersonChoseInsideAHitStaysInSight();
    void whatAPersonClosedAboveTheirRowStaysClosed();
    void openingEverythingReadsNothingAndDrawsEachRowOnce();
    void aRefreshKeepsThePlaceById();
    void aPlaceIsRestoredAsItsRowsCome();
    void everythingOpenSurvivesTheFilter();
    void anUnscrolledViewAsksForAtMostTwoPages();
    void scrollingReadsOnePageAhead();
    void openingAPreviewCompletesIt();
    void aFailedPageHasARowThatReadsItAgain();
    void enterFollowsAWay();
};

void TestSecretsTreeView::filteringAndClearingKeepsWhatWasOpenSelectedAndOnTop()
{
    Shown shown(manySecrets(0, 300));
    const RowId open{"s50", {}, {}};
    const RowId selected{"s52", {}, {}};
    shown.view.expand(shown.model.indexOf(open));
    shown.view.expand(shown.model.indexOf(RowId{"s50", Category::Tools, {}}));
    shown.view.setCurrentIndex(shown.model.indexOf(selected));
    shown.view.scrollTo(shown.model.indexOf(open), QAbstractItemView::PositionAtTop);
    const int y = shown.yOf(open);
    const QList<RowId> before = shown.view.selectedIds();

    for (const char *typed : {"n", "na", "name_2", "name_29", "name_299", "name_299x", "name_2"}) {
        shown.live.setQuery(QString::fromLatin1(typed));
    }
    QVERIFY(shown.view.selectedIds().isEmpty());
    shown.live.setQuery({});
    QCOMPARE(shown.view.selectedIds(), before);
    QCOMPARE(shown.view.currentId(), selected);
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(open)));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s50", Category::Tools, {}})));
    QCOMPARE(shown.yOf(open), y);
}

void TestSecretsTreeView::sortingKeepsWhatWasOpenAndSelected()
{
    Shown shown(manySecrets(0, 100));
    const RowId open{"s50", {}, {}};
    shown.view.expand(shown.model.indexOf(open));
    shown.view.setCurrentIndex(shown.model.indexOf(open));
    shown.view.scrollTo(shown.model.indexOf(open), QAbstractItemView::PositionAtTop);
    const int y = shown.yOf(open);
    shown.view.sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(open)));
    QCOMPARE(shown.view.currentId(), open);
    QCOMPARE(shown.yOf(open), y);
}

void TestSecretsTreeView::hitsInsideAreOpenedAndClosedAgain()
{
    Shown shown(manySecrets(0, 30));
    const RowId secret{"s3", {}, {}};
    shown.live.setQuery(QStringLiteral("crm"));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(secret)));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s3", Category::Tools, {}})));
    // A secret that matches itself is left as it is.
    shown.live.setQuery(QStringLiteral("name_3"));
    QVERIFY(!shown.view.isExpanded(shown.model.indexOf(secret)));
    shown.live.setQuery(QStringLiteral("crm"));
    shown.live.setQuery({});
    QVERIFY(!shown.view.isExpanded(shown.model.indexOf(secret)));
    QVERIFY(shown.view.place().expanded.isEmpty());
}

void TestSecretsTreeView::hitsInRowsThatComeLaterAreOpenedToo()
{
    Shown shown(manySecrets(0, 3));
    shown.live.setQuery(QStringLiteral("crm"));
    const RowId first{"s1", {}, {}};
    shown.view.collapse(shown.model.indexOf(first));
    shown.live.append(manySecrets(3, 6));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s4", {}, {}})));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s4", Category::Tools, {}})));
    // What a person closed meanwhile is left alone.
    QVERIFY(!shown.view.isExpanded(shown.model.indexOf(first)));
    shown.live.setQuery({});
    QVERIFY(!shown.view.isExpanded(shown.model.indexOf(RowId{"s4", {}, {}})));
}

void TestSecretsTreeView::whatAPersonChoseInsideAHitStaysInSight()
{
    Shown shown(manySecrets(0, 30));
    shown.live.setQuery(QStringLiteral("crm"));
    const RowId chosen{"s3", Category::Tools, "t1"};
    shown.view.setCurrentIndex(shown.model.indexOf(chosen));
    shown.live.setQuery(QStringLiteral("zzz"));
    shown.live.setQuery({});
    QCOMPARE(shown.view.currentId(), chosen);
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s3", {}, {}})));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s3", Category::Tools, {}})));
    QVERIFY(!shown.view.isExpanded(shown.model.indexOf(RowId{"s4", {}, {}})));
}

void TestSecretsTreeView::whatAPersonClosedAboveTheirRowStaysClosed()
{
    Shown shown(manySecrets(0, 30));
    const RowId chosen{"s3", Category::Tools, "t1"};
    const RowId above{"s3", {}, {}};
    QVERIFY(shown.view.goTo(chosen));
    shown.view.collapse(shown.model.indexOf(above));
    shown.live.setQuery(QStringLiteral("zzz"));
    shown.live.setQuery({});
    QCOMPARE(shown.view.currentId(), chosen);
    QVERIFY(!shown.view.isExpanded(shown.model.indexOf(above)));
}

void TestSecretsTreeView::openingEverythingReadsNothingAndDrawsEachRowOnce()
{
    WorkspaceFixture fixture(pagesOf(100, 3));
    fixture.server.addSecrets(40, 9);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    SearchedWorkspace searched(*fixture.workspace);
    SecretsTreeModel model(searched);
    SecretsTreeView view;
    view.setTreeModel(model);
    view.resize(700, 500);
    view.show();
    const int requests = fixture.server.requestCount();
    view.expandAllAction()->trigger();
    QSet<QModelIndex> drawn;
    int rows = 0;
    for (QModelIndex row = model.index(0, 0); row.isValid(); row = view.indexBelow(row)) {
        drawn.insert(row);
        ++rows;
    }
    QCOMPARE(rows, 40 * (1 + 1 + 3 + 1)); // with the row that offers the rest of each preview
    QCOMPARE(int(drawn.size()), rows);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.server.requestCount(), requests);
}

void TestSecretsTreeView::aRefreshKeepsThePlaceById()
{
    Shown shown(manySecrets(0, 100));
    const RowId open{"s50", {}, {}};
    const RowId selected{"s51", {}, {}};
    shown.view.expand(shown.model.indexOf(open));
    shown.view.setCurrentIndex(shown.model.indexOf(selected));
    shown.view.scrollTo(shown.model.indexOf(open), QAbstractItemView::PositionAtTop);
    const int y = shown.yOf(open);

    Q_EMIT shown.live.workspace().catalogueAboutToBeReplaced();
    Catalogue newer;
    newer.append(pageOf(manySecrets(40, 140)));
    shown.live.catalogue() = std::move(newer);
    Q_EMIT shown.live.workspace().catalogueReplaced();

    QCOMPARE(shown.model.rowCount(), 100);
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(open)));
    QCOMPARE(shown.view.selectedIds(), QList<RowId>{selected});
    QCOMPARE(shown.view.currentId(), selected);
    QCOMPARE(shown.yOf(open), y);
}

void TestSecretsTreeView::aPlaceIsRestoredAsItsRowsCome()
{
    RowsPlace place;
    {
        Shown shown(manySecrets(0, 100));
        shown.view.expand(shown.model.indexOf(RowId{"s50", {}, {}}));
        shown.view.setCurrentIndex(shown.model.indexOf(RowId{"s60", {}, {}}));
        shown.view.scrollTo(shown.model.indexOf(RowId{"s50", {}, {}}),
                            QAbstractItemView::PositionAtTop);
        place = shown.view.place();
    }
    Shown shown(manySecrets(0, 20));
    shown.view.restorePlace(*RowsPlace::fromBytes(place.toBytes()));
    QVERIFY(shown.view.selectedIds().isEmpty());
    shown.live.append(manySecrets(20, 100));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s50", {}, {}})));
    QCOMPARE(shown.view.selectedIds(), (QList<RowId>{{"s60", {}, {}}}));
    QCOMPARE(shown.topId(), (RowId{"s50", {}, {}}));
}

void TestSecretsTreeView::everythingOpenSurvivesTheFilter()
{
    Shown shown(manySecrets(0, 100));
    shown.view.expandEverything();
    shown.live.setQuery(QStringLiteral("name_7"));
    shown.live.setQuery({});
    for (int row = 0; row < 100; ++row) {
        const QModelIndex secret = shown.model.index(row, 0);
        QVERIFY(shown.view.isExpanded(secret));
        QVERIFY(shown.view.isExpanded(shown.model.index(0, 0, secret)));
    }
    shown.view.collapseEverything();
    shown.live.setQuery(QStringLiteral("name_7"));
    shown.live.setQuery({});
    QVERIFY(!shown.view.isExpanded(shown.model.index(0, 0)));
}

void TestSecretsTreeView::anUnscrolledViewAsksForAtMostTwoPages()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1000);
    SearchedWorkspace searched(*fixture.workspace);
    SecretsTreeModel model(searched);
    SecretsTreeView view;
    view.setTreeModel(model);
    view.resize(700, 500);
    view.show();
    QTRY_VERIFY(model.rowCount() >= 100);
    QTRY_VERIFY(fixture.workspace->paging() == Workspace::Paging::MoreExist);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.workspace->pagesRead() <= 2);
    // Nor does a filter that hides most rows read on.
    searched.setQuery(Query::parse(u"name_0001").value());
    view.grab();
    QVERIFY(fixture.settle());
    QVERIFY(fixture.workspace->pagesRead() <= 2);
}

void TestSecretsTreeView::scrollingReadsOnePageAhead()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1000);
    SearchedWorkspace searched(*fixture.workspace);
    SecretsTreeModel model(searched);
    SecretsTreeView view;
    view.setTreeModel(model);
    view.resize(700, 500);
    view.show();
    QTRY_VERIFY(model.rowCount() >= 100);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_VERIFY(model.rowCount() >= 200);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.workspace->pagesRead() <= 3);
}

void TestSecretsTreeView::openingAPreviewCompletesIt()
{
    ReadingOptions options;
    options.dependencyLimit = 10;
    WorkspaceFixture fixture(options);
    fixture.server.addSecrets(3, 25);
    SearchedWorkspace searched(*fixture.workspace);
    SecretsTreeModel model(searched);
    SecretsTreeView view;
    view.setTreeModel(model);
    view.show();
    QTRY_COMPARE(model.rowCount(), 3);
    const QModelIndex tools = model.indexOf(SecretIndex{1}, Category::Tools);
    QCOMPARE(model.rowCount(tools), 11);
    view.expand(tools);
    QTRY_COMPARE(model.rowCount(model.indexOf(SecretIndex{1}, Category::Tools)), 25);
    QCOMPARE(model.rowCount(model.indexOf(SecretIndex{2}, Category::Tools)), 11);
}

void TestSecretsTreeView::aFailedPageHasARowThatReadsItAgain()
{
    ReadingOptions options;
    options.pageSize = 2;
    WorkspaceFixture fixture(options);
    fixture.server.addSecrets(6);
    QVERIFY(fixture.readPage());
    SearchedWorkspace searched(*fixture.workspace);
    SecretsTreeModel model(searched);
    bool isBroken = true;
    fixture.server.handleAll([&](const ReceivedRequest &request) {
        return isBroken ? ScriptedAnswer::failure(403, R"({"detail":"no"})")
                        : fixture.server.answer(request);
    });
    model.setDemandedRows(4);
    QTRY_COMPARE(model.rowCount(), 3);
    const QModelIndex last = model.index(2, 0);
    QCOMPARE(last.data(roleNumber(Role::Kind)).toInt(), static_cast<int>(RowKind::NextPage));
    QVERIFY(last.data(roleNumber(Role::OffersReading)).toBool());
    isBroken = false;
    QVERIFY(model.activate(last));
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.nodeAt(model.index(3, 0))->kind, RowKind::Secret);
}

void TestSecretsTreeView::enterFollowsAWay()
{
    Shown shown(smallWorkspace());
    QVERIFY(shown.view.goTo(RowId{"sec_hub", Category::Agents, "agent_night"}));
    QSignalSpy requested(&shown.view, &RowsView::wayRequested);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<RowId>(),
             (RowId{"sec_hub", Category::Tools, "tool_crm"}));
    // A direct agent leads nowhere; a secret opens and closes.
    QVERIFY(shown.view.goTo(RowId{"sec_hub", Category::Agents, "agent_front"}));
    QTest::keyClick(&shown.view, Qt::Key_Enter);
    QCOMPARE(requested.size(), 1);
    QVERIFY(shown.view.goTo(RowId{"sec_old", {}, {}}));
    QVERIFY(shown.view.goTo(RowId{"sec_stripe", {}, {}}));
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"sec_stripe", {}, {}})));
}

QTEST_MAIN(TestSecretsTreeView)
#include "tst_secretstreeview.moc"
