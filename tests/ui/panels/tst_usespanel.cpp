// SPDX-License-Identifier: Apache-2.0
#include "usesfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextEdit>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class tst_UsesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aToolShowsItsSecretsAndTheAgentsThatNameIt();
    void anAgentShowsThroughWhatItNeedsASecret();
    void agentsStandBehindAToolThatThisKeyMayNotSee();
    void anIdThatOnlyAgentsNameShowsThemAndWhyNobodyCanBeAsked();
    void otherRowsSayWhatToSelect_data();
    void otherRowsSayWhatToSelect();
    void countsAreAtLeastWherePartsAreMissingAndFollowTheWorkspace();
    void enterAndDoubleClickGoToTheRow();
    void aWayGoesToItsRow();
    void idsAreCopiedOfRowsAndOfWholeLists();
    void whatWasFoldedAndScrolledStaysSoWhileMoreIsRead();
    void aReplacedCatalogueIsShownAtOnce();
    void whatTheResourceItselfNamesStandsAmongThem();
    void aNumbersAgentIsShown();
    void howFarTheAnswerGoesIsSaid_data();
    void howFarTheAnswerGoesIsSaid();
    void aFailureIsToldWithItsReason();
};

void tst_UsesPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qRegisterMetaType<RowId>();
}

void tst_UsesPanel::aToolShowsItsSecretsAndTheAgentsThatNameIt()
{
    UsesFixture fixture(wholeWorkspace());
    QCOMPARE(
        fixture.linesOf({{"sec_hub", Category::Tools, "tool_crm"}}),
        (QStringList{s("Secrets it needs 2"), s("  HUBSPOT_API_KEY | direct"),
                     s("  STRIPE_KEY | direct"), s("Agents using it ≥ 2 · in the secrets' lists"),
                     s("  Front desk | admin"), s("  Night line | viewer")}));
    // The same in the view of resources, where no secret is above it.
    QCOMPARE(fixture.linesOf({{{}, Category::Tools, "tool_crm"}}).size(), 6);
}

void tst_UsesPanel::anAgentShowsThroughWhatItNeedsASecret()
{
    UsesFixture fixture(wholeWorkspace());
    QCOMPARE(
        fixture.linesOf({{{}, Category::Agents, "agent_front"}}),
        (QStringList{s("Secrets it needs 2"), s("  HUBSPOT_API_KEY | direct"),
                     s("  STRIPE_KEY | through Files, crm-lookup"),
                     s("    Files | MCP server · owner"), s("    crm-lookup | Tool · editor")}));
    QVERIFY(!fixture.button("readFacts")->isVisible());
}

void tst_UsesPanel::agentsStandBehindAToolThatThisKeyMayNotSee()
{
    UsesFixture fixture(wholeWorkspace());
    const QStringList lines = fixture.linesOf({{"sec_hub", Category::Tools, "tool_9f"}});
    QVERIFY2(lines.contains(s("  Lost and found | commenter")), qPrintable(lines.join(u'\n')));
}

void tst_UsesPanel::anIdThatOnlyAgentsNameShowsThemAndWhyNobodyCanBeAsked()
{
    UsesFixture fixture(wholeWorkspace());
    QCOMPARE(fixture.linesOf({{{}, {}, "tool_gone"}}),
             (QStringList{s("Secrets it needs 1"), s("  HUBSPOT_API_KEY | referenced by an agent"),
                          s("Agents referencing it 1 · in the secrets' lists"),
                          s("  Lost and found | commenter")}));
    const auto *missing = fixture.panel.findChild<QLabel *>(s("missingUses"));
    QVERIFY2(missing->text().contains(s("whether it is a tool or a server")),
             qPrintable(missing->text()));
    QVERIFY(!fixture.button("readFacts")->isVisible());
}

void tst_UsesPanel::otherRowsSayWhatToSelect_data()
{
    QTest::addColumn<QList<RowId>>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QList<RowId>{} << s("Select a tool");
    QTest::newRow("a secret") << QList<RowId>{{"sec_hub", {}, {}}} << s("Select a tool");
    QTest::newRow("a category") << QList<RowId>{{"sec_hub", Category::Tools, {}}}
                                << s("Select a tool");
    QTest::newRow("two rows") << QList<RowId>{{"sec_hub", Category::Tools, "tool_crm"},
                                              {"sec_hub", Category::Tools, "tool_9f"}}
                              << s("Select a single row");
    QTest::newRow("a row that is gone")
        << QList<RowId>{{"sec_hub", Category::Tools, "tool_none"}} << s("Select a tool");
}

