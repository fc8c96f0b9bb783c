// SPDX-License-Identifier: Apache-2.0
#include "report/graphfile.h"
#include "support/smallfacts.h"
#include "ui/panels/graphpanel.h"
#include "ui/rows/livecatalogue.h"

#include <QBuffer>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

namespace {

class Shown
{
public:
    Shown()
        : live(smallWorkspace())
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , panel(live.searched(), settings, QStringLiteral("the server"))
    {
        panel.resize(600, 500);
        panel.show();
    }
    GraphView &view() { return panel.view(); }
    QString current() { return view().graph().nodes.at(std::size_t(*view().currentNode())).label; }

    QTemporaryDir folder;
    LiveCatalogue live;
    QSettings settings;
    GraphPanel panel;
};

} // namespace

class TestGraphPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<RowId>(); }

    void drawsTheSecretOfTheRow()
    {
        Shown shown;
        shown.panel.setRows({{"sec_hub", Category::Tools, "tool_crm"}});
        QCOMPARE(shown.view().graph().nodes.front().label, QStringLiteral("HUBSPOT_API_KEY"));
        QCOMPARE(shown.current(), QStringLiteral("crm-lookup"));
    }

    void severalSecretsHaveNoGraph()
    {
        Shown shown;
        shown.panel.setRows({{"sec_hub", {}, {}}, {"sec_old", {}, {}}});
        QVERIFY(shown.view().graph().nodes.empty());
        QVERIFY(!shown.view().isVisible());
    }

    void keysWalkAndEnterGoesToTheRow()
    {
        Shown shown;
        shown.panel.setRows({{"sec_stripe", {}, {}}});
        QSignalSpy requested(&shown.panel, &GraphPanel::rowRequested);
        QTest::keyClick(&shown.view(), Qt::Key_Right);
        QCOMPARE(shown.current(), QStringLiteral("crm-lookup"));
        QVERIFY(shown.view().accessibleDescription().contains(QStringLiteral("crm-lookup")));
        QTest::keyClick(&shown.view(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<RowId>(),
                 (RowId{"sec_stripe", Category::Tools, "tool_crm"}));
        QTest::keyClick(&shown.view(), Qt::Key_Right);
        QTest::keyClick(&shown.view(), Qt::Key_Home);
        QCOMPARE(shown.current(), QStringLiteral("STRIPE_KEY"));
    }

    void aClickGoesToTheRow()
    {
        Shown shown;
        shown.panel.setRows({{"sec_stripe", {}, {}}});
        QSignalSpy requested(&shown.panel, &GraphPanel::rowRequested);
        shown.view().fit();
        const QPointF middle = shown.view().graph().nodes.at(1).rect.center();
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {},
                          shown.view().mapFromScene(middle));
        QCOMPARE(requested.size(), 1);
    }

    void itFitsItsPaneWithNamesInTwoLines()
    {
        Shown shown;
        shown.panel.setRows({{"sec_hub", {}, {}}});
        const auto fits = [&shown] {
            const QSizeF size = shown.view().graph().size;
            const QSizeF room = shown.view().room();
            return size.width() <= room.width() && size.height() <= room.height();
        };
        shown.panel.resize(480, 700);
        QTRY_VERIFY(fits());
        const double narrow = shown.view().graph().size.width();
        shown.panel.resize(1100, 700);
        QTRY_VERIFY(shown.view().graph().size.width() > narrow);
        QVERIFY(fits());
        QVERIFY(shown.view().transform().m11() >= shown.view().smallestZoom());
    }

    void longRanksAreFoldedIfThatLetsThemFit()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        secret.name = "LONG";
        for (int i = 0; i < 38; ++i) {
            secret[Category::Agents].push_back({"agent_" + std::to_string(i), "Agent"});
        }
        LiveCatalogue live({secret});
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        GraphPanel panel(live.searched(), settings, QStringLiteral("the server"));
        panel.resize(420, 560);
        panel.show();
        panel.setRows({{"sec_1", {}, {}}});
        const auto hidden = [&panel] { return panel.view().graph().nodes.back().hiddenCount; };
        QTRY_COMPARE(hidden(), 18U);
        panel.resize(1200, 1000);
        QTRY_COMPARE(hidden(), 0U);
    }

    void namesNeverGetTooSmallToRead()
    {
        Shown shown;
        shown.panel.setRows({{"sec_hub", {}, {}}});
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(&shown.view(), Qt::Key_Plus);
        }
        QVERIFY(shown.view().transform().m11() <= 4.01);
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(&shown.view(), Qt::Key_Minus);
        }
        QCOMPARE(shown.view().transform().m11(), shown.view().smallestZoom());
        QVERIFY(GraphNodeItem::FontSize * shown.view().smallestZoom()
                >= 0.79 * QFontInfo(shown.view().font()).pixelSize());
        QTest::keyClick(&shown.view(), Qt::Key_0);
        QVERIFY(shown.view().transform().m11() <= 1.0);
    }

    void whatFitsIsShownWholeAndTheRestHasAMap()
    {
        Shown shown;
        shown.panel.resize(1200, 900);
        shown.panel.setRows({{"sec_hub", {}, {}}});
        GraphView &view = shown.view();
        const auto *map = view.findChild<QWidget *>(QStringLiteral("graphMap"));
        const auto seen = [&] { return view.mapToScene(view.viewport()->rect()).boundingRect(); };
        QTRY_VERIFY(seen().contains(QRectF(QPointF(), view.graph().size)));
        QVERIFY(!map->isVisible());
        shown.panel.resize(300, 260);
        QTRY_VERIFY(map->isVisible());
        QVERIFY(view.transform().m11() >= view.smallestZoom() - 0.001);
        QVERIFY(seen().intersects(view.graph().nodes.front().rect)); // the secret
        const QPointF before = seen().center();
        QTest::mouseClick(const_cast<QWidget *>(map), Qt::LeftButton, {},
                          map->rect().bottomRight() - QPoint(2, 2));
        QVERIFY(seen().center().x() > before.x());
    }

    void theWheelZoomsAboutThePointer()
    {
        Shown shown;
        shown.panel.setRows({{"sec_hub", {}, {}}});
        GraphView &view = shown.view();
        for (int i = 0; i < 5; ++i) {
            view.zoomIn();
        }
        const QPoint place(view.viewport()->width() / 3, view.viewport()->height() / 3);
        const QPointF before = view.mapToScene(place);
        const double zoom = view.transform().m11();
        QWheelEvent turned(place, view.viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                           Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &turned);
        QVERIFY(view.transform().m11() > zoom);
        const QPointF moved = view.mapToScene(place) - before;
        QVERIFY2(moved.manhattanLength() < 3, qPrintable(QDebug::toString(moved)));
    }

    void theCurrentNodeLightsItsPathsAndDimsTheRest()
    {
        Shown shown;
        const auto markOf = [&](const char *label) {
            const auto &nodes = shown.view().graph().nodes;
            const auto found
                = std::ranges::find(nodes, QString::fromUtf8(label), &GraphNode::label);
            return shown.view().markOf(static_cast<int>(found - nodes.begin()));
        };
        shown.panel.setRows({{"sec_hub", {}, {}}});
        QCOMPARE(markOf("Night line"), GraphMark::None); // the secret is on every path
        shown.panel.setRows({{"sec_hub", Category::Agents, "agent_night"}});
        QCOMPARE(markOf("Night line"), GraphMark::Current);
        QCOMPARE(markOf("crm-lookup"), GraphMark::Related);
        QCOMPARE(markOf("HUBSPOT_API_KEY"), GraphMark::Related);
        QCOMPARE(markOf("Front desk"), GraphMark::Faded);
        shown.panel.setRows({{"sec_hub", Category::Tools, "tool_crm"}});
        QCOMPARE(markOf("Night line"), GraphMark::Related); // behind it
        QCOMPARE(markOf("read-only"), GraphMark::Faded);
    }

    void whatIsFoldedOpens()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        for (int i = 0; i < 140; ++i) {
            const std::string number = std::to_string(1000 + i);
            secret[Category::Agents].push_back(
                available(("agent_" + number).c_str(), ("Agent " + number).c_str(), "viewer"));
        }
        QTemporaryDir folder;
        LiveCatalogue live({secret});
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        GraphPanel panel(live.searched(), settings, {});
        panel.show();
        panel.setRows({{"sec_1", {}, {}}});
        for (const std::size_t shown : {40U, 80U, 120U}) {
            const auto &nodes = panel.view().graph().nodes;
            // Beside the secret, and what stands for the environment variables, which nobody read.
            const auto agents = std::ranges::count_if(
                nodes, [](const GraphNode &node) { return node.category == Category::Agents; });
            QCOMPARE(std::size_t(agents), shown);
            const auto more = std::ranges::find_if(
                nodes, [](const GraphNode &node) { return node.hiddenCount > 0; });
            QVERIFY(more != nodes.end());
            Q_EMIT panel.view().nodeActivated(static_cast<int>(more - nodes.begin()));
        }
        // The row that the user is on is never folded away.
        panel.setRows({});
        panel.setRows({{"sec_1", Category::Agents, "agent_1139"}});
        QCOMPARE(panel.view().graph().nodes.at(std::size_t(*panel.view().currentNode())).label,
                 QStringLiteral("Agent 1139"));
        panel.setRows({});
        panel.setRows({{"sec_1", {}, {}}});
        // Folded again for a secret that was left.
        QCOMPARE(std::ranges::count_if(panel.view().graph().nodes,
                                       [](const GraphNode &node) { return node.hiddenCount > 0; }),
                 1);
    }

    void aLargerWindowShowsTheSame()
    {
        Shown shown;
        shown.panel.setRows({{"sec_hub", {}, {}}});
        QTest::keyClick(&shown.view(), Qt::Key_F11);
        QVERIFY(shown.panel.largeView() && shown.panel.largeView()->isWindow());
        QCOMPARE(shown.panel.largeView()->graph().nodes.size(), shown.view().graph().nodes.size());
        shown.panel.setRows({{"sec_old", {}, {}}});
        QCOMPARE(shown.panel.largeView()->graph().nodes.size(), std::size_t(1));
        QTest::keyClick(shown.panel.largeView(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.panel.largeView());
    }

    void theLegendNamesKindsAndLooks()
    {
        Shown shown;
        shown.panel.setRows({{"sec_hub", {}, {}}});
        QStringList texts;
        const auto *legend = shown.panel.findChild<QWidget *>(QStringLiteral("graphLegend"));
        for (const QLabel *label : legend->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        for (const char *text :
             {"Tools", "Agents", "Phone numbers", "you can edit", "you cannot edit", "not seen"}) {
            QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
        }
    }

    void showsWhatOnlyConfigurationsSay()
    {
        Shown shown;
        const auto *sentence = shown.panel.findChild<QLabel *>(QStringLiteral("graphState"));
        shown.panel.setRows({{"sec_hub", Category::EnvironmentVariables, "env_1"}});
        QVERIFY(sentence->text().startsWith(QStringLiteral("Configurations were not read")));
        shown.live.content().facts = smallFacts();
        shown.live.publish();
        QTRY_VERIFY(!sentence->isVisible());
        QCOMPARE(shown.current(), QStringLiteral("HUB"));
        QTest::keyClick(&shown.view(), Qt::Key_Right); // secret → variable → tool
        QCOMPARE(shown.current(), QStringLiteral("orders"));
        QVERIFY(shown.view().accessibleDescription().startsWith(
            QStringLiteral("orders, Tool · configured, not reported by the service\n")));
        const auto *legend = shown.panel.findChild<QWidget *>(QStringLiteral("graphLegend"));
        QVERIFY(std::ranges::any_of(legend->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text() == QStringLiteral("configured, not reported by the service");
        }));
        QSignalSpy requested(&shown.panel, &GraphPanel::rowRequested);
        QTest::keyClick(&shown.view(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<RowId>(),
                 (RowId{{}, Category::Tools, "tool_var"}));
    }

    void growsWithTheWorkspace()
    {
        Shown shown;
        shown.panel.setRows({{"sec_old", {}, {}}});
        QCOMPARE(shown.view().graph().nodes.size(), std::size_t(1));
        shown.live.complete(*shown.live.catalogue().findSecret("sec_old"), Category::Tools,
                            {available("tool_new", "new", "admin")});
        QTRY_COMPARE(shown.view().graph().nodes.size(), std::size_t(2));
    }

    void savesTheBytesOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("svg") << QStringLiteral("g.svg") << int(GraphFormat::Svg);
        QTest::newRow("dot") << QStringLiteral("g.dot") << int(GraphFormat::Dot);
        QTest::newRow("mermaid") << QStringLiteral("g.mmd") << int(GraphFormat::Mermaid);
    }
    void savesTheBytesOfTheCommandLine()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        Shown shown;
        shown.live.content().facts = smallFacts();
        shown.live.publish();
        shown.panel.setRows({{"sec_hub", {}, {}}});
        shown.panel.saveTo(shown.folder.filePath(name));
        QTRY_VERIFY(QFile::exists(shown.folder.filePath(name)));
        QBuffer plain;
        plain.open(QIODevice::WriteOnly);
        Output output(plain);
        const ConfiguredPlaces places(shown.live.workspace().state());
        const Catalogue &catalogue = places.state().catalogue();
        writeGraph(
            output, catalogue, places.state().loadInfo(),
            graphOf(catalogue, *catalogue.findSecret("sec_hub"), Graph::rankLimit, {}, &places),
            static_cast<GraphFormat>(format), Times::Included, &places);
        output.flush();
        QFile file(shown.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), plain.data());
    }
};

QTEST_MAIN(TestGraphPanel)
#include "tst_graphpanel.moc"
