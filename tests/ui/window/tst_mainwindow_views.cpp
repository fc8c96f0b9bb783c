// SPDX-License-Identifier: Apache-2.0
// The window with its three views: what they hand on to each other, and what the menus offer.
#include "ui/panels/planpanel.h"
#include "ui/panels/searchfield.h"
#include "windowtest.h"

#include <QLabel>
#include <QMenuBar>
#include <QTreeWidget>
#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_MainWindow_Views : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aLookAtAnotherViewLeavesTheSelectionAsItWas();
    void whatIsSelectedIsTakenToTheOtherView();
    void menusHoldTheActionsOfOneViewOnly();
    void nothingActsOnAWorkspaceBehindTheSetUpPane();
    void aViewWithoutRowsSaysWhy();
    void aPlanIsForOneSecretAndReadsWhatItNeeds();
    void withoutASelectionTheSideShowsTheWorkspace();
    void theSidePanelMovesToAWindowOfItsOwnAndBack();
};

void tst_MainWindow_Views::aPlanIsForOneSecretAndReadsWhatItNeeds()
{
    m_server->handle("/v1/convai/tools", [](const ReceivedRequest &) {
        return ScriptedAnswer::json(
            R"({"tools":[{"id":"tool_3","tool_config":{"name":"t","api_schema":{"request_headers":)"
            R"({"X-Key":{"secret_id":"sec_NAME3"}}}},"access_info":{"creator_name":"Ada"}}],)"
            R"("has_more":false})");
    });
    openServer();
    RowsView &tree = m_window->pane()->views().tree();
    QVERIFY(tree.goTo(QList<RowId>{{"sec_NAME3", {}, {}}, {"sec_NAME5", {}, {}}}));
    m_window->actions().planChange->trigger();
    QVERIFY(!find<PlanPanel>(u"planPanel"_s));
    QVERIFY(tree.goTo(RowId{"sec_NAME3", {}, {}}));
    m_window->actions().planChange->trigger();
    auto *panel = find<PlanPanel>(u"planPanel"_s);
    QVERIFY(panel && !panel->window()->isModal());
    const auto *steps = panel->findChild<QTreeWidget *>(u"steps"_s);
    const auto person = [&] { return steps->topLevelItem(0)->child(0)->text(0); };
    QTRY_COMPARE(person(), u"Tell Ada"_s);
    QVERIFY(panel->plan()->stepsOf(PlanPart::Announce).size() == 1);
    // It is kept where the program's settings are, without the key.
    steps->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    QFile file(m_folder->filePath(u"plans/profile-Acme.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("tool_3"));
}

void tst_MainWindow_Views::aLookAtAnotherViewLeavesTheSelectionAsItWas()
{
    openServer();
    RowsView &tree = m_window->pane()->views().tree();
    const QList<RowId> selected{{"sec_NAME3", {}, {}}, {"sec_NAME5", {}, {}}};
    QVERIFY(tree.goTo(selected));
    for (const auto key : {Qt::Key_3, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_1}) {
        QTest::keyClick(m_window->windowHandle(), key, Qt::ControlModifier);
    }
    QCOMPARE(m_window->pane()->views().view(), View::Secrets);
    QCOMPARE(m_window->pane()->views().selectedIds(), selected);
    QVERIFY(!tree.isExpanded(tree.rowsModel()->indexOf(selected.first())));
    // Nothing selected stays nothing, though Qt makes the first row of a view current.
    tree.clearSelection();
    for (const auto key : {Qt::Key_2, Qt::Key_3}) {
        QTest::keyClick(m_window->windowHandle(), key, Qt::ControlModifier);
        m_window->pane()->views().currentView().clearSelection();
    }
    QTest::keyClick(m_window->windowHandle(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->pane()->views().selectedIds(), QList<RowId>());
}

void tst_MainWindow_Views::whatIsSelectedIsTakenToTheOtherView()
{
    openServer();
    WorkspacePane &pane = *m_window->pane();
    const RowId tool{"sec_NAME3", Category::Tools, "tool_3"};
    const RowId other{"sec_NAME7", Category::Tools, "tool_7"};
    QVERIFY(pane.views().tree().goTo(tool));
    m_window->actions().showFlat->trigger();
    QCOMPARE(pane.views().selectedIds(), QList<RowId>{tool});
    QVERIFY(pane.views().currentView().goTo(other));
    m_window->actions().showSecrets->trigger();
    QCOMPARE(pane.views().selectedIds(), QList<RowId>{other});
}

void tst_MainWindow_Views::menusHoldTheActionsOfOneViewOnly()
{
    openServer();
    for (QAction *view : {m_window->actions().showFlat, m_window->actions().showResources,
                          m_window->actions().showSecrets}) {
        view->trigger();
        QStringList seen;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                const QString text = menu->text() + action->text();
                QVERIFY2(action->isSeparator() || !seen.contains(text), qPrintable(text));
                seen.append(text);
            }
        }
        QVERIFY(seen.contains(u"&EditCopy rows"_s));
        const RowsView &shown = m_window->pane()->views().currentView();
        QVERIFY(shown.copyRowsAction()->associatedObjects().size() > 1);
    }
}

void tst_MainWindow_Views::nothingActsOnAWorkspaceBehindTheSetUpPane()
{
    openServer();
    m_window->actions().newProfile->trigger();
    QVERIFY(!m_window->searchField().isEnabled());
    QVERIFY(!m_window->actions().exportReport->isEnabled());
    QVERIFY(!m_window->actions().showFlat->isEnabled());
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"&Back"_s)) {
            button->click();
        }
    }
    QVERIFY(m_window->searchField().isEnabled());
    QVERIFY(m_window->actions().exportReport->isEnabled());
    QVERIFY(m_window->actions().refresh->isEnabled());
    QVERIFY(!m_window->actions().back->isEnabled());
}

