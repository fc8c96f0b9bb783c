// SPDX-License-Identifier: Apache-2.0
#include "support/smallfacts.h"
#include "ui/panels/impactpanel.h"
#include "ui/panels/impactrows.h"
#include "ui/panels/impacttile.h"
#include "ui/rows/livecatalogue.h"
#include "workspace/livecounter.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QString clean(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
}

/// The panel over the small workspace, with facts or without.
struct Fixture
{
    explicit Fixture(const std::vector<PlainSecret> &secrets = smallWorkspace())
        : live(secrets)
        , panel(live.searched(), counter, QStringLiteral("the server"), settings)
    {
        panel.resize(420, 600);
        panel.show();
    }

    void addFacts()
    {
        live.content().facts = smallFacts();
        live.content().loadInfo.finished
            = QDateTime::fromSecsSinceEpoch(1'767'312'000, QTimeZone::utc());
        live.publish();
    }
    ImpactView *view() { return panel.findChild<ImpactView *>(QStringLiteral("lists")); }
    ImpactTile *tile(const char *name)
    {
        return panel.findChild<ImpactTile *>(QString::fromLatin1(name));
    }
    QAbstractButton *button(const char *name)
    {
        return panel.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    QString countOf(const char *name) { return clean(tile(name)->accessibleName()); }
    /// Groups and rows of the tile, rows indented: `name | what is known`.
    QStringList linesOf(const char *name)
    {
        tile(name)->click();
        QStringList lines;
        ImpactRows &rows = view()->rows();
        for (int i = 0; i < rows.rowCount(); ++i) {
            const QModelIndex group = rows.index(i, 0);
            lines.append((view()->isExpanded(group) ? QString() : QStringLiteral("+"))
                         + clean(rows.wordsAt(group).title));
            for (int row = 0; row < rows.rowCount(group); ++row) {
                const ImpactSheet::Words words = rows.wordsAt(rows.index(row, 0, group));
                lines.append(QStringLiteral("  %1%2 | %3")
                                 .arg(words.isDimmed ? QStringLiteral("~") : QString(),
                                      clean(words.title), clean(words.detail)));
            }
        }
        return lines;
    }
    QString copied(const char *name)
    {
        button(name)->click();
        return QGuiApplication::clipboard()->text();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    LiveCatalogue live;
    LiveCounter counter;
    ImpactPanel panel;
};

QStringList listed(std::initializer_list<const char *> lines)
{
    QStringList list;
    for (const char *line : lines) {
        list.append(QString::fromUtf8(line));
    }
    return list;
}

} // namespace

class TestImpactPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qRegisterMetaType<RowId>();
    }

    void showsFourTilesAndTheListOfTheChosenOne()
    {
        Fixture fixture;
        const QAbstractItemModelTester tester(&fixture.view()->rows());
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        QCOMPARE(fixture.countOf("fix"), QStringLiteral("Fix: 2"));
        QCOMPARE(fixture.countOf("ask"), QStringLiteral("Ask: 4"));
        QCOMPARE(fixture.countOf("test"), QStringLiteral("Test: 4"));
        QCOMPARE(fixture.countOf("check"), QStringLiteral("Check by hand: 4"));
        QCOMPARE(fixture.linesOf("fix"),
                 listed({"Tools · 1", "  crm-lookup | Tool · editor · used by 1 agent(s)",
                         "Agents · 1", "  Front desk | Agent · admin"}));
        QCOMPARE(fixture.linesOf("test").value(2), QStringLiteral("  Front desk | direct"));
        QVERIFY(
            fixture.linesOf("check").contains(QStringLiteral("  tool_gone | its list does not have "
                                                             "it, or was not loaded")));
    }