void tst_UsesPanel::otherRowsSayWhatToSelect()
{
    QFETCH(QList<RowId>, rows);
    QFETCH(QString, expected);
    UsesFixture fixture;
    fixture.panel.setRows(rows);
    const auto *nothing = fixture.panel.findChild<QLabel *>(s("noUses"));
    QVERIFY(nothing->isVisible());
    QVERIFY2(nothing->text().startsWith(expected), qPrintable(nothing->text()));
    QVERIFY(!fixture.panel.tree().isVisible());
    QVERIFY(!fixture.button("readFacts")->isVisible());
}

void tst_UsesPanel::countsAreAtLeastWherePartsAreMissingAndFollowTheWorkspace()
{
    UsesFixture fixture;
    const QStringList before = fixture.linesOf({{"sec_hub", Category::Tools, "tool_crm"}});
    QVERIFY2(before.contains(s("Secrets it needs ≥ 2 · so far")), qPrintable(before.join(u'\n')));
    QVERIFY(before.contains(s("Agents using it ≥ 2 · in the secrets' lists")));
    const auto *missing = fixture.panel.findChild<QLabel *>(s("missingUses"));
    QVERIFY(missing->isVisible());
    const auto big = *fixture.live.catalogue().findSecret("sec_big");
    fixture.live.complete(big, Category::Tools, {available("tool_crm", "crm-lookup", "editor")});
    // An agent that was not read may still name the tool.
    QTRY_VERIFY(fixture.lines().contains(s("Secrets it needs ≥ 3 · so far")));
    QVERIFY(fixture.lines().contains(s("  BIG | direct")));
    QVERIFY(missing->isVisible());
    const auto soFar = *fixture.live.catalogue().findSecret("sec_sofar");
    fixture.live.complete(soFar, Category::Agents,
                          {through(available("agent_new", "New one", "admin"), {"tool_crm"})});
    QTRY_VERIFY(fixture.lines().contains(s("Agents using it ≥ 3 · in the secrets' lists")));
    QVERIFY(fixture.lines().contains(s("Secrets it needs 4")));
    QVERIFY(!missing->isVisible());
    PlainSecret late;
    late.id = "sec_late";
    late.name = "LATE";
    late.hasEnvironmentVariables = true;
    late[Category::Tools] = {available("tool_crm", "crm-lookup", "editor")};
    fixture.live.append({late});
    QTRY_VERIFY(fixture.lines().contains(s("  LATE | direct")));
}

void tst_UsesPanel::enterAndDoubleClickGoToTheRow()
{
    UsesFixture fixture(wholeWorkspace());
    fixture.panel.setRows({{"sec_hub", Category::Tools, "tool_crm"}});
    QSignalSpy requested(&fixture.panel, &UsesPanel::rowRequested);
    EntryTree &tree = fixture.panel.tree();
    tree.setCurrentItem(fixture.entry(0, s("STRIPE_KEY")));
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.last().first().value<RowId>(),
             (RowId{"sec_stripe", Category::Tools, "tool_crm"}));
    const QRect place = tree.visualItemRect(fixture.entry(1, s("Night line")));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, place.center());
    QTest::mouseDClick(tree.viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(requested.size(), 2);
    // Below the secret that is looked at, since it is there, too.
    QCOMPARE(requested.last().first().value<RowId>(),
             (RowId{"sec_hub", Category::Agents, "agent_night"}));
    tree.setCurrentItem(tree.topLevelItem(0));
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(requested.size(), 2); // a head is no row
}

void tst_UsesPanel::aWayGoesToItsRow()
{
    UsesFixture fixture(wholeWorkspace());
    fixture.panel.setRows({{{}, Category::Agents, "agent_lost"}});
    QSignalSpy requested(&fixture.panel, &UsesPanel::rowRequested);
    EntryTree &tree = fixture.panel.tree();
    const QTreeWidgetItem *secret = fixture.entry(0, s("HUBSPOT_API_KEY"));
    QCOMPARE(secret->childCount(), 2);
    for (const int row : {0, 1}) {
        tree.setCurrentItem(secret->child(row));
        QTest::keyClick(&tree, Qt::Key_Return);
    }
    QCOMPARE(requested.at(0).first().value<RowId>(),
             (RowId{"sec_hub", Category::Tools, "tool_9f"}));
    // No list has it: it stands alone in the view of resources.
    QCOMPARE(requested.at(1).first().value<RowId>(), (RowId{{}, {}, "tool_gone"}));
}

