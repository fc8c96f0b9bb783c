// SPDX-License-Identifier: Apache-2.0
// Looking further as a person does it: in the uses panel, with the mouse.
#include "ui/panels/lookupbar.h"
#include "usesfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTextEdit>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const RowId tool{"sec_hub", Category::Tools, "tool_crm"};
const RowId otherTool{"sec_hub", Category::Tools, "tool_9f"};
const RowId mcpServer{"sec_hub", Category::McpServers, "mcp_1"};
const RowId number{"sec_hub", Category::PhoneNumbers, "phone_1"};

const char toolAnswer[]
    = R"({"agents":[{"type":"available","id":"agent_night","name":"Night line",)"
      R"("created_at_unix_secs":1,"access_level":"viewer"},{"type":"unknown","id":"agent_x"},)"
      R"({"type":"available","id":"agent_new","name":"<b>New</b> one","access_level":"admin"}],)"
      R"("branches":[{"agent_id":"agent_new","agent_name":"New","branch_id":"b1",)"
      R"("branch_name":"Main","is_main":true},{"agent_id":"agent_new","agent_name":"New",)"
      R"("branch_id":"b2","branch_name":"try","is_main":false},{"agent_id":"agent_b",)"
      R"("agent_name":"Branchy","branch_id":"b3","branch_name":"exp","is_main":false}],)"
      R"("next_cursor":null,"has_more":false})";

QByteArray page(int first, const char *next)
{
    QByteArrayList agents;
    for (int i = first; i < first + 3; ++i) {
        agents += R"({"id":"agent_)" + QByteArray::number(i) + R"(","name":"Agent"})";
    }
    return R"({"agents":[)" + agents.join(',') + R"(],"has_more":)"
        + (*next ? R"(true,"next_cursor":")" + QByteArray(next) + "\"}" : "false}");
}

} // namespace

class tst_LookUpBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClickShowsWhoIsBehindATool();
    void agentsOfTheWorkspaceLeadToTheirRows();
    void aServersAgentsAreShown();
    void aNumbersAgentIsShown_data();
    void aNumbersAgentIsShown();
    void aMissingPermissionIsToldInPlaceWithRetry();
    void cancelKeepsWhatIsHereAndSaysThatItIsPartial();
    void anotherRowDropsTheRequest();
    void anAnswerIsKeptPerResourceUntilForgotten();
    void leftOutItemsAreTold();
    void offlineTheReasonIsSaid_data();
    void offlineTheReasonIsSaid();
    void pagesThatComeAreCountedWhileReading();
};

void tst_LookUpBar::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qRegisterMetaType<RowId>();
}

void tst_LookUpBar::aClickShowsWhoIsBehindATool()
{
    UsesFixture fixture;
    fixture.panel.setRows({tool});
    QVERIFY(fixture.button("lookUp")->isVisible());
    QVERIFY(fixture.panel.canLookUp());
    fixture.answer(toolAnswer);
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().startsWith(s("Agents using it, read at ")),
                 qPrintable(fixture.sentence()));
    QVERIFY2(fixture.sentence().endsWith(s("from the resource itself: 4")),
             qPrintable(fixture.sentence()));
    QTRY_VERIFY(fixture.entry(2, s("Branchy")));
    const QStringList lines = fixture.lines();
    const qsizetype at
        = lines.indexOf(QRegularExpression(s("^Agents using this tool 4 · read at .*")));
    QVERIFY2(at > 0, qPrintable(lines.join(u'\n')));
    // Names are plain text, whatever they hold. Those that cannot be seen come last.
    QCOMPARE(
        lines.mid(at + 1),
        (QStringList{s("  <b>New</b> one | not listed · admin · also in branch try"),
                     s("  Branchy | not listed · only in branch exp"), s("  Night line | viewer"),
                     s("  no access · agent_x | not listed · unknown")}));
    QVERIFY(!fixture.button("lookUp")->isVisible());
    QCOMPARE(fixture.server.requests().last().path(), "/v1/convai/tools/tool_crm/dependent-agents");
    // The secrets' own lists are what they were.
    QVERIFY(!fixture.live.catalogue().findId("agent_new"));
}

void tst_LookUpBar::agentsOfTheWorkspaceLeadToTheirRows()
{
    UsesFixture fixture;
    fixture.panel.setRows({tool});
    fixture.answer(toolAnswer);
    fixture.click("lookUp");
    QTRY_VERIFY(fixture.entry(2, s("Night line")));
    QSignalSpy requested(&fixture.panel, &UsesPanel::rowRequested);
    EntryTree &tree = fixture.panel.tree();
    QTreeWidgetItem *known = fixture.entry(2, s("Night line"));
    tree.scrollToItem(known);
    const QPoint place = tree.visualItemRect(known).center();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<RowId>(),
             (RowId{"sec_hub", Category::Agents, "agent_night"}));
    tree.setCurrentItem(fixture.entry(2, s("Branchy")));
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(requested.size(), 1); // no list has it
    fixture.click("copyUsesIds");
    QCOMPARE(QGuiApplication::clipboard()->text(), s("agent_b"));
    tree.setCurrentItem(tree.topLevelItem(2));
    fixture.click("copyUsesIds");
    QCOMPARE(QGuiApplication::clipboard()->text(), s("agent_new\nagent_b\nagent_night\nagent_x"));
}

