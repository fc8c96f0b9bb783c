// SPDX-License-Identifier: Apache-2.0
// What resources say of themselves in the whole window: pages that ask, history, refresh, files.
#include "memorykeystore.h"
#include "session/profilestore.h"
#include "session/session.h"
#include "support/fakeservice.h"
#include "ui/panels/errorbar.h"
#include "ui/panels/graphpanel.h"
#include "ui/panels/impactrows.h"
#include "ui/panels/usespanel.h"
#include "ui/rows/rowsview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/viewstack.h"
#include "ui/window/workspacepane.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray secrets
    = R"({"secrets":[{"type":"stored","secret_id":"sec_1","name":"KEY","used_by":{"tools":)"
      R"([{"type":"available","id":"tool_1","name":"crm","created_at_unix_secs":1,)"
      R"("access_level":"editor"},{"type":"unknown","id":"tool_2"}],"agents":[{"type":)"
      R"("available","id":"agent_1","name":"Night line","created_at_unix_secs":1,)"
      R"("access_level":"viewer","referenced_resource_ids":["tool_1"]}],"others":[]}}],)"
      R"("next_cursor":null})";
const QByteArray behind
    = R"({"agents":[{"type":"available","id":"agent_1","name":"Night line","access_level":)"
      R"("viewer"},{"id":"agent_2","name":"New"}],"branches":[],"has_more":false})";
const QByteArray toolsPath = "/v1/convai/tools";
const QByteArray toolFacts
    = R"({"tools":[{"id":"tool_1","tool_config":{"name":"crm","api_schema":{"request_headers":)"
      R"({"Authorization":{"secret_id":"sec_1"}}}},"access_info":{"creator_name":"Ana",)"
      R"("creator_email":"ana@x.example"}}],"has_more":false,"next_cursor":null})";
const QByteArray toolPath = "/v1/convai/tools/tool_1/dependent-agents";
const RowId tool{"sec_1", Category::Tools, "tool_1"};

} // namespace

class tst_MainWindow_Further : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aToolIsAskedWhenItsPageIsLookedAt();
    void anAgentsRowIsOneStepAwayAndBack();
    void anotherToolDropsTheRequest();
    void cancelEndsItAndItIsNotAskedAgainUnasked();
    void refreshingAsksAgain();
    void aFailureIsToldInThePanelAlone();
    void aSnapshotOffersItNot();
    void factsAreReadWhenImpactIsFirstLookedAt();
    void theGraphReadsFactsAndShowsThemArriving();
    void theMenuReadsFactsToo();

private:
    bool open(const WindowOptions &options);
    bool openServer();
    bool select(const RowId &row) { return m_window->pane()->views().tree().goTo(row); }
    UsesPanel &uses() const { return *m_window->findChild<UsesPanel *>(); }
    QWidget &bar() const { return *uses().findChild<QWidget *>(u"factsBar"_s); }
    QString sentence() const { return bar().findChild<QLabel *>(u"factsSentence"_s)->text(); }
    qsizetype requestsOf(const QByteArray &path) const
    {
        return std::ranges::count(m_server->requests(), path, &ReceivedRequest::path);
    }
    int userCount() const { return uses().tree().topLevelItem(1)->childCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemoryKeyStore> m_keys;
    std::unique_ptr<FakeService> m_server;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow_Further::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_profiles = std::make_unique<ProfileStore>(*m_settings);
    m_keys = std::make_unique<MemoryKeyStore>();
    m_server = std::make_unique<FakeService>();
    m_server->handle("/v1/convai/secrets",
                     [](const ReceivedRequest &) { return ScriptedAnswer::json(secrets); });
    m_server->handle("/v1/convai/environment-variables", [](const ReceivedRequest &) {
        return ScriptedAnswer::json(R"({"environment_variables":[],"has_more":false})");
    });
}

void tst_MainWindow_Further::cleanup()
{
    m_window.reset();
    m_server.reset();
}

bool tst_MainWindow_Further::open(const WindowOptions &options)
{
    m_window = std::make_unique<MainWindow>(*m_profiles, *m_keys, *m_settings);
    m_window->show();
    m_window->activateWindow();
    m_window->open(options);
    return QTest::qWaitForWindowActive(m_window.get()) && QTest::qWaitFor([this] {
               return m_window->pane() && m_window->pane()->views().tree().model()->rowCount() > 0;
           });
}

