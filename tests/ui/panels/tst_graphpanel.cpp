// SPDX-License-Identifier: Apache-2.0
#include "report/graphfile.h"
#include "support/smallworkspace.h"
#include "ui/panels/graphpanel.h"
#include "ui/rows/livecatalogue.h"

#include <QBuffer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

class Shown
{
public:
    Shown()
        : live(smallWorkspace())
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , panel(live.searched(), settings)
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

    void zoomIsBoundedAndFitShowsAll()
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
        QVERIFY(shown.view().transform().m11() >= 0.049);
        QTest::keyClick(&shown.view(), Qt::Key_0);
        QVERIFY(shown.view().transform().m11() <= 1.0);
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
        shown.panel.setRows({{"sec_hub", {}, {}}});
        shown.panel.saveTo(shown.folder.filePath(name));
        QTRY_VERIFY(QFile::exists(shown.folder.filePath(name)));
        QBuffer plain;
        plain.open(QIODevice::WriteOnly);
        Output output(plain);
        writeGraph(output, shown.live.catalogue(), shown.live.workspace().state().loadInfo(),
                   graphOf(shown.live.catalogue(), *shown.live.catalogue().findSecret("sec_hub")),
                   static_cast<GraphFormat>(format), Times::Included);
        output.flush();
        QFile file(shown.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), plain.data());
    }
};

QTEST_MAIN(TestGraphPanel)
#include "tst_graphpanel.moc"