void tst_UsesPanel::idsAreCopiedOfRowsAndOfWholeLists()
{
    UsesFixture fixture;
    fixture.panel.setRows({{"sec_hub", Category::Tools, "tool_crm"}});
    EntryTree &tree = fixture.panel.tree();
    QVERIFY(!fixture.button("copyUsesIds")->isEnabled());
    tree.setCurrentItem(fixture.entry(1, s("Night line")));
    QVERIFY(fixture.button("copyUsesIds")->isEnabled());
    fixture.click("copyUsesIds");
    QCOMPARE(QGuiApplication::clipboard()->text(), s("agent_night"));
    tree.setCurrentItem(tree.topLevelItem(1));
    fixture.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             s("agent_front\nagent_night\n# at least these: not everything is loaded"));
}

void tst_UsesPanel::whatWasFoldedAndScrolledStaysSoWhileMoreIsRead()
{
    auto secrets = wholeWorkspace();
    std::vector<PlainDependent> agents;
    for (int i = 0; i < 200; ++i) {
        agents.push_back(through(
            available(("agent_" + std::to_string(i)).c_str(), "Agent", "viewer"), {"tool_crm"}));
    }
    secrets[0][Category::Agents] = agents;
    UsesFixture fixture(secrets);
    fixture.panel.setRows({{"sec_hub", Category::Tools, "tool_crm"}});
    EntryTree &tree = fixture.panel.tree();
    QVERIFY(!tree.topLevelItem(1)->isExpanded()); // long, and there are others
    tree.topLevelItem(1)->setExpanded(true);
    tree.topLevelItem(0)->setExpanded(false);
    tree.setCurrentItem(tree.topLevelItem(1)->child(150));
    tree.scrollToItem(tree.currentItem(), QAbstractItemView::PositionAtCenter);
    const int scrolled = tree.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    PlainSecret late;
    late.id = "sec_late";
    late.name = "LATE";
    late.hasEnvironmentVariables = true;
    late[Category::Tools] = {available("tool_crm", "crm-lookup", "editor")};
    fixture.live.append({late});
    QTRY_VERIFY(fixture.lines().contains(s("Secrets it needs 3")));
    QVERIFY(!tree.topLevelItem(0)->isExpanded());
    QVERIFY(tree.topLevelItem(1)->isExpanded());
    QCOMPARE(tree.verticalScrollBar()->value(), scrolled);
    QCOMPARE(tree.currentItem(), tree.topLevelItem(1)->child(150));
}

void tst_UsesPanel::aReplacedCatalogueIsShownAtOnce()
{
    UsesFixture fixture(wholeWorkspace());
    fixture.panel.setRows({{"sec_hub", Category::Tools, "tool_crm"}});
    fixture.live.replace({});
    QVERIFY(!fixture.panel.tree().isVisible());
}

void tst_UsesPanel::whatTheResourceItselfNamesStandsAmongThem()
{
    UsesFixture fixture(wholeWorkspace());
    const std::vector<BasicBranch<std::string_view>> branches{{"b1", "Main", true}, {"b2", "beta"}};
    fixture.tell("tool_crm", LoadState::Complete,
                 {{.id = "agent_night", .name = "Night line", .access = "viewer"},
                  {.id = "agent_lost", .name = "Lost and found", .access = "admin"},
                  {.id = "agent_new", .name = "New <b>one", .branches = branches},
                  {.id = "agent_beta",
                   .name = "Trial",
                   .branches = {{"b3", "trial"}},
                   .isNamedByBranchesOnly = true},
                  {.id = "agent_dark", .type = "unknown"}});
    const QStringList lines = fixture.linesOf({{"sec_hub", Category::Tools, "tool_crm"}});
    QVERIFY2(lines.at(3).startsWith(s("Agents using it 6 · read at ")), qPrintable(lines.at(3)));
    QCOMPARE(
        lines.mid(4),
        (QStringList{s("  Front desk | admin"), s("  Lost and found | admin"),
                     s("  New <b>one | not listed · also in branch beta"),
                     s("  Night line | viewer"), s("  Trial | not listed · only in branch trial"),
                     s("  no access · agent_dark | unknown")}));
    QVERIFY(!fixture.button("readFacts")->isVisible());
    QSignalSpy requested(&fixture.panel, &UsesPanel::rowRequested);
    EntryTree &tree = fixture.panel.tree();
    for (const char *name : {"Lost and found", "New <b>one"}) {
        tree.setCurrentItem(fixture.entry(1, s(name)));
        QTest::keyClick(&tree, Qt::Key_Return);
    }
    // The second has no row in the workspace.
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.last().first().value<RowId>(),
             (RowId{"sec_hub", Category::Agents, "agent_lost"}));
}

