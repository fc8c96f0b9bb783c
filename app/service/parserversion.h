// SPDX-License-Identifier: Apache-2.0
// Which JSON parser is built in, for --version and About.
#pragma once

#include <QString>

namespace secretscope {

/// As in "3.0.1".
QString parserVersion();

} // namespace secretscope
