// SPDX-License-Identifier: Apache-2.0
// A workbook for spreadsheets (Office Open XML, `.xlsx`), row by row: memory does not grow with the
// rows. A text is a text in any program that opens it, never a formula, number or date. The first
// sheet says what the file is and what is missing; tables follow with a frozen head and a filter,
// and go on in further sheets where one is full. Until the workbook is finished, its content is in
// temporary files that only the user can read.
#pragma once

#include "report/output.h"
#include "report/reporthead.h"

#include <QTemporaryFile>

#include <deque>
#include <span>
#include <variant>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace secretscope {

bool isTooLongForACell(std::string_view text);

class Spreadsheet final
{
    Q_DISABLE_COPY_MOVE(Spreadsheet)

public:
    /// Seconds since 1970 UTC, a date in the sheet; outside the years that spreadsheets have
    /// (1900 to 9999) text.
    struct Moment
    {
        std::int64_t seconds = 0;
    };
    using Value = std::variant<std::string_view, std::int64_t, Moment>;

    /// Failures are the output's.
    Spreadsheet(Output &output, const ReportHead &head, const Catalogue &catalogue);
    /// Without write() nothing reaches the output.
    ~Spreadsheet();

    /// A line of the first sheet.
    void addLine(std::string_view label, const Value &value);

    /// Rows go to this sheet from here on. One that is there already goes on.
    /// @param name of at most 25 characters, without any of `[]:*?/\`
    void beginTable(std::string_view name, std::span<const std::string_view> titles);
    /// As many values as titles.
    void addRow(std::span<const Value> values);

    /// Finishes the file and hands it to the output. Once only.
    SheetLosses write();

private:
    struct Sheet
    {
        std::string name;
        std::vector<std::string> titles;
        lxw_worksheet *worksheet = nullptr;
        /// Sheets that the table has so far.
        int parts = 0;
        /// Of this part, its head among them.
        std::uint32_t rows = 0;
    };

    lxw_worksheet *addWorksheet(const std::string &name);
    void beginPart(Sheet &sheet);
    void endPart(const Sheet &sheet);
    void writeValue(lxw_worksheet *worksheet, std::uint32_t row, std::size_t column,
                    const Value &value);
    void writeText(lxw_worksheet *worksheet, std::uint32_t row, std::size_t column,
                   std::string_view text, lxw_format *format = nullptr);
    bool isStored();
    void finish();

    Output &m_output;
    QTemporaryFile m_file;
    lxw_workbook *m_workbook = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_date = nullptr;
    /// Numbers: the columns' own format is text.
    lxw_format *m_general = nullptr;
    std::vector<lxw_worksheet *> m_worksheets;
    /// In order of their first rows.
    std::deque<Sheet> m_sheets;
    Sheet *m_sheet = nullptr;
    std::uint32_t m_lines = 0;
    std::int64_t m_rows = 0;
    std::uint64_t m_cutCells = 0;
};

} // namespace secretscope
