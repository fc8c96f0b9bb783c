// SPDX-License-Identifier: Apache-2.0
// Views of other keys in the whole window: what a snapshot or another profile adds, what is
// refused, and the way back.
#include "ui/panels/afterchangepanel.h"
#include "ui/panels/detailspanel.h"
#include "ui/panels/errorbar.h"
#include "ui/widgets/wrappedtext.h"
#include "ui/window/keyviews.h"
#include "windowtest.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char unseenTool[] = R"({"type":"unknown","id":"tool_1"})";
constexpr char seenTool[]
    = R"({"type":"available","id":"tool_1","name":"billing","access_level":"editor"})";

QByteArray secrets(const QByteArray &tool, const QByteArray &more = {})
{
    return R"({"secrets":[{"type":"stored","secret_id":"sec_1","name":"SHARED","used_by":)"
           R"({"tools":[)"
        + tool + R"(],"agents":[],"others":[]}})" + more
        + R"(],"has_more":false,"next_cursor":null})";
}

QByteArray snapshotOf(const QByteArray &server, const QByteArray &id)
{
    return R"({"format":"secretscope-snapshot","version":1,"server":")" + server
        + R"(","profile":"Billing","complete":true,"gaps":[],"secrets":[{"type":"stored",)"
          R"("secret_id":")"
        + id + R"(","name":"SHARED","used_by":{"tools":[)" + seenTool
        + R"(],"agents":[],"others":[]}}]})";
}

} // namespace

class tst_MainWindow_Keys : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }

    void aSnapshotAddsWhatItsKeySaw();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void anotherProfileIsReadInTheBackground();
    void theUnionIsRefreshedAtItsPace();
    void theUnionAsksWithItsOwnKey();
    void aKeyThatIsRefusedChangesNothing();

private:
    void addSnapshot(const QByteArray &content)
    {
        QFile file(m_folder->filePath(u"other.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        m_window->actions().addSnapshotView->trigger();
        auto *dialog = find<QFileDialog>({});
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
    }
    void addProfile()
    {
        QMenu &menu = *m_window->actions().addView;
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().last()->text(), u"Billing"_s);
        menu.actions().last()->trigger();
    }
    QString toolText() const
    {
        const RowsModel &rows = *m_window->pane()->views().tree().rowsModel();
        return rows.indexOf({"sec_1", Category::Tools, "tool_1"}).data().toString();
    }
    QString extent() const { return find<QLabel>(u"statusExtent"_s)->text(); }
    QString notice() const
    {
        QStringList texts;
        for (const QLabel *label : find<ErrorBar>({})->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts.join(u' ');
    }
};

void tst_MainWindow_Keys::init()
{
    setUp();
    m_server->handle(secretsPath, [](const ReceivedRequest &request) {
        if (request.header("xi-api-key") != "billing-key-1") {
            return ScriptedAnswer::json(secrets(unseenTool));
        }
        return ScriptedAnswer::json(
            secrets(seenTool,
                    R"(,{"type":"stored","secret_id":"sec_2","name":"OWN","used_by":{"tools":[],)"
                    R"("agents":[],"others":[]}})"));
    });
    connectWith(canary);
    QTRY_VERIFY(m_window->pane());
    QTRY_COMPARE(shownRows(), 1);
    QVERIFY(toolText().startsWith(u"no access"));
}

void tst_MainWindow_Keys::aSnapshotAddsWhatItsKeySaw()
{
    QVERIFY(!m_window->actions().removeViews->isEnabled());
    addSnapshot(snapshotOf(m_server->url().toLatin1(), "sec_1"));
    QTRY_COMPARE(toolText(), u"billing"_s);
    QVERIFY2(extent().endsWith(u"keys: Acme, Billing"), qPrintable(extent()));
    QVERIFY(notice().contains(u"Acme, Billing"));
    QVERIFY(m_window->pane()->views().tree().goTo(RowId{"sec_1", Category::Tools, "tool_1"}));
    m_window->actions().details->trigger();
    const auto facts = find<DetailsPanel>({})->findChildren<WrappedText *>();
    QVERIFY(std::ranges::any_of(facts, [](const WrappedText *fact) {
        return fact->toPlainText() == u"no access with Acme\neditor with Billing";
    }));
    m_window->actions().removeViews->trigger();
    QVERIFY(toolText().startsWith(u"no access"));
    QVERIFY(!extent().contains(u"keys"));
    QVERIFY(!m_window->actions().removeViews->isEnabled());
    QVERIFY(m_window->pane()->session().workspace().isOnline());
}

void tst_MainWindow_Keys::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("server") << snapshotOf("https://api.elevenlabs.io", "sec_1")
                            << u"of another server"_s;
    QTest::newRow("secrets") << snapshotOf({}, "sec_9") << u"no secret in common"_s;
    QTest::newRow("file") << QByteArray("{") << u"not complete JSON"_s;
}

