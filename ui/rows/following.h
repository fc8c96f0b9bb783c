// SPDX-License-Identifier: Apache-2.0
// Whether a model keeps up with its workspace, or waits until somebody looks at it.
#pragma once

namespace secretscope {

enum class Following { Paused, Live };

} // namespace secretscope
