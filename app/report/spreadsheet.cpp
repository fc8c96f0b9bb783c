// SPDX-License-Identifier: Apache-2.0
#include "report/spreadsheet.h"

#include "catalogue/text.h"
#include "report/escapers.h"
#include "report/wording.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <xlsxwriter.h>

namespace secretscope {

namespace {

constexpr double columnWidth = 24;

/// Days since the end of 1899, as spreadsheets count from March 1900 on (before, they believe in a
/// 29th of February); nothing for a moment without such a number.
std::optional<double> sheetDate(std::int64_t seconds)
{
    constexpr std::int64_t march1900 = -2'203'891'200;
    constexpr std::int64_t year10000 = 253'402'300'800;
    constexpr double daysUntil1970 = 25'569;
    if (seconds < march1900 || seconds >= year10000) {
        return {};
    }
    return static_cast<double>(seconds) / 86'400 + daysUntil1970;
}

/// `_x0041_` would be read as an escape for A: its first character becomes one.
std::string withoutEscapes(std::string text)
{
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (auto at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        const std::string_view rest = std::string_view(text).substr(at + 2);
        if (rest.size() > 4 && rest[4] == '_' && std::ranges::all_of(rest.substr(0, 4), isHex)) {
            text.replace(at, 1, "_x005F_");
            at += 6;
        }
    }
    return text;
}

/// With an ellipsis for the rest.
std::string cutToACell(std::string_view text)
{
    QString cut = stringOf(text).left(maximumCellLength - 1);
    cut.chop(cut.back().isHighSurrogate() ? 1 : 0);
    return (cut + QChar(u'…')).toStdString();
}

} // namespace

bool isTooLongForACell(std::string_view text)
{
    return text.size() > maximumCellLength && stringOf(text).size() > maximumCellLength;
}

Spreadsheet::Spreadsheet(Output &output, const ReportHead &head, const Catalogue &catalogue)
    : m_output(output)
{
    if (!m_file.open()) {
        m_output.fail({fileErrorKind(errno), {}, m_file.errorString()});
        return;
    }
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    lxw_doc_properties properties{};
    std::string title = head.title;
    properties.title = title.data();
    // Without a time of reading the file must not have the time of writing.
    const QDateTime &time = head.loadInfo.finished;
    constexpr time_t year1980 = 315'532'800;
    properties.created = time.isValid() ? time.toSecsSinceEpoch() : year1980;
    workbook_set_properties(m_workbook, &properties);
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    m_text = workbook_add_format(m_workbook);
    format_set_num_format(m_text, "@");
    m_general = workbook_add_format(m_workbook);
    m_date = workbook_add_format(m_workbook);
    format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");

    if (auto *about = addWorksheet("About")) {
        worksheet_set_column(about, 1, 1, 4 * columnWidth, m_text);
        worksheet_set_column(about, 0, 0, columnWidth, m_text);
        writeText(about, m_lines++, 0, head.title, m_bold);
    }
    for (const HeadLine &line : headLines(head)) {
        addLine(line.label, line.value);
    }
    for (const std::string &gap : gapLines(head, catalogue)) {
        addLine("Missing", gap);
    }
}

Spreadsheet::~Spreadsheet()
{
    if (m_workbook) {
        for (lxw_worksheet *worksheet : m_worksheets) {
            std::fclose(worksheet->optimize_tmpfile);
        }
        lxw_workbook_free(m_workbook);
    }
}

void Spreadsheet::addLine(std::string_view label, const Value &value)
{
    if (!m_output.hasFailed()) {
        writeText(m_worksheets.front(), m_lines, 0, label);
        writeValue(m_worksheets.front(), m_lines++, 1, value);
    }
}

void Spreadsheet::beginTable(std::string_view name, std::span<const std::string_view> titles)
{
    auto sheet = std::ranges::find(m_sheets, name, &Sheet::name);
    if (sheet == m_sheets.end()) {
        m_sheets.push_back({std::string(name), {titles.begin(), titles.end()}});
        sheet = std::prev(m_sheets.end());
        beginPart(*sheet);
    }
    m_sheet = &*sheet;
}

void Spreadsheet::addRow(std::span<const Value> values)
{
    if (m_sheet->rows == maximumSheetRows) {
        endPart(*m_sheet);
        beginPart(*m_sheet);
    }
    if (m_output.hasFailed()) {
        return;
    }
    for (std::size_t column = 0; column < values.size(); ++column) {
        writeValue(m_sheet->worksheet, m_sheet->rows, column, values[column]);
    }
    ++m_sheet->rows;
    ++m_rows;
}

SheetLosses Spreadsheet::write()
{
    const SheetLosses losses{0, m_cutCells};
    addLine("Rows", m_rows);
    for (const Sheet &sheet : m_sheets) {
        if (sheet.parts > 1) {
            addLine("Note",
                    "The rows of " + sheet.name + " go on in "
                        + numbered(static_cast<std::uint64_t>(sheet.parts - 1), "more sheet"));
        }
        endPart(sheet);
    }
    if (losses.cells > 0) {
        addLine("Missing",
                numbered(losses.cells, "text")
                    + " cut after 32,767 characters, all that a cell "
                      "takes; CSV has "
                    + (losses.cells == 1 ? "it" : "them") + " in full");
    }
    finish();
    return losses;
}

lxw_worksheet *Spreadsheet::addWorksheet(const std::string &name)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(m_workbook, name.c_str());
    if (worksheet) {
        m_worksheets.push_back(worksheet);
    } else {
        m_output.fail({fileErrorKind(errno), {}, qt_error_string(errno)});
    }
    return worksheet;
}

