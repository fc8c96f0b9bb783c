// SPDX-License-Identifier: Apache-2.0
// Workspaces of any size in the style of the sample, the same for a count on every run and machine.
#pragma once

#include <QJsonObject>

namespace secretscope {

/// How full a generated workspace is.
enum class Density {
    /// As in the sample: about ten dependents a secret, many with none, some with over a hundred.
    Sample,
    /// For measuring: about 49 dependents in each secret, in every category, and no category above
    /// 100, so that previews with `dependency_limit=100` are complete.
    Dense,
};

/// The document of a workspace whose resources are the sample's over and over, each with a number
/// of its own in name and id.
/// @param secrets 0 … 100,000 (larger works too)
QJsonObject generatedDocument(qsizetype secrets, Density density = Density::Sample);

} // namespace secretscope
