// SPDX-License-Identifier: Apache-2.0
// What the three views have in common, shown on the flat list and the resources.
#include "ui/rows/rowsview.h"

#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/rowsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
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
    void selectionByIdSurvivesTheFilter();
    void goingToARowSelectsItAloneWhateverKeyIsHeld();
    void openResourcesStayOpen();
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
        view.goToFirstRow();
        const QList<RowId> first = view.selectedIds();
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

QTEST_MAIN(tst_RowsView)
#include "tst_rowsview.moc"
