// SPDX-License-Identifier: Apache-2.0
// A report for people as a stream: head, headings, paragraphs, and tables row by row, so that its
// memory does not grow with its rows. Each cell says what it holds; how that is escaped and laid
// out is the business of the writer of a format. A writer chooses, counts and sorts nothing.
#pragma once

#include "report/output.h"
#include "report/reportoptions.h"

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace secretscope {

class Catalogue;
struct ReportHead;

/// A text that says what it is. Valid during the call that it is passed to.
struct Cell
{
    enum class Kind {
        /// Our own words, counts and dates.
        Words,
        /// Our own words with a word of the API among them.
        Phrase,
        /// A word of the API, in most cases of letters alone: a provider, an unlisted category.
        ApiWord,
        AccessLevel,
        /// An id for a column of ids.
        Id,
        /// Names and everything else that came from outside.
        Foreign,
    };

    std::string_view text = {};
    Kind kind = Kind::Words;
    /// Our own words where the text is empty.
    std::string_view standIn = {};

    std::string_view shownText() const { return text.empty() ? standIn : text; }
};

constexpr Cell foreign(std::string_view text)
{
    return {text, Cell::Kind::Foreign};
}

/// A number of the overview that a page begins with.
struct Figure
{
    /// As it may be stated: "≥ 8".
    std::string count;
    std::string_view label;
    /// What it counts, a few words.
    std::string_view meaning;
    /// The section that it leads to, counted from 1; 0 = none.
    int section = 0;
};

struct TableColumn
{
    enum class Style { Text, Short, Count };

    Cell title;
    /// Width in text, in columns of a terminal; the last column needs none.
    int textColumns = 0;
    Style style = Style::Text;
};

/// What a row has beside its cells, as in "through", "crm-lookup", "tool_crm".
struct Detail
{
    /// Our own words.
    std::string_view label;
    /// Foreign; may be empty.
    std::string text;
    /// Foreign; may be empty.
    std::string_view id = {};
};

struct Table
{
    enum class Role {
        /// The summary of a long report, which leads to its subjects in the same order.
        Contents,
        /// What depends on a subject; the details belong to the last cell.
        Dependents,
        /// Details have a column of their own.
        Entries,
    };

    Cell title = {};
    /// Our own words right after the title, as in ": 7".
    std::string_view note = {};
    std::span<const TableColumn> columns = {};
    Role role = Role::Entries;
    /// A table without rows is its title alone.
    bool hasRows = true;
    /// The sheet of a workbook that has its rows, with those of other tables of the same columns.
    std::string_view sheet = {};
    /// Of resources/icons, see iconWord(); may be empty.
    std::string_view icon = {};
};

enum class Box { Open, Ticked };

/// What a part of a long report is about.
struct Subject
{
    Cell name;
    std::string_view id;
    /// Our own words.
    std::string_view note;
    /// A secret's type where it is worth a word, else empty. Foreign.
    std::string_view type;
};

class DocumentWriter
{
    Q_DISABLE_COPY_MOVE(DocumentWriter)

public:
    virtual ~DocumentWriter() = default;

    /// Whether a table of contents is wanted before the subjects.
    virtual bool hasContents() const { return true; }

    virtual void begin(const ReportHead &head, const Catalogue &catalogue) = 0;
    /// After begin(); for pages alone.
    virtual void overview(std::span<const Figure>) {}
    /// `note`: our own words right after the title.
    virtual void section(const Cell &title, std::string_view note) = 0;
    /// Our own words.
    virtual void paragraph(std::string_view text) = 0;
    virtual void beginSubject(const Subject &subject) = 0;
    virtual void endSubject() {}
    virtual void beginTable(const Table &table) = 0;
    /// As many cells as columns.
    virtual void row(std::span<const Cell> cells, std::span<const Detail> details) = 0;
    /// `totals`: cells of a last row, which may be fewer than columns.
    virtual void endTable(std::span<const Cell> totals) = 0;
    /// Something to do, with a box that is ticked once it is done.
    virtual void step(Box box, std::span<const Cell> words, std::span<const Detail> details) = 0;
    virtual SheetLosses end() { return {}; }

    void section(std::string_view title) { section({title}, {}); }
    void row(std::initializer_list<Cell> cells, std::span<const Detail> details = {})
    {
        row(std::span(cells.begin(), cells.size()), details);
    }
    void endTable() { endTable({}); }
    /// A whole table; `writeRow` adds what an element of `range` becomes.
    void table(const Table &table, const auto &range, auto writeRow)
    {
        beginTable(table);
        std::ranges::for_each(range, writeRow);
        endTable();
    }

protected:
    DocumentWriter() = default;
};

std::unique_ptr<DocumentWriter> makeTextWriter(Output &output);
std::unique_ptr<DocumentWriter> makeMarkdownWriter(Output &output);
std::unique_ptr<DocumentWriter> makeHtmlWriter(Output &output);
std::unique_ptr<DocumentWriter> makeSheetWriter(Output &output);

/// `format` is one of Text, Markdown, Html, Xlsx.
std::unique_ptr<DocumentWriter> makeDocumentWriter(Output &output, ReportFormat format);

} // namespace secretscope
