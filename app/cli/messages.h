// SPDX-License-Identifier: Apache-2.0
// The command line's sentences for errors that lower layers hand up as values. Plain English; each
// says what to do where something can be done. Beside them the exit codes.
#pragma once

#include "analysis/merge.h"
#include "report/fileerror.h"
#include "report/reportoptions.h"
#include "service/apierror.h"
#include "service/apikey.h"
#include "session/keystore.h"
#include "workspace/snapshotreader.h"

namespace secretscope {

/// A promise to scripts.
enum class ExitCode {
    Done = 0, ///< nothing found
    Found = 1, ///< done, the asked-for thing was found
    Failed = 2, ///< wrong usage, or it could not be done
    Incomplete = 3, ///< written, but something is missing; beats Done and Found
    NotAuthorised = 4, ///< the secrets could not be read at all with this key
};

QString apiErrorMessage(const ApiError &error, const QString &server);
QString apiKeyMessage(ApiKeyError error);
QString snapshotErrorMessage(const SnapshotError &error, const QString &path);
QString keyStoreMessage(KeyStoreError error, const QString &profile);
/// @param known the names of the profiles that there are.
QString unknownProfileMessage(const QString &profile, const QStringList &known);
QString writeErrorMessage(const FileError &error);
/// What a spreadsheet will not show of a file that was written; empty if it shows everything.
QString lossesMessage(const SheetLosses &losses, bool isWorkbook);

QString mergeRefusalMessage(MergeRefusal refusal);
QString contradictionMessage(const MergeContradiction &contradiction);

/// NotAuthorised for errors that are about the key, else Failed.
ExitCode exitCodeFor(const ApiError &error);

} // namespace secretscope
