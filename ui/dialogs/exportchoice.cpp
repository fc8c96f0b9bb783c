// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportchoice.h"

#include <QSettings>

#include <array>

namespace secretscope {

namespace {

using Report = ExportChoice::Report;

// Words, not numbers: the file of settings outlives the order of an enumeration.
constexpr std::array reports{
    std::pair{Report::Dependencies, QLatin1String("report")},
    std::pair{Report::Impact, QLatin1String("impact")},
    std::pair{Report::NoDependents, QLatin1String("unused")},
    std::pair{Report::Snapshot, QLatin1String("snapshot")},
};
constexpr std::array scopes{
    std::pair{ReportScope::Kind::AllLoaded, QLatin1String("loaded")},
    std::pair{ReportScope::Kind::Displayed, QLatin1String("displayed")},
    std::pair{ReportScope::Kind::Selected, QLatin1String("selected")},
};
constexpr std::array formats{
    std::pair{ReportFormat::Text, QLatin1String("text")},
    std::pair{ReportFormat::Csv, QLatin1String("csv")},
    std::pair{ReportFormat::Xlsx, QLatin1String("xlsx")},
    std::pair{ReportFormat::Json, QLatin1String("json")},
    std::pair{ReportFormat::Html, QLatin1String("html")},
    std::pair{ReportFormat::Markdown, QLatin1String("markdown")},
};
constexpr std::array modes{
    std::pair{ImpactMode::Delete, QLatin1String("delete")},
    std::pair{ImpactMode::NewValue, QLatin1String("new-value")},
};

template <typename Words, typename Value>
void read(const QSettings &settings, const QString &key, const Words &words, Value &value)
{
    const QString word = settings.value(key).toString();
    for (const auto &[known, name] : words) {
        if (word == name) {
            value = known;
        }
    }
}

template <typename Words, typename Value>
void write(QSettings &settings, const QString &key, const Words &words, Value value)
{
    for (const auto &[known, name] : words) {
        if (known == value) {
            settings.setValue(key, QString(name));
        }
    }
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
    read(settings, QStringLiteral("export/report"), reports, choice.report);
    read(settings, QStringLiteral("export/scope"), scopes, choice.scope);
    read(settings, QStringLiteral("export/format"), formats, choice.format);
    read(settings, QStringLiteral("export/mode"), modes, choice.mode);
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
    write(settings, QStringLiteral("export/report"), reports, report);
    write(settings, QStringLiteral("export/scope"), scopes, scope);
    write(settings, QStringLiteral("export/format"), formats, format);
    write(settings, QStringLiteral("export/mode"), modes, mode);
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
