// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/errorbar.h"
#include "ui/panels/graphpanel.h"
#include "ui/panels/searchfield.h"
#include "windowtest.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

#include <sys/stat.h>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

ScriptedAnswer wrongKey()
{
    return ScriptedAnswer::failure(
        401,
        R"({"detail":{"status":"invalid_api_key","message":"Invalid API key","request_id":"req-7"}})");
}

} // namespace

class tst_MainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theFirstRunShowsTheSetUpPane();
    void theSampleWorkspaceOpens();
    void aKeyThatWorksIsKeptWithItsProfile();
    void aKeyForThisSessionIsKeptNowhere();
    void aWrongKeyIsToldInTheFormAndNothingIsKept();
    void aLockedKeyringIsNoDeadEnd();
    void aKeychainThatDoesNotAnswerIsNoDeadEnd();
    void aDroppedFileOpens();
    void aFileThatNobodyWritesLeavesTheWindowFree();
    void theLayoutIsKeptWhileTheWindowIsOpen();
    void anotherProcessesProfilesAreInTheMenu();
    void theKeyIsInNoWidgetTitleOrSettingsFile();
    void typingFiltersAndAWrongWordKeepsTheLastResult();
    void theServerIsAskedAfterAPauseAndHitsJoin();
    void aFailedSearchOnTheServerIsRetried();
    void aRefreshKeepsWhatTheServerFoundForTheText();
    void anAnswerToAnOutdatedTextDoesNotLand();
    void escapeClearsAndLeaves();
    void everyShortcutWorksInTheSearchField();
    void aFailedPageIsToldInPlaceAndRetried();
    void aFailedFirstPageClaimsNothingThatIsKept();
    void aFailedRefreshIsToldAlsoAfterAFailedPage();
    void aRefreshShowsHowFarItIsAndCanBeCancelled();
    void loadAllCanBeCancelled();
    void aPageThatWasCancelledIsNotAskedForAgain();
    void theWindowComesBackAsItWas();
    void hostileNamesShowAsPlainText();
};

void tst_MainWindow::theFirstRunShowsTheSetUpPane()
{
    m_window->open({});
    // Whole on the screen, also at 200 %.
    const QSize room = m_window->screen()->availableSize();
    QVERIFY(m_window->width() <= room.width() && m_window->height() < room.height());
    QVERIFY(find<QLineEdit>(u"profileKey"_s)->isVisible());
    QVERIFY(!m_window->pane());
    QCOMPARE(m_keys->reads, 0);
}

void tst_MainWindow::theSampleWorkspaceOpens()
{
    m_window->open({});
    QTest::mouseClick(find<QPushButton>(u"exploreSample"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->pane());
    QTRY_VERIFY(shownRows() >= 100);
    QVERIFY(m_window->windowTitle().contains(u"Sample workspace"_s));
}

void tst_MainWindow::aKeyThatWorksIsKeptWithItsProfile()
{
    openServer();
    QCOMPARE(m_profiles->lastUsed(), u"Acme"_s);
    QVERIFY(m_profiles->find(u"Acme"_s));
    QTRY_COMPARE(m_keys->keys.size(), std::size_t(1));
    // The next start goes straight to the workspace.
    makeWindow();
    m_window->open({});
    QTRY_VERIFY(m_window->pane());
    QCOMPARE(m_keys->reads, 1);
}

void tst_MainWindow::aKeyForThisSessionIsKeptNowhere()
{
    m_window->open({});
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(0, 3, {})));
    find<QComboBox>(u"profileServer"_s)->setEditText(m_server->url());
    QTest::keyClicks(find<QLineEdit>(u"profileKey"_s), QString::fromLatin1(canary));
    QTest::mouseClick(find<QCheckBox>(u"keepKey"_s), Qt::LeftButton);
    find<QCheckBox>(u"keepKey"_s)->setChecked(false);
    QTest::keyClick(find<QLineEdit>(u"profileKey"_s), Qt::Key_Return);
    QTRY_VERIFY(m_window->pane());
    QTRY_COMPARE(shownRows(), 3);
    QVERIFY(m_keys->keys.empty());
}

void tst_MainWindow::aWrongKeyIsToldInTheFormAndNothingIsKept()
{
    m_server->handle(secretsPath, [](const ReceivedRequest &) { return wrongKey(); });
    connectWith("wrong");
    const auto *message = find<QLabel>(u"keyProblem"_s);
    QTRY_VERIFY(message->text().contains(u"does not accept this key"_s));
    QVERIFY(!m_window->pane());
    QVERIFY(m_profiles->profiles().isEmpty());
    QVERIFY(m_keys->keys.empty());
    QCOMPARE(find<QLineEdit>(u"profileName"_s)->text(), u"Acme"_s);
    QVERIFY(find<QLineEdit>(u"profileKey"_s)->isEnabled());
}

