// SPDX-License-Identifier: Apache-2.0
#include "support/smallworkspace.h"
#include "ui/panels/impactpanel.h"
#include "ui/rows/livecatalogue.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// Heads and entries that are shown, entries indented.
QStringList linesOf(ImpactPanel &panel)
{
    QStringList lines;
    const auto *tree = panel.findChild<QTreeWidget *>(QStringLiteral("lists"));
    const auto clean = [](QString text) {
        return text.remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
    };
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *head = tree->topLevelItem(i);
        if (head->isHidden()) {
            continue;
        }
        lines.append(clean(head->text(0)).section(QStringLiteral(" · "), 0, 0));
        for (int row = 0; row < head->childCount(); ++row) {
            lines.append(
                QStringLiteral("  %1 | %2")
                    .arg(clean(head->child(row)->text(0)), clean(head->child(row)->text(1))));
        }
    }
    return lines;
}

QString idsToAskAbout(ImpactPanel &panel)
{
    panel.findChild<QAbstractButton *>(QStringLiteral("copyIds"))->click();
    return QGuiApplication::clipboard()->text();
}

QStringList headsOf(ImpactPanel &panel)
{
    QStringList heads = linesOf(panel);
    heads.removeIf([](const QString &line) { return line.startsWith(QLatin1Char(' ')); });
    return heads;
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

    void showsTheFourListsOfASecret()
    {
        LiveCatalogue live(smallWorkspace());
        ImpactPanel panel(live.searched());
        panel.show();
        panel.setRows({{"sec_hub", {}, {}}});
        const QStringList lines = linesOf(panel);
        QVERIFY2(
            lines.contains(QStringLiteral("  crm-lookup | Tool · editor · used by 1 agent(s)")),
            qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY(lines.contains(QStringLiteral("  Night line | through crm-lookup")));
        QVERIFY(lines.contains(QStringLiteral("  Front desk | direct")));
        QVERIFY(lines.contains(QStringLiteral("  Front desk | Agent · admin")));
        QCOMPARE(headsOf(panel),
                 (QStringList{QStringLiteral("Fix 2"), QStringLiteral("Ask 4"),
                              QStringLiteral("Test 4"), QStringLiteral("Not reported 3"),
                              QStringLiteral("Referenced by agents 1")}));
    }

    void aNewValueLeavesNothingToFixOrAsk()
    {
        LiveCatalogue live(smallWorkspace());
        ImpactPanel panel(live.searched());
        panel.show();
        panel.setRows({{"sec_hub", {}, {}}});
        panel.findChild<QAbstractButton *>(QStringLiteral("newValue"))->click();
        QVERIFY(!headsOf(panel).contains(QStringLiteral("Fix 0")));
        QVERIFY(headsOf(panel).contains(QStringLiteral("Test 4")));
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("remark"))->isVisible());
        QVERIFY(!panel.findChild<QAbstractButton *>(QStringLiteral("copyIds"))->isVisible());
    }

    void anAgentThatIsDirectAndThroughSaysBoth()
    {
        LiveCatalogue live(smallWorkspace());
        ImpactPanel panel(live.searched());
        panel.show();
        panel.setRows({{"sec_hub", {}, {}}, {"sec_stripe", {}, {}}});
        const QStringList lines = linesOf(panel);
        QVERIFY2(lines.contains(QStringLiteral("  Night line | direct, and through crm-lookup")),
                 qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void partialCountsSayAtLeastAndFollowTheWorkspace()
    {
        LiveCatalogue live(smallWorkspace());
        ImpactPanel panel(live.searched());
        panel.show();
        panel.setRows({{"sec_big", {}, {}}});
        QVERIFY(headsOf(panel).contains(QStringLiteral(u"Ask \u2265 1")));
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("partial"))->isVisible());
        QVERIFY(idsToAskAbout(panel).startsWith(QStringLiteral("tool_view\n#")));
        live.complete(
            *live.catalogue().findSecret("sec_big"), Category::Tools,
            {available("tool_view", "read-only", "viewer"), available("tool_new", "new", "admin")});
        QTRY_VERIFY(headsOf(panel).contains(QStringLiteral("Fix 1")));
        QVERIFY(headsOf(panel).contains(QStringLiteral("Ask 1")));
        QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("partial"))->isVisible());
        QCOMPARE(idsToAskAbout(panel), QStringLiteral("tool_view"));
    }

    void anEntryLeadsToItsRow()
    {
        LiveCatalogue live(smallWorkspace());
        ImpactPanel panel(live.searched());
        panel.show();
        panel.setRows({{"sec_stripe", {}, {}}});
        QSignalSpy requested(&panel, &ImpactPanel::rowRequested);
        auto *tree = panel.findChild<QTreeWidget *>(QStringLiteral("lists"));
        QTreeWidgetItem *entry = tree->topLevelItem(0)->child(0);
        Q_EMIT tree->itemActivated(entry, 0);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<RowId>().secret, QByteArray("sec_stripe"));
    }

    void dependentsOfAnUnlistedCategoryAreNotReported()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        secret.unlisted["speech_engines"] = {PlainDependent{.id = "engine_1"}};
        LiveCatalogue live({secret});
        ImpactPanel panel(live.searched());
        panel.show();
        panel.setRows({{"sec_1", {}, {}}});
        const QString lines = linesOf(panel).join(QLatin1Char('\n'));
        QVERIFY2(lines.contains(QRegularExpression(
                     QStringLiteral("Not reported.* 1\\n  .*engine_1.* \\| speech_engines"))),
                 qPrintable(lines));
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
        LiveCatalogue live(secrets);
        ImpactPanel panel(live.searched());
        panel.show();
        panel.setRows(rows);
        const auto *lists = panel.findChild<QTreeWidget *>(QStringLiteral("lists"));
        QVERIFY(!lists->isVisible()); // nothing of other rows meanwhile
        panel.setRows(rows.first(299)); // what was being computed is dropped
        QTRY_VERIFY(lists->isVisible());
        QCOMPARE(headsOf(panel).value(0).remove(QLatin1Char(',')), QStringLiteral("Fix 23920"));
    }

    void namesNotesAndCountsAreNeverCut()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        const std::string name(150, 'n');
        for (int i = 0; i < 107; ++i) {
            secret[Category::Tools].push_back(
                available(("tool_" + std::to_string(i)).c_str(), name.c_str(), "editor"));
        }
        secret.hasMore[Category(Category::Tools).index()] = true;
        LiveCatalogue live({secret});
        ImpactPanel panel(live.searched());
        panel.resize(120, 400);
        panel.show();
        panel.setRows({{"sec_1", {}, {}}});
        auto *tree = panel.findChild<QTreeWidget *>(QStringLiteral("lists"));
        tree->topLevelItem(0)->setExpanded(true);
        for (const int column : {0, 1}) {
            QVERIFY(tree->columnWidth(column)
                    >= static_cast<QAbstractItemView *>(tree)->sizeHintForColumn(column));
        }
        const QString head = tree->topLevelItem(0)->text(0).section(QStringLiteral(" · "), 0, 0);
        QVERIFY2(head.endsWith(QStringLiteral(u"\u2265 107")), qPrintable(head));
        QVERIFY(tree->viewport()->width()
                > QFontMetrics(tree->topLevelItem(0)->font(0)).horizontalAdvance(head));
    }

    void whatIsNotSeenIsFilledOnceItIs()
    {
        LiveCatalogue live(smallWorkspace());
        ImpactPanel panel(live.searched());
        panel.setRows({{"sec_hub", {}, {}}});
        QVERIFY(headsOf(panel).isEmpty());
        panel.show();
        QVERIFY(headsOf(panel).contains(QStringLiteral("Fix 2")));
    }
};

QTEST_MAIN(TestImpactPanel)
#include "tst_impactpanel.moc"
