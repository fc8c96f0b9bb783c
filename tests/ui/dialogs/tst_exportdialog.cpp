// SPDX-License-Identifier: Apache-2.0
#include "support/smallworkspace.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/rows/livecatalogue.h"
#include "workspace/workspacefixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

class Opened
{
public:
    explicit Opened(const ExportDialog::Context &context = {})
        : live(smallWorkspace())
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , dialog(live.searched(), context, settings)
    {}

    QString text(const char *name) { return label(name)->text(); }
    QLabel *label(const char *name)
    {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name));
    }
    QAbstractButton *button(const char *name)
    {
        return dialog.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    /// Writes and returns what was written.
    QByteArray written()
    {
        const QString path = folder.filePath(QStringLiteral("report"));
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.exportTo(path);
        if (!exported.wait()) {
            return {};
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    LiveCatalogue live;
    QSettings settings;
    ExportDialog dialog;
};

/// Before a service with 120 secrets, the first with 130 tools. One page is read.
class OpenedOnline
{
public:
    OpenedOnline()
        : searched(prepared())
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , dialog(searched, {{RowId{"s0000", {}, {}}}, {}}, settings)
    {}

    void choose(ReportScope::Kind scope)
    {
        ExportChoice choice;
        choice.scope = scope;
        choice.format = ReportFormat::Csv;
        choice.fetch = ExportChoice::Fetch::MissingParts;
        dialog.setChoice(choice);
    }
    QString text(const char *name)
    {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QString path() const { return folder.filePath(QStringLiteral("report.csv")); }

    WorkspaceFixture fixture;
    SearchedWorkspace searched;
    QTemporaryDir folder;
    QSettings settings;
    ExportDialog dialog;

private:
    Workspace &prepared()
    {
        fixture.server.addSecrets(120);
        for (int i = 0; i < 130; ++i) {
            fixture.server.secrets[0].lists["tools"] += "t" + QByteArray::number(i);
        }
        if (!fixture.readPage() || !fixture.settle()) {
            qFatal("the first page was not read");
        }
        return *fixture.workspace;
    }
};

ExportChoice csvOf(ReportScope::Kind scope)
{
    ExportChoice choice;
    choice.scope = scope;
    choice.format = ReportFormat::Csv;
    return choice;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToggledChoiceCountsAsOneThatIsClicked()
    {
        // Assistive programs toggle.
        Opened opened;
        opened.button("snapshot")->toggle();
        QCOMPARE(opened.dialog.choice().report, ExportChoice::Report::Snapshot);
        QCOMPARE(opened.dialog.choice().format, ReportFormat::Json);
        QVERIFY(opened.button("copy")->isEnabled());
    }

    void pagesAreForReportsAlone()
    {
        Opened opened;
        QVERIFY(opened.button("print")->isEnabled() && opened.button("pdf")->isEnabled());
        opened.button("snapshot")->click();
        QVERIFY(!opened.button("print")->isEnabled() && !opened.button("pdf")->isEnabled());
    }

    void whatWasWrittenCanBeOpened()
    {
        Opened opened;
        opened.dialog.show();
        QVERIFY(!opened.button("open")->isVisible());
        QVERIFY(!opened.written().isEmpty());
        QVERIFY(opened.button("open")->isVisible() && opened.button("showFolder")->isVisible());
        QSignalSpy exported(&opened.dialog, &ExportDialog::exported);
        opened.dialog.setChoice(csvOf(ReportScope::Kind::AllLoaded));
        opened.button("copy")->click();
        QVERIFY(exported.wait());
        QVERIFY(!opened.button("open")->isVisible());
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsAreTheLinesOfData_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("label");
        QTest::newRow("all") << int(ReportScope::Kind::AllLoaded)
                             << QStringLiteral("allLoadedCount");
        QTest::newRow("selected") << int(ReportScope::Kind::Selected)
                                  << QStringLiteral("selectedCount");
        QTest::newRow("displayed")
            << int(ReportScope::Kind::Displayed) << QStringLiteral("displayedCount");
    }
    void countsAreTheLinesOfData()
    {
        QFETCH(int, scope);
        QFETCH(QString, label);
        Opened opened({{RowId{"sec_hub", {}, {}}, RowId{"sec_old", {}, {}}}, "night"});
        opened.live.setQuery(QStringLiteral("night"));
        opened.dialog.setChoice(csvOf(static_cast<ReportScope::Kind>(scope)));
        const auto lines = opened.written().count("\r\n") - 1;
        QVERIFY(lines > 0);
        const QString shown = opened.text(label.toLatin1().constData());
        QVERIFY2(shown.contains(QStringLiteral(" %1 row").arg(lines)), qPrintable(shown));
    }

    void countsFollowTheWorkspace()
    {
        Opened opened;
        opened.dialog.setChoice(csvOf(ReportScope::Kind::AllLoaded));
        const QString before = opened.text("allLoadedCount");
        PlainSecret late;
        late.id = "sec_late";
        opened.live.append({late});
        QTRY_VERIFY(opened.text("allLoadedCount") != before);
    }

    void aScopeThatIsEmptyCannotBeChosen()
    {
        Opened opened;
        opened.dialog.setChoice(csvOf(ReportScope::Kind::Selected));
        QVERIFY(!opened.button("selected")->isEnabled());
        QVERIFY(!opened.button("displayed")->isEnabled());
        QVERIFY(opened.dialog.choice().scope == ReportScope::Kind::AllLoaded);
    }

    void saysBeforeWhatWillBeMissing()
    {
        Opened opened({{RowId{"sec_stripe", {}, {}}}, {}});
        opened.dialog.setChoice(csvOf(ReportScope::Kind::AllLoaded));
        QVERIFY(opened.text("partial").contains(QStringLiteral("incomplete")));
        opened.dialog.setChoice(csvOf(ReportScope::Kind::Selected));
        QVERIFY(!opened.text("partial").contains(QStringLiteral("incomplete")));
    }

    void aFileCannotFetch()
    {
        Opened opened;
        QVERIFY(!opened.button("fetch")->isEnabled());
        QVERIFY(opened.dialog.choice().fetch == ExportChoice::Fetch::Nothing);
    }

    void loadsWhatIsMissingFirst_data()
    {
        QTest::addColumn<ReportScope::Kind>("scope");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("pages");
        QTest::newRow("all") << ReportScope::Kind::AllLoaded << 119 + 130 << 2;
        QTest::newRow("selected") << ReportScope::Kind::Selected << 130 << 1;
    }
    void loadsWhatIsMissingFirst()
    {
        QFETCH(ReportScope::Kind, scope);
        QFETCH(int, lines);
        QFETCH(int, pages);
        OpenedOnline opened;
        QVERIFY(opened.text("partial").contains(QStringLiteral("incomplete")));
        opened.choose(scope);
        QVERIFY2(opened.text("partial").contains(QStringLiteral("will be loaded first")),
                 qPrintable(opened.text("partial")));
        QSignalSpy exported(&opened.dialog, &ExportDialog::exported);
        opened.dialog.exportTo(opened.path());
        QVERIFY(exported.wait());
        QFile file(opened.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), lines + 1);
        QCOMPARE(opened.fixture.state().pagesRead(), pages);
        QVERIFY2(opened.text("state").startsWith(QStringLiteral("Saved as")),
                 qPrintable(opened.text("state")));
        // Pages that a selection does not need are not loaded, and the file says so.
        QCOMPARE(opened.text("state").contains(QStringLiteral("incomplete")),
                 scope == ReportScope::Kind::Selected);
    }

    void whatCannotBeLoadedIsSaidAndTheRestWritten()
    {
        OpenedOnline opened;
        opened.choose(ReportScope::Kind::Selected);
        opened.fixture.server.enqueue(ScriptedAnswer::failure(404, R"({"detail":"gone"})"));
        QSignalSpy exported(&opened.dialog, &ExportDialog::exported);
        opened.dialog.exportTo(opened.path());
        QVERIFY(exported.wait());
        QVERIFY2(opened.text("state").contains(QStringLiteral("incomplete")),
                 qPrintable(opened.text("state")));
        QVERIFY(opened.text("partial").contains(QStringLiteral("missing")));
    }

    void cancellingWhileItLoadsWritesNothing()
    {
        OpenedOnline opened;
        opened.choose(ReportScope::Kind::AllLoaded);
        opened.fixture.server.enqueue(ScriptedAnswer::silence());
        opened.dialog.exportTo(opened.path());
        QTRY_COMPARE(opened.fixture.server.openCount(), 1);
        opened.dialog.reject();
        QVERIFY2(opened.text("state").contains(QStringLiteral("nothing was written")),
                 qPrintable(opened.text("state")));
        QTRY_VERIFY(!opened.fixture.workspace->isReadingAll());
        QVERIFY(!QFile::exists(opened.path()));
    }

    void remembersWhatWasWritten()
    {
        Opened opened;
        ExportChoice choice;
        choice.report = ExportChoice::Report::NoDependents;
        choice.format = ReportFormat::Json;
        opened.dialog.setChoice(choice);
        QVERIFY(opened.written().contains("secretscope-unused"));
        QVERIFY(ExportChoice::remembered(opened.settings) == choice);
    }

    void aWorkbookIsProposedAndGoesToAFile()
    {
        Opened opened;
        QCOMPARE(opened.dialog.choice().format, ReportFormat::Xlsx);
        QVERIFY(opened.button("save")->isEnabled());
        QVERIFY(!opened.button("copy")->isEnabled());
        QVERIFY(opened.written().startsWith("PK"));
        opened.button("save")->click();
        const auto *asks = opened.dialog.findChild<QFileDialog *>();
        QVERIFY(asks);
        QVERIFY(asks->selectedFiles().first().endsWith(QStringLiteral(".xlsx")));
        QCOMPARE(asks->defaultSuffix(), QStringLiteral("xlsx"));
        opened.dialog.setChoice(csvOf(ReportScope::Kind::AllLoaded));
        QTRY_VERIFY(opened.button("copy")->isEnabled());
    }

    void whatASpreadsheetWillNotShowIsSaid()
    {
        PlainSecret secret;
        secret.id = "sec_long";
        secret.name = std::string(40'000, 'x');
        Opened opened;
        opened.live.append({secret});
        opened.dialog.setChoice(csvOf(ReportScope::Kind::AllLoaded));
        opened.written();
        QVERIFY(opened.text("state").contains(QStringLiteral("after 32,767 characters")));
    }

    void aProblemIsShownInTheDialog()
    {
        Opened opened;
        opened.dialog.exportTo(opened.folder.filePath(QStringLiteral("none/x.csv")));
        QTRY_VERIFY(opened.text("state").contains(QStringLiteral("folder does not exist")));
        QVERIFY(opened.button("save")->isEnabled());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