void tst_LookUpBar::aServersAgentsAreShown()
{
    UsesFixture fixture;
    fixture.panel.setRows({mcpServer});
    fixture.answer(R"({"mcp_servers":[{"id":"mcp_1","dependent_agents":[]}]})");
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().startsWith(s("No agents use it")),
                 qPrintable(fixture.sentence()));
    fixture.reader.forget();
    fixture.answer(R"({"mcp_servers":[{"id":"mcp_1"}]})");
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().contains(s("lists this server, but not its agents")),
                 qPrintable(fixture.sentence()));
    QTRY_VERIFY(fixture.lines().contains(s("Agents using this server — · not reported")));
}

void tst_LookUpBar::aNumbersAgentIsShown_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("line");
    QTest::newRow("assigned") << QByteArray(
        R"([{"phone_number_id":"phone_1","assigned_agent":{"agent_id":"agent_night",)"
        R"("agent_name":"Night line","environment":"production","branch_id":"b1"}}])")
                              << s("Agents using it, read at ")
                              << s("  Night line | branch b1 · in production");
    QTest::newRow("not assigned") << QByteArray(
        R"([{"phone_number_id":"phone_1","assigned_agent":null}])")
                                  << s("No agents use it") << s("Assigned agent 0 · read at ");
    QTest::newRow("not listed") << QByteArray("[]") << s("The service's own list")
                                << s("Assigned agent — · not reported");
}

void tst_LookUpBar::aNumbersAgentIsShown()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    QFETCH(QString, line);
    UsesFixture fixture;
    fixture.panel.setRows({number});
    fixture.answer(answer);
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().startsWith(sentence), qPrintable(fixture.sentence()));
    QTRY_VERIFY2(!fixture.lines().filter(line).isEmpty(), qPrintable(fixture.lines().join(u'\n')));
}

void tst_LookUpBar::aMissingPermissionIsToldInPlaceWithRetry()
{
    UsesFixture fixture;
    fixture.panel.setRows({mcpServer});
    fixture.server.enqueue(ScriptedAnswer::failure(
        401,
        R"({"detail":{"status":"missing_permissions","message":"missing the permission convai_read"}})",
        {"request-id: req-5"}));
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().contains(s("lacks the permission convai_read")),
                 qPrintable(fixture.sentence()));
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(fixture.lines().contains(s("Agents using this server ! · could not be loaded")));
    auto *details = fixture.panel.findChild<QTextEdit *>(s("lookUpDetails"));
    QVERIFY(!details->isVisible());
    fixture.click("showLookUpDetails");
    QVERIFY(details->isVisible());
    QVERIFY2(details->toPlainText().contains(s("req-5")), qPrintable(details->toPlainText()));
    QVERIFY(!details->toPlainText().contains(s("canary")));
    fixture.click("copyLookUpRequestId");
    QCOMPARE(QGuiApplication::clipboard()->text(), s("req-5"));
    fixture.answer(R"({"mcp_servers":[{"id":"mcp_1","dependent_agents":[{"id":"agent_night"}]}]})");
    QCOMPARE(fixture.button("lookUp")->text().remove(u'&'), s("Retry"));
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().endsWith(s("from the resource itself: 1")),
                 qPrintable(fixture.sentence()));
    QVERIFY(!details->isVisible());
    QVERIFY(!fixture.button("copyLookUpRequestId")->isVisible());
}

void tst_LookUpBar::cancelKeepsWhatIsHereAndSaysThatItIsPartial()
{
    UsesFixture fixture;
    fixture.panel.setRows({tool});
    fixture.answer(page(0, "c"));
    fixture.server.enqueue(ScriptedAnswer::json(page(3, "")).heldBack());
    fixture.click("lookUp");
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    QTRY_VERIFY(fixture.sentence().contains(s("3 agent")));
    QVERIFY(fixture.panel.findChild<QProgressBar *>(s("lookUpProgress"))->isVisible());
    fixture.click("cancelLookUp");
    QCOMPARE(fixture.client.liveCount(), 0);
    QVERIFY2(fixture.sentence().contains(s("from the resource itself: ≥ 3")),
             qPrintable(fixture.sentence()));
    QVERIFY(fixture.sentence().contains(s("not read to the end")));
    QVERIFY(!fixture.panel.findChild<QProgressBar *>(s("lookUpProgress"))->isVisible());
    QTRY_VERIFY(!fixture.lines().filter(s("Agents using this tool ≥ 3 · read at")).isEmpty());
    EntryTree &tree = fixture.panel.tree();
    tree.setCurrentItem(tree.topLevelItem(2));
    QVERIFY(tree.selectedIds().endsWith(s("\n# at least these: not everything is loaded")));
    fixture.server.releaseAll();
    fixture.answer(page(3, ""));
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().endsWith(s("from the resource itself: 6")),
                 qPrintable(fixture.sentence()));
}

