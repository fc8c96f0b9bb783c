// SPDX-License-Identifier: Apache-2.0
// From a node of the secrets tree to ids and back, across catalogues. It knows no rows.
#pragma once

#include "catalogue/catalogue.h"
#include "ui/rows/rowid.h"
#include "ui/rows/treenode.h"

#include <optional>

namespace secretscope {

/// Empty for Rest and NextPage.
RowId idOf(const Catalogue &catalogue, const TreeNode &node);

/// Nothing if the catalogue does not have it. O(list) for a dependent.
std::optional<TreeNode> findNode(const Catalogue &catalogue, const RowId &id);

QByteArray bytesOf(std::string_view text);

} // namespace secretscope
