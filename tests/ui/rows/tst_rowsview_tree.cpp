// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsview.h"

#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "workspace/workspacefixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
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
        , view(live.searched(), RowsModel::Shape::SecretTree)
        , model(*view.rowsModel())
    {
        view.resize(700, 300);
        view.show();
    }

    RowId topId() { return model.idAt(view.indexAt(QPoint(0, 0))); }
    int yOf(const RowId &id) { return view.visualRect(model.indexOf(id)).top(); }

    LiveCatalogue live;
    RowsView view;
    RowsModel &model;
};
} // namespace

class tst_RowsViewTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filteringAndClearingKeepsWhatWasOpenSelectedAndOnTop();
    void sortingKeepsWhatWasOpenAndSelected();
    void sortingShowsTheTopUnlessTheCurrentRowWasInSight();
    void aNewQueryIsReadFromTheTop();
    void allOfAnOpenTreeIsOneRange();
    void fromOneRowToAnotherIsOneRange();
    void aRowCanBeTakenIntoASpan();
    void aTopRowCanBeLeftOutOfAll();
    void ofManyRowsTheSecretsAreNamed_data();
    void ofManyRowsTheSecretsAreNamed();
    void tooManyRowsAreNotCopiedWhichIsSaid();
    void whoAskedForMoreStaysThere();
    void hitsInsideAreOpenedAndClosedAgain();
    void hitsInRowsThatComeLaterAreOpenedToo();
    void whatAPersonChoseInsideAHitStaysInSight();
    void whatAPersonClosedAboveTheirRowStaysClosed();
    void openingEverythingReadsNothingAndDrawsEachRowOnce();
    void aRefreshKeepsThePlaceById();
    void whatALargeRefreshBringsComesFromAWorker();
    void aPlaceIsRestoredAsItsRowsCome();
    void everythingOpenSurvivesTheFilter();
    void anUnscrolledViewAsksForAtMostTwoPages();
    void scrollingReadsOnePageAhead();
    void openingAPreviewCompletesIt();
    void aFailedPageHasARowThatReadsItAgain();
    void enterFollowsAWay();
    void assistiveProgramsOpenAndSelectTheRowTheyMean();
};

void tst_RowsViewTree::filteringAndClearingKeepsWhatWasOpenSelectedAndOnTop()
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

void tst_RowsViewTree::sortingKeepsWhatWasOpenAndSelected()
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

void tst_RowsViewTree::sortingShowsTheTopUnlessTheCurrentRowWasInSight()
{
    Shown shown(manySecrets(0, 100));
    shown.view.scrollTo(shown.model.indexOf(RowId{"s50", {}, {}}),
                        QAbstractItemView::PositionAtTop);
    shown.view.sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(shown.topId().secret, QByteArray("s99"));
    QVERIFY(shown.view.goTo(RowId{"s0", {}, {}}));
    shown.view.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(shown.topId().secret, QByteArray("s0"));
}

void tst_RowsViewTree::aNewQueryIsReadFromTheTop()
{
    Shown shown(manySecrets(0, 300));
    shown.view.scrollTo(shown.model.indexOf(RowId{"s250", {}, {}}),
                        QAbstractItemView::PositionAtTop);
    shown.live.setQuery(QStringLiteral("name"));
    QCOMPARE(shown.topId().secret, QByteArray("s0"));
    shown.live.setQuery({});
    QCOMPARE(shown.topId().secret, QByteArray("s250"));
}

