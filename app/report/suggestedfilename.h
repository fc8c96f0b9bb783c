// SPDX-License-Identifier: Apache-2.0
// A name for a new file that Linux, macOS and Windows all take.
#pragma once

#include "report/reportoptions.h"

#include <QString>

namespace secretscope {

/// As in `secretscope-dependencies-acme-prod-2026-01-02.csv`. `what` and `about` (a profile, a
/// secret's name) may be any text: what no file name may have becomes `-`. `day` is ISO 8601 or
/// empty, `extension` without a dot.
QString suggestedFileName(QStringView what, QStringView about, QStringView day,
                          QStringView extension);

/// `txt`, `csv`, `xlsx`, `json`, `html`, `md`.
QString fileExtension(ReportFormat format);

} // namespace secretscope
