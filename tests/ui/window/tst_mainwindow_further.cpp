// SPDX-License-Identifier: Apache-2.0
// Uses and looking further in the whole window: menu, keys, side panel, history, refresh, files.
#include "memorykeystore.h"
#include "session/profilestore.h"
#include "session/session.h"
#include "support/fakeservice.h"
#include "ui/panels/errorbar.h"
#include "ui/panels/impactrows.h"
#include "ui/panels/usespanel.h"
#include "ui/rows/rowsview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/viewstack.h"
#include "ui/window/workspacepane.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QMenuBar>
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

    void theMenusHaveBothWithTheirKeys();
    void lookingFurtherShowsItsPageAndTheAnswer();
    void theButtonOfTheDetailsDoesTheSame();
    void anAgentsRowIsOneStepAwayAndBack();
    void anotherSelectionDropsTheRequest();
    void theMenusCancelEndsIt();
    void refreshingForgetsWhatWasRead();
    void aFailureIsToldInThePanelAlone();
    void aSnapshotOffersItNot();
    void factsAreReadWhenImpactIsFirstLookedAt();
    void theMenuReadsFactsToo();

private:
    bool open(const WindowOptions &options);
    bool openServer();
    bool select(const RowId &row) { return m_window->pane()->views().tree().goTo(row); }
    UsesPanel &uses() const { return *m_window->findChild<UsesPanel *>(); }
    QString sentence() const { return m_window->findChild<QLabel *>(u"lookUpSentence"_s)->text(); }
    qsizetype requestsOf(const QByteArray &path) const
    {
        return std::ranges::count(m_server->requests(), path, &ReceivedRequest::path);
    }
    int behindCount() const { return uses().tree().topLevelItem(2)->childCount(); }

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

void tst_MainWindow_Further::theMenusHaveBothWithTheirKeys()
{
    QVERIFY(openServer());
    const WindowActions &actions = m_window->actions();
    for (const QAction *wanted : {actions.uses, actions.lookUpAgents}) {
        QVERIFY(!wanted->shortcut().isEmpty());
        int found = 0;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            found += int(menu->menu()->actions().count(const_cast<QAction *>(wanted)));
        }
        QCOMPARE(found, 1);
    }
    QVERIFY(!actions.lookUpAgents->isEnabled()); // nothing is selected
    QVERIFY(select({"sec_1", {}, {}}));
    QVERIFY(!actions.lookUpAgents->isEnabled());
    QVERIFY(select(tool));
    QVERIFY(actions.lookUpAgents->isEnabled());
    QVERIFY(!uses().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(uses().isVisible());
    QVERIFY(select({"sec_1", Category::Agents, "agent_1"}));
    QVERIFY(!actions.lookUpAgents->isEnabled());
}

void tst_MainWindow_Further::lookingFurtherShowsItsPageAndTheAnswer()
{
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_window->actions().sidePanel->setChecked(false);
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(uses().isVisible());
    QTRY_VERIFY2(sentence().endsWith(u"from the resource itself: 2"_s), qPrintable(sentence()));
    QTRY_COMPARE(behindCount(), 2);
    // The tree has what the secrets' lists have.
    QVERIFY(!select({"sec_1", Category::Agents, "agent_2"}));
}

void tst_MainWindow_Further::theButtonOfTheDetailsDoesTheSame()
{
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_window->actions().details->trigger();
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"lookUpFromDetails"_s), Qt::LeftButton);
    QVERIFY(uses().isVisible());
    QTRY_COMPARE(behindCount(), 2);
}

void tst_MainWindow_Further::anAgentsRowIsOneStepAwayAndBack()
{
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    m_window->actions().lookUpAgents->trigger();
    QTRY_COMPARE(behindCount(), 2);
    EntryTree &tree = uses().tree();
    QTreeWidgetItem *agent = tree.topLevelItem(2)->child(1);
    QCOMPARE(agent->text(0), u"Night line"_s);
    tree.setCurrentItem(agent);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(m_window->pane()->views().selectedIds(),
             QList<RowId>({{"sec_1", Category::Agents, "agent_1"}}));
    QVERIFY(uses().isVisible());
    m_window->actions().back->trigger();
    QCOMPARE(m_window->pane()->views().selectedIds(), QList<RowId>{tool});
    QCOMPARE(behindCount(), 2); // kept
    QCOMPARE(requestsOf(toolPath), 1);
}

void tst_MainWindow_Further::anotherSelectionDropsTheRequest()
{
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_server->enqueue(toolPath, ScriptedAnswer::silence());
    m_window->actions().lookUpAgents->trigger();
    QTRY_COMPARE(requestsOf(toolPath), 1);
    AgentsBehindReader &reader = m_window->pane()->session().agentsBehind();
    QVERIFY(reader.isReading());
    m_window->actions().graph->trigger(); // another page of the side panel is no other selection
    QVERIFY(reader.isReading());
    QVERIFY(select({"sec_1", Category::Tools, "tool_2"}));
    QVERIFY(!reader.isReading());
    QTRY_COMPARE(m_server->openCount(), 0);
}

void tst_MainWindow_Further::theMenusCancelEndsIt()
{
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_server->enqueue(toolPath, ScriptedAnswer::silence());
    m_window->actions().lookUpAgents->trigger();
    m_window->actions().cancelLoading->trigger();
    QVERIFY(!m_window->pane()->session().agentsBehind().isReading());
    QVERIFY2(sentence().startsWith(u"It can itself be asked"_s), qPrintable(sentence()));
}

void tst_MainWindow_Further::refreshingForgetsWhatWasRead()
{
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_server->enqueue(toolPath, ScriptedAnswer::json(behind));
    m_window->actions().lookUpAgents->trigger();
    QTRY_COMPARE(behindCount(), 2);
    m_window->actions().refresh->trigger();
    QTRY_COMPARE(behindCount(), 0);
    QVERIFY2(sentence().startsWith(u"It can itself be asked"_s), qPrintable(sentence()));
    QCOMPARE(m_window->pane()->views().selectedIds(), QList<RowId>{tool});
}

void tst_MainWindow_Further::aFailureIsToldInThePanelAlone()
{
    QVERIFY(openServer());
    QVERIFY(select(tool));
    m_server->enqueue(toolPath,
                      ScriptedAnswer::failure(403,
                                              R"({"detail":{"status":"missing_permissions",)"
                                              R"("message":"missing convai_read"}})"));
    m_window->actions().lookUpAgents->trigger();
    QTRY_VERIFY2(sentence().contains(u"lacks"_s), qPrintable(sentence()));
    QVERIFY(!m_window->findChild<ErrorBar *>()->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_window->pane()->views().tree().model()->rowCount(), 1);
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
    QVERIFY(!m_window->actions().lookUpAgents->isEnabled());
    m_window->actions().uses->trigger();
    QVERIFY2(sentence().startsWith(u"Offline"_s), qPrintable(sentence()));
    QVERIFY(!m_window->findChild<QPushButton *>(u"lookUp"_s)->isVisible());
    QCOMPARE(uses().tree().topLevelItem(1)->childCount(), 1); // what the lists say is there
    m_window->actions().details->trigger();
    QVERIFY(!m_window->findChild<QPushButton *>(u"lookUpFromDetails"_s)->isVisible());
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
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"factsBar"_s)->isVisible());
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