void tst_RowsViewTree::allOfAnOpenTreeIsOneRange()
{
    // Ten times as many took 51 s when every parent had a range, each compared with every other.
    constexpr int all = 3000 * (1 + 1 + 2);
    Shown shown(manySecrets(0, 3000));
    RowsView &view = shown.view;
    view.expandEverything();
    view.selectAll();
    QCOMPARE(view.selectionModel()->selection().size(), 1);
    QCOMPARE(view.selectedCount(), all);
    // Of so many rows their secrets are named.
    QCOMPARE(view.selectedIds().size(), 3000);
    const RowId inside{"s1", Category::Tools, "t1"};
    QVERIFY(view.isSelected(shown.model.indexOf(inside)));
    // All stays all while rows are sorted, come and go.
    view.sortByColumn(0, Qt::DescendingOrder);
    view.sortByColumn(-1, Qt::AscendingOrder);
    shown.live.append(manySecrets(3000, 3001));
    QCOMPARE(view.selectedCount(), all + 1);
    view.collapse(shown.model.index(2999, 0));
    QCOMPARE(view.selectedCount(), all + 1 - 3);
    // One less, one more, and one alone.
    const auto click = [&](Qt::KeyboardModifiers modifiers) {
        const QRect place = view.visualRect(shown.model.indexOf(inside));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, place.center());
    };
    QSignalSpy selected(&view, &RowsView::rowsSelected);
    click(Qt::ControlModifier);
    QVERIFY(!selected.isEmpty());
    QCOMPARE(view.selectedCount(), all + 1 - 3 - 1);
    QVERIFY(!view.isSelected(shown.model.indexOf(inside)));
    click(Qt::ControlModifier);
    QCOMPARE(view.selectedCount(), all + 1 - 3);
    click(Qt::NoModifier);
    QCOMPARE(view.selectedIds(), QList<RowId>{inside});
}

void tst_RowsViewTree::fromOneRowToAnotherIsOneRange()
{
    Shown shown(manySecrets(0, 3000));
    RowsView &view = shown.view;
    view.expandEverything();
    const QModelIndex start = shown.model.indexOf(RowId{"s1", Category::Tools, "t1"});
    view.setCurrentIndex(start);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectionModel()->selection().size(), 1);
    QCOMPARE(view.selectedCount(), 3000 * 4 - 4 - 2);
    QCOMPARE(view.selectedIds().size(), 2999);
    QVERIFY(view.isSelected(start));
    QVERIFY(view.isSelected(shown.model.indexOf(RowId{"s2999", Category::Tools, "t2"})));
    for (const RowId &before : {RowId{"s1", {}, {}}, RowId{"s1", Category::Tools, {}}}) {
        QVERIFY(!view.isSelected(shown.model.indexOf(before)));
    }
    // What was opened and closed inside is counted with it.
    view.collapse(shown.model.index(2000, 0));
    QCOMPARE(view.selectedCount(), 3000 * 4 - 4 - 2 - 3);
    // The other way, from the same row.
    QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(view.selectedCount(), 4 + 3);
    QCOMPARE(view.selectedIds().size(), 7);
}

void tst_RowsViewTree::aRowCanBeTakenIntoASpan()
{
    Shown shown(manySecrets(0, 1000));
    RowsView &view = shown.view;
    view.expandEverything();
    view.setCurrentIndex(shown.model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedCount(), 999 * 4);
    view.scrollToTop();
    const RowId first{"s0", {}, {}};
    const RowId second{"s1", {}, {}};
    for (const RowId &row : {first, second}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          view.visualRect(shown.model.indexOf(row)).center());
    }
    QVERIFY(view.isSelected(shown.model.indexOf(first)));
    QVERIFY(!view.isSelected(shown.model.indexOf(second)));
    QCOMPARE(view.selectedCount(), 999 * 4);
    QVERIFY(view.selectedIds().contains(first));
    // A part of the rows means nothing in another order.
    view.sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(view.selectedCount(), 999 * 4);
    QVERIFY(view.isSelected(shown.model.indexOf(first)));
}

void tst_RowsViewTree::aTopRowCanBeLeftOutOfAll()
{
    Shown shown(manySecrets(0, 300));
    shown.view.expandEverything();
    shown.view.selectAll();
    const QModelIndex first = shown.model.index(0, 0);
    shown.view.collapse(first);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      shown.view.visualRect(first).center());
    QCOMPARE(shown.view.selectedCount(), 299 * (1 + 1 + 2));
    QCOMPARE(shown.view.selectedIds().size(), 299);
    QVERIFY(!shown.view.selectedIds().contains(RowId{"s0", {}, {}}));
}

void tst_RowsViewTree::ofManyRowsTheSecretsAreNamed_data()
{
    using Shape = RowsModel::Shape;
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<bool>("isSorted");
    QTest::addColumn<bool>("areBelowFirst");
    QTest::addColumn<int>("secrets"); // of the first 1,100 rows
    QTest::newRow("secrets") << Shape::SecretTree << false << false << 1100;
    QTest::newRow("flat") << Shape::FlatTable << false << false << 550;
    QTest::newRow("flat, first tools first") << Shape::FlatTable << true << false << 1100;
    QTest::newRow("below a tool") << Shape::ResourceTree << false << true << 1100;
}

