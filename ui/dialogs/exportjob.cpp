// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportjob.h"

#include "analysis/unused.h"
#include "report/dependencyreport.h"
#include "report/impactreport.h"
#include "report/unusedreport.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>

namespace secretscope {

namespace {

/// What one turn of the event loop may take, in milliseconds, and rows between looks at the clock.
constexpr qint64 sliceTime = 12;
constexpr std::uint64_t sliceRows = 500;

std::vector<SecretIndex> secretsOf(const ReportScope &scope)
{
    return {scope.secrets().begin(), scope.secrets().end()};
}

} // namespace

ExportJob::ExportJob(Content content, QObject *parent)
    : QObject(parent)
    , m_content(std::move(content))
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ExportJob::writeSlice);
}

ExportJob::~ExportJob() = default;

void ExportJob::writeFile(const QString &path)
{
    auto opened = OutputFile::open(path);
    if (opened) {
        m_file = std::move(*opened);
    } else {
        m_openError = opened.error();
    }
    m_slices.start();
}

void ExportJob::writeClipboard()
{
    m_buffer.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_bufferOutput = std::make_unique<Output>(m_buffer);
    m_slices.start();
}

void ExportJob::cancel()
{
    m_isCancelled = true;
}

std::uint64_t ExportJob::rowCount(const Content &content)
{
    const Catalogue &catalogue = content.catalogue;
    switch (content.choice.report) {
    case ExportChoice::Report::Dependencies:
        return content.choice.format == ReportFormat::Json
            ? content.scope.withWholeSecrets().counts(catalogue).rows
            : content.scope.counts(catalogue).rows;
    case ExportChoice::Report::Snapshot:
        return content.scope.withWholeSecrets().counts(catalogue).rows;
    case ExportChoice::Report::Impact: {
        const Impact found = impact(catalogue, secretsOf(content.scope), content.choice.mode);
        return found.fix.count() + found.ask.count() + found.test.count()
            + found.notReported.count();
    }
    case ExportChoice::Report::NoDependents:
        return unused(catalogue, content.reading, {}).rows.size();
    }
    return 0;
}

Output &ExportJob::output()
{
    return m_file ? m_file->output() : *m_bufferOutput;
}

void ExportJob::writeSlice()
{
    if (m_openError) {
        fail(*m_openError);
        return;
    }
    if (m_isCancelled) {
        fail({FileError::Kind::Cancelled, {}, {}});
        return;
    }
    QElapsedTimer clock;
    clock.start();
    bool isGoingOn = true;
    while (isGoingOn && clock.elapsed() < sliceTime) {
        isGoingOn = writeSome();
    }
    if (m_bufferOutput && output().size() > MaximumClipboardBytes) {
        fail({FileError::Kind::TooLarge, {}, {}});
        return;
    }
    if (!isGoingOn) {
        end();
        return;
    }
    const DependencyReport::Progress progress = m_report->progress();
    Q_EMIT progressed(
        static_cast<int>(progress.done * 100 / std::max<std::uint64_t>(1, progress.total)));
}

bool ExportJob::writeSome()
{
    const ExportChoice &choice = m_content.choice;
    const bool isSnapshot = choice.report == ExportChoice::Report::Snapshot;
    if (!isSnapshot && choice.report != ExportChoice::Report::Dependencies) {
        writeWhole();
        return false;
    }
    if (!m_report) {
        m_report = std::make_unique<DependencyReport>(
            m_content.catalogue, m_content.reading, m_content.scope,
            isSnapshot ? ReportFormat::Json : choice.format, choice.options, output());
    }
    return m_report->writeSome(sliceRows);
}

void ExportJob::writeWhole()
{
    const ExportChoice &choice = m_content.choice;
    const Catalogue &catalogue = m_content.catalogue;
    if (choice.report == ExportChoice::Report::Impact) {
        writeImpactReport(output(), catalogue, m_content.reading,
                          impact(catalogue, secretsOf(m_content.scope), choice.mode), choice.format,
                          choice.options.times);
        return;
    }
    writeUnusedReport(output(), catalogue, m_content.reading,
                      unused(catalogue, m_content.reading, {}), choice.format, choice.options);
}

void ExportJob::end()
{
    m_slices.stop();
    if (m_file) {
        const auto done = m_file->commit();
        if (!done) {
            fail(done.error());
            return;
        }
    } else {
        output().flush();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_buffer.data()));
    }
    Q_EMIT finished();
}

void ExportJob::fail(const FileError &error)
{
    m_slices.stop();
    if (m_file) {
        m_file->cancel();
    }
    Q_EMIT failed(error);
}

} // namespace secretscope
