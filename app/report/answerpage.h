// SPDX-License-Identifier: Apache-2.0
// A report for people that is told as sections, sentences and tables: impact, unused, uses, diff
// write themselves through this, so that text, Markdown and HTML say the same. It chooses nothing.
#pragma once

#include "report/options.h"
#include "report/output.h"
#include "report/reporthead.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace secretscope {

struct AnswerColumn
{
    enum class Content {
        /// Our own words, and words of the API that have only letters.
        Words,
        /// Names and ids.
        Foreign,
    };
    std::string_view title;
    Content content = Content::Foreign;
    /// Width in text, in columns of a terminal.
    int textColumns = 0;
};

/// What is told of a row beside its cells, as in "through", "crm-lookup (tool_crm)".
struct AnswerDetail
{
    /// Our own words.
    std::string_view label;
    /// Foreign text; may be empty.
    std::string text;
};

class AnswerPage
{
    Q_DISABLE_COPY_MOVE(AnswerPage)

public:
    virtual ~AnswerPage() = default;

    virtual void begin(const ReportHead &head, const Catalogue &catalogue) = 0;
    /// Our own words.
    virtual void section(std::string_view title) = 0;
    /// Our own words.
    virtual void paragraph(std::string_view text) = 0;
    /// `caption` is our own words.
    virtual void beginTable(std::string_view caption, std::span<const AnswerColumn> columns) = 0;
    /// As many cells as columns.
    virtual void row(std::span<const std::string> cells, std::span<const AnswerDetail> details) = 0;
    virtual void endTable() = 0;
    virtual void end() = 0;

    void row(std::initializer_list<std::string> cells, std::span<const AnswerDetail> details = {})
    {
        row(std::span(cells.begin(), cells.size()), details);
    }

protected:
    AnswerPage() = default;
};

/// `format` is one of Text, Markdown, Html.
std::unique_ptr<AnswerPage> makeAnswerPage(Output &output, ReportFormat format);

} // namespace secretscope
