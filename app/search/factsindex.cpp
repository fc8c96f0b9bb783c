// SPDX-License-Identifier: Apache-2.0
#include "search/factsindex.h"

#include "search/foldedtext.h"

#include <array>

namespace secretscope {

namespace {

/// By PlaceKind, what people type for it.
constexpr std::array<std::string_view, 9> kindWords{"header",
                                                    "metadata",
                                                    "secret token",
                                                    "url",
                                                    "custom llm api key",
                                                    "custom llm header",
                                                    "conversation start webhook header",
                                                    "",
                                                    ""};

} // namespace

FactsIndex::FactsIndex(const Facts &facts, std::int64_t now)
    : m_facts(facts)
    , m_now(now)
{
    std::string entry;
    const auto add = [&entry](std::string_view text) {
        appendFolded(entry, text);
        entry += FoldedEntries::separator;
    };
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const ResourceFacts &resource = facts.at(i);
        entry.clear();
        add(facts.text(resource.creatorName));
        add(facts.text(resource.creatorEmail));
        m_creators.append(entry);
        entry.clear();
        for (const StoredReference &stored : resource.references) {
            const ReferenceContent reference = facts.resolved(stored);
            entry += kindWords[static_cast<std::size_t>(reference.place.kind)];
            entry += ' ';
            add(reference.place.name);
            add(reference.place.node);
            add(reference.place.tool);
            add(reference.variable);
        }
        m_places.append(entry);
    }
}

} // namespace secretscope