    void factsSayWhereWhoAndHowLive()
    {
        Fixture fixture;
        fixture.addFacts();
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        QCOMPARE(fixture.linesOf("fix"),
                 listed({"Tools · 1",
                         "  crm-lookup | header Authorization · Tool · editor · used by 1 agent(s) "
                         "· made by Ada, Ada@x.example",
                         "Agents · 1",
                         "  Front desk | custom LLM: API key · Agent · admin · made by Bo, "
                         "Bo@x.example"}));
        QCOMPARE(fixture.linesOf("ask"),
                 listed({"Made by Bo, Bo@x.example · 1",
                         "  read-only | tool_config.code.env.KEY · Tool · you can only view it",
                         "Creator: unknown · 3",
                         "  no access · tool_9f | place: unknown · Tool · no access with this key "
                         "· used by 1 agent(s)",
                         "  no access · agent_dark | place: unknown · Agent · no access with this "
                         "key",
                         "  Files | place: unknown · MCP server · owner"}));
        QCOMPARE(fixture.linesOf("test"),
                 listed({"Agents by last call · ≥ 2",
                         "  Night line | last call: 1 Jan 2026 · rung by +4930123 (Berlin, twilio) "
                         "· through "
                         "crm-lookup",
                         "  no access · agent_dark | last call: unknown · direct",
                         "+2 without a call since 4 Oct 2025 · ≥ 2",
                         "  Front desk | last call: never · direct",
                         "  ~Lost and found | last call: 14 Nov 2023 · archived · through "
                         "tool_9f, tool_gone"}));
        const QStringList check = fixture.linesOf("check");
        QVERIFY2(check.contains(QStringLiteral(
                     "  Hotline | header Authorization · speech engines · made by Ada, "
                     "Ada@x.example")),
                 qPrintable(check.join(QLatin1Char('\n'))));
        QVERIFY(check.contains(QStringLiteral("  orders | header X-Hub, variable HUB (production, "
                                              "staging) · Tool · made by Bo, Bo@x.example")));
    }

    void whatWasNotReadIsNotCalledNotTold()
    {
        Fixture fixture;
        fixture.addFacts();
        fixture.live.content().facts.setState(FactsList::McpServers, LoadState::Failed);
        fixture.live.content().factsGaps = {{Gap::Part::Facts, {}, "mcp_servers", NotRead::AtAll}};
        fixture.live.publish();
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        QVERIFY(fixture.linesOf("ask").contains(
            QStringLiteral("  Files | place: not read · MCP server · owner")));
        const auto *bar = fixture.panel.findChild<QWidget *>(QStringLiteral("factsBar"));
        QTRY_COMPARE(bar->findChild<QLabel *>(QStringLiteral("factsSentence"))->text(),
                     QStringLiteral("Not or not fully read: MCP servers."));
        QVERIFY(bar->isVisible());
    }

    void theMessageSaysWhichSecretWhereAndWhatToDo()
    {
        Fixture fixture;
        fixture.addFacts();
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        fixture.tile("ask")->click();
        QCOMPARE(fixture.copied("copyMessage"),
                 QStringLiteral(
                     "Hello Bo,\n\nwe are about to delete or replace 1 secret(s) of our ElevenLabs "
                     "workspace: HUBSPOT_API_KEY (sec_hub). I cannot edit what is listed here, so "
                     "I ask you to.\n\n- read-only · Tool · tool_view · tool_config.code.env.KEY\n"
                     "\nPlease take the secret out of these places, or put the new one in, and "
                     "tell me when it is done. Until then I change nothing.\n"));
        fixture.view()->setCurrentIndex(fixture.view()->rows().index(1, 0));
        QVERIFY(fixture.copied("copyMessage").startsWith(QStringLiteral("Hello,\n")));
        fixture.tile("fix")->click();
        QVERIFY(!fixture.button("copyMessage")->isVisible());
    }

    void theMessageIsAClickAway()
    {
        Fixture fixture;
        fixture.addFacts();
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        fixture.tile("ask")->click();
        QGuiApplication::clipboard()->clear();
        const QRect group = fixture.view()->visualRect(fixture.view()->rows().index(0, 0));
        const int line = fixture.panel.fontMetrics().lineSpacing();
        QTest::mouseClick(fixture.view()->viewport(), Qt::LeftButton, {},
                          QPoint(group.left() + 20, group.bottom() - line / 2));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Hello Bo,")));
    }

