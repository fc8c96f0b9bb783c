// SPDX-License-Identifier: Apache-2.0
// When the made-up company's history runs. All dates are fixed, so nothing depends on the clock.
#pragma once

#include <QtGlobal>

namespace secretscope::demodates {

inline constexpr qint64 day = 86'400; ///< seconds
inline constexpr qint64 companyStart = 1'706'601'600; ///< 2024-01-30, seconds since 1970

} // namespace secretscope::demodates