void tst_RowsViewTree::ofManyRowsTheSecretsAreNamed()
{
    QFETCH(const RowsModel::Shape, shape);
    QFETCH(const bool, isSorted);
    QFETCH(const bool, areBelowFirst);
    QFETCH(const int, secrets);
    LiveCatalogue live(manySecrets(0, 1200));
    RowsView view(live.searched(), shape);
    view.show();
    if (isSorted) {
        view.sortByColumn(view.rowsModel()->columnOf(Column::Name), Qt::AscendingOrder);
    }
    const QAbstractItemModel &rows = *view.model();
    const QModelIndex parent = areBelowFirst ? rows.index(0, 0) : QModelIndex();
    view.selectionModel()->select(
        {rows.index(0, 0, parent), rows.index(1099, rows.columnCount() - 1, parent)},
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(view.selectedCount(), 1100);
    QCOMPARE(view.selectedIds().size(), secrets);
}

void tst_RowsViewTree::tooManyRowsAreNotCopiedWhichIsSaid()
{
    std::vector<PlainSecret> secrets(RowsView::MaximumCopied + 1);
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        secrets[i].id = "s" + std::to_string(i);
    }
    Shown shown(secrets);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QSignalSpy refused(&shown.view, &RowsView::copyRefused);
    shown.view.selectAll();
    for (QAction *action : {shown.view.copyRowsAction(), shown.view.copyIdsAction()}) {
        action->trigger();
        QCOMPARE(refused.takeFirst().first().value<qsizetype>(), RowsView::MaximumCopied + 1);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      shown.view.visualRect(shown.model.index(0, 0)).center());
    shown.view.copyIdsAction()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("s1\n")));
}

void tst_RowsViewTree::whoAskedForMoreStaysThere()
{
    std::vector<PlainSecret> secrets = manySecrets(0, 2);
    secrets.front().hasMore[Category::Tools] = true;
    Shown shown(secrets);
    shown.view.expandEverything();
    const QModelIndex tools = indexOf(shown.model, SecretIndex{0}, Category::Tools);
    shown.view.setCurrentIndex(shown.model.index(2, 0, tools));
    QVERIFY(shown.view.selectedIds().isEmpty());
    shown.live.complete(SecretIndex{0}, Category::Tools, {available("t3", "new", "viewer")});
    QCOMPARE(shown.view.currentId(), (RowId{"s0", Category::Tools, "t2"}));
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.currentId(), (RowId{"s0", Category::Tools, "t3"}));
}

void tst_RowsViewTree::hitsInsideAreOpenedAndClosedAgain()
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
    QVERIFY(shown.view.viewState().expanded.isEmpty());
}

void tst_RowsViewTree::hitsInRowsThatComeLaterAreOpenedToo()
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

void tst_RowsViewTree::whatAPersonChoseInsideAHitStaysInSight()
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

void tst_RowsViewTree::whatAPersonClosedAboveTheirRowStaysClosed()
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

void tst_RowsViewTree::openingEverythingReadsNothingAndDrawsEachRowOnce()
{
    WorkspaceFixture fixture(pagesOf(100, 3));
    fixture.server.addSecrets(40, 9);
    QVERIFY(fixture.readPage());
    QVERIFY(fixture.settle());
    SearchedWorkspace searched(*fixture.workspace);
    RowsView view(searched, RowsModel::Shape::SecretTree);
    RowsModel &model = *view.rowsModel();
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

void tst_RowsViewTree::aRefreshKeepsThePlaceById()
{
    Shown shown(manySecrets(0, 100));
    const RowId open{"s50", {}, {}};
    const RowId selected{"s51", {}, {}};
    shown.view.expand(shown.model.indexOf(open));
    shown.view.setCurrentIndex(shown.model.indexOf(selected));
    shown.view.scrollTo(shown.model.indexOf(open), QAbstractItemView::PositionAtTop);
    const int y = shown.yOf(open);

    shown.live.replace(manySecrets(40, 140));

    QCOMPARE(shown.model.rowCount(), 100);
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(open)));
    QCOMPARE(shown.view.selectedIds(), QList<RowId>{selected});
    QCOMPARE(shown.view.currentId(), selected);
    QCOMPARE(shown.yOf(open), y);
}

