// SPDX-License-Identifier: Apache-2.0
#include "report/dependencyreport.h"

#include <limits>

namespace secretscope {

namespace {

std::unique_ptr<DependencyWriter> makeWriter(ReportFormat format, const ReportOptions &options,
                                             Output &output, const Catalogue &catalogue)
{
    switch (format) {
    case ReportFormat::Csv:
        return makeCsvReport(output, catalogue, options);
    case ReportFormat::Json:
        return makeSnapshot(output, catalogue);
    case ReportFormat::Text:
    case ReportFormat::Html:
    case ReportFormat::Markdown:
        break;
    }
    return makeDependencyDocument(output, catalogue, format);
}

} // namespace

DependencyReport::DependencyReport(const Catalogue &catalogue, const Reading &reading,
                                   const ReportScope &scope, ReportFormat format,
                                   ReportOptions options, Output &output)
    : m_output(output)
    , m_writer(makeWriter(format, options, output, catalogue))
    , m_rows(catalogue, m_writer->hasWholeSecrets() ? scope.withWholeSecrets() : scope,
             m_writer->order())
    , m_head(makeReportHead(std::string(dependencyReportTitle), catalogue, reading, m_rows.scope(),
                            options.times))
{
    if (m_writer->hasWholeSecrets()) {
        addGapOfSelection(m_head, catalogue, m_rows.scope());
    }
    const ReportScope::Counts counts = m_rows.scope().counts(catalogue);
    m_progress.total = counts.dependents + counts.secrets * (m_writer->hasOverview() ? 2 : 1);
}

DependencyReport::~DependencyReport() = default;

bool DependencyReport::writeSome(std::uint64_t rows)
{
    const std::uint64_t until = rows < std::numeric_limits<std::uint64_t>::max() - m_progress.done
        ? m_progress.done + rows
        : std::numeric_limits<std::uint64_t>::max();
    while (m_stage != Stage::Finished && !m_output.hasFailed() && m_progress.done < until) {
        step();
    }
    return m_stage != Stage::Finished && !m_output.hasFailed();
}

void DependencyReport::writeAll()
{
    writeSome(std::numeric_limits<std::uint64_t>::max());
}

void DependencyReport::step()
{
    switch (m_stage) {
    case Stage::Head:
        m_writer->begin(m_head);
        m_stage = m_writer->hasOverview() ? Stage::Overview : Stage::Secrets;
        break;
    case Stage::Overview:
        stepOverview();
        break;
    case Stage::Secrets:
        stepSecrets();
        break;
    case Stage::Finished:
        break;
    }
}

void DependencyReport::stepOverview()
{
    if (m_position < m_rows.secretCount()) {
        m_writer->overview(m_rows.secretRow(m_position++));
        advance();
        return;
    }
    m_writer->endOverview();
    m_position = 0;
    m_stage = Stage::Secrets;
}

/// One beginning, row or end at a time, so that a secret with very many dependents is no longer
/// slice than others.
void DependencyReport::stepSecrets()
{
    if (!m_isInSecret) {
        if (m_position == m_rows.secretCount()) {
            m_writer->end();
            m_stage = Stage::Finished;
            return;
        }
        m_secret = m_rows.secretRow(m_position++);
        m_writer->beginSecret(m_secret);
        m_isInSecret = true;
        m_list = 0;
        advance();
    } else if (m_list == m_secret.lists.size()) {
        m_writer->endSecret();
        m_isInSecret = false;
    } else if (!m_isInList) {
        const SecretRow::List &list = m_secret.lists[m_list];
        m_rows.openList(m_secret.secret, list.category);
        m_row = 0;
        m_writer->beginList(list);
        m_isInList = true;
    } else if (m_row < m_secret.lists[m_list].count) {
        m_writer->row(m_rows.row(m_row++));
        advance();
    } else {
        m_writer->endList(m_secret.lists[m_list++]);
        m_isInList = false;
    }
}

} // namespace secretscope
