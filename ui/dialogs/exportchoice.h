// SPDX-License-Identifier: Apache-2.0
// What the user chose to write, and how it is remembered for the next time. It writes nothing.
#pragma once

#include "analysis/impact.h"
#include "report/reportoptions.h"
#include "report/reportscope.h"

#include <QList>

class QSettings;

namespace secretscope {

struct ExportChoice
{
    enum class Report {
        Dependencies, ///< everything that depends on each secret
        Impact, ///< the four lists of impact()
        NoDependents, ///< always about everything that is loaded, as on the command line
        Snapshot, ///< what can be opened again; always with all dependents of its secrets
    };
    enum class Fetch {
        Nothing,
        MissingParts, ///< pages and previews that are not here yet are read first
    };

    Report report = Report::Dependencies;
    ReportScope::Kind scope = ReportScope::Kind::AllLoaded;
    ReportFormat format = ReportFormat::Xlsx;
    ImpactMode mode = ImpactMode::Delete;
    Fetch fetch = Fetch::Nothing;
    ReportOptions options;

    /// What the report can be written as, the first is what is proposed.
    static QList<ReportFormat> formatsOf(Report report);
    /// As the command line calls the report, for names of files.
    static QString fileWord(Report report);
    /// Whether the report can be about a part of what is loaded.
    static bool hasScopes(Report report) { return report != Report::NoDependents; }

    /// Anything unreadable is as if it was never chosen.
    static ExportChoice remembered(const QSettings &settings);
    void remember(QSettings &settings) const;

    friend bool operator==(const ExportChoice &a, const ExportChoice &b);
};

} // namespace secretscope