bool tst_MainWindow_Further::openServer()
{
    WindowOptions options;
    options.source = WindowOptions::Source::Environment;
    options.server = m_server->url();
    options.environmentKey = "canary-key-1";
    return open(options);
}

void tst_MainWindow_Further::aToolIsAskedWhenItsPageIsLookedAt()
{
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    QVERIFY(openServer());
    QVERIFY(select(tool));
    QVERIFY(!uses().isVisible());
    QCOMPARE(requestsOf(toolPath), 0); // nobody looked
    QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(uses().isVisible());
    QTRY_COMPARE(userCount(), 2);
    QVERIFY(!bar().isVisible());
    // The tree has what the secrets' lists have.
    QVERIFY(!select({"sec_1", Category::Agents, "agent_2"}));
    QVERIFY(select({"sec_1", Category::Agents, "agent_1"}));
    QVERIFY(select(tool));
    QTRY_COMPARE(userCount(), 2);
    QCOMPARE(requestsOf(toolPath), 1); // kept
}

void tst_MainWindow_Further::anAgentsRowIsOneStepAwayAndBack()
{
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_window->actions().uses->trigger();
    QTRY_COMPARE(userCount(), 2);
    EntryTree &tree = uses().tree();
    QTreeWidgetItem *agent = tree.topLevelItem(1)->child(1);
    QCOMPARE(agent->text(0), u"Night line"_s);
    tree.setCurrentItem(agent);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(m_window->pane()->views().selectedIds(),
             QList<RowId>({{"sec_1", Category::Agents, "agent_1"}}));
    QVERIFY(uses().isVisible());
    m_window->actions().back->trigger();
    QCOMPARE(m_window->pane()->views().selectedIds(), QList<RowId>{tool});
    QTRY_COMPARE(userCount(), 2);
}

void tst_MainWindow_Further::anotherToolDropsTheRequest()
{
    m_server->enqueue(toolPath, ScriptedAnswer::silence());
    m_server->enqueue("/v1/convai/tools/tool_2/dependent-agents", ScriptedAnswer::json(behind));
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_window->actions().uses->trigger();
    QTRY_COMPARE(requestsOf(toolPath), 1);
    Workspace &workspace = m_window->pane()->session().workspace();
    m_window->actions().graph->trigger(); // another page of the side panel is no other selection
    QVERIFY(workspace.state().facts().dependents("tool_1")->state == LoadState::Loading);
    QVERIFY(select({"sec_1", Category::Tools, "tool_2"}));
    m_window->actions().uses->trigger();
    QTRY_COMPARE(userCount(), 2);
    QVERIFY(workspace.state().facts().dependents("tool_1")->state == LoadState::NotLoaded);
    QTRY_COMPARE(m_server->openCount(), 0);
}

void tst_MainWindow_Further::cancelEndsItAndItIsNotAskedAgainUnasked()
{
    m_server->enqueue(toolPath, ScriptedAnswer::silence());
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_window->actions().uses->trigger();
    QTRY_COMPARE(requestsOf(toolPath), 1);
    m_window->actions().cancelLoading->trigger();
    QTRY_VERIFY2(sentence().startsWith(u"It can itself be asked"_s), qPrintable(sentence()));
    QCOMPARE(requestsOf(toolPath), 1);
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    QTest::mouseClick(bar().findChild<QPushButton *>(u"readFacts"_s), Qt::LeftButton);
    QTRY_COMPARE(userCount(), 2);
}

void tst_MainWindow_Further::refreshingAsksAgain()
{
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_window->actions().uses->trigger();
    QTRY_COMPARE(userCount(), 2);
    m_server->enqueue(
        toolPath, ScriptedAnswer::json(R"({"agents":[{"id":"agent_1"},{"id":"a"},{"id":"b"}]})"));
    m_window->actions().refresh->trigger();
    QTRY_COMPARE(userCount(), 3);
    QCOMPARE(m_window->pane()->views().selectedIds(), QList<RowId>{tool});
}

