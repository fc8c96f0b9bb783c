// SPDX-License-Identifier: Apache-2.0
#include "support/smallfacts.h"
#include "ui/panels/planpanel.h"
#include "ui/rows/entrytree.h"
#include "ui/rows/livecatalogue.h"

#include "report/planreport.h"
#include "report/written.h"
#include "service/client.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"
#include "workspace/livecounter.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

/// The first step whose name contains the text.
QTreeWidgetItem *step(PlanPanel &panel, const QString &text)
{
    const auto *tree = panel.findChild<QTreeWidget *>(u"steps"_s);
    for (QTreeWidgetItem *item : tree->findItems(text, Qt::MatchContains | Qt::MatchRecursive)) {
        if (item->data(0, Qt::CheckStateRole).isValid()) {
            return item;
        }
    }
    return nullptr;
}

QString textOf(const PlanPanel &panel, const QString &name)
{
    return panel.findChild<QLabel *>(name)->text();
}

} // namespace

class TestPlanPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qRegisterMetaType<RowId>();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("s.ini"), QSettings::IniFormat);
        m_live = std::make_unique<LiveCatalogue>(wholeWorkspace());
        m_live->content().facts = smallFacts();
        m_live->content().loadInfo = stateWithFacts({}).origin();
        m_live->publish();
    }

    void everyStepOfThePlanHasABox();
    void ticksAreKeptForTheNextTimeByMode();
    void ticksSurviveARefresh();
    void aPersonIsHalfTickedWhenAResourceIsAdded();
    void ticksAreInTheSavedFile_data();
    void ticksAreInTheSavedFile();
    void clearedTicksAreGone();
    void aSecretThatIsGoneIsTold();
    void whatWasNotReadIsTold();
    void whatRunsNowIsAskedWhileInSight();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<PlanPanel> shown(const QByteArray &secret = "sec_hub")
    {
        auto panel = std::make_unique<PlanPanel>(
            m_live->searched(), std::make_unique<LiveCounter>(), secret, *m_settings);
        panel->show();
        return panel;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LiveCatalogue> m_live;
};

void TestPlanPanel::everyStepOfThePlanHasABox()
{
    const auto panel = shown();
    const auto *tree = panel->findChild<QTreeWidget *>(u"steps"_s);
    for (const char *mode : {"newValue", "delete"}) {
        panel->findChild<QAbstractButton *>(QLatin1String(mode))->click();
        QCOMPARE(panel->plan()->isDelete(), mode == QByteArray("delete"));
        QCOMPARE(tree->topLevelItemCount(), int(PlanPart::SignOff) + 1);
        for (int part = 0; part < tree->topLevelItemCount(); ++part) {
            const QTreeWidgetItem *head = tree->topLevelItem(part);
            QCOMPARE(std::size_t(head->childCount()),
                     panel->plan()->stepsOf(PlanPart(part)).size());
            for (int i = 0; i < head->childCount(); ++i) {
                QVERIFY(head->child(i)->data(0, Qt::CheckStateRole).isValid());
            }
        }
    }
    QVERIFY(EntryTree::noteOf(*step(*panel, u"crm-lookup"_s))
                .contains(u"Tool · header Authorization · made by Ada, Ada@x.example"_s));
    QVERIFY(
        EntryTree::noteOf(*step(*panel, u"Hotline"_s)).startsWith(u"configured, not reported"_s));
    // Agents may reach what is configured alone.
    QCOMPARE(textOf(*panel, u"progress"_s),
             u"HUBSPOT_API_KEY · 0 of 20 step(s) done\n"
             "Not everything was read, so there may be more to do."_s);
}

void TestPlanPanel::ticksAreKeptForTheNextTimeByMode()
{
    {
        const auto panel = shown();
        step(*panel, u"crm-lookup"_s)->setCheckState(0, Qt::Checked);
        step(*panel, u"Signed off"_s)->setCheckState(0, Qt::Checked);
        step(*panel, u"Signed off"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(textOf(*panel, u"progress"_s).contains(u"1 of 20"_s));
    }
    const auto panel = shown();
    QCOMPARE(step(*panel, u"crm-lookup"_s)->checkState(0), Qt::Checked);
    QCOMPARE(step(*panel, u"Signed off"_s)->checkState(0), Qt::Unchecked);
    panel->findChild<QAbstractButton *>(u"newValue"_s)->click();
    QVERIFY(textOf(*panel, u"progress"_s).contains(u"0 of"_s));
}

void TestPlanPanel::ticksSurviveARefresh()
{
    const auto panel = shown();
    step(*panel, u"Night line"_s)->setCheckState(0, Qt::Checked);
    auto now = wholeWorkspace();
    std::reverse(now.begin(), now.end());
    now[2][Category::Agents].insert(now[2][Category::Agents].begin(),
                                    available("agent_a", "A first one", "admin"));
    m_live->replace(now);
    QTRY_VERIFY(step(*panel, u"A first one"_s));
    QCOMPARE(step(*panel, u"Night line"_s)->checkState(0), Qt::Checked);
    QCOMPARE(step(*panel, u"A first one"_s)->checkState(0), Qt::Unchecked);
}

void TestPlanPanel::aPersonIsHalfTickedWhenAResourceIsAdded()
{
    const auto panel = shown();
    step(*panel, u"Tell Bo"_s)->setCheckState(0, Qt::Checked);
    QCOMPARE(step(*panel, u"Tell Bo"_s)->checkState(0), Qt::Checked);
    auto now = wholeWorkspace();
    now[0][Category::Tools].push_back(available("tool_var", "orders", "viewer"));
    m_live->replace(now);
    QTRY_COMPARE(step(*panel, u"Tell Bo"_s)->checkState(0), Qt::PartiallyChecked);
}

void TestPlanPanel::ticksAreInTheSavedFile_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("Markdown") << u"md"_s << ReportFormat::Markdown;
    QTest::newRow("HTML") << u"html"_s << ReportFormat::Html;
    QTest::newRow("text") << u"txt"_s << ReportFormat::Text;
}

