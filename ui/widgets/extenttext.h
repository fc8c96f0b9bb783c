// SPDX-License-Identifier: Apache-2.0
// How much of a workspace is here, in words that never call a part the whole.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace secretscope {

/// How far the list of secrets goes.
enum class SecretsExtent {
    NothingYet, ///< the first page is not here
    MoreExist,
    NextFailed, ///< more may exist, the next page could not be read
    Stopped, ///< the server's pages do not end well; more may exist
    All,
};

class ExtentText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ExtentText)

public:
    /// "300 secrets loaded, more exist".
    static QString loaded(std::uint32_t secrets, SecretsExtent extent);
    /// "searched 300 loaded secrets, more exist"; "searched all 300 secrets".
    static QString searched(std::uint32_t secrets, SecretsExtent extent);
};

} // namespace secretscope
