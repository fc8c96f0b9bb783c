// SPDX-License-Identifier: Apache-2.0
// The log category of this layer, off unless asked for. Nothing that came from a person or a server
// goes into it: no key, no address, no id, no name, no body.
#pragma once

#include <QLoggingCategory>

namespace secretscope {

/// `QT_LOGGING_RULES=secretscope.api.debug=true` turns it on.
Q_DECLARE_LOGGING_CATEGORY(apiLog)

} // namespace secretscope