void tst_RowsViewTree::whatALargeRefreshBringsComesFromAWorker()
{
    std::vector<PlainSecret> many = manySecrets(0, 200);
    for (PlainSecret &secret : many) {
        for (std::uint32_t i = 0; i * many.size() < Computation::Large; ++i) {
            const std::string id = secret.id + "_" + std::to_string(i);
            secret[Category::Agents].push_back(available(id.c_str(), "night", "viewer"));
        }
    }
    Shown shown(manySecrets(0, 100));
    shown.view.expandEverything();
    shown.view.collapse(shown.model.indexOf(RowId{"s7", {}, {}}));
    shown.live.replace(many);
    QCOMPARE(shown.model.rowCount(), 100); // texts of rows are still those
    shown.live.append(manySecrets(200, 201));
    QTRY_COMPARE(shown.model.rowCount(), 201);
    // What was open is, and nothing else.
    for (int row = 0; row < 201; ++row) {
        const QModelIndex secret = shown.model.index(row, 0);
        QCOMPARE(shown.view.isExpanded(secret), row < 100 && row != 7);
        const QModelIndex tools
            = shown.model.indexOf(RowId{shown.model.idAt(secret).secret, Category::Tools, {}});
        QCOMPARE(shown.view.isExpanded(tools), row < 100);
    }
    shown.live.setQuery(QStringLiteral("s3_7"));
    QCOMPARE(shown.model.rowCount(), 1);
}

void tst_RowsViewTree::aPlaceIsRestoredAsItsRowsCome()
{
    ViewState place;
    {
        Shown shown(manySecrets(0, 100));
        shown.view.expand(shown.model.indexOf(RowId{"s50", {}, {}}));
        shown.view.setCurrentIndex(shown.model.indexOf(RowId{"s60", {}, {}}));
        shown.view.scrollTo(shown.model.indexOf(RowId{"s50", {}, {}}),
                            QAbstractItemView::PositionAtTop);
        place = shown.view.viewState();
    }
    Shown shown(manySecrets(0, 20));
    shown.view.restoreViewState(*ViewState::fromBytes(place.toBytes()));
    QVERIFY(shown.view.selectedIds().isEmpty());
    shown.live.append(manySecrets(20, 100));
    QVERIFY(shown.view.isExpanded(shown.model.indexOf(RowId{"s50", {}, {}})));
    QCOMPARE(shown.view.selectedIds(), (QList<RowId>{{"s60", {}, {}}}));
    QCOMPARE(shown.topId(), (RowId{"s50", {}, {}}));
}

void tst_RowsViewTree::everythingOpenSurvivesTheFilter()
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

void tst_RowsViewTree::anUnscrolledViewAsksForAtMostTwoPages()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1000);
    SearchedWorkspace searched(*fixture.workspace);
    RowsView view(searched, RowsModel::Shape::SecretTree);
    RowsModel &model = *view.rowsModel();
    view.resize(700, 500);
    view.show();
    QTRY_VERIFY(model.rowCount() >= 100);
    QTRY_VERIFY(fixture.workspace->state().paging() == Paging::MoreExist);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.workspace->state().pagesRead() <= 2);
    // Nor does a filter that hides most rows read on.
    searched.setQuery(Query::parse(u"name_0001").value());
    view.grab();
    QVERIFY(fixture.settle());
    QVERIFY(fixture.workspace->state().pagesRead() <= 2);
}

void tst_RowsViewTree::scrollingReadsOnePageAhead()
{
    WorkspaceFixture fixture;
    fixture.server.addSecrets(1000);
    SearchedWorkspace searched(*fixture.workspace);
    RowsView view(searched, RowsModel::Shape::SecretTree);
    RowsModel &model = *view.rowsModel();
    view.resize(700, 500);
    view.show();
    QTRY_VERIFY(model.rowCount() >= 100);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_VERIFY(model.rowCount() >= 200);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.workspace->state().pagesRead() <= 3);
}

