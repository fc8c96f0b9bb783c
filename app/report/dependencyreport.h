// SPDX-License-Identifier: Apache-2.0
// Writes the dependency report of one scope in one format, in slices: a window writes one slice a
// turn of its event loop, the command line all. Memory does not grow with the number of rows.
#pragma once

#include "report/dependencywriter.h"

namespace secretscope {

class DependencyReport final
{
    Q_DISABLE_COPY_MOVE(DependencyReport)

public:
    /// `catalogue` and `output` outlive the report; the catalogue does not change meanwhile (a copy
    /// of it is cheap).
    DependencyReport(const Catalogue &catalogue, const Reading &reading, const ReportScope &scope,
                     ReportFormat format, ReportOptions options, Output &output);
    ~DependencyReport();

    /// Writes about `rows` more rows. False once there is nothing left to do: the report is
    /// whole in the output's buffer, or writing failed or was cancelled (see Output::error()).
    bool writeSome(std::uint64_t rows);
    void writeAll();

    struct Progress
    {
        std::uint64_t done = 0;
        std::uint64_t total = 0;
    };
    /// In rows and secrets; a measure of how far it is, not what was written.
    Progress progress() const { return m_progress; }

    /// What the report has told as missing, so that a caller can say the same.
    const ReportHead &head() const { return m_head; }

private:
    enum class Stage { Head, Overview, Secrets, Finished };

    void step();
    void stepOverview();
    void stepSecrets();
    void advance() { ++m_progress.done; }

    Output &m_output;
    std::unique_ptr<DependencyWriter> m_writer;
    DependencyRows m_rows;
    ReportHead m_head;
    Stage m_stage = Stage::Head;
    Progress m_progress;
    std::size_t m_position = 0;
    SecretRow m_secret;
    bool m_isInSecret = false;
    std::size_t m_list = 0;
    bool m_isInList = false;
    std::uint32_t m_row = 0;
};

/// The title of every dependency report.
inline constexpr std::string_view dependencyReportTitle = "What depends on each secret";

} // namespace secretscope
