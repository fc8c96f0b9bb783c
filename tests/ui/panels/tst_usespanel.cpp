// SPDX-License-Identifier: Apache-2.0
#include "usesfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>

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
};

void tst_UsesPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qRegisterMetaType<RowId>();
}

void tst_UsesPanel::aToolShowsItsSecretsAndTheAgentsThatNameIt()
{
    UsesFixture fixture(wholeWorkspace());
    QCOMPARE(fixture.linesOf({{"sec_hub", Category::Tools, "tool_crm"}}),
             (QStringList{s("Secrets it needs 2"), s("  HUBSPOT_API_KEY | direct"),
                          s("  STRIPE_KEY | direct"),
                          s("Agents referencing it 2 · in the secrets' lists"),
                          s("  Front desk | admin"), s("  Night line | viewer"),
                          s("Agents using this tool — · not looked up yet")}));
    // The same in the view of resources, where no secret is above it.
    QCOMPARE(fixture.linesOf({{{}, Category::Tools, "tool_crm"}}).size(), 7);
    QCOMPARE(fixture.server.requestCount(), 0);
}

void tst_UsesPanel::anAgentShowsThroughWhatItNeedsASecret()
{
    UsesFixture fixture(wholeWorkspace());
    QCOMPARE(
        fixture.linesOf({{{}, Category::Agents, "agent_front"}}),
        (QStringList{s("Secrets it needs 2"), s("  HUBSPOT_API_KEY | direct"),
                     s("  STRIPE_KEY | through Files, crm-lookup"),
                     s("    Files | MCP server · owner"), s("    crm-lookup | Tool · editor")}));
    QVERIFY(!fixture.panel.canLookUp());
    QVERIFY(!fixture.button("lookUp")->isVisible());
}

void tst_UsesPanel::agentsStandBehindAToolThatThisKeyMayNotSee()
{
    UsesFixture fixture(wholeWorkspace());
    const QStringList lines = fixture.linesOf({{"sec_hub", Category::Tools, "tool_9f"}});
    QVERIFY2(lines.contains(s("  Lost and found | commenter")), qPrintable(lines.join(u'\n')));
    QVERIFY(fixture.panel.canLookUp());
}

void tst_UsesPanel::anIdThatOnlyAgentsNameShowsThemAndWhyNobodyCanBeAsked()
{
    UsesFixture fixture(wholeWorkspace());
    QCOMPARE(fixture.linesOf({{{}, {}, "tool_gone"}}),
             (QStringList{s("Secrets it needs 1"), s("  HUBSPOT_API_KEY | referenced by an agent"),
                          s("Agents referencing it 1 · in the secrets' lists"),
                          s("  Lost and found | commenter")}));
    QVERIFY(!fixture.panel.canLookUp());
    QVERIFY2(fixture.sentence().contains(s("whether it is a tool or a server")),
             qPrintable(fixture.sentence()));
    QVERIFY(!fixture.button("lookUp")->isVisible());
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
    QVERIFY(!fixture.button("lookUp")->isVisible());
}

void tst_UsesPanel::countsAreAtLeastWherePartsAreMissingAndFollowTheWorkspace()
{
    UsesFixture fixture;
    const QStringList before = fixture.linesOf({{"sec_hub", Category::Tools, "tool_crm"}});
    QVERIFY2(before.contains(s("Secrets it needs ≥ 2 · so far")), qPrintable(before.join(u'\n')));
    QVERIFY(before.contains(s("Agents referencing it ≥ 2 · in the secrets' lists")));
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
    QTRY_VERIFY(fixture.lines().contains(s("Agents referencing it 3 · in the secrets' lists")));
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

QTEST_MAIN(tst_UsesPanel)
#include "tst_usespanel.moc"
