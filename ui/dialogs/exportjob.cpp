// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportjob.h"

#include "analysis/unused.h"
#include "report/dependencyreport.h"
#include "report/impactreport.h"
#include "report/unusedreport.h"

#include <QClipboard>
#include <QGuiApplication>

namespace secretscope {

namespace {

std::vector<SecretIndex> secretsOf(const ReportScope &scope)
{
    return {scope.secrets().begin(), scope.secrets().end()};
}

} // namespace

ExportJob::ExportJob(Content content, QObject *parent)
    : QObject(parent)
    , m_content(std::move(content))
{
    m_start.setInterval(0);
    connect(&m_start, &QTimer::timeout, this, &ExportJob::write);
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
    m_start.start();
}

void ExportJob::writeClipboard()
{
    m_buffer.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_bufferOutput = std::make_unique<Output>(m_buffer);
    m_start.start();
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

void ExportJob::write()
{
    m_start.stop();
    if (m_openError) {
        fail(*m_openError);
        return;
    }
    if (m_isCancelled) {
        fail({FileError::Kind::Cancelled, {}, {}});
        return;
    }
    const ExportChoice &choice = m_content.choice;
    const Catalogue &catalogue = m_content.catalogue;
    switch (choice.report) {
    case ExportChoice::Report::Dependencies:
    case ExportChoice::Report::Snapshot:
        writeDependencyReport(
            output(), catalogue, m_content.reading, m_content.scope,
            choice.report == ExportChoice::Report::Snapshot ? ReportFormat::Json : choice.format,
            choice.options, [this](std::uint64_t done, std::uint64_t total) {
                Q_EMIT progressed(static_cast<int>(done * 100 / std::max<std::uint64_t>(1, total)));
                return !isTooLarge();
            });
        break;
    case ExportChoice::Report::Impact:
        writeImpactReport(output(), catalogue, m_content.reading,
                          impact(catalogue, secretsOf(m_content.scope), choice.mode), choice.format,
                          choice.options.times);
        break;
    case ExportChoice::Report::NoDependents:
        writeUnusedReport(output(), catalogue, m_content.reading,
                          unused(catalogue, m_content.reading, {}), choice.format, choice.options);
        break;
    }
    if (isTooLarge()) {
        fail({FileError::Kind::TooLarge, {}, {}});
    } else {
        end();
    }
}

bool ExportJob::isTooLarge()
{
    return m_bufferOutput && output().size() > MaximumClipboardBytes;
}

void ExportJob::end()
{
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
    if (m_file) {
        m_file->cancel();
    }
    Q_EMIT failed(error);
}

} // namespace secretscope