void tst_UsesPanel::aNumbersAgentIsShown()
{
    UsesFixture fixture(wholeWorkspace());
    fixture.tell("phone_1", LoadState::Complete,
                 {{.id = "agent_night",
                   .name = "Night line",
                   .environment = "production",
                   .branches = {{"b1", {}}}}});
    const QStringList lines = fixture.linesOf({{{}, Category::PhoneNumbers, "phone_1"}});
    const qsizetype head = lines.indexOf(QRegularExpression(s("^Assigned agent 1 · read at .*")));
    QVERIFY2(head > 0, qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.value(head + 1), s("  Night line | viewer · branch b1 · in production"));
}

void tst_UsesPanel::howFarTheAnswerGoesIsSaid_data()
{
    QTest::addColumn<LoadState>("state");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<bool>("hasAgent");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, LoadState state, int leftOut, bool hasAgent,
                        const char *head, const char *sentence) {
        QTest::newRow(name) << state << leftOut << hasAgent << s(head) << s(sentence);
    };
    row("none", LoadState::Complete, 0, false, "0 · read at", "");
    row("left out", LoadState::Complete, 2, true, "≥ 1 · read at", "2 part(s) of the answer");
    row("a preview", LoadState::Preview, 0, true, "≥ 1 · read at", "");
    row("loading", LoadState::Loading, 0, true, "≥ 1 · loading …", "");
    row("loading the first", LoadState::Loading, 0, false, "— · loading …", "");
    row("failed", LoadState::Failed, 0, false, "! · could not be loaded", "");
    row("failed later", LoadState::Failed, 0, true, "≥ 1 · read at", "");
}

void tst_UsesPanel::howFarTheAnswerGoesIsSaid()
{
    QFETCH(LoadState, state);
    QFETCH(int, leftOut);
    QFETCH(bool, hasAgent);
    QFETCH(QString, head);
    QFETCH(QString, sentence);
    UsesFixture fixture(wholeWorkspace());
    fixture.live.content().facts.dependentsOf("tool_view").leftOut = std::uint32_t(leftOut);
    fixture.tell("tool_view", state,
                 hasAgent ? std::vector<AgentContent>{{.id = "agent_new"}}
                          : std::vector<AgentContent>());
    const QStringList lines = fixture.linesOf({{"sec_hub", Category::Tools, "tool_view"}});
    const qsizetype at = lines.indexOf(QRegularExpression(s("^Agents using it .*")));
    QVERIFY2(lines.value(at).startsWith(s("Agents using it ") + head), qPrintable(lines.value(at)));
    QVERIFY(fixture.panel.findChild<QLabel *>(s("missingUses"))->text().contains(sentence));
}

void tst_UsesPanel::aFailureIsToldWithItsReason()
{
    UsesFixture fixture(wholeWorkspace());
    fixture.panel.setRows({{"sec_hub", Category::Tools, "tool_view"}});
    QVERIFY2(fixture.sentence().startsWith(s("Offline")), qPrintable(fixture.sentence()));
    ApiError error;
    error.kind = ApiError::Kind::MissingPermission;
    error.permission = s("convai_read");
    error.requestId = s("req-7");
    fixture.live.content().dependentsGaps
        = {{Gap::Part::Facts, {}, "dependent_agents", error, "tool_view"},
           {Gap::Part::Facts, {}, "dependent_agents", NotRead::ToTheEnd, "tool_crm"}};
    fixture.tell("tool_view", LoadState::Failed, {});
    QTRY_VERIFY2(fixture.sentence().contains(s("convai_read")), qPrintable(fixture.sentence()));
    const auto *bar = fixture.panel.findChild<QWidget *>(s("factsBar"));
    QVERIFY(bar->isVisible());
    fixture.click("showFactsDetails");
    bool isNamed = false;
    for (const auto *details : bar->findChildren<QTextEdit *>()) {
        isNamed = isNamed || details->toPlainText().contains(s("req-7"));
    }
    QVERIFY(isNamed);
    fixture.panel.setRows({{"sec_hub", Category::Agents, "agent_night"}});
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(tst_UsesPanel)
#include "tst_usespanel.moc"