void tst_MainWindow::aLockedKeyringIsNoDeadEnd()
{
    const Profile profile{u"Acme"_s, BaseUrl::parse(m_server->url()).value()};
    m_profiles->save(profile);
    m_profiles->setLastUsed(u"Acme"_s);
    m_window->open({});
    const auto *message = find<QLabel>(u"keyProblem"_s);
    QTRY_VERIFY(message->text().contains(u"or the keyring is locked"_s));
    m_keys->keys.emplace_back(profile, ApiKey::parse(canary).value());
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(0, 3, {})));
    QTest::mouseClick(find<QPushButton>(u"tryKeychainAgain"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->pane());
}

void tst_MainWindow::aKeychainThatDoesNotAnswerIsNoDeadEnd()
{
    m_profiles->save({u"Acme"_s, BaseUrl::parse(m_server->url()).value()});
    m_keys->isSilent = true;
    WindowOptions options;
    options.source = WindowOptions::Source::Profile;
    options.profile = u"Acme"_s;
    m_window->open(options);
    auto *cancel = find<QPushButton>(u"cancelConnecting"_s);
    auto *key = find<QLineEdit>(u"profileKey"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(key->isEnabled(), 5000);
    QVERIFY(find<QLabel>(u"setupMessage"_s)->text().contains(u"keychain has not answered"_s));
    QVERIFY(cancel->isVisible());
    // The key is used once.
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(0, 3, {})));
    QTest::keyClicks(key, QString::fromLatin1(canary));
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(m_window->pane());
    QVERIFY(m_keys->keys.empty());
}

void tst_MainWindow::aDroppedFileOpens()
{
    m_window->open({});
    QFile file(m_folder->filePath(u"dropped.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page(0, 3, {})) > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->pane());
    QCOMPARE(shownRows(), 3);
    data.setUrls({QUrl(u"https://example.com/a.json"_s)});
    QDragEnterEvent elsewhere({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    elsewhere.ignore();
    QApplication::sendEvent(m_window.get(), &elsewhere);
    QVERIFY(!elsewhere.isAccepted());
}

void tst_MainWindow::aFileThatNobodyWritesLeavesTheWindowFree()
{
    const QString path = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    WindowOptions options;
    options.source = WindowOptions::Source::Snapshot;
    options.snapshot = path;
    // More often than there are threads: each wait ends when the next begins.
    for (int i = 0; i < 10; ++i) {
        m_window->open(options);
    }
    const auto cancel = [this] { return find<QPushButton>(u"cancelConnecting"_s); };
    QTRY_VERIFY(cancel() && cancel()->isVisible());
    QTest::mouseClick(cancel(), Qt::LeftButton);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QTest::mouseClick(find<QPushButton>(u"exploreSample"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->pane());
}

void tst_MainWindow::theLayoutIsKeptWhileTheWindowIsOpen()
{
    openServer();
    m_window->pane()->views().tree().header()->resizeSection(0, 321);
    const QByteArray layout = m_window->pane()->views().tree().columnState();
    // As after a crash: nobody closed it.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QSettings after(m_settings->fileName(), QSettings::IniFormat);
            const QStringList keys = after.allKeys();
            return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
                return after.value(key).toByteArray() == layout;
            });
        }(),
        15'000);
}

void tst_MainWindow::anotherProcessesProfilesAreInTheMenu()
{
    m_window->open({});
    const QString other = m_folder->filePath(u"other"_s);
    QVERIFY(QFile::link(m_folder->path(), other));
    QSettings settings(other + u"/s.ini"_s, QSettings::IniFormat);
    ProfileStore(settings).save({u"Elsewhere"_s, BaseUrl::global()});
    auto *button = find<QToolButton>(u"profileButton"_s);
    Q_EMIT button->menu()->aboutToShow();
    const QList<QAction *> actions = button->menu()->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().startsWith(u"Elsewhere"_s);
    }));
}

