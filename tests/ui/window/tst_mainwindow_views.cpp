// SPDX-License-Identifier: Apache-2.0
// The window with its three views: what they hand on to each other, and what the menus offer.
#include "ui/panels/planpanel.h"
#include "ui/panels/searchfield.h"
#include "windowtest.h"

#include "ui/dialogs/exportdialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QActionGroup>
#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>
#include <QTranslator>
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
    void hitsAreWalkedThroughAndTheNamedOnesComeFirst();
    void backBringsTheSearchBack();
    void theFieldCompletesItsWords();
    void whatIsToggledFromOutsideActs();
    void everyCommandCanBeGoneTo();
    void eachKeyOfAMenuIsOnce_data();
    void eachKeyOfAMenuIsOnce();
    void loadingIsOfferedWhileThereIsSomethingToLoad();
    void chipsCountWhatTheyWouldLeave();
    void copyingIsTold();
    void whatScreenReadersAreGivenHasNamesAndNoMarkup();
    void everythingCanBeGoneTo_data();
    void everythingCanBeGoneTo();
    void whatARefreshChangedIsMarkedUntilItIsLookedAt();
    void thePaceOfRefreshingIsKept();
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

void tst_MainWindow_Views::hitsAreWalkedThroughAndTheNamedOnesComeFirst()
{
    m_server->handle(secretsPath, [](const ReceivedRequest &) {
        return ScriptedAnswer::json(R"({"secrets":[
            {"type":"stored","secret_id":"s1","name":"FIRST","used_by":{"tools":[
             {"type":"available","id":"t1","name":"crm one","access_level":"admin"},
             {"type":"available","id":"t2","name":"crm two","access_level":"admin"}],
             "agents":[],"others":[]}},
            {"type":"stored","secret_id":"s2","name":"CRM_KEY","used_by":
             {"tools":[],"agents":[],"others":[]}}],"has_more":false,"next_cursor":null})");
    });
    connectWith(canary);
    QTRY_VERIFY(m_window->pane());
    RowsView &tree = m_window->pane()->views().tree();
    QTRY_COMPARE(shownRows(), 2);
    QVERIFY(tree.goTo(RowId{"s1", {}, {}}));
    QTest::keyClick(&m_window->searchField(), Qt::Key_Down);
    QCOMPARE(tree.currentId(), (RowId{"s1", {}, {}})); // nothing to find, nothing lost
    QTest::keyClicks(&m_window->searchField(), u"crm"_s);
    QTRY_COMPARE(tree.rowsModel()->idAt(tree.rowsModel()->index(0, 0)), (RowId{"s2", {}, {}}));
    QTest::keyClick(&m_window->searchField(), Qt::Key_Down);
    const RowId named{"s2", {}, {}};
    const RowId one{"s1", Category::Tools, "t1"};
    const RowId two{"s1", Category::Tools, "t2"};
    QCOMPARE(tree.currentId(), named);
    for (const RowId &next : {one, two, named}) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F3);
        QCOMPARE(tree.currentId(), next);
    }
    for (const RowId &next : {two, one}) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(tree.currentId(), next);
    }
    // A parent is in front of what was found below it.
    m_window->searchField().setText(u"two"_s);
    QTRY_COMPARE(shownRows(), 1);
    QTest::keyClick(&m_window->searchField(), Qt::Key_Down);
    QCOMPARE(tree.currentId(), two);
}

void tst_MainWindow_Views::backBringsTheSearchBack()
{
    openServer();
    ViewStack &views = m_window->pane()->views();
    QTest::keyClicks(&m_window->searchField(), u"NAME_9 -NAME_99"_s);
    QTRY_COMPARE(shownRows(), 10);
    const RowId found{"sec_NAME95", {}, {}};
    QVERIFY(views.tree().goTo(found));
    const RowId hidden{"sec_NAME3", {}, {}};
    views.jumpTo(hidden);
    QCOMPARE(views.tree().currentId(), hidden);
    QCOMPARE(m_window->searchField().text(), QString());
    m_window->actions().back->trigger();
    QCOMPARE(m_window->searchField().text(), u"NAME_9 -NAME_99"_s);
    QCOMPARE(views.tree().currentId(), found);
    QCOMPARE(shownRows(), 10);
    m_window->actions().forward->trigger();
    QCOMPARE(m_window->searchField().text(), QString());
    QCOMPARE(views.tree().currentId(), hidden);
}

