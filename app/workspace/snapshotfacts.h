// SPDX-License-Identifier: Apache-2.0
// Reads the `facts` of a snapshot (version 2). As strict as the rest of the file's reading: it
// throws SnapshotFault with the place.
#pragma once

#include "catalogue/facts.h"
#include "service/jsontext.h"

namespace secretscope {

/// @param from the value of `facts`.
Facts snapshotFacts(jsontext::value &from, jsontext::Repaired &repaired);

} // namespace secretscope