    void aNewValueLeavesNothingToFixOrAsk()
    {
        Fixture fixture;
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        fixture.button("newValue")->click();
        QCOMPARE(fixture.tile("fix")->accessibleDescription(),
                 QStringLiteral("nothing: the id stays"));
        QCOMPARE(fixture.countOf("fix"), QStringLiteral("Fix: none reported"));
        QCOMPARE(fixture.countOf("test"), QStringLiteral("Test: 4"));
        QVERIFY(fixture.panel.findChild<QLabel *>(QStringLiteral("remark"))->isVisible());
    }

    void anAgentThatIsDirectAndThroughSaysBoth()
    {
        Fixture fixture;
        fixture.panel.setRows({{"sec_hub", {}, {}}, {"sec_stripe", {}, {}}});
        QVERIFY(fixture.linesOf("test").contains(
            QStringLiteral("  Night line | direct, and through crm-lookup · needs HUBSPOT_API_KEY, "
                           "STRIPE_KEY")));
    }

    void partialCountsSayAtLeastAndFollowTheWorkspace()
    {
        Fixture fixture;
        fixture.panel.setRows({{"sec_big", {}, {}}});
        QCOMPARE(fixture.countOf("ask"), QStringLiteral("Ask: at least 1, the rest is not loaded"));
        QVERIFY(fixture.panel.findChild<QLabel *>(QStringLiteral("partial"))->isVisible());
        QVERIFY(fixture.copied("copyIds").startsWith(QStringLiteral("tool_view\n#")));
        fixture.live.complete(
            *fixture.live.catalogue().findSecret("sec_big"), Category::Tools,
            {available("tool_view", "read-only", "viewer"), available("tool_new", "new", "admin")});
        QTRY_COMPARE(fixture.countOf("fix"), QStringLiteral("Fix: 1"));
        QCOMPARE(fixture.countOf("ask"), QStringLiteral("Ask: 1"));
        QVERIFY(!fixture.panel.findChild<QLabel *>(QStringLiteral("partial"))->isVisible());
        QCOMPARE(fixture.copied("copyIds"), QStringLiteral("tool_view"));
        QCOMPARE(clean(fixture.copied("copyList")),
                 QStringLiteral("Ask 1 · direct, you cannot edit · BIG (sec_big) "
                                "Tools read-only tool_view Tool · you can only view it"));
    }