void Spreadsheet::beginPart(Sheet &sheet)
{
    if (m_output.hasFailed()) {
        return;
    }
    ++sheet.parts;
    sheet.rows = 1;
    sheet.worksheet = addWorksheet(
        sheet.parts == 1 ? sheet.name : sheet.name + " (" + std::to_string(sheet.parts) + ')');
    if (!sheet.worksheet) {
        return;
    }
    const auto last = static_cast<lxw_col_t>(sheet.titles.size() - 1);
    worksheet_set_column(sheet.worksheet, 0, last, columnWidth, m_text);
    worksheet_freeze_panes(sheet.worksheet, 1, 0);
    for (std::size_t column = 0; column < sheet.titles.size(); ++column) {
        writeText(sheet.worksheet, 0, column, sheet.titles[column], m_bold);
    }
}

void Spreadsheet::endPart(const Sheet &sheet)
{
    if (!m_output.hasFailed()) {
        const auto last = static_cast<lxw_col_t>(sheet.titles.size() - 1);
        worksheet_autofilter(sheet.worksheet, 0, 0, sheet.rows - 1, last);
    }
}

void Spreadsheet::writeValue(lxw_worksheet *worksheet, std::uint32_t row, std::size_t column,
                             const Value &value)
{
    const auto at = static_cast<lxw_col_t>(column);
    if (const auto *text = std::get_if<std::string_view>(&value)) {
        writeText(worksheet, row, column, *text);
    } else if (const auto *number = std::get_if<std::int64_t>(&value)) {
        worksheet_write_number(worksheet, row, at, static_cast<double>(*number), m_general);
    } else if (const auto *moment = std::get_if<Moment>(&value)) {
        if (const auto date = sheetDate(moment->seconds)) {
            worksheet_write_number(worksheet, row, at, *date, m_date);
        } else {
            writeText(worksheet, row, column, isoTime(moment->seconds));
        }
    }
}

void Spreadsheet::writeText(lxw_worksheet *worksheet, std::uint32_t row, std::size_t column,
                            std::string_view text, lxw_format *format)
{
    std::string shown = withoutEscapes(visibleText(text));
    if (isTooLongForACell(shown)) {
        shown = cutToACell(shown);
        ++m_cutCells;
    }
    worksheet_write_string(worksheet, row, static_cast<lxw_col_t>(column), shown.c_str(), format);
}

/// Whether the temporary files took every row and there is room to copy each of them once more, one
/// after the other: libxlsxwriter does not look.
bool Spreadsheet::isStored()
{
    std::int64_t largest = 0;
    for (const lxw_worksheet *worksheet : m_worksheets) {
        std::FILE *file = worksheet->optimize_tmpfile;
        if (std::fflush(file) != 0 || std::ferror(file) != 0) {
            return false;
        }
        largest = std::max<std::int64_t>(largest, std::ftell(file));
    }
    return QStorageInfo(QDir::tempPath()).bytesAvailable() > 2 * largest;
}

void Spreadsheet::finish()
{
    if (m_output.hasFailed()) {
        return;
    }
    if (!isStored()) {
        m_output.fail({FileError::Kind::Other,
                       {},
                       QDir::tempPath() + QStringLiteral(": ") + qt_error_string(ENOSPC)});
        return;
    }
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR) {
        m_output.fail({fileErrorKind(errno), {}, QString::fromUtf8(lxw_strerror(error))});
    }
    std::array<char, 64 * 1024> part;
    for (qint64 size = 0; (size = m_file.read(part.data(), part.size())) > 0;) {
        m_output.write(std::string_view(part.data(), static_cast<std::size_t>(size)));
    }
    if (m_file.error() != QFileDevice::NoError) {
        m_output.fail({FileError::Kind::Other, {}, m_file.errorString()});
    }
}

} // namespace secretscope