void tst_MainWindow::theKeyIsInNoWidgetTitleOrSettingsFile()
{
    openServer();
    m_window->close();
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(canary));
    const QString key = QString::fromLatin1(canary);
    QVERIFY(!m_window->windowTitle().contains(key));
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        QVERIFY(!widget->toolTip().contains(key));
        QVERIFY(!widget->accessibleName().contains(key));
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QVERIFY(!label->text().contains(key));
        }
        // The field where it was typed lets go of it, too.
        if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            QVERIFY2(!field->text().contains(key), qPrintable(field->objectName()));
        }
    }
}

void tst_MainWindow::typingFiltersAndAWrongWordKeepsTheLastResult()
{
    openServer();
    SearchField &field = m_window->searchField();
    QTest::keyClicks(&field, u"name_42"_s);
    QCOMPARE(shownRows(), 1);
    const auto *result = find<QLabel>(u"resultText"_s);
    QVERIFY2(result->text().contains(u"searched 100 loaded"_s), qPrintable(result->text()));
    QVERIFY2(result->text().contains(u"more exist"_s), qPrintable(result->text()));
    field.insert(u" colour:red"_s); // at once: "name_42 col" would be a query of its own
    QVERIFY(result->text().contains(u"“colour:” is not a search word"_s));
    QVERIFY(result->text().contains(u"what was found before"_s));
    QCOMPARE(shownRows(), 1);
    QTest::mouseClick(find<QToolButton>(u"clearFilter"_s), Qt::LeftButton);
    QCOMPARE(shownRows(), 100);
    QVERIFY(!result->isVisible());
    QVERIFY(field.text().isEmpty());
}

void tst_MainWindow::theServerIsAskedAfterAPauseAndHitsJoin()
{
    openServer();
    QTest::keyClicks(&m_window->searchField(), u"hub"_s);
    QCOMPARE(shownRows(), 0);
    QTRY_COMPARE(shownRows(), 2);
    const auto *result = find<QLabel>(u"resultText"_s);
    QTRY_VERIFY2(result->text().contains(u"every name that starts with “hub” is loaded"_s),
                 qPrintable(result->text()));
    QCOMPARE(m_window->searchField().text(), u"hub"_s);
}

void tst_MainWindow::aFailedSearchOnTheServerIsRetried()
{
    openServer();
    const auto *result = find<QLabel>(u"resultText"_s);
    auto *retry = find<QToolButton>(u"retryServerSearch"_s);
    m_server->enqueue(secretsPath, ScriptedAnswer::failure(404, R"({"detail":"gone"})"));
    QTest::keyClicks(&m_window->searchField(), u"hub"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY2(result->text().contains(u"the search on the server failed"_s),
             qPrintable(result->text()));
    QCOMPARE(shownRows(), 0);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(shownRows(), 2);
    QTRY_VERIFY(!retry->isVisible());
    QVERIFY2(result->text().contains(u"every name that starts with “hub” is loaded"_s),
             qPrintable(result->text()));
}

void tst_MainWindow::aRefreshKeepsWhatTheServerFoundForTheText()
{
    openServer();
    QTest::keyClicks(&m_window->searchField(), u"hub"_s);
    QTRY_COMPARE(shownRows(), 2);
    const SearchedWorkspace &searched = m_window->pane()->searched();
    const quint64 lineage = searched.state().lineage();
    m_window->actions().refresh->trigger();
    QTRY_VERIFY(searched.state().lineage() != lineage);
    QTRY_COMPARE(shownRows(), 2);
    QCOMPARE(m_window->searchField().text(), u"hub"_s);
}

void tst_MainWindow::anAnswerToAnOutdatedTextDoesNotLand()
{
    openServer();
    const auto shown = m_window->pane()->session().workspace().state().catalogue().secretCount();
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(1, 2, {}, "HUB")).heldBack());
    QTest::keyClicks(&m_window->searchField(), u"hub"_s);
    QTRY_COMPARE(m_server->heldCount(), 1);
    QTest::keyClicks(&m_window->searchField(), u"x"_s);
    m_server->releaseAll();
    QTRY_COMPARE(m_server->openCount(), 0);
    QTRY_COMPARE(m_window->pane()->session().workspace().serverSearch().state,
                 Workspace::ServerSearch::State::Done);
    // What the answer to "hubx" brought is there, what the one to "hub" would have is not.
    QCOMPARE(m_window->pane()->session().workspace().state().catalogue().secretCount(), shown + 2);
    QVERIFY(!m_window->pane()->session().workspace().state().catalogue().findSecret("sec_HUB1"));
}

