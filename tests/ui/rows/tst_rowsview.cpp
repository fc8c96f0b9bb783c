// SPDX-License-Identifier: Apache-2.0
// What the three views have in common, shown on the flat list and the resources.
#include "ui/rows/rowsview.h"

#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/roles.h"
#include "ui/rows/rowsabove.h"
#include "ui/rows/rowsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace secretscope;
using namespace secretscope::test;

class tst_RowsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsFollowOnlyWhileTheyAreShown();
    void aThirdHeaderClickGivesTheOrderOfArrivalBack();
    void copyActsOnTheViewOnlyWhileItHasTheFocus();
    void hitsAreDrawn();
    void anIdOutOfSightFollowsTheNameThatItIsAHitOf();
    void selectionByIdSurvivesTheFilter();
    void goingToARowSelectsItAloneWhateverKeyIsHeld();
    void openResourcesStayOpen();
    void columnsFitTheViewWithoutScrolling_data();
    void columnsFitTheViewWithoutScrolling();
    void namesAreWholeBeforeOtherColumns_data();
    void namesAreWholeBeforeOtherColumns();
    void whatTheUserAddsToAColumnTheNameGives();
    void columnsThatTheUserLeftAloneKeepFitting();
    void widthsOfOlderVersionsAreNotChosenOnes();
    void theSecretStaysInSightInsideIt();
};

void tst_RowsView::modelsFollowOnlyWhileTheyAreShown()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::FlatTable);
    RowsModel &model = *view.rowsModel();
    QCOMPARE(model.rowCount(), 0);
    view.show();
    QCOMPARE(model.rowCount(), 17);
    view.hide();
    live.setQuery(QStringLiteral("stripe"));
    QCOMPARE(model.rowCount(), 17);
    view.show();
    QCOMPARE(model.rowCount(), 3);
}

void tst_RowsView::aThirdHeaderClickGivesTheOrderOfArrivalBack()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    RowsModel &model = *view.rowsModel();
    view.resize(800, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto first = [&] { return shownCell(model.index(0, 0)); };
    QCOMPARE(first(), QStringLiteral("HUBSPOT_API_KEY"));
    const auto click
        = [&] { QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, QPoint(20, 5)); };
    click();
    QCOMPARE(first(), QStringLiteral("BIG"));
    click();
    QCOMPARE(first(), QStringLiteral("STRIPE_KEY"));
    click();
    QVERIFY(!model.sortOrder());
    QCOMPARE(first(), QStringLiteral("HUBSPOT_API_KEY"));
}

void tst_RowsView::copyActsOnTheViewOnlyWhileItHasTheFocus()
{
    LiveCatalogue live(smallWorkspace());
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *view = new RowsView(live.searched(), RowsModel::Shape::SecretTree, &window);
    auto *lines = new QVBoxLayout(&window);
    lines->addWidget(field);
    lines->addWidget(view);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().startsWith(QLatin1String("STRIPE_KEY")));
    QVERIFY(data->hasHtml());
    QVERIFY(data->hasFormat(QStringLiteral("text/tab-separated-values")));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("sec_stripe"));

    field->setText(QStringLiteral("typed"));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("typed"));
}

void tst_RowsView::anIdOutOfSightFollowsTheNameThatItIsAHitOf()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    view.show();
    const auto cell = [&view](const RowId &id) {
        return view.rowsModel()->indexOf(id).data(roleNumber(Role::Cell)).value<ShownCell>();
    };
    const RowId hub{"sec_hub", {}, {}};
    live.setQuery(QStringLiteral("sec_hub"));
    QCOMPARE(cell(hub).text, QStringLiteral("HUBSPOT_API_KEY · sec_hub"));
    QCOMPARE(cell(hub).hits, (QList<HitRange>{{18, 7}}));
    // The name says why.
    live.setQuery(QStringLiteral("hub"));
    QCOMPARE(cell(hub).text, QStringLiteral("HUBSPOT_API_KEY"));
    live.setQuery(QStringLiteral("sec_hub"));
    view.setColumnHidden(view.rowsModel()->columnOf(Column::Id), false);
    QCOMPARE(cell(hub).text, QStringLiteral("HUBSPOT_API_KEY"));

    RowsView flat(live.searched(), RowsModel::Shape::FlatTable);
    flat.show();
    QTRY_VERIFY(flat.model()->rowCount() > 0);
    const int secrets = flat.rowsModel()->columnOf(Column::Secret);
    QCOMPARE(flat.model()->index(0, secrets).data(roleNumber(Role::Cell)).value<ShownCell>().text,
             QStringLiteral("HUBSPOT_API_KEY · sec_hub"));
}

void tst_RowsView::hitsAreDrawn()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    view.resize(600, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    live.setQuery(QStringLiteral("type:tools"));
    const QImage unmarked = view.grab().toImage();
    live.setQuery(QStringLiteral("type:tools crm"));
    live.setQuery(QStringLiteral("crm"));
    const QImage marked = view.grab().toImage();
    QVERIFY(!marked.isNull());
    QVERIFY(marked != unmarked);
}

