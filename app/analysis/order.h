// SPDX-License-Identifier: Apache-2.0
// The order of every list for people and files: by texts, byte by byte, so that neither the order
// of arrival nor the locale shows. It orders nothing itself; pass it to std::ranges::sort.
#pragma once

#include "catalogue/catalogue.h"

#include <tuple>

namespace secretscope {

/// By id text.
struct ById
{
    const Catalogue &catalogue;
    bool operator()(IdIndex a, IdIndex b) const
    {
        return catalogue.idText(a) < catalogue.idText(b);
    }
};

/// By name, then id; left-out names first.
struct BySecretName
{
    const Catalogue &catalogue;
    bool operator()(SecretIndex a, SecretIndex b) const { return key(a) < key(b); }

private:
    std::tuple<std::string_view, std::string_view> key(SecretIndex index) const
    {
        return {catalogue.secretName(index), catalogue.secretId(index)};
    }
};

/// By category, name, id; left-out names first. Items of unlisted categories may have neither.
struct ByResourceName
{
    const Catalogue &catalogue;
    bool operator()(ResourceIndex a, ResourceIndex b) const
    {
        const Resource &one = catalogue.resource(a);
        const Resource &other = catalogue.resource(b);
        if (one.kind != other.kind) {
            return catalogue.isBefore(one.kind, other.kind);
        }
        // Looked at only if it decides: each text is somewhere else in memory.
        const auto name = catalogue.text(one.name) <=> catalogue.text(other.name);
        const auto id = name != 0 ? name : catalogue.idText(one.id) <=> catalogue.idText(other.id);
        return id != 0 ? id < 0 : catalogue.text(one.label) < catalogue.text(other.label);
    }
};

} // namespace secretscope