void TestPlanPanel::ticksAreInTheSavedFile()
{
    QFETCH(const QString, ending);
    QFETCH(const ReportFormat, format);
    const auto panel = shown();
    const auto expected = [&](const PlanTicks &ticks) {
        return written([&](Output &output) {
            writePlanReport(output, *panel->plan(), format, Times::Included, ticks);
        });
    };
    const auto saved = [&] {
        const QString file = m_folder->filePath(u"plan."_s + ending);
        QFile::remove(file);
        panel->saveTo(file);
        (void)QTest::qWaitFor([&] { return QFile::exists(file); });
        return contentOf(file);
    };
    QCOMPARE(saved(), expected({}));
    step(*panel, u"crm-lookup"_s)->setCheckState(0, Qt::Checked);
    QCOMPARE(saved(), expected({"edit tools tool_crm header Authorization"}));
    QVERIFY(saved() != expected({}));
}

void TestPlanPanel::clearedTicksAreGone()
{
    const auto panel = shown();
    auto *clear = panel->findChild<QAbstractButton *>(u"clear"_s);
    QVERIFY(!clear->isEnabled());
    step(*panel, u"crm-lookup"_s)->setCheckState(0, Qt::Checked);
    clear->click();
    auto *box = panel->findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
        }
    }
    QCOMPARE(step(*panel, u"crm-lookup"_s)->checkState(0), Qt::Unchecked);
    QVERIFY(!clear->isEnabled());
}

void TestPlanPanel::aSecretThatIsGoneIsTold()
{
    const auto panel = shown("sec_old");
    QVERIFY(panel->plan());
    auto now = wholeWorkspace();
    now.pop_back();
    m_live->replace(now);
    QTRY_VERIFY(!panel->plan());
    QCOMPARE(textOf(*panel, u"progress"_s), u"The secret is not there any more."_s);
    QVERIFY(!panel->findChild<QAbstractButton *>(u"save"_s)->isEnabled());
}

void TestPlanPanel::whatWasNotReadIsTold()
{
    m_live->content().facts = {};
    m_live->publish();
    const auto panel = shown();
    QVERIFY(textOf(*panel, u"progress"_s).contains(u"there may be more to do"_s));
    QVERIFY(EntryTree::noteOf(*step(*panel, u"crm-lookup"_s)).contains(u"place: unknown"_s));
    QVERIFY(EntryTree::noteOf(*step(*panel, u"Night line"_s)).contains(u"last call: unknown"_s));
    QVERIFY(step(*panel, u"Find out who"_s));
}

void TestPlanPanel::whatRunsNowIsAskedWhileInSight()
{
    const auto hour = [](const PlanPanel &panel) {
        const auto *tree = panel.findChild<QTreeWidget *>(u"steps"_s);
        const QTreeWidgetItem *head = tree->topLevelItem(int(PlanPart::Hour));
        QStringList lines{head->text(0)};
        for (int i = 0; i < head->child(0)->childCount(); ++i) {
            lines.append(head->child(0)->child(i)->text(0) + u": "_s
                         + EntryTree::noteOf(*head->child(0)->child(i)));
        }
        return lines;
    };
    const QStringList tools{u"crm-lookup: Tool · 5 call(s) in all"_s,
                            u"orders: Tool · 5 call(s) in all"_s,
                            u"read-only: Tool · 5 call(s) in all"_s};
    QVERIFY(hour(*shown()).first().contains(u"running now: unknown (a file cannot tell)"_s));
    FakeService server;
    ManualClock clock;
    Client client(
        ClientSettings{BaseUrl::parse(server.url()).value(), ApiKey::parse("canary-key-1").value()},
        clock, [] { return 0.5; });
    server.handle("/v1/convai/analytics/live-count", [](const ReceivedRequest &request) {
        const bool isDark = request.target.endsWith("agent_dark");
        return ScriptedAnswer::json(isDark ? R"({"count":2})" : R"({"count":1})");
    });
    PlanPanel panel(m_live->searched(),
                    std::make_unique<LiveCounter>(client, clock, LiveCounter::Detail::EachAgent),
                    "sec_hub", *m_settings);
    panel.show();
    QVERIFY(hour(panel).first().contains(u"running now: unknown (not asked)"_s));
    clock.advance(std::chrono::seconds(1));
    QTRY_VERIFY(hour(panel).first().contains(u"at least 3 running now"_s));
    QCOMPARE(
        hour(panel).mid(1),
        (QStringList{
             u"no access · \u2068agent_dark\u2069: Agent · 2 running now · last call: unknown"_s,
             u"Night line: Agent · 1 running now · last call: 1 Jan 2026"_s}
         + tools));
    QCOMPARE(server.requestCount(), 2);
    // The file has what is shown.
    const QString file = path("plan.md");
    panel.saveTo(file);
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(contentOf(file).contains("busiest agents: `agent_dark: 2 running now"));
    panel.hide();
    clock.advance(LiveCounter::Pause * 3);
    QCOMPARE(client.liveCount(), 0);
    QCOMPARE(server.requestCount(), 2);
}

QTEST_MAIN(TestPlanPanel)
#include "tst_planpanel.moc"