void tst_RowsViewTree::openingAPreviewCompletesIt()
{
    ReadingOptions options;
    options.dependencyLimit = 10;
    WorkspaceFixture fixture(options);
    fixture.server.addSecrets(3, 25);
    SearchedWorkspace searched(*fixture.workspace);
    RowsView view(searched, RowsModel::Shape::SecretTree);
    RowsModel &model = *view.rowsModel();
    view.show();
    QTRY_COMPARE(model.rowCount(), 3);
    const QModelIndex tools = indexOf(model, SecretIndex{1}, Category::Tools);
    QCOMPARE(model.rowCount(tools), 11);
    view.expand(tools);
    QTRY_COMPARE(model.rowCount(indexOf(model, SecretIndex{1}, Category::Tools)), 25);
    QCOMPARE(model.rowCount(indexOf(model, SecretIndex{2}, Category::Tools)), 11);
}

void tst_RowsViewTree::aFailedPageHasARowThatReadsItAgain()
{
    ReadingOptions options;
    options.pageSize = 2;
    WorkspaceFixture fixture(options);
    fixture.server.addSecrets(6);
    QVERIFY(fixture.readPage());
    SearchedWorkspace searched(*fixture.workspace);
    RowsModel model(searched, RowsModel::Shape::SecretTree);
    bool isBroken = true;
    fixture.server.handleAll([&](const ReceivedRequest &request) {
        return isBroken ? ScriptedAnswer::failure(403, R"({"detail":"no"})")
                        : fixture.server.answer(request);
    });
    model.setDemandedRows(4);
    QTRY_COMPARE(model.rowCount(), 3);
    const QModelIndex last = model.index(2, 0);
    QVERIFY(model.nodeAt(last)->kind == RowKind::NextPage);
    QVERIFY(model.offersReading(last));
    isBroken = false;
    QVERIFY(model.activate(last));
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.nodeAt(model.index(3, 0))->kind, RowKind::Secret);
}

void tst_RowsViewTree::enterFollowsAWay()
{
    Shown shown(smallWorkspace());
    QVERIFY(shown.view.goTo(RowId{"sec_hub", Category::Agents, "agent_night"}));
    QSignalSpy requested(&shown.view, &RowsView::viaRequested);
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

void tst_RowsViewTree::assistiveProgramsOpenAndSelectTheRowTheyMean()
{
    Shown shown(manySecrets(0, 300));
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&shown.view);
    QAccessibleTableInterface *table = rows->tableInterface();
    const auto toggle = [&](int row) {
        table->cellAt(row, 0)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    QCOMPARE(table->rowCount(), 300);
    toggle(1);
    toggle(2); // its tools
    QCOMPARE(table->rowCount(), 303);
    QVERIFY(table->cellAt(1, 0)->state().expanded);
    QVERIFY(table->cellAt(3, 0)->text(QAccessible::Name).startsWith(QStringLiteral("crm")));
    QVERIFY(!table->cellAt(3, 0)->state().expandable);
    QVERIFY(!table->cellAt(3, 0)->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));

    QVERIFY(table->selectRow(4));
    QCOMPARE(shown.view.selectedIds(), QList({RowId{"s1", Category::Tools, "t2"}}));
    QVERIFY(table->isRowSelected(4));
    QCOMPARE(table->selectedRows(), QList<int>{4});
    // Whatever is scrolled away.
    table->cellAt(302, 0)->actionInterface()->doAction(
        QAccessibleActionInterface::setFocusAction());
    QCOMPARE(shown.view.currentId(), (RowId{"s299", {}, {}}));
    QCOMPARE(table->cellAt(4, 0)->text(QAccessible::Name),
             shown.model.indexOf(RowId{"s1", Category::Tools, "t2"})
                 .data(Qt::AccessibleTextRole)
                 .toString());
    // As QTreeView counts what it tells of.
    const int columns = table->columnCount();
    QCOMPARE(rows->childCount(), 304 * columns);
    QAccessibleInterface *cell = rows->child(3 * columns);
    QCOMPARE(cell, table->cellAt(2, 0));
    QCOMPARE(rows->indexOfChild(cell), 3 * columns);
    QCOMPARE(rows->child(0)->text(QAccessible::Name), QStringLiteral("Name"));
    toggle(1);
    QCOMPARE(table->rowCount(), 300);
    QCOMPARE(rows->indexOfChild(cell), -1); // not open any more
}

QTEST_MAIN(tst_RowsViewTree)
#include "tst_rowsview_tree.moc"