void tst_LookUpBar::anotherRowDropsTheRequest()
{
    UsesFixture fixture;
    fixture.panel.setRows({tool});
    fixture.server.enqueue(ScriptedAnswer::silence());
    fixture.click("lookUp");
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    // The same tool below another secret is the same tool.
    fixture.panel.setRows({{"sec_stripe", Category::Tools, "tool_crm"}});
    QVERIFY(fixture.reader.isReading());
    fixture.panel.hide(); // also while another page of the side panel is shown
    fixture.panel.setRows({otherTool});
    QVERIFY(!fixture.reader.isReading());
    QCOMPARE(fixture.client.liveCount(), 0);
    QTRY_COMPARE(fixture.server.openCount(), 0);
}

void tst_LookUpBar::anAnswerIsKeptPerResourceUntilForgotten()
{
    UsesFixture fixture;
    fixture.panel.setRows({tool});
    fixture.answer(toolAnswer);
    fixture.click("lookUp");
    QTRY_VERIFY(fixture.entry(2, s("Branchy")));
    fixture.panel.setRows({otherTool});
    QVERIFY(!fixture.entry(2, s("Branchy")));
    QVERIFY(fixture.button("lookUp")->isVisible());
    fixture.panel.setRows({tool});
    QVERIFY(fixture.entry(2, s("Branchy")));
    QCOMPARE(fixture.server.requestCount(), 1);
    fixture.reader.forget();
    QTRY_VERIFY(!fixture.entry(2, s("Branchy")));
    QVERIFY(fixture.button("lookUp")->isVisible());
}

void tst_LookUpBar::leftOutItemsAreTold()
{
    UsesFixture fixture;
    fixture.panel.setRows({tool});
    fixture.answer(R"({"agents":[{"id":"a"},{"id":7}],"has_more":false})");
    fixture.click("lookUp");
    QTRY_VERIFY2(fixture.sentence().contains(s("could not be read and are left out")),
                 qPrintable(fixture.sentence()));
    QVERIFY(fixture.sentence().contains(s("≥ 1")));
    fixture.click("showLookUpDetails");
    QCOMPARE(fixture.panel.findChild<QTextEdit *>(s("lookUpDetails"))->toPlainText(),
             s("left out: agents[1].id is not a string"));
}

void tst_LookUpBar::offlineTheReasonIsSaid_data()
{
    QTest::addColumn<RowId>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tool") << tool << s("Offline, it cannot be asked");
    QTest::newRow("server") << mcpServer << s("Offline, it cannot be asked");
    QTest::newRow("number") << number << s("Offline, it cannot be asked");
}

void tst_LookUpBar::offlineTheReasonIsSaid()
{
    QFETCH(RowId, row);
    QFETCH(QString, expected);
    LiveCatalogue live(smallWorkspace());
    AgentsBehindReader reader;
    UsesPanel panel(live.searched(), reader, {});
    panel.show();
    panel.setRows({row});
    QVERIFY(!panel.canLookUp());
    const auto *sentence = panel.findChild<QLabel *>(s("lookUpSentence"));
    QVERIFY(sentence->isVisible());
    QVERIFY2(sentence->text().startsWith(expected), qPrintable(sentence->text()));
    QVERIFY(!panel.findChild<QAbstractButton *>(s("lookUp"))->isVisible());
    panel.lookUp();
    QVERIFY(!reader.isReading());
}

void tst_LookUpBar::pagesThatComeAreCountedWhileReading()
{
    UsesFixture fixture;
    fixture.panel.setRows({tool});
    fixture.server.enqueue(ScriptedAnswer::json(page(0, "c")).heldBack());
    fixture.server.enqueue(ScriptedAnswer::json(page(3, "d")).heldBack());
    fixture.click("lookUp");
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    QCOMPARE(fixture.sentence(), s("Loading …"));
    QTRY_VERIFY(fixture.lines().contains(s("Agents using this tool — · loading …")));
    fixture.server.release();
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    QTRY_VERIFY(fixture.lines().contains(s("Agents using this tool ≥ 3 · loading …")));
    QVERIFY(fixture.panel.tree().topLevelItem(2)->isExpanded());
}

QTEST_MAIN(tst_LookUpBar)
#include "tst_lookupbar.moc"
