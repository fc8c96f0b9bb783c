// SPDX-License-Identifier: Apache-2.0
#include "report/dependencyreport.h"

#include "report/csvreport.h"
#include "report/htmlreport.h"
#include "report/jsonreport.h"
#include "report/markdownreport.h"
#include "report/textreport.h"

#include <limits>

namespace secretscope {

namespace {

std::unique_ptr<DependencyFormat> makeFormat(ReportFormat format, ReportOptions options,
                                             Output &output, const Catalogue &catalogue)
{
    switch (format) {
    case ReportFormat::Text:
        return std::make_unique<TextReport>(output, catalogue);
    case ReportFormat::Csv:
        return std::make_unique<CsvReport>(output, catalogue, options);
    case ReportFormat::Json:
        return std::make_unique<JsonReport>(output, catalogue);
    case ReportFormat::Html:
        return std::make_unique<HtmlReport>(output, catalogue);
    case ReportFormat::Markdown:
        return std::make_unique<MarkdownReport>(output, catalogue);
    }
    Q_UNREACHABLE();
}

} // namespace

DependencyReport::DependencyReport(const Catalogue &catalogue, const Reading &reading,
                                   const ReportScope &scope, ReportFormat format,
                                   ReportOptions options, Output &output)
    : m_output(output)
    , m_format(makeFormat(format, options, output, catalogue))
    , m_rows(catalogue, m_format->hasWholeSecrets() ? scope.withWholeSecrets() : scope,
             m_format->order())
    , m_head(makeReportHead(std::string(dependencyReportTitle), catalogue, reading, m_rows.scope(),
                            options.times))
{
    if (m_format->hasWholeSecrets()) {
        addGapOfSelection(m_head, catalogue, m_rows.scope());
    }
    const ReportScope::Counts counts = m_rows.scope().counts(catalogue);
    m_progress.total = counts.dependents + counts.secrets * (m_format->hasOverview() ? 2 : 1);
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
        m_format->begin(m_head);
        m_stage = m_format->hasOverview() ? Stage::Overview : Stage::Secrets;
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
        m_format->overview(m_rows.secretRow(m_position++));
        advance();
        return;
    }
    m_format->endOverview();
    m_position = 0;
    m_stage = Stage::Secrets;
}

/// One beginning, row or end at a time, so that a secret with very many dependents is no longer
/// slice than others.
void DependencyReport::stepSecrets()
{
    if (!m_isInSecret) {
        if (m_position == m_rows.secretCount()) {
            m_format->end();
            m_stage = Stage::Finished;
            return;
        }
        m_secret = m_rows.secretRow(m_position++);
        m_format->beginSecret(m_secret);
        m_isInSecret = true;
        m_category = 0;
        advance();
    } else if (m_isInList) {
        if (m_row < m_rowCount) {
            m_format->row(m_secret, m_rows.row(m_row++));
            advance();
        } else {
            m_format->endList(m_secret, allCategories[m_category++]);
            m_isInList = false;
        }
    } else if (m_category < categoryCount) {
        const Category category = allCategories[m_category];
        m_rowCount = m_rows.openList(m_secret.secret, category);
        m_row = 0;
        m_format->beginList(m_secret, category);
        m_isInList = true;
    } else {
        m_format->endSecret(m_secret);
        m_isInSecret = false;
    }
}

} // namespace secretscope