void tst_MainWindow_Views::aViewWithoutRowsSaysWhy()
{
    m_server->addSecrets(39);
    connectWith(canary);
    QTRY_VERIFY(m_window->pane());
    QTRY_COMPARE(shownRows(), 39);
    const auto *empty = find<QWidget>(u"emptyState"_s);
    QTRY_VERIFY(!empty->isVisible());
    QTest::keyClicks(&m_window->searchField(), u"is:unused"_s);
    QTRY_VERIFY(!empty->isVisible());
    QTRY_COMPARE(shownRows(), 39);
    m_window->actions().showResources->trigger();
    QTRY_VERIFY(empty->isVisible());
    m_window->actions().showSecrets->trigger();
    QTRY_VERIFY(!empty->isVisible());
    // What is no query yet has found nothing yet either.
    QTest::keyClicks(&m_window->searchField(), u" zzz colour:"_s);
    QTRY_VERIFY(empty->isVisible());
    const auto labels = empty->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(u"is not a search word"_s);
    }));
}

void tst_MainWindow_Views::withoutASelectionTheSideShowsTheWorkspace()
{
    openServer();
    const auto *overview = find<QWidget>(u"overviewPanel"_s);
    RowsView &tree = m_window->pane()->views().tree();
    tree.clearSelection();
    QVERIFY(overview->isVisible());
    QVERIFY(find<QLabel>(u"subject"_s)->text().contains(u"Acme"));
    QVERIFY(tree.goTo(RowId{"sec_NAME3", {}, {}}));
    QVERIFY(!overview->isVisible());
    QCOMPARE(find<QLabel>(u"subject"_s)->text(), u"NAME_3"_s);
    tree.clearSelection();
    QVERIFY(overview->isVisible());
    m_window->actions().graph->trigger(); // whoever asks for a page gets it
    QVERIFY(!overview->isVisible());
}

void tst_MainWindow_Views::theSidePanelMovesToAWindowOfItsOwnAndBack()
{
    openServer();
    auto *side = find<QWidget>(u"sidePanel"_s);
    QVERIFY(!side->isWindow());
    m_window->actions().sideWindow->trigger();
    QVERIFY(side->isWindow() && side->isVisible());
    side->close();
    QVERIFY(!side->isWindow() && side->isVisible());
    QVERIFY(!m_window->actions().sideWindow->isChecked());
    m_window->actions().sidePanel->trigger();
    QVERIFY(!side->isVisible());
}

QTEST_MAIN(tst_MainWindow_Views)
#include "tst_mainwindow_views.moc"