    void aListIsSavedAlone()
    {
        Fixture fixture;
        fixture.panel.setRows({{"sec_big", {}, {}}});
        fixture.tile("ask")->click();
        QSignalSpy told(&fixture.panel, &ImpactPanel::noticed);
        fixture.button("saveList")->click();
        auto *dialog = fixture.panel.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = fixture.folder.filePath(QStringLiteral("ask.txt"));
        Q_EMIT dialog->fileSelected(path);
        QTRY_COMPARE(told.size(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString saved = QString::fromUtf8(file.readAll());
        QVERIFY2(saved.startsWith(QStringLiteral("Ask ≥ 1 · ")), qPrintable(saved));
        QCOMPARE(saved, fixture.copied("copyList") + QLatin1Char('\n'));
    }

    void aRowIsGoneToAndTheListStaysForTheWayBack()
    {
        Fixture fixture;
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        fixture.tile("test")->click();
        ImpactRows &rows = fixture.view()->rows();
        const QModelIndex entry = rows.index(2, 0, rows.index(0, 0));
        fixture.view()->setCurrentIndex(entry);
        QSignalSpy requested(&fixture.panel, &ImpactPanel::rowRequested);
        Q_EMIT fixture.view()->activated(entry);
        QCOMPARE(requested.size(), 1);
        const auto row = requested.first().first().value<RowId>();
        QCOMPARE(row.secret, QByteArray("sec_hub"));
        fixture.panel.setRows({row}); // where it leads: the same secret
        QVERIFY(fixture.tile("test")->isChecked());
        QCOMPARE(rows.idsAt(fixture.view()->currentIndex()).value(0),
                 QString::fromUtf8(row.resource));
    }

    void dependentsOfAnUnlistedCategoryAreCheckedByHand()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        secret.unlisted["speech_engines"] = {PlainDependent{.id = "engine_1"}};
        Fixture fixture({secret});
        fixture.panel.setRows({{"sec_1", {}, {}}});
        QCOMPARE(fixture.linesOf("check").value(0), QStringLiteral("speech_engines · ≥ 1"));
        QVERIFY(fixture.tile("check")->isChecked()); // the only one with anything in it
    }

    void manySecretsAreLookedAtOnAWorker()
    {
        std::vector<PlainSecret> secrets(300);
        QList<RowId> rows;
        for (std::size_t i = 0; i < secrets.size(); ++i) {
            secrets[i].id = "sec_" + std::to_string(i);
            for (int tool = 0; tool < 80; ++tool) {
                const std::string id = "tool_" + std::to_string(i) + "_" + std::to_string(tool);
                secrets[i][Category::Tools].push_back(available(id.c_str(), "tool", "editor"));
            }
            rows.append({QByteArray::fromStdString(secrets[i].id), {}, {}});
        }
        Fixture fixture(secrets);
        fixture.panel.setRows(rows);
        QVERIFY(!fixture.view()->isVisible()); // nothing of other rows meanwhile
        fixture.panel.setRows(rows.first(299)); // what was being computed is dropped
        QTRY_VERIFY(fixture.view()->isVisible());
        QCOMPARE(fixture.countOf("fix").remove(QLatin1Char(',')), QStringLiteral("Fix: 23920"));
        // As many rows as anybody reads, and the ids of all.
        const QStringList lines = fixture.linesOf("fix");
        QCOMPARE(lines.size(), 1 + ImpactRows::MaximumShown + 1);
        QCOMPARE(lines.first(), QStringLiteral("Tools · 23920"));
        QVERIFY2(lines.last().contains(QLatin1String("22920")), qPrintable(lines.last()));
        QCOMPARE(fixture.copied("copyIds").count(QLatin1Char('\n')) + 1, 23920);
        fixture.view()->selectionModel()->select(fixture.view()->rows().index(0, 0),
                                                 QItemSelectionModel::ClearAndSelect);
        QCOMPARE(fixture.view()->selectedIds().count(QLatin1Char('\n')) + 1, 23920);
    }

    void nothingIsCutOrScrolledToTheSide_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {200, 320, 420, 900}) {
            QTest::addRow("%d", width) << width;
        }
    }

    void nothingIsCutOrScrolledToTheSide()
    {
        QFETCH(const int, width);
        PlainSecret secret;
        secret.id = "sec_1";
        const std::string name(150, 'n');
        for (int i = 0; i < 107; ++i) {
            secret[Category::Tools].push_back(
                available(("tool_" + std::to_string(i)).c_str(), name.c_str(), "editor"));
        }
        secret.hasMore[Category(Category::Tools).index()] = true;
        Fixture fixture({secret});
        fixture.panel.resize(width, 500);
        fixture.panel.setRows({{"sec_1", {}, {}}});
        ImpactView *view = fixture.view();
        view->scrollTo(view->rows().index(0, 0));
        QTRY_VERIFY(!view->horizontalScrollBar()->isVisible());
        const QModelIndex row = view->rows().index(0, 0, view->rows().index(0, 0));
        const QRect rect = view->visualRect(row);
        QVERIFY(rect.right() <= view->viewport()->width());
        const int letters = view->fontMetrics().horizontalAdvance(QString(150, QLatin1Char('n')));
        QVERIFY(rect.height() / view->fontMetrics().lineSpacing() > letters / rect.width());
        for (const char *tile : {"fix", "ask", "test", "check"}) {
            const ImpactTile *shown = fixture.tile(tile);
            QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
        }
    }

    void whatIsNotSeenIsFilledOnceItIs()
    {
        Fixture fixture;
        fixture.panel.hide();
        fixture.panel.setRows({{"sec_hub", {}, {}}});
        const auto *view = fixture.view();
        QCOMPARE(view->model()->rowCount(), 0);
        fixture.panel.show();
        QCOMPARE(view->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestImpactPanel)
#include "tst_impactpanel.moc"