void tst_MainWindow_Further::aFailureIsToldInThePanelAlone()
{
    m_server->enqueue(toolPath,
                      ScriptedAnswer::failure(403,
                                              R"({"detail":{"status":"missing_permissions",)"
                                              R"("message":"missing convai_read"}})"));
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_window->actions().uses->trigger();
    QTRY_VERIFY2(sentence().contains(u"lacks"_s), qPrintable(sentence()));
    QVERIFY(!m_window->findChild<ErrorBar *>()->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_window->pane()->views().tree().model()->rowCount(), 1);
    QVERIFY(m_window->pane()->session().workspace().state().loadInfo().isComplete());
}

void tst_MainWindow_Further::aSnapshotOffersItNot()
{
    QVERIFY(openServer());
    const QString path = m_folder->filePath(u"answer.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(secrets);
    file.close();
    WindowOptions options;
    options.source = WindowOptions::Source::Snapshot;
    options.snapshot = path;
    QVERIFY(open(options));
    QVERIFY(select(tool));
    m_window->actions().uses->trigger();
    QVERIFY2(sentence().startsWith(u"Offline"_s), qPrintable(sentence()));
    QVERIFY(!bar().findChild<QPushButton *>(u"readFacts"_s)->isVisible());
    QCOMPARE(userCount(), 1); // what the lists say is there
}

void tst_MainWindow_Further::factsAreReadWhenImpactIsFirstLookedAt()
{
    m_server->handle(toolsPath,
                     [](const ReceivedRequest &) { return ScriptedAnswer::json(toolFacts); });
    m_server->handle("/v1/convai/mcp-servers",
                     [](const ReceivedRequest &) { return ScriptedAnswer::failure(403); });
    QVERIFY(openServer());
    m_window->actions().details->trigger();
    QVERIFY(select(tool));
    QCOMPARE(requestsOf(toolsPath), 0); // nobody looked
    m_window->actions().impact->trigger();
    const ImpactRows &rows = m_window->findChild<ImpactView *>()->rows();
    const auto firstRow = [&rows] { return rows.wordsAt(rows.index(0, 0, rows.index(0, 0))); };
    QTRY_VERIFY(firstRow().detail.startsWith(u"header Authorization"_s));
    QVERIFY(firstRow().detail.endsWith(u"made by Ana, ana@x.example"_s));
    QVERIFY(select({"sec_1", Category::Agents, "agent_1"}));
    QTRY_VERIFY(!m_window->pane()->session().workspace().isReadingFacts());
    QCOMPARE(requestsOf(toolsPath), 1);
    // What this key may not read is told where it would be.
    QTRY_VERIFY(
        std::ranges::any_of(m_window->findChildren<QWidget *>(u"factsBar"_s), &QWidget::isVisible));
}

void tst_MainWindow_Further::theGraphReadsFactsAndShowsThemArriving()
{
    m_server->handle(toolsPath,
                     [](const ReceivedRequest &) { return ScriptedAnswer::json(toolFacts); });
    m_server->handle("/v1/convai/settings",
                     [](const ReceivedRequest &) { return ScriptedAnswer::silence(); });
    QVERIFY(openServer());
    m_window->actions().details->trigger();
    QVERIFY(select(tool));
    QCOMPARE(requestsOf(toolsPath), 0); // nobody looked
    m_window->actions().graph->trigger();
    const Workspace &workspace = m_window->pane()->session().workspace();
    QTRY_VERIFY(workspace.state().facts().find("tool_1"));
    QVERIFY(workspace.isReadingFacts());
    const auto *facts = m_window->findChild<GraphPanel *>()->findChild<QWidget *>(u"factsBar"_s);
    QTRY_VERIFY(facts->isVisible());
    m_window->actions().cancelLoading->trigger();
    QTRY_VERIFY(!workspace.isReadingFacts());
}

void tst_MainWindow_Further::theMenuReadsFactsToo()
{
    m_server->handle(toolsPath,
                     [](const ReceivedRequest &) { return ScriptedAnswer::failure(403); });
    QVERIFY(openServer());
    QVERIFY(m_window->actions().loadFacts->isEnabled());
    m_window->actions().loadFacts->trigger();
    QTRY_COMPARE(requestsOf(toolsPath), 1);
    QTRY_VERIFY(!m_window->pane()->session().workspace().isReadingFacts());
    m_window->actions().loadFacts->trigger(); // what failed, once more
    QTRY_COMPARE(requestsOf(toolsPath), 2);
}

QTEST_MAIN(tst_MainWindow_Further)
#include "tst_mainwindow_further.moc"