void tst_MainWindow_Keys::whatDoesNotFitIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    addSnapshot(content);
    QTRY_VERIFY2(notice().contains(sentence), qPrintable(notice()));
    QVERIFY(toolText().startsWith(u"no access"));
    addSnapshot(snapshotOf(m_server->url().toLatin1(), "sec_1")); // as if nothing had been
    QTRY_COMPARE(toolText(), u"billing"_s);
}

void tst_MainWindow_Keys::anotherProfileIsReadInTheBackground()
{
    const Profile billing{u"Billing"_s, *BaseUrl::parse(m_server->url())};
    m_profiles->save({u"Elsewhere"_s, BaseUrl::global()});
    m_profiles->save(billing);
    m_keys->write(billing, *ApiKey::parse("billing-key-1"), this,
                  [](const Result<Done, KeyStoreError> &) {});
    addProfile();
    QTRY_COMPARE(shownRows(), 2);
    QCOMPARE(toolText(), u"billing"_s);
    QVERIFY2(extent().endsWith(u"keys: Acme, Billing"), qPrintable(extent()));
    // Both are read again.
    m_server->handle(secretsPath, [](const ReceivedRequest &) {
        return ScriptedAnswer::json(secrets(unseenTool));
    });
    m_window->actions().refresh->trigger();
    QTRY_COMPARE(shownRows(), 1);
    QVERIFY(toolText().startsWith(u"no access"));
    m_window->actions().removeViews->trigger();
    QCOMPARE(shownRows(), 1);
}

void tst_MainWindow_Keys::theUnionIsRefreshedAtItsPace()
{
    Session &own = m_window->pane()->session();
    KeyViews views(own, *m_profiles, *m_keys);
    std::uint32_t count = 0;
    connect(&views, &KeyViews::merged, this,
            [&count](const WorkspaceState &state) { count = state.catalogue().secretCount(); });
    QFile file(m_folder->filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(snapshotOf(m_server->url().toLatin1(), "sec_1"));
    file.close();
    views.addSnapshot(file.fileName());
    QTRY_COMPARE(count, 1U);
    QVERIFY(views.isOnline());
    m_server->handle(secretsPath, [](const ReceivedRequest &) {
        return ScriptedAnswer::json(secrets(
            unseenTool, R"(,{"type":"stored","secret_id":"sec_2","name":"NEW","used_by":{}})"));
    });
    views.setRefreshPace(std::chrono::milliseconds(300));
    QTRY_COMPARE(count, 2U);
}

void tst_MainWindow_Keys::theUnionAsksWithItsOwnKey()
{
    addSnapshot(snapshotOf(m_server->url().toLatin1(), "sec_1"));
    QTRY_COMPARE(toolText(), u"billing"_s);
    QVERIFY(m_window->actions().refreshPaces->isEnabled());
    QVERIFY(m_window->pane()->views().tree().goTo(RowId{"sec_1", {}, {}}));
    m_window->actions().afterChange->trigger();
    m_server->handle("/v1/convai/tools/tool_1/executions", [](const ReceivedRequest &) {
        return ScriptedAnswer::json(R"({"executions":[],"has_more":false})");
    });
    find<QPushButton>(u"askRuns"_s)->click();
    const auto *page = find<AfterChangePanel>({});
    QTRY_VERIFY(page->findChild<QPushButton *>(u"exportThis"_s)->isVisible());
    QVERIFY(find<QTreeWidget>(u"verdicts"_s)->isVisible());
}

void tst_MainWindow_Keys::aKeyThatIsRefusedChangesNothing()
{
    m_profiles->save({u"Billing"_s, *BaseUrl::parse(m_server->url())});
    addProfile(); // whose key the keychain does not have
    QTRY_VERIFY2(notice().contains(u"“Billing”"), qPrintable(notice()));
    QVERIFY(toolText().startsWith(u"no access"));
    m_window->actions().removeViews->trigger();
    QVERIFY(!m_window->actions().removeViews->isEnabled());
    QVERIFY(m_window->pane()->session().workspace().isOnline());
}

QTEST_MAIN(tst_MainWindow_Keys)
#include "tst_mainwindow_keys.moc"
