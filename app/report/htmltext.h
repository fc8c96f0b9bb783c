// SPDX-License-Identifier: Apache-2.0
// Puts text into HTML that is also well-formed XML. Controls, bidi controls and invisible
// characters become signs, so that a name can neither act nor hide; it is never cut.
#pragma once

#include "report/output.h"

namespace secretscope {

/// Own or foreign text as element content or in a quoted attribute.
void writeHtmlText(Output &output, std::string_view text);

/// Foreign text in a `<bdi>`, so that its direction stays its own.
void writeHtmlIsolated(Output &output, std::string_view text);

} // namespace secretscope
