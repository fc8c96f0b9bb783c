// SPDX-License-Identifier: Apache-2.0
// Finds `{"secret_id": …}` and `{"env_var_label": …}` anywhere in a configuration, at any depth,
// and where each is. Of everything else it reads the names of fields alone, and the names of tools
// in a list of tools.
#pragma once

#include "catalogue/facts.h"
#include "service/jsontext.h"

#include <span>

namespace secretscope {

class ReferenceFinder
{
public:
    /// The texts that it makes live as long as `repaired`.
    ReferenceFinder(FactsList list, jsontext::Repaired &repaired)
        : m_list(list)
        , m_repaired(repaired)
    {}

    /// Reads the value of the field `key` of a resource to its end and appends what it finds, in
    /// the order of the text. @return the value's own `name`, if it is an object with one.
    std::string_view find(std::string_view key, jsontext::value &from,
                          std::vector<ReferenceContent> &into);

private:
    /// A step from a resource down to a reference.
    struct Step
    {
        /// Of a field; empty for an element.
        std::string_view key;
        std::uint32_t position = 0;
        bool isElement = false;
        /// Of an element of `tools`: its `name`.
        std::string_view name;
    };
    struct Finding
    {
        std::string_view secretId;
        std::string_view variable;
        std::vector<Step> path;
    };

    void walk(jsontext::value &from);
    void walkObject(jsontext::value &from);
    bool isTool() const;
    BasicPlace<std::string_view> placeOf(const std::vector<Step> &path);
    bool matches(std::span<const Step> path, std::string_view pattern,
                 BasicPlace<std::string_view> &place) const;
    std::string_view pathText(const std::vector<Step> &path);

    FactsList m_list;
    jsontext::Repaired &m_repaired;
    std::vector<Step> m_path;
    std::vector<Finding> m_findings;
    std::string_view m_name;
};

} // namespace secretscope
