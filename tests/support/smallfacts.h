// SPDX-License-Identifier: Apache-2.0
// What the resources of the small workspace say of themselves; hand-written expected lists refer to
// it.
#pragma once

#include "support/smallworkspace.h"
#include "support/states.h"

#include <QTimeZone>

namespace secretscope::test {

inline ReferenceContent toSecret(std::string_view secretId, PlaceKind kind,
                                 std::string_view name = {})
{
    return {secretId, {}, {kind, name, {}, {}}};
}

inline ReferenceContent toVariable(std::string_view label, PlaceKind kind,
                                   std::string_view name = {})
{
    return {{}, label, {kind, name, {}, {}}};
}

/// HUBSPOT is configured in two tools and an agent that report it, and beside its lists in a speech
/// engine and, through the variable HUB, in a tool. BIG may have a tool more. One tool refers to a
/// secret that is gone.
inline Facts smallFacts()
{
    Facts facts;
    facts.setAsked();
    for (std::size_t i = 0; i < factsListWords.size(); ++i) {
        facts.setState(FactsList(i), LoadState::Complete);
    }
    const auto add = [&facts](FactsList list, std::string_view id, std::string_view name,
                              std::string_view creator, std::vector<ReferenceContent> references) {
        FactsContent content;
        content.id = id;
        content.name = name;
        content.creatorName = creator;
        const std::string email = std::string(creator) + "@x.example";
        content.creatorEmail = creator.empty() ? std::string_view() : std::string_view(email);
        content.references = std::move(references);
        content.totalCalls = list == FactsList::Tools ? std::optional(5) : std::nullopt;
        facts.add(list, content);
    };
    const auto call
        = [&facts](std::string_view id, std::optional<std::int64_t> last, bool isArchived) {
              FactsContent content;
              content.id = id;
              content.lastCall = last;
              content.archived = isArchived;
              facts.add(FactsList::Agents, content);
          };
    add(FactsList::Tools, "tool_crm", "crm-lookup", "Ada",
        {toSecret("sec_hub", PlaceKind::Header, "Authorization"),
         toSecret("sec_stripe", PlaceKind::Header, "X-Pay")});
    add(FactsList::Tools, "tool_view", "read-only", "Bo",
        {toSecret("sec_hub", PlaceKind::Path, "tool_config.code.env.KEY")});
    add(FactsList::Tools, "tool_var", "orders", "Bo",
        {toVariable("HUB", PlaceKind::Header, "X-Hub")});
    add(FactsList::Tools, "tool_more", "more", {},
        {toSecret("sec_big", PlaceKind::Header, "X-Big")});
    add(FactsList::Tools, "tool_stale", "stale", "Ada",
        {toSecret("sec_gone", PlaceKind::Header, "X-Old")});
    add(FactsList::SpeechEngines, "speng_1", "Hotline", "Ada",
        {toSecret("sec_hub", PlaceKind::Header, "Authorization")});
    add(FactsList::Agent, "agent_front", "Front desk", "Bo",
        {toSecret("sec_hub", PlaceKind::ModelKey)});
    call("agent_night", 1'767'225'600, false); // 2026-01-01
    call("agent_front", 0, false);
    call("agent_lost", 1'700'000'000, true);
    facts.addNumber("agent_night", "phone_1");
    return facts;
}

/// With what the facts name beside the lists.
inline Catalogue crossChecked(const std::vector<PlainSecret> &secrets,
                              const Facts &facts = smallFacts())
{
    CatalogueBuilder builder(catalogueOf(secrets));
    builder.setConfigured(facts);
    return builder.catalogue();
}

/// The small workspace with its facts, read on 2026-01-02.
inline WorkspaceState stateWithFacts(const std::vector<PlainSecret> &secrets)
{
    WorkspaceState::Content content;
    content.catalogue = crossChecked(secrets);
    content.loadInfo = loadInfoOf(secrets);
    content.gaps = content.loadInfo.gaps;
    content.loadInfo.gaps.clear();
    content.loadInfo.finished = QDateTime::fromSecsSinceEpoch(1'767'312'000, QTimeZone::utc());
    content.facts = smallFacts();
    return WorkspaceState(std::move(content));
}

} // namespace secretscope::test
