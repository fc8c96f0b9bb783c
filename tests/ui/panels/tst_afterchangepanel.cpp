// SPDX-License-Identifier: Apache-2.0
// The page over a real workspace of the sample's service: what it asks for, when, and what it
// shows.
#include "report/answerreports.h"
#include "report/written.h"
#include "service/client.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"
#include "ui/panels/afterchangepanel.h"
#include "ui/panels/runningnow.h"
#include "ui/panels/runtimeline.h"
#include "workspace/livecounter.h"
#include "workspace/runsreader.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Fixture
{
public:
    Fixture()
        : client(ClientSettings{BaseUrl::parse(server.url()).value(),
                                ApiKey::parse("canary-key-1").value(), std::chrono::seconds(15),
                                std::chrono::seconds(30), 0},
                 clock, [] { return 0.5; })
        , workspace(client, clock, {})
        , searched(workspace)
        , runs(client, clock)
        , panel(searched, runs, settings, &window)
    {
        server.secrets = {{"s1", "KEY", {{"tools", {"t1", "t2", "t3"}}, {"agents", {"a1"}}}},
                          {"s2", "OTHER", {{"tools", {"t1"}}}}};
        script("t1", {{-600, "null"}, {60, "null"}});
        script("t2", {{-600, "null"}, {60, "null"}, {90, R"("customer_auth")"}});
        script("t3", {});
        panel.resize(400, 600);
        window.resize(panel.size());
    }

    /// Runs at seconds after the change, each with its `error_type`.
    void script(const QByteArray &tool, const QList<std::pair<int, QByteArray>> &all)
    {
        server.handle("/v1/convai/tools/" + tool + "/executions",
                      [=, this](const ReceivedRequest &request) {
                          const bool isAfter = !request.parameter("start_time").isEmpty();
                          QByteArrayList items;
                          for (const auto &[at, error] : all) {
                              if ((at >= 0) == isAfter) {
                                  items += R"({"timestamp":)" + QByteArray::number(change + at)
                                      + R"(,"error_type":)" + error + '}';
                              }
                          }
                          return ScriptedAnswer::json(R"({"executions":[)" + items.join(',')
                                                      + R"(],"has_more":false})");
                      });
    }
    bool open(const QByteArray &secret = "s1")
    {
        bool hasEnded = false;
        Task task = workspace.readAll();
        task.then([&] { hasEnded = true; });
        if (!QTest::qWaitFor([&] { return hasEnded; }, 60000)) {
            return false;
        }
        window.show();
        panel.setRows({{secret, {}, {}}});
        find<QDateTimeEdit>("changeTime")->setDateTime(QDateTime::fromSecsSinceEpoch(change));
        return true;
    }
    bool isAsking() const { return button("askRuns")->text() == u"&Cancel"_s; }
    bool ask()
    {
        button("askRuns")->click();
        return QTest::qWaitFor([this] { return !lines().isEmpty() && !isAsking(); }, 60000);
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }
    QAbstractButton *button(const char *name) const { return find<QAbstractButton>(name); }
    QString sentence() const { return find<QLabel>("verdict")->text(); }
    int executionsAsked() const
    {
        return int(std::ranges::count_if(server.requests(), [](const ReceivedRequest &request) {
            return request.path().endsWith("/executions");
        }));
    }
    /// Headings and entries that are shown; none while there is no answer.
    QStringList lines() const
    {
        QStringList lines;
        const auto *tree = find<QTreeWidget>("verdicts");
        for (int i = 0; tree->isVisible() && i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *head = tree->topLevelItem(i);
            if (!head->isHidden()) {
                lines += head->text(0).section(u" · "_s, 0, 0).simplified();
                for (int row = 0; row < head->childCount(); ++row) {
                    lines += head->child(row)->text(0).remove(QChar(0x2068)).remove(QChar(0x2069))
                        + u" | "_s + EntryTree::noteOf(*head->child(row));
                }
            }
        }
        return lines;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    FakeService server;
    ManualClock clock;
    const qint64 change = clock.utcNow().toSecsSinceEpoch() - 3600;
    Client client;
    Workspace workspace;
    SearchedWorkspace searched;
    RunsReader runs;
    QWidget window;
    AfterChangePanel panel;
};

} // namespace

class TestAfterChangePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qRegisterMetaType<RowId>();
    }

    void nothingIsAskedUnasked()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.sentence().contains(u"then ask"_s));
        fixture.clock.advance(std::chrono::minutes(10));
        QCOMPARE(fixture.client.liveCount(), 0);
        QCOMPARE(fixture.executionsAsked(), 0);
    }

    void eachResourceHasItsVerdict()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.ask());
        const QStringList lines = fixture.lines();
        const QString all = lines.join(u'\n');
        QVERIFY2(lines.contains(u"Refused 1"_s), qPrintable(all));
        QVERIFY2(lines.contains(u"Works 1"_s), qPrintable(all));
        QVERIFY2(lines.contains(u"No run yet 1"_s), qPrintable(all));
        QVERIFY2(lines.contains(u"Cannot be told 1"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Tool · since: 2 run(s), 1 refused, last success 13:01 · before: "
                              "1 run(s), last success 12:50"_s),
                 qPrintable(all));
        QVERIFY(all.contains(u"Agent · the service lists runs of tools only"_s));
        QVERIFY2(fixture.sentence().startsWith(u"All together: Refused. Runs count from 13:00"_s),
                 qPrintable(fixture.sentence()));
        QVERIFY(!fixture.sentence().contains(u"Not everything"_s));
        const auto *tree = fixture.find<QTreeWidget>("verdicts");
        QVERIFY(!tree->topLevelItem(0)->child(0)->icon(0).isNull());
    }

    void theTimelineIsATextToo()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.ask());
        auto *timeline = fixture.find<RunTimeline>("runTimeline");
        QCOMPARE(timeline->accessibleDescription(),
                 u"Before 13:00: 2 run(s), last success 12:50. Since then: 3 run(s), 1 refused, "
                 "last success 13:01."_s);
        // Of what is selected alone.
        auto *tree = fixture.find<QTreeWidget>("verdicts");
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QCOMPARE(timeline->accessibleDescription(),
                 u"Before 13:00: 1 run(s), last success 12:50. Since then: 2 run(s), 1 refused, "
                 "last success 13:01."_s);
        const QImage with = timeline->grab().toImage();
        timeline->showRuns({}, fixture.change, fixture.clock.utcNow(), {});
        QVERIFY(timeline->grab().toImage() != with);
    }

    void itAsksAgainEveryMinuteWhileItIsLookedAt()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.ask());
        const int asked = fixture.executionsAsked();
        fixture.script("t3", {{120, "null"}});
        fixture.clock.advance(RunsReader::Pause);
        QTRY_VERIFY(fixture.lines().contains(u"Works 2"_s));
        QCOMPARE(fixture.executionsAsked(), asked + 3);
        // Nobody looks.
        fixture.panel.hide();
        fixture.clock.advance(RunsReader::Pause * 5);
        QVERIFY(!fixture.runs.isReading());
        fixture.panel.show();
        fixture.clock.advance(std::chrono::milliseconds(0));
        QTRY_COMPARE(fixture.executionsAsked(), asked + 6);
        QTRY_VERIFY(!fixture.runs.isReading());
        // Nor does the user want it.
        fixture.find<QCheckBox>("askAgain")->setChecked(false);
        fixture.clock.advance(RunsReader::Pause * 5);
        QVERIFY(!fixture.runs.isReading());
        QCOMPARE(fixture.executionsAsked(), asked + 6);
    }

    void anotherSecretIsNotAskedAbout()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.ask());
        const auto time = fixture.find<QDateTimeEdit>("changeTime")->dateTime();
        fixture.panel.setRows({{"s2", {}, {}}});
        QTRY_VERIFY(fixture.lines().isEmpty());
        const int asked = fixture.executionsAsked();
        fixture.clock.advance(RunsReader::Pause * 3);
        QVERIFY(!fixture.runs.isReading());
        QCOMPARE(fixture.executionsAsked(), asked);
        // Its own time was kept.
        fixture.panel.setRows({{"s1", {}, {}}});
        QCOMPARE(fixture.find<QDateTimeEdit>("changeTime")->dateTime(), time);
        fixture.panel.setRows({{"s1", {}, {}}, {"s2", {}, {}}});
        QTRY_VERIFY(fixture.sentence().contains(u"single secret"_s));
        QVERIFY(!fixture.button("askRuns")->isVisible());
    }

    void askingCanBeCancelled()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.server.handle("/v1/convai/tools/t1/executions", [](const ReceivedRequest &) {
            return ScriptedAnswer::json("{}").heldBack();
        });
        fixture.button("askRuns")->click();
        QTRY_VERIFY(fixture.isAsking());
        QTRY_VERIFY(fixture.server.heldCount() > 0);
        fixture.button("askRuns")->click();
        QTRY_VERIFY(!fixture.isAsking());
        QVERIFY(fixture.sentence().contains(u"then ask"_s));
        QCOMPARE(fixture.client.liveCount(), 0);
    }

    void theAnswerIsWrittenAsTheCommandLineDoes_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<ReportFormat>("format");
        QTest::newRow("Markdown") << u"md"_s << ReportFormat::Markdown;
        QTest::newRow("text") << u"txt"_s << ReportFormat::Text;
        QTest::newRow("JSON") << u"json"_s << ReportFormat::Json;
    }

    void theAnswerIsWrittenAsTheCommandLineDoes()
    {
        QFETCH(const QString, ending);
        QFETCH(const ReportFormat, format);
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(!fixture.button("exportThis")->isVisible());
        QVERIFY(fixture.ask());
        fixture.button("exportThis")->click();
        auto *dialog = fixture.panel.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QSignalSpy told(&fixture.panel, &AfterChangePanel::noticed);
        const QString path = fixture.folder.filePath(u"answer."_s + ending);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(!told.isEmpty() && told.last().first().toString().startsWith(u"Saved as"_s));
        const WorkspaceState &state = fixture.workspace.state();
        const Verification found(ConfiguredPlaces(state), *state.catalogue().findSecret("s1"),
                                 fixture.runs.runs());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), written([&](Output &output) {
                     writeVerifyReport(output, found, format, Times::Included);
                 }));
    }

    void whatCannotBeReadSaysSo()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.server.handle("/v1/convai/tools/t1/executions", [](const ReceivedRequest &) {
            return ScriptedAnswer::failure(403, "{}");
        });
        QVERIFY(fixture.ask());
        const QString all = fixture.lines().join(u'\n');
        QVERIFY2(all.contains(u"its runs could not be read"_s), qPrintable(all));
        QVERIFY(fixture.sentence().contains(u"Not everything could be read"_s));
    }

    void aFileCannotTell()
    {
        Workspace workspace{WorkspaceState()};
        SearchedWorkspace searched(workspace);
        RunsReader offline;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        AfterChangePanel panel(searched, offline, settings);
        panel.show();
        QVERIFY(panel.findChild<QLabel *>(u"verdict"_s)->text().startsWith(u"Select"_s));
        QVERIFY(!panel.findChild<QWidget *>(u"changeTime"_s)->isVisible());
    }

    void conversationsAreCountedWhileInSight()
    {
        Fixture fixture;
        LiveCounter counter(fixture.client, fixture.clock, LiveCounter::Detail::Sum);
        fixture.server.handle("/v1/convai/analytics/live-count", [](const ReceivedRequest &) {
            return ScriptedAnswer::json(R"({"count":3})");
        });
        RunningNow label(counter);
        label.setAgents({"a1"});
        fixture.clock.advance(std::chrono::seconds(2));
        QCOMPARE(fixture.client.liveCount(), 0);
        label.show();
        fixture.clock.advance(std::chrono::seconds(2));
        QTRY_COMPARE(label.findChild<QLabel *>()->text(), u"3 running now"_s);
        const int asked = fixture.server.requestCount();
        label.hide();
        fixture.clock.advance(LiveCounter::Pause * 3);
        QCOMPARE(fixture.client.liveCount(), 0);
        QCOMPARE(fixture.server.requestCount(), asked);
    }
};

QTEST_MAIN(TestAfterChangePanel)
#include "tst_afterchangepanel.moc"
