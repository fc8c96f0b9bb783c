// SPDX-License-Identifier: Apache-2.0
// Says how much of a workspace is here. Free functions, because several parts of the window say it.
#pragma once

#include "ui/widgets/extenttext.h"

namespace secretscope {

class Workspace;

SecretsExtent secretsExtent(const Workspace &workspace);
/// "300 secrets loaded, more exist"; "All 250 secrets loaded, 12 lists are previews".
QString extentText(const Workspace &workspace);

} // namespace secretscope
