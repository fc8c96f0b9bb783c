// SPDX-License-Identifier: Apache-2.0
// The one place where reports say why something is missing: plain English without a final stop,
// the same for the same cause.
#pragma once

#include "workspace/coverage.h"

#include <string>

namespace secretscope {

/// As in "HTTP 500 after 4 tries", "the key lacks convai_read". Contains foreign text only where a
/// file or a server's address brings it.
std::string gapReason(const Cause &cause);

/// By part, secret, category and reason, each once: the order of every file.
void sortForReport(QList<Gap> &gaps);

} // namespace secretscope