void tst_MainWindow_Views::theFieldCompletesItsWords()
{
    openServer();
    SearchField &field = m_window->searchField();
    field.setFocus();
    QTest::keyClicks(&field, u"x ty"_s);
    auto *words = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(words);
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(field.text(), u"x type:"_s);
    QTRY_VERIFY(words->isVisible());
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(field.text(), u"x type:tool "_s);
    QVERIFY(!words->isVisible());
}

void tst_MainWindow_Views::whatIsToggledFromOutsideActs()
{
    openServer();
    for (auto *button : m_window->findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_window->actions().showFlat) {
            button->toggle();
        }
    }
    QCOMPARE(m_window->pane()->views().view(), View::Flat);
    m_window->actions().showSecrets->trigger();
    const auto chips = find<QWidget>(u"filterChips"_s)->findChildren<QToolButton *>();
    chips[1]->toggle(); // no dependents
    QTRY_COMPARE(shownRows(), 0);
    chips[0]->toggle(); // all
    QTRY_COMPARE(shownRows(), 100);
    QVERIFY(chips[0]->isChecked() && !chips[1]->isChecked());
}

void tst_MainWindow_Views::everyCommandCanBeGoneTo()
{
    openServer();
    m_profiles->save({u"Else & where"_s, BaseUrl::global()});
    m_window->actions().goTo->trigger();
    auto *results = find<QTreeWidget>(u"locatorResults"_s);
    QStringList shown;
    for (int i = 0; i < results->topLevelItemCount(); ++i) {
        shown.append(results->topLevelItem(i)->text(0));
    }
    QVERIFY2(shown.contains(u"Refresh every › 5 minute(s)"_s), qPrintable(shown.join(u'\n')));
    QVERIFY(shown.contains(u"Profile › Else & where · Global"_s));
    QVERIFY(shown.contains(u"Add the view of another key › Snapshot …"_s));
    const std::function<void(QMenu &)> look = [&](QMenu &menu) {
        for (QAction *action : menu.actions()) {
            if (action->menu()) {
                look(*action->menu());
            } else if (action->isEnabled() && !action->isSeparator()) {
                QCOMPARE(std::ranges::count_if(shown,
                                               [&](const QString &text) {
                                                   return text.section(u" › "_s, -1)
                                                       == textOf(*action);
                                               }),
                         1);
            }
        }
    };
    for (const QAction *menu : m_window->menuBar()->actions()) {
        look(*menu->menu());
    }
    QTest::keyClicks(find<QLineEdit>(u"locatorField"_s), u"every 15"_s);
    QTest::keyClick(find<QLineEdit>(u"locatorField"_s), Qt::Key_Return);
    QCOMPARE(m_window->actions().refreshPaces->checkedAction()->data().toInt(), 15);
}

