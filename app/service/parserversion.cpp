// SPDX-License-Identifier: Apache-2.0
#include "service/parserversion.h"

#include <simdjson.h>

namespace secretscope {

QString parserVersion()
{
    return QStringLiteral("%1.%2.%3")
        .arg(int(simdjson::SIMDJSON_VERSION_MAJOR))
        .arg(int(simdjson::SIMDJSON_VERSION_MINOR))
        .arg(int(simdjson::SIMDJSON_VERSION_REVISION));
}

} // namespace secretscope
