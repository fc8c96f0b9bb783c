// SPDX-License-Identifier: Apache-2.0
#include "analysis/impactfacts.h"
#include "analysis/unused.h"
#include "report/answerreports.h"
#include "report/dependencyreport.h"
#include "support/randomcatalogue.h"
#include "support/smallfacts.h"
#include "ui/dialogs/exportjob.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// Written at once, as the command line does it.
QByteArray plainly(const ExportJob::Content &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Output output(buffer);
    const ExportChoice &choice = content.choice;
    const auto &secrets = content.scope.secrets();
    switch (choice.report) {
    case ExportChoice::Report::Dependencies:
    case ExportChoice::Report::Snapshot:
        writeDependencyReport(output, content.state.catalogue(), content.state.loadInfo(),
                              content.scope, choice.format, choice.options);
        break;
    case ExportChoice::Report::Impact: {
        const ConfiguredPlaces places(content.state);
        writeImpactReport(output, content.state.catalogue(), content.state.loadInfo(),
                          impactWithFacts(places, secrets, choice.mode), choice.format,
                          choice.options.times, &places);
        break;
    }
    case ExportChoice::Report::NoDependents:
        writeUnusedReport(output, content.state.catalogue(), content.state.loadInfo(),
                          unused(content.state, {}), choice.format, choice.options);
        break;
    }
    output.flush();
    return buffer.data();
}

ExportJob::Content contentOf(const ExportChoice &choice, std::uint32_t secrets = 60)
{
    const auto plain = randomSecrets(7, {secrets, 40, 20, 15});
    WorkspaceState::Content content;
    content.catalogue = catalogueOf(plain);
    content.loadInfo = loadInfoOf(plain);
    content.gaps = std::exchange(content.loadInfo.gaps, {});
    const ReportScope scope = ReportScope::allLoaded(content.catalogue);
    return {WorkspaceState(content), scope, choice};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<FileError>(); }

    void writesTheBytesOfTheCommandLine_data()
    {
        using Report = ExportChoice::Report;
        QTest::addColumn<int>("report");
        QTest::addColumn<int>("format");
        for (const Report report :
             {Report::Dependencies, Report::Impact, Report::NoDependents, Report::Snapshot}) {
            for (const ReportFormat format : ExportChoice::formatsOf(report)) {
                QTest::addRow("report %d format %d", int(report), int(format))
                    << int(report) << int(format);
            }
        }
    }
    void writesTheBytesOfTheCommandLine()
    {
        QFETCH(int, report);
        QFETCH(int, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report"));
        ExportChoice choice;
        choice.report = static_cast<ExportChoice::Report>(report);
        choice.format = static_cast<ReportFormat>(format);
        const ExportJob::Content content = contentOf(choice);
        ExportJob job(content, path);
        QSignalSpy finished(&job, &ExportJob::finished);
        QVERIFY(finished.wait());
        QCOMPARE(bytesOf(path), plainly(content));
    }

    void factsGoWithIt_data()
    {
        QTest::addColumn<int>("report");
        QTest::newRow("snapshot") << int(ExportChoice::Report::Snapshot);
        QTest::newRow("impact") << int(ExportChoice::Report::Impact);
    }
    void factsGoWithIt()
    {
        QFETCH(int, report);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report"));
        ExportChoice choice;
        choice.report = static_cast<ExportChoice::Report>(report);
        choice.format = ReportFormat::Json;
        const WorkspaceState state = stateWithFacts(smallWorkspace());
        ExportJob job({state, ReportScope::allLoaded(state.catalogue()), choice}, path);
        QSignalSpy finished(&job, &ExportJob::finished);
        QVERIFY(finished.wait());
        QVERIFY(bytesOf(path).contains("header Authorization"));
        QVERIFY(bytesOf(path).contains("Ada@x.example"));
    }

    void thePdfHasASheetForEachSecretWithDependents()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        ExportChoice choice;
        choice.format = ReportFormat::Html;
        const ExportJob::Content content = contentOf(choice, 12);
        const Catalogue &catalogue = content.state.catalogue();
        int sheets = 1; // overview and contents
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            sheets += catalogue.dependentCount({i}) > 0 ? 1 : 0;
        }
        ExportJob job(content, ExportJob::Target::pdf(path));
        QSignalSpy finished(&job, &ExportJob::finished);
        QVERIFY(finished.wait(30000));
        const QByteArray pdf = bytesOf(path);
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.count("/Type /Page\n") >= sheets);
    }

    void aCancelledPdfLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        ExportChoice choice;
        choice.format = ReportFormat::Html;
        ExportJob job(contentOf(choice, 2000), ExportJob::Target::pdf(path));
        QSignalSpy failed(&job, &ExportJob::failed);
        job.cancel();
        QVERIFY(failed.wait(30000));
        QVERIFY(!QFile::exists(path));
    }

    void theClipboardGetsTheSameText()
    {
        ExportChoice choice;
        choice.format = ReportFormat::Markdown;
        const ExportJob::Content content = contentOf(choice);
        ExportJob job(content, {});
        QSignalSpy finished(&job, &ExportJob::finished);
        QVERIFY(finished.wait());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(plainly(content)));
    }

    void theCountIsThatOfTheLinesOfData()
    {
        ExportChoice choice;
        choice.format = ReportFormat::Csv;
        const ExportJob::Content content = contentOf(choice);
        QCOMPARE(std::uint64_t(plainly(content).count("\r\n")), ExportJob::rowCount(content) + 1);
    }

    void cancellingLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        ExportJob job(contentOf({}, 2000), path);
        QSignalSpy failed(&job, &ExportJob::failed);
        job.cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<FileError>().kind, FileError::Kind::Cancelled);
        QCOMPARE(bytesOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFileThatCannotBeWrittenIsReported()
    {
        const QTemporaryDir folder;
        ExportJob job(contentOf({}), folder.filePath(QStringLiteral("none/report.csv")));
        QSignalSpy failed(&job, &ExportJob::failed);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<FileError>().kind, FileError::Kind::NotFound);
    }
};

QTEST_MAIN(TestExportJob)
#include "tst_exportjob.moc"