void tst_MainWindow_Views::eachKeyOfAMenuIsOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ar"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void tst_MainWindow_Views::eachKeyOfAMenuIsOnce()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u"secretscope_"_s + language, QStringLiteral(SECRETSCOPE_MESSAGES)));
    QCoreApplication::installTranslator(&translator);
    makeWindow();
    m_profiles->save({u"Acme"_s, BaseUrl::global()});
    m_window->actions().openSample->trigger();
    QTRY_VERIFY(m_window->pane());
    QStringList doubled;
    const std::function<void(const QString &, const QList<QAction *> &)> look
        = [&](const QString &menu, const QList<QAction *> &actions) {
              QHash<QString, QString> seen;
              for (QAction *action : actions) {
                  const QString key = QKeySequence::mnemonic(action->text()).toString();
                  if (!key.isEmpty() && seen.contains(key)) {
                      doubled += menu + u": "_s + seen.value(key) + u", "_s + action->text();
                  }
                  seen.insert(key, action->text());
                  if (action->menu()) {
                      Q_EMIT action->menu()->aboutToShow();
                      look(action->text(), action->menu()->actions());
                  }
              }
          };
    look({}, m_window->menuBar()->actions());
    // A key that two buttons of a dialog have only takes the focus to one of them.
    QHash<QString, QString> seen;
    for (const auto *button : m_window->pane()->openExport().findChildren<QAbstractButton *>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString();
        if (!key.isEmpty() && seen.contains(key)) {
            doubled += seen.value(key) + u", "_s + button->text();
        }
        seen.insert(key, button->text());
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

void tst_MainWindow_Views::loadingIsOfferedWhileThereIsSomethingToLoad()
{
    openServer();
    const WindowActions &actions = m_window->actions();
    QTRY_VERIFY(!m_window->pane()->session().workspace().isReading());
    QTRY_VERIFY(!actions.cancelLoading->isEnabled());
    QVERIFY(actions.nextPage->isEnabled() && actions.loadAll->isEnabled());
    QVERIFY(!actions.clearFilter->isEnabled() && !actions.nextHit->isEnabled());
    m_window->searchField().setText(u"name"_s);
    QVERIFY(actions.clearFilter->isEnabled() && actions.nextHit->isEnabled());
    QSignalSpy offered(actions.cancelLoading, &QAction::enabledChanged);
    actions.loadAll->trigger();
    QTRY_VERIFY(m_window->pane()->session().workspace().state().isComplete());
    QTRY_VERIFY(!actions.cancelLoading->isEnabled());
    QVERIFY(!offered.isEmpty() && offered.first().first().toBool());
    QVERIFY(!actions.nextPage->isEnabled() && !actions.loadAll->isEnabled());
}

void tst_MainWindow_Views::chipsCountWhatTheyWouldLeave()
{
    openServer();
    const auto chips = find<QWidget>(u"filterChips"_s)->findChildren<QToolButton *>();
    QTRY_COMPARE(chips[2]->text(), u"No access  ≥ 100"_s);
    m_window->searchField().setText(u"name_42"_s);
    QTRY_VERIFY2(chips[2]->text().endsWith(u" 1"_s), qPrintable(chips[2]->text()));
    m_window->actions().showFlat->trigger();
    QTRY_COMPARE(chips[2]->text(), u"No access"_s);
}

void tst_MainWindow_Views::copyingIsTold()
{
    openServer();
    const auto *told = find<QLabel>(u"statusCopied"_s);
    QVERIFY(!told->isVisible());
    QVERIFY(m_window->pane()->views().tree().goTo(RowId{"sec_NAME42", {}, {}}));
    find<QToolButton>(u"copyId"_s)->click();
    QTRY_VERIFY(told->isVisible());
    QCOMPARE(told->text(), u"Copied: sec_NAME42"_s);
    QGuiApplication::clipboard()->setText(u"one\ntwo"_s);
    QTRY_COMPARE(told->text(), u"Copied 2 line(s)"_s);
}

void tst_MainWindow_Views::whatScreenReadersAreGivenHasNamesAndNoMarkup()
{
    openServer();
    m_window->searchField().setText(u"name"_s);
    QSet<QString> faults;
    const std::function<void(QAccessibleInterface *)> look = [&](QAccessibleInterface *node) {
        if (!node || !node->isValid() || node->state().invisible) {
            return;
        }
        const QString name = node->text(QAccessible::Name);
        const QString what
            = QStringLiteral("%1 “%2” in “%3”")
                  .arg(QString::number(node->role(), 16), name,
                       node->parent() ? node->parent()->text(QAccessible::Name) : QString());
        if ((name + node->text(QAccessible::Description)).contains(u'<')) {
            faults += u"markup: "_s + what;
        }
        // A cell may be empty.
        if (name.trimmed().isEmpty() && node->state().focusable
            && node->role() != QAccessible::TreeItem && node->role() != QAccessible::Client) {
            faults += u"no name: "_s + what
                + (node->object() ? QString::fromLatin1(node->object()->metaObject()->className())
                           + node->object()->objectName()
                                  : QString());
        }
        if (node->role() == QAccessible::ColumnHeader && name.toInt() > 0) {
            faults += u"a number as header: "_s + what;
        }
        for (int i = 0; i < std::min(node->childCount(), 60); ++i) {
            look(node->child(i));
        }
    };
    for (const View view : {View::Secrets, View::Resources, View::Flat}) {
        m_window->pane()->views().setView(view);
        m_window->pane()->views().currentView().enter();
        for (QAction *page :
             {m_window->actions().impact, m_window->actions().afterChange,
              m_window->actions().details, m_window->actions().uses, m_window->actions().graph}) {
            page->trigger();
            look(QAccessible::queryAccessibleInterface(m_window.get()));
        }
    }
    look(QAccessible::queryAccessibleInterface(&m_window->pane()->openExport()));
    QVERIFY2(faults.isEmpty(), qPrintable(QStringList(faults.begin(), faults.end()).join(u'\n')));
}

void tst_MainWindow_Views::everythingCanBeGoneTo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("secret") << u"name_42"_s << u"0"_s << QByteArray("sec_NAME42");
    QTest::newRow("resource") << u"tool_42"_s << u"1"_s << QByteArray("tool_42");
    QTest::newRow("view") << u"view flat"_s << u"2"_s << QByteArray();
    QTest::newRow("nothing") << u"zzz"_s << u"0"_s << QByteArray();
}

