// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportjob.h"

#include "analysis/impactfacts.h"
#include "analysis/unused.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/answerreports.h"
#include "report/dependencyreport.h"
#include "report/reporthead.h"
#include "ui/dialogs/printedpages.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QtConcurrent>

#include <algorithm>

namespace secretscope {

ExportJob::ExportJob(const Content &content, const Target &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_outcome(std::make_shared<Outcome>())
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ExportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportJob::end);
    m_watcher.setFuture(
        QtConcurrent::run([content, target, outcome = m_outcome](QPromise<void> &promise) {
            run(promise, content, target, *outcome);
        }));
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_target.isPdf || m_target.printer) {
        m_watcher.waitForFinished(); // it uses fonts, which go with the application
    }
}

std::uint64_t ExportJob::rowCount(const Content &content)
{
    const Catalogue &catalogue = content.state.catalogue();
    const bool isJson = content.choice.format == ReportFormat::Json;
    switch (content.choice.report) {
    case ExportChoice::Report::Dependencies:
        return (isJson ? content.scope.withCompleteSecrets() : content.scope)
            .counts(catalogue)
            .rows;
    case ExportChoice::Report::Snapshot:
        return content.scope.withCompleteSecrets().counts(catalogue).rows;
    case ExportChoice::Report::Impact: {
        const Impact found = impactWithFacts(ConfiguredPlaces(content.state),
                                             content.scope.secrets(), content.choice.mode);
        return found.fix.count() + found.ask.count() + found.test.count()
            + found.notReported.count();
    }
    case ExportChoice::Report::NoDependents:
        return unused(content.state, {}).rows.size();
    }
    return 0;
}

Result<Done, FileError> ExportJob::print(QPromise<void> &promise, const Content &content,
                                         QPagedPaintDevice &paper)
{
    PrintedPages pages(paper, displayText(content.state.loadInfo().server),
                       [&promise] { return promise.isCanceled(); });
    Output output(pages);
    write(promise, content, output);
    output.flush();
    if (promise.isCanceled()) {
        return Failure{FileError{FileError::Kind::Cancelled, {}, {}}};
    }
    if (output.error()) {
        return Failure{*output.error()};
    }
    return pages.finish() ? Result<Done, FileError>(Done{})
                          : Failure{FileError{FileError::Kind::Other, {}, {}}};
}

void ExportJob::run(QPromise<void> &promise, const Content &content, const Target &target,
                    Outcome &outcome)
{
    promise.setProgressRange(0, 100);
    outcome.gapCount
        = gapsOfScope(content.state.catalogue(), content.state.loadInfo(), content.scope).size();
    if (target.printer) {
        outcome.written = print(promise, content, *target.printer);
        return;
    }
    if (!target.path.isEmpty()) {
        auto file = OutputFile::open(target.path, OutputFile::Pipes::NotAwaited);
        if (!file) {
            outcome.written = Failure{file.error()};
            return;
        }
        if (target.isPdf) {
            QBuffer pdf;
            pdf.open(QIODevice::WriteOnly);
            QPdfWriter paper(&pdf);
            paper.setCreator(QStringLiteral("Secretscope"));
            outcome.written = print(promise, content, paper);
            if (outcome.written) {
                (*file)->output().write(viewOf(pdf.data()));
                outcome.written = (*file)->commit();
            }
            return;
        }
        outcome.losses = write(promise, content, (*file)->output());
        outcome.written = (*file)->commit();
        return;
    }
    QBuffer buffer(&outcome.text);
    buffer.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    Output output(buffer);
    outcome.losses = write(promise, content, output);
    if (output.size() > MaximumClipboardBytes) {
        outcome.written = Failure{FileError{FileError::Kind::TooLarge, {}, {}}};
    } else if (output.flush()) {
        outcome.written = Done{};
    } else {
        outcome.written = Failure{*output.error()};
    }
}

SheetLosses ExportJob::write(QPromise<void> &promise, const Content &content, Output &output)
{
    const ExportChoice &choice = content.choice;
    const Catalogue &catalogue = content.state.catalogue();
    const LoadInfo loadInfo = content.state.loadInfo();
    SheetLosses losses;
    const ConfiguredPlaces places(content.state);
    const ReportFormat format
        = choice.report == ExportChoice::Report::Snapshot ? ReportFormat::Json : choice.format;
    const bool hasFacts = content.state.facts().wereAsked();
    switch (choice.report) {
    case ExportChoice::Report::Dependencies:
    case ExportChoice::Report::Snapshot:
        losses = writeDependencyReport(
            output, catalogue, loadInfo, content.scope, format, choice.options,
            [&promise](std::uint64_t done, std::uint64_t total) {
                promise.setProgressValue(
                    static_cast<int>(done * 100 / std::max<std::uint64_t>(1, total)));
                return !promise.isCanceled();
            },
            hasFacts && format == ReportFormat::Json ? &places : nullptr);
        break;
    case ExportChoice::Report::Impact:
        losses = writeImpactReport(output, catalogue, loadInfo,
                                   impactWithFacts(places, content.scope.secrets(), choice.mode),
                                   choice.format, choice.options.times, &places);
        break;
    case ExportChoice::Report::NoDependents:
        losses = writeUnusedReport(output, catalogue, loadInfo, unused(content.state, {}),
                                   choice.format, choice.options);
        break;
    }
    if (promise.isCanceled()) {
        output.cancel();
    }
    return losses;
}

void ExportJob::end()
{
    if (!m_outcome->written) {
        Q_EMIT failed(m_outcome->written.error());
        return;
    }
    if (m_target.path.isEmpty() && !m_target.printer) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_outcome->text));
    }
    Q_EMIT finished();
}

} // namespace secretscope