void tst_RowsView::selectionByIdSurvivesTheFilter()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::FlatTable);
    RowsModel &model = *view.rowsModel();
    view.show();
    const RowId night{"sec_stripe", Category::Agents, "agent_night"};
    QVERIFY(view.goTo(night));
    QCOMPARE(view.selectedIds(), QList<RowId>{night});
    QSignalSpy selected(&view, &RowsView::rowsSelected);
    live.setQuery(QStringLiteral("front"));
    QVERIFY(view.selectedIds().isEmpty());
    QVERIFY(!selected.isEmpty());
    live.setQuery({});
    QCOMPARE(view.selectedIds(), QList<RowId>{night});
    QCOMPARE(view.currentId(), night);
    model.sort(model.columnOf(Column::Name));
    QCOMPARE(view.currentId(), night);

    // What a person selects under the filter counts from then on.
    live.setQuery(QStringLiteral("front"));
    QVERIFY(view.goTo(RowId{"sec_hub", Category::Agents, "agent_front"}));
    live.setQuery({});
    QCOMPARE(view.selectedIds(), (QList<RowId>{{"sec_hub", Category::Agents, "agent_front"}}));
}

void tst_RowsView::goingToARowSelectsItAloneWhateverKeyIsHeld()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const RowId hub{"sec_hub", {}, {}};
    const RowId old{"sec_old", {}, {}};
    for (const auto key : {Qt::Key_Control, Qt::Key_Shift}) {
        QVERIFY(view.goTo(hub));
        // Held, as for a shortcut.
        QTest::keyPress(view.windowHandle(), key,
                        key == Qt::Key_Shift ? Qt::ShiftModifier : Qt::ControlModifier);
        QVERIFY(QGuiApplication::keyboardModifiers() != Qt::NoModifier);
        const bool isThere = view.goTo(old);
        const QList<RowId> selected = view.selectedIds();
        live.searched().setQuery(*Query::parse(u"hub"), {});
        view.enter();
        const QList<RowId> first = view.selectedIds();
        live.searched().setQuery({}, {});
        QTest::keyRelease(view.windowHandle(), key);
        QVERIFY(isThere);
        QCOMPARE(selected, QList<RowId>{old});
        QCOMPARE(first, QList<RowId>{hub});
    }
    QVERIFY(view.goTo(QList<RowId>{hub, {"none", {}, {}}, old}));
    QCOMPARE(view.selectedIds(), (QList<RowId>{hub, old}));
    QCOMPARE(view.currentId(), old);
}

void tst_RowsView::openResourcesStayOpen()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::ResourceTree);
    RowsModel &model = *view.rowsModel();
    view.show();
    const RowId crm{{}, Category::Tools, "tool_crm"};
    view.expand(model.indexOf(crm));
    model.sort(model.columnOf(Column::Name), Qt::DescendingOrder);
    QVERIFY(view.isExpanded(model.indexOf(crm)));
    live.setQuery(QStringLiteral("files"));
    QVERIFY(!model.indexOf(crm).isValid());
    live.setQuery({});
    QVERIFY(view.isExpanded(model.indexOf(crm)));
    PlainSecret more;
    more.id = "more";
    more[Category::Tools] = {available("tool_crm", "crm-lookup", "editor")};
    live.append({more});
    QVERIFY(view.isExpanded(model.indexOf(crm)));
    QCOMPARE(model.rowCount(model.indexOf(crm)), 3);
}

void tst_RowsView::columnsFitTheViewWithoutScrolling_data()
{
    QTest::addColumn<RowsModel::Shape>("shape");
    QTest::newRow("secrets") << RowsModel::Shape::SecretTree;
    QTest::newRow("resources") << RowsModel::Shape::ResourceTree;
    QTest::newRow("flat") << RowsModel::Shape::FlatTable;
}

void tst_RowsView::columnsFitTheViewWithoutScrolling()
{
    QFETCH(RowsModel::Shape, shape);
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), shape);
    const auto widths = [&] {
        int all = 0;
        for (int column = 0; column < view.header()->count(); ++column) {
            all += view.columnWidth(column);
        }
        return all;
    };
    view.resize(600, 400); // of a window of 1,024 pixels with its side panel
    view.show();
    QTRY_COMPARE(widths(), view.viewport()->width());
    view.expandEverything();
    QTRY_COMPARE(widths(), view.viewport()->width());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    const int name = view.columnWidth(view.rowsModel()->columnOf(Column::Name));
    view.resize(900, 400);
    QTRY_COMPARE(widths(), view.viewport()->width());
    QVERIFY(view.columnWidth(view.rowsModel()->columnOf(Column::Name)) > name);
}

void tst_RowsView::namesAreWholeBeforeOtherColumns_data()
{
    columnsFitTheViewWithoutScrolling_data();
}