void tst_MainWindow_Views::everythingCanBeGoneTo()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, row);
    openServer();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"locatorField"_s);
    QVERIFY(field);
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    const ViewStack &views = m_window->pane()->views();
    QTEST(QString::number(static_cast<int>(views.view())), "view");
    if (!row.isEmpty()) {
        const RowId now = views.currentView().currentId();
        QCOMPARE(now.resource.isEmpty() ? now.secret : now.resource, row);
        QTRY_VERIFY(!find<QLineEdit>(u"locatorField"_s));
        m_window->actions().back->trigger();
        QCOMPARE(views.view(), View::Secrets);
    }
}

void tst_MainWindow_Views::whatARefreshChangedIsMarkedUntilItIsLookedAt()
{
    m_server->addSecrets(3);
    connectWith(canary);
    QTRY_VERIFY(m_window->pane());
    QTRY_COMPARE(shownRows(), 3);
    const auto *changed = find<QLabel>(u"statusChanged"_s);
    QVERIFY(!changed->isVisible() && !m_window->actions().seeAll->isEnabled());
    const auto refreshWith = [&](const QByteArray &first, const QByteArray &last) {
        m_server->secrets.front().name = first;
        m_server->secrets.back().name = last;
        m_window->actions().refresh->trigger();
        QTRY_VERIFY(m_window->actions().seeAll->isEnabled());
    };
    refreshWith("OTHER", "ANOTHER");
    QCOMPARE(changed->text(), u"2 changed"_s);
    QVERIFY(changed->isVisible());
    RowsView &tree = m_window->pane()->views().tree();
    QVERIFY(tree.goTo(RowId{m_server->secrets.front().id, {}, {}}));
    QCOMPARE(changed->text(), u"1 changed"_s);
    m_window->actions().seeAll->trigger();
    QVERIFY(!changed->isVisible() && !m_window->actions().seeAll->isEnabled());
    // It is selected already.
    refreshWith("OTHER AGAIN", "ANOTHER");
    const QRect row = tree.visualRect(tree.currentIndex());
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(!changed->isVisible());
}

void tst_MainWindow_Views::thePaceOfRefreshingIsKept()
{
    openServer();
    const auto checked
        = [&] { return m_window->actions().refreshPaces->checkedAction()->data().toInt(); };
    QCOMPARE(checked(), 0);
    m_window->actions().refreshPaces->actions().at(2)->trigger();
    QCOMPARE(checked(), 5);
    makeWindow();
    QCOMPARE(checked(), 0);
    m_window->actions().openSample->trigger();
    QTRY_VERIFY(m_window->pane());
    QCOMPARE(checked(), 5);
}

QTEST_MAIN(tst_MainWindow_Views)
#include "tst_mainwindow_views.moc"
