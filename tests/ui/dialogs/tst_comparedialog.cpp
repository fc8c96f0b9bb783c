// SPDX-License-Identifier: Apache-2.0
#include "support/smallworkspace.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/exportjob.h"
#include "ui/rows/livecatalogue.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace secretscope;
using namespace secretscope::test;

namespace {

class Folder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// A snapshot of these secrets.
    QString saved(const char *name, const std::vector<PlainSecret> &secrets) const
    {
        LiveCatalogue live(secrets);
        ExportChoice choice;
        choice.report = ExportChoice::Report::Snapshot;
        choice.format = ReportFormat::Json;
        ExportJob job({live.workspace().state(), ReportScope::allLoaded(live.catalogue()), choice},
                      path(name));
        QSignalSpy finished(&job, &ExportJob::finished);
        if (!finished.wait()) {
            qFatal("no snapshot was written");
        }
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

QString textOf(CompareDialog &dialog, const char *name)
{
    return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
}

/// Opens and waits for the end of it.
void open(CompareDialog &dialog, CompareDialog::Side side, const QString &path)
{
    dialog.openSide(side, path);
    QTRY_VERIFY(!textOf(dialog, "state").startsWith(QStringLiteral("Opening")));
}

/// "Added 1" and so on, without those of which there is none.
QStringList headsOf(CompareDialog &dialog)
{
    QStringList heads;
    const auto *tree = dialog.findChild<QTreeWidget *>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QString head
            = tree->topLevelItem(i)->text(0).section(QStringLiteral(" · "), 0, 0).simplified();
        if (!head.endsWith(QLatin1String(" 0"))) {
            heads.append(head);
        }
    }
    return heads;
}

} // namespace

class TestCompareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qRegisterMetaType<RowId>();
    }

    void identicalSidesSaySo()
    {
        const Folder folder;
        QSettings settings(folder.path("s.ini"), QSettings::IniFormat);
        CompareDialog dialog({}, settings);
        open(dialog, CompareDialog::Side::Before, folder.saved("a.json", wholeWorkspace()));
        QVERIFY(!dialog.result());
        open(dialog, CompareDialog::Side::After, folder.saved("b.json", wholeWorkspace()));
        QVERIFY(dialog.result());
        QCOMPARE(textOf(dialog, "verdict"), QStringLiteral("Both are identical."));
        QVERIFY(headsOf(dialog).isEmpty());
    }

    void bothSidesCanBeOpenedAtOnce()
    {
        const Folder folder;
        QSettings settings(folder.path("s.ini"), QSettings::IniFormat);
        CompareDialog dialog({}, settings);
        const QString path = folder.saved("a.json", wholeWorkspace());
        dialog.openSide(CompareDialog::Side::Before, path);
        dialog.openSide(CompareDialog::Side::After, path);
        QTRY_VERIFY(dialog.result());
    }

    void changesStandByKindAndTheReverseIsTheMirror()
    {
        const Folder folder;
        QSettings settings(folder.path("s.ini"), QSettings::IniFormat);
        auto now = wholeWorkspace();
        now[0].name = "HUBSPOT_KEY";
        now[0][Category::Tools][1].access = "editor";
        now.pop_back();
        LiveCatalogue live(now);
        CompareDialog dialog(
            CompareDialog::Content{live.workspace().state(), QStringLiteral("here")}, settings);
        open(dialog, CompareDialog::Side::Before, folder.saved("old.json", wholeWorkspace()));
        QCOMPARE(headsOf(dialog),
                 (QStringList{QStringLiteral("Removed 1"), QStringLiteral("Renamed 1"),
                              QStringLiteral("Access changed 1")}));
        QCOMPARE(textOf(dialog, "verdict"), QStringLiteral("They differ: 3 change(s)."));
        dialog.swapSides();
        QCOMPARE(headsOf(dialog),
                 (QStringList{QStringLiteral("Added 1"), QStringLiteral("Renamed 1"),
                              QStringLiteral("Access changed 1")}));
    }

    void aChangeLeadsToItsRowIfThatIsLoaded()
    {
        const Folder folder;
        QSettings settings(folder.path("s.ini"), QSettings::IniFormat);
        auto now = wholeWorkspace();
        now[0][Category::Tools][1].access = "editor";
        now.pop_back();
        LiveCatalogue live(now);
        CompareDialog dialog(
            CompareDialog::Content{live.workspace().state(), QStringLiteral("here")}, settings);
        dialog.openSide(CompareDialog::Side::Before, folder.saved("old.json", wholeWorkspace()));
        QTRY_VERIFY(dialog.result());
        QSignalSpy requested(&dialog, &CompareDialog::rowRequested);
        auto *tree = dialog.findChild<QTreeWidget *>();
        const auto activate = [tree](const char *list) {
            for (int i = 0; i < tree->topLevelItemCount(); ++i) {
                if (tree->topLevelItem(i)->text(0).startsWith(QLatin1String(list))) {
                    Q_EMIT tree->itemActivated(tree->topLevelItem(i)->child(0), 0);
                }
            }
        };
        activate("Removed");
        QCOMPARE(requested.size(), 0);
        activate("Access changed");
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<RowId>(),
                 (RowId{"sec_hub", Category::Tools, "tool_view"}));
    }

    void aFileThatIsNoSnapshotIsToldInPlace()
    {
        const Folder folder;
        QSettings settings(folder.path("s.ini"), QSettings::IniFormat);
        QFile file(folder.path("x.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"a\": 1}");
        file.close();
        CompareDialog dialog({}, settings);
        open(dialog, CompareDialog::Side::Before, folder.path("x.json"));
        QVERIFY(textOf(dialog, "state").contains(QStringLiteral("neither a snapshot")));
        open(dialog, CompareDialog::Side::Before, folder.path("none.json"));
        QVERIFY(textOf(dialog, "state").contains(QStringLiteral("cannot be opened")));
        QVERIFY(!dialog.result());
    }

    void partialSidesAreNotCalledIdentical()
    {
        const Folder folder;
        QSettings settings(folder.path("s.ini"), QSettings::IniFormat);
        CompareDialog dialog({}, settings);
        open(dialog, CompareDialog::Side::Before, folder.saved("a.json", smallWorkspace()));
        open(dialog, CompareDialog::Side::After, folder.saved("b.json", smallWorkspace()));
        QVERIFY(textOf(dialog, "verdict").contains(QStringLiteral("not everything")));
        QVERIFY(headsOf(dialog).contains(QStringLiteral("Partly known 2")));
    }

    void savesWhatItShows()
    {
        const Folder folder;
        QSettings settings(folder.path("s.ini"), QSettings::IniFormat);
        CompareDialog dialog({}, settings);
        open(dialog, CompareDialog::Side::Before, folder.saved("a.json", wholeWorkspace()));
        open(dialog, CompareDialog::Side::After, folder.saved("b.json", wholeWorkspace()));
        dialog.saveTo(folder.path("c.md"));
        QTRY_VERIFY(textOf(dialog, "state").startsWith(QStringLiteral("Saved as")));
        QFile file(folder.path("c.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("identical"));
        dialog.saveTo(folder.path("none/c.md"));
        QTRY_VERIFY(textOf(dialog, "state").contains(QStringLiteral("folder does not exist")));
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
