// SPDX-License-Identifier: Apache-2.0
// Makes a file's gaps and its lists agree: what a gap names is incomplete, and a list that is in-
// whole is a gap. Pure functions on what was read; they refuse nothing.
#pragma once

#include "catalogue/cataloguebuilder.h"
#include "workspace/coverage.h"

namespace secretscope::snapshotgaps {

/// Marks the lists that gaps name as Failed where they look whole. Environment variables that
/// neither a list nor a gap tells of are not offered by the file's source (a saved answer).
void markLists(CatalogueBuilder &catalogue, const QList<Gap> &gaps);

} // namespace secretscope::snapshotgaps