void tst_MainWindow::escapeClearsAndLeaves()
{
    openServer();
    SearchField &field = m_window->searchField();
    field.setFocus();
    QTest::keyClicks(&field, u"name_4"_s);
    QVERIFY(shownRows() < 100);
    QTest::keyClick(&field, Qt::Key_Down);
    QTRY_VERIFY(m_window->pane()->views().tree().hasFocus());
    QCOMPARE(m_window->pane()->views().tree().currentIndex().row(), 0);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(shownRows(), 100);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(m_window->pane()->views().tree().hasFocus());
}

void tst_MainWindow::everyShortcutWorksInTheSearchField()
{
    openServer();
    SearchField &field = m_window->searchField();
    field.setFocus();
    QTest::keyClicks(&field, u"name"_s);
    int tried = 0;
    for (QAction *action : m_window->QWidget::actions()) {
        action->disconnect(); // what they do is not the point here
        action->setEnabled(true);
        for (const QKeySequence &keys : action->shortcuts()) {
            if (keys == QKeySequence(Qt::Key_Slash)) {
                continue; // a letter there
            }
            QSignalSpy triggered(action, &QAction::triggered);
            QTest::keyClick(&field, keys[0].key(), keys[0].keyboardModifiers());
            QVERIFY2(triggered.size() == 1, qPrintable(keys.toString()));
            QCOMPARE(field.text(), u"name"_s);
            ++tried;
        }
    }
    QVERIFY(tried > 15);
    QTest::keyClick(&field, Qt::Key_Slash);
    QCOMPARE(field.text(), u"name/"_s);
}

void tst_MainWindow::aFailedPageIsToldInPlaceAndRetried()
{
    openServer();
    m_server->enqueue(secretsPath,
                      ScriptedAnswer::failure(404,
                                              QByteArray(R"({"detail":"gone, )") + canary + "\"}",
                                              {"request-id: req-9"}));
    m_window->actions().nextPage->trigger();
    const auto *bar = find<ErrorBar>(u"errorBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->findChild<QLabel *>(u"problem"_s)->text().contains(u"Page 2 did not load"_s),
             qPrintable(bar->findChild<QLabel *>(u"problem"_s)->text()));
    QTest::mouseClick(find<QToolButton>(u"details"_s), Qt::LeftButton);
    const QString told = find<QPlainTextEdit>({})->toPlainText();
    QVERIFY2(told.contains(m_server->url() + u"/v1/convai/secrets"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Reason: NotFound"_s), qPrintable(told));
    QVERIFY2(told.contains(u"gone, [key]"_s), qPrintable(told));
    QTest::mouseClick(find<QPushButton>(u"copyRequestId"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"req-9"_s);
    QVERIFY(!QApplication::activeModalWidget());
    QTest::mouseClick(find<QPushButton>(u"retry"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(m_window->pane()->session().workspace().state().catalogue().secretCount() >= 200);
}

void tst_MainWindow::aFailedFirstPageClaimsNothingThatIsKept()
{
    openServer();
    makeWindow();
    m_server->enqueue(secretsPath, ScriptedAnswer::failure(404, R"({"detail":"gone"})"));
    m_window->open({}); // the profile that was used last
    const auto problem = [this] {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"404"_s)) {
                return label->text();
            }
        }
        return QString();
    };
    QTRY_VERIFY(!problem().isEmpty());
    for (const QString &claim : {u"Page"_s, u"kept"_s, u"loaded before"_s}) {
        QVERIFY2(!problem().contains(claim), qPrintable(problem()));
    }
}

void tst_MainWindow::aFailedRefreshIsToldAlsoAfterAFailedPage()
{
    openServer();
    const auto *bar = find<ErrorBar>(u"errorBar"_s);
    m_server->enqueue(secretsPath, ScriptedAnswer::failure(404, R"({"detail":"gone"})"));
    m_window->actions().nextPage->trigger();
    QTRY_VERIFY(bar->findChild<QLabel *>(u"problem"_s)->text().contains(u"Page 2 did not load"_s));
    m_server->enqueue(secretsPath, ScriptedAnswer::failure(404, R"({"detail":"gone"})"));
    m_window->actions().refresh->trigger();
    QTRY_VERIFY2(bar->findChild<QLabel *>(u"problem"_s)
                     ->text()
                     .contains(u"what you see was loaded before"_s),
                 qPrintable(bar->findChild<QLabel *>(u"problem"_s)->text()));
    QTest::mouseClick(find<QPushButton>(u"retry"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
}

void tst_MainWindow::aRefreshShowsHowFarItIsAndCanBeCancelled()
{
    openServer();
    const auto *extent = find<QLabel>(u"extent"_s);
    auto *cancel = find<QPushButton>(u"cancelLoadAll"_s);
    QTRY_VERIFY(!cancel->isVisible());
    m_window->actions().nextPage->trigger();
    QTRY_COMPARE(shownRows(), 200);
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(0, 100, "100", "OTHER")));
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(100, 100, "200")).heldBack());
    m_window->actions().refresh->trigger();
    QTRY_COMPARE(extent->text(), u"Refreshing: 100 secrets so far"_s);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    QCOMPARE(shownRows(), 200);
    QVERIFY(!m_window->pane()->session().workspace().state().catalogue().findSecret("sec_OTHER0"));
}

