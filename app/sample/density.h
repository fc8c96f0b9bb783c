// SPDX-License-Identifier: Apache-2.0
// How full a generated workspace is. It knows nothing of how that is made.
#pragma once

namespace secretscope {

enum class Density {
    /// As in the sample workspace: about ten dependents a secret, many with none, some with over a
    /// hundred.
    Sample,
    /// For measuring: about 49 dependents in each secret, in every category, and no category
    /// above 100, so that previews with `dependency_limit=100` are whole.
    Dense,
};

} // namespace secretscope
