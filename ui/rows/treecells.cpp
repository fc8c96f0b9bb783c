// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/treecells.h"
#include "ui/widgets/plaintooltip.h"

namespace secretscope {

const Edge &TreeCells::edge(const TreeNode &node) const
{
    return m_catalogue->dependents(*node.secret, *node.category)[*node.position];
}

CellText TreeCells::cell(const TreeNode &node, TreeColumn column) const
{
    switch (node.kind) {
    case RowKind::Secret:
        return secretCell(*node.secret, column);
    case RowKind::Category:
        return categoryCell(node, column);
    case RowKind::Resource:
        return node.position ? resourceCell(node, column) : CellText();
    case RowKind::Rest:
    case RowKind::NextPage:
        break;
    }
    CellText cell;
    cell.isMuted = true;
    if (column == TreeColumn::Name) {
        cell.addWords(
            node.kind == RowKind::NextPage
                ? tr("The next page of secrets could not be read \u2013 try again")
                : RowTexts::restText(m_catalogue->loadState(*node.secret, *node.category)));
    }
    return cell;
}

CellText TreeCells::secretCell(SecretIndex secret, TreeColumn column) const
{
    CellText cell;
    switch (column) {
    case TreeColumn::Name:
        return m_texts.secretName(secret);
    case TreeColumn::Uses:
        cell.addWords(CountText::shown(m_texts.secretCount(secret)));
        break;
    case TreeColumn::Id:
        cell.addIsolated(TextField::Id, m_catalogue->secretId(secret));
        break;
    case TreeColumn::Access:
    case TreeColumn::Created:
        break;
    }
    return cell;
}

CellText TreeCells::categoryCell(const TreeNode &node, TreeColumn column) const
{
    CellText cell;
    if (column == TreeColumn::Name) {
        cell.addWords(RowTexts::categoryName(*node.category));
    } else if (column == TreeColumn::Uses) {
        return m_texts.categoryUses(*node.secret, *node.category);
    }
    return cell;
}

CellText TreeCells::resourceCell(const TreeNode &node, TreeColumn column) const
{
    const ResourceIndex resource = edge(node).resource;
    CellText cell;
    switch (column) {
    case TreeColumn::Name:
        return m_texts.resourceName(resource);
    case TreeColumn::Access:
        return m_texts.access(resource);
    case TreeColumn::Created:
        cell.addWords(m_texts.created(resource));
        break;
    case TreeColumn::Uses:
        return m_texts.relation(*node.secret, edge(node));
    case TreeColumn::Id:
        return m_texts.resourceId(resource);
    }
    return cell;
}

QString TreeCells::sentence(const TreeNode &node) const
{
    switch (node.kind) {
    case RowKind::Secret:
        return m_texts.secretSentence(*node.secret);
    case RowKind::Category:
        return m_texts.categorySentence(*node.secret, *node.category);
    case RowKind::Resource:
        return node.position ? m_texts.resourceSentence(*node.secret, edge(node)) : QString();
    case RowKind::Rest:
    case RowKind::NextPage:
        break;
    }
    return cell(node, TreeColumn::Name).shown;
}

QString TreeCells::toolTip(const TreeNode &node) const
{
    QString text = sentence(node);
    const QString id = cell(node, TreeColumn::Id).shown;
    if (!id.isEmpty()) {
        text += QLatin1Char('\n') + tr("Id: ") + id;
    }
    return plainToolTip(text);
}

} // namespace secretscope
