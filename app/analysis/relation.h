// SPDX-License-Identifier: Apache-2.0
// How a dependent reaches a secret: itself, through other resources, or both. The one place that
// decides this for impact, uses and graph.
#pragma once

#include "catalogue/catalogue.h"

#include <optional>
#include <vector>

namespace secretscope {

struct Relation
{
    bool direct = false;
    bool through = false;
    friend bool operator==(Relation, Relation) = default;
};

/// Everything but an agent with `referenced_resource_ids` is direct. An agent whose
/// `referenced_resource_ids` name the secret itself is direct too.
Relation relationOf(const Catalogue &catalogue, SecretIndex secret, const Edge &edge);

/// The ids through which an agent reaches the secret, each once, by id text, without the secret's
/// own; empty for everything that is direct only.
std::vector<IdIndex> viasOf(const Catalogue &catalogue, SecretIndex secret, const Edge &edge);

/// What is known of an id that an agent names as its via: a record of the tool or MCP server, else
/// of whatever has this id. Nothing if no list ever had it: then the id is all there is to show.
std::optional<ResourceIndex> viaRecord(const Catalogue &catalogue, IdIndex via);

/// The record that tells most about a resource among `a` and `b`, which have the same id and kind:
/// the available one, then the smaller name, then the access level with fewer rights, so that
/// nobody is promised rights that another answer denies. The order of arrival never decides unless
/// both show the same.
ResourceIndex tellingMore(const Catalogue &catalogue, ResourceIndex a, ResourceIndex b);

} // namespace secretscope
