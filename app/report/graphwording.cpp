// SPDX-License-Identifier: Apache-2.0
#include "report/graphwording.h"

#include "catalogue/displaytext.h"
#include "report/wording.h"

namespace secretscope {

std::string nodeLabel(const GraphNode &node)
{
    if (node.kind != GraphNode::Kind::More) {
        return node.label.toStdString();
    }
    if (node.hiddenCount == 0) {
        return "more, not loaded";
    }
    return std::string(node.isAtLeast ? "+ ≥ " : "+ ") + std::to_string(node.hiddenCount) + " more";
}

std::string nodeDetail(const Catalogue &catalogue, const GraphNode &node)
{
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        return "Secret";
    case GraphNode::Kind::UnlistedWay:
        return "named by agents only";
    case GraphNode::Kind::More:
        return node.hiddenCount == 0 ? "a list is partly loaded" : "no room to show them";
    case GraphNode::Kind::Dependent:
        break;
    }
    std::string text(kindWord(catalogue, *node.category).text);
    const std::string access
        = node.record ? displayText(recordAccess(catalogue, *node.record)).toStdString() : "";
    return access.empty() ? text : text + " · " + access;
}

std::string nodeTip(const Catalogue &catalogue, const GraphNode &node)
{
    if (node.kind == GraphNode::Kind::More) {
        return nodeLabel(node);
    }
    std::string text;
    if (node.kind == GraphNode::Kind::Secret) {
        const auto secret = catalogue.findSecret(catalogue.idText(node.id));
        text = secret ? displayText(catalogue.secretName(*secret)).toStdString() : "";
    } else if (node.record) {
        text = displayText(recordName(catalogue, *node.record)).toStdString();
    }
    text += text.empty() ? "" : " · ";
    return text + displayText(catalogue.idText(node.id)).toStdString();
}

std::vector<std::string> graphHeadLines(const ReportHead &head, const Catalogue &catalogue)
{
    std::vector<std::string> lines;
    for (const HeadLine &line : headLines(head)) {
        lines.push_back(line.label + ": " + displayText(line.value).toStdString());
    }
    for (const std::string &gap : gapLines(head, catalogue)) {
        lines.push_back("Missing: " + displayText(gap).toStdString());
    }
    return lines;
}

std::string_view nodeClass(const Catalogue &catalogue, const GraphNode &node)
{
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        return "secret";
    case GraphNode::Kind::UnlistedWay:
        return "unseen";
    case GraphNode::Kind::More:
        return "more";
    case GraphNode::Kind::Dependent:
        break;
    }
    if (node.record && !catalogue.isAvailable(*node.record)) {
        return "unseen";
    }
    return styleWord(node.category);
}

} // namespace secretscope
