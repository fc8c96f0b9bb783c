// SPDX-License-Identifier: Apache-2.0
// JUnit XML in the form that CI programs share: one suite, a case for each thing that was judged.
#pragma once

#include "report/output.h"
#include "report/reporthead.h"

#include <span>
#include <string>

namespace secretscope {

/// Foreign texts may be in all of it but the name.
struct JunitCase
{
    std::string_view name;
    bool isFailure = false;
    bool isError = false; ///< it could not be judged
    std::string message;
    /// Lines of what failed.
    std::string text;
};

/// What is missing goes to the suite's `system-err`. The form wants a time: the end of the reading,
/// or, where that is left out, the first second of 1970.
void writeJunit(Output &output, const ReportHead &head, const Catalogue &catalogue,
                std::span<const JunitCase> cases);

} // namespace secretscope