void tst_RowsView::namesAreWholeBeforeOtherColumns()
{
    QFETCH(RowsModel::Shape, shape);
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), shape);
    // Of a window of 800 pixels; where there are two names in a row, of the usual one.
    view.resize(shape == RowsModel::Shape::FlatTable ? 690 : 480, 400);
    view.show();
    const QAbstractItemView &rows = view; // where the function is public
    for (const Column names : {Column::Secret, Column::Name}) {
        const int column = view.rowsModel()->columnOf(names);
        if (column >= 0) {
            QTRY_VERIFY(view.columnWidth(column) >= rows.sizeHintForColumn(column));
        }
    }
}

void tst_RowsView::whatTheUserAddsToAColumnTheNameGives()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    view.resize(800, 400);
    view.show();
    const int access = view.rowsModel()->columnOf(Column::Access);
    QTRY_VERIFY(view.columnWidth(access) > 60);
    const int name = view.columnWidth(0);
    const int before = view.columnWidth(access);
    view.header()->resizeSection(access, before + 40);
    QCOMPARE(view.columnWidth(0), name - 40);
    view.header()->resizeSection(0, name);
    QCOMPARE(view.columnWidth(access), before);
    // What was chosen stays whatever comes.
    const QByteArray state = view.columnState();
    RowsView other(live.searched(), RowsModel::Shape::SecretTree);
    other.resize(700, 400);
    other.show();
    other.restoreColumnState(state);
    QCOMPARE(other.columnWidth(access), before);
    QCOMPARE(other.horizontalScrollBar()->maximum(), 0);
}

void tst_RowsView::columnsThatTheUserLeftAloneKeepFitting()
{
    LiveCatalogue live(smallWorkspace());
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    const int access = view.rowsModel()->columnOf(Column::Access);
    const int uses = view.rowsModel()->columnOf(Column::Uses);
    view.resize(280, 400);
    view.show();
    QTRY_VERIFY(view.columnWidth(access) > 0);
    view.header()->resizeSection(uses, 61);
    const int narrow = view.columnWidth(access);
    const QByteArray state = view.columnState();
    RowsView fresh(live.searched(), RowsModel::Shape::SecretTree);
    RowsView other(live.searched(), RowsModel::Shape::SecretTree);
    other.restoreColumnState(state);
    for (RowsView *shown : {&fresh, &other}) {
        shown->resize(900, 400);
        shown->show();
    }
    QTRY_VERIFY(other.columnWidth(access) > narrow);
    QTRY_COMPARE(other.columnWidth(access), fresh.columnWidth(access));
    QCOMPARE(other.columnWidth(uses), 61);
    // A window that is wider later, too.
    view.resize(900, 400);
    QTRY_COMPARE(view.columnWidth(access), fresh.columnWidth(access));
    QCOMPARE(view.columnWidth(uses), 61);
}

void tst_RowsView::widthsOfOlderVersionsAreNotChosenOnes()
{
    LiveCatalogue live(smallWorkspace());
    RowsView fresh(live.searched(), RowsModel::Shape::SecretTree);
    RowsView older(live.searched(), RowsModel::Shape::SecretTree);
    QByteArray state;
    {
        RowsView view(live.searched(), RowsModel::Shape::SecretTree);
        view.header()->resizeSection(view.rowsModel()->columnOf(Column::Access), 33);
        view.sortByColumn(0, Qt::DescendingOrder);
        state = view.header()->saveState();
    }
    older.restoreColumnState(state);
    for (RowsView *shown : {&fresh, &older}) {
        shown->resize(900, 400);
        shown->show();
    }
    for (int column = 0; column < fresh.header()->count(); ++column) {
        QTRY_COMPARE(older.columnWidth(column), fresh.columnWidth(column));
    }
    QCOMPARE(older.header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_RowsView::theSecretStaysInSightInsideIt()
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret.name = "LONG";
    for (int i = 0; i < 60; ++i) {
        secret[Category::Tools].push_back(
            available(("t" + std::to_string(i)).c_str(), "tool", "viewer"));
    }
    LiveCatalogue live({secret});
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    view.resize(600, 300);
    view.show();
    view.expandEverything();
    const auto *above = view.findChild<RowsAbove *>();
    QVERIFY(!above->isVisible());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QTRY_VERIFY(above->isVisible());
    const QModelIndex top = view.model()->index(0, 0);
    const QModelIndex tools = view.model()->index(0, 0, top);
    QCOMPARE(above->rows(), (QModelIndexList{top, tools}));
    // The current row is never behind them.
    view.setCurrentIndex(view.model()->index(10, 0, tools));
    QVERIFY(view.visualRect(view.currentIndex()).top() >= above->height() - 1);
    QTest::mouseClick(const_cast<RowsAbove *>(above), Qt::LeftButton, {}, QPoint(50, 5));
    QCOMPARE(view.currentIndex(), top);
    QVERIFY(!above->isVisible());
    QCOMPARE(view.visualRect(top).top(), 0);
}

QTEST_MAIN(tst_RowsView)
#include "tst_rowsview.moc"