void tst_MainWindow::loadAllCanBeCancelled()
{
    openServer();
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(100, 100, "200")).heldBack());
    auto *loadAll = find<QPushButton>(u"loadAll"_s);
    QTRY_VERIFY(loadAll->isVisible());
    QTest::mouseClick(loadAll, Qt::LeftButton);
    QTRY_COMPARE(m_server->heldCount(), 1);
    auto *cancel = find<QPushButton>(u"cancelLoadAll"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!m_window->pane()->session().workspace().isReadingAll());
    QTRY_VERIFY(!cancel->isVisible());
    QCOMPARE(shownRows(), 100);
    m_server->releaseAll();
    QTRY_VERIFY(loadAll->isVisible());
    QTest::mouseClick(loadAll, Qt::LeftButton);
    QTRY_COMPARE(m_window->pane()->session().workspace().state().catalogue().secretCount(), 300u);
}

void tst_MainWindow::aPageThatWasCancelledIsNotAskedForAgain()
{
    openServer();
    m_server->enqueue(secretsPath, ScriptedAnswer::json(page(100, 100, "200")).heldBack());
    RowsView &tree = m_window->pane()->views().tree();
    tree.scrollToBottom(); // which asks for the next page
    QTRY_COMPARE(m_server->heldCount(), 1);
    auto *cancel = find<QPushButton>(u"cancelLoadAll"_s);
    QTRY_VERIFY(cancel->isVisible());
    const int asked = m_server->requestCount();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    const auto *next = find<QPushButton>(u"nextPage"_s);
    QTRY_VERIFY(next->isVisible() && next->isEnabled());
    tree.doItemsLayout(); // in which a view asks again
    QCoreApplication::processEvents();
    QCOMPARE(m_server->requestCount(), asked);
    m_server->releaseAll();
    m_window->actions().nextPage->trigger();
    QTRY_COMPARE(shownRows(), 200);
}

void tst_MainWindow::theWindowComesBackAsItWas()
{
    openServer();
    RowsView *tree = &m_window->pane()->views().tree();
    tree->header()->resizeSection(1, 133);
    tree->sortByColumn(0, Qt::DescendingOrder);
    tree->setCurrentIndex(tree->model()->index(7, 0));
    const RowId current = tree->currentId();
    m_window->actions().graph->trigger();
    m_window->resize(790, 600); // the screen has 800
    m_window->close();
    makeWindow();
    m_window->open({});
    QTRY_VERIFY(m_window->pane());
    tree = &m_window->pane()->views().tree();
    QCOMPARE(tree->header()->sectionSize(1), 133);
    QCOMPARE(tree->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(tree->header()->sortIndicatorSection(), 0);
    QTRY_COMPARE(tree->currentId(), current);
    QCOMPARE(m_window->size(), QSize(790, 600));
    QVERIFY(m_window->findChild<GraphPanel *>()->isVisible());
}

void tst_MainWindow::hostileNamesShowAsPlainText()
{
    const QByteArray name = R"(<img src='/etc/passwd'><b>[*] & %1 \u202e\n)";
    m_server->enqueue(
        secretsPath,
        ScriptedAnswer::json(
            R"({"secrets":[{"type":"stored","secret_id":"sec_1","name":")" + name
            + R"(","used_by":{"tools":[],"agents":[],"others":[]}}],"next_cursor":null})"));
    connectWith(canary);
    QTRY_VERIFY(m_window->pane());
    QTRY_COMPARE(shownRows(), 1);
    m_window->pane()->views().tree().setCurrentIndex(
        m_window->pane()->views().tree().model()->index(0, 0));
    const auto *subject = find<QLabel>(u"subject"_s);
    QCOMPARE(subject->text(), u"<img src='/etc/passwd'><b>[*] & %1 [U+202E]␊"_s);
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        // Forms make the labels of their rows themselves; those hold words of our own.
        if (!label->buddy()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
