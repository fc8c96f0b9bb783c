// SPDX-License-Identifier: Apache-2.0
// The cells, tooltips and sentences of the secrets tree. Made for the cells on screen only.
#pragma once

#include "ui/rows/rowtexts.h"
#include "ui/rows/treenode.h"
#include "ui/rows/treeorder.h"

namespace secretscope {

class TreeCells
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::TreeCells)

public:
    explicit TreeCells(const Catalogue &catalogue)
        : m_catalogue(&catalogue)
        , m_texts(catalogue)
    {}

    CellText cell(const TreeNode &node, TreeColumn column) const;
    /// A whole row in one sentence, for screen readers.
    QString sentence(const TreeNode &node) const;
    /// HTML in which every foreign text is escaped.
    QString toolTip(const TreeNode &node) const;

private:
    CellText secretCell(SecretIndex secret, TreeColumn column) const;
    CellText categoryCell(const TreeNode &node, TreeColumn column) const;
    CellText resourceCell(const TreeNode &node, TreeColumn column) const;
    const Edge &edge(const TreeNode &node) const;

    const Catalogue *m_catalogue;
    RowTexts m_texts;
};

} // namespace secretscope
