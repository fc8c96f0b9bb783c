// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportchoice.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

// Words, not numbers: the file of settings outlives the order of an enumeration.
constexpr std::array reportWords{"report", "impact", "unused", "snapshot"};
constexpr std::array scopeWords{"loaded", "selected", "displayed"};
constexpr std::array formatWords{"text", "csv", "xlsx", "json", "html", "markdown"};
constexpr std::array modeWords{"new-value", "delete"};

/// @param words by the value's number.
template <typename Words, typename Value>
void read(const QSettings &settings, const QString &key, const Words &words, Value &value)
{
    const QString chosen = settings.value(key).toString();
    const auto found = std::ranges::find_if(
        words, [&](const char *word) { return chosen == QLatin1String(word); });
    if (found != words.end()) {
        value = static_cast<Value>(found - words.begin());
    }
}

template <typename Words, typename Value>
void write(QSettings &settings, const QString &key, const Words &words, Value value)
{
    settings.setValue(key, QLatin1String(words.at(static_cast<std::size_t>(value))));
}

} // namespace

QList<ReportFormat> ExportChoice::formatsOf(Report report)
{
    switch (report) {
    case Report::Dependencies:
        return {ReportFormat::Xlsx,     ReportFormat::Csv,  ReportFormat::Html,
                ReportFormat::Markdown, ReportFormat::Text, ReportFormat::Json};
    case Report::Impact:
        return {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Text, ReportFormat::Xlsx,
                ReportFormat::Json};
    case Report::NoDependents:
        return {ReportFormat::Text, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Json};
    case Report::Snapshot:
        return {ReportFormat::Json};
    }
    return {};
}

QString ExportChoice::fileWord(Report report)
{
    switch (report) {
    case Report::Dependencies:
        return QStringLiteral("dependencies");
    case Report::Impact:
        return QStringLiteral("impact");
    case Report::NoDependents:
        return QStringLiteral("no-dependents");
    case Report::Snapshot:
        return QStringLiteral("snapshot");
    }
    return {};
}

ExportChoice ExportChoice::remembered(const QSettings &settings)
{
    ExportChoice choice;
    read(settings, QStringLiteral("export/report"), reportWords, choice.report);
    read(settings, QStringLiteral("export/scope"), scopeWords, choice.scope);
    read(settings, QStringLiteral("export/format"), formatWords, choice.format);
    read(settings, QStringLiteral("export/mode"), modeWords, choice.mode);
    if (settings.value(QStringLiteral("export/fetch")).toBool()) {
        choice.fetch = Fetch::MissingParts;
    }
    if (settings.value(QStringLiteral("export/rawCells")).toBool()) {
        choice.options.cells = Cells::Raw;
    }
    if (settings.value(QStringLiteral("export/withoutTimes")).toBool()) {
        choice.options.times = Times::LeftOut;
    }
    const QList<ReportFormat> offered = formatsOf(choice.report);
    if (!offered.contains(choice.format)) {
        choice.format = offered.first();
    }
    return choice;
}

void ExportChoice::remember(QSettings &settings) const
{
    write(settings, QStringLiteral("export/report"), reportWords, report);
    write(settings, QStringLiteral("export/scope"), scopeWords, scope);
    write(settings, QStringLiteral("export/format"), formatWords, format);
    write(settings, QStringLiteral("export/mode"), modeWords, mode);
    settings.setValue(QStringLiteral("export/fetch"), fetch == Fetch::MissingParts);
    settings.setValue(QStringLiteral("export/rawCells"), options.cells == Cells::Raw);
    settings.setValue(QStringLiteral("export/withoutTimes"), options.times == Times::LeftOut);
}

bool operator==(const ExportChoice &a, const ExportChoice &b)
{
    return a.report == b.report && a.scope == b.scope && a.format == b.format && a.mode == b.mode
        && a.fetch == b.fetch && a.options.times == b.options.times
        && a.options.cells == b.options.cells;
}

} // namespace secretscope
