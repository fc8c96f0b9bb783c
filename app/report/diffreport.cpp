// SPDX-License-Identifier: Apache-2.0
#include "report/diffreport.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/documentwriter.h"
#include "report/factswording.h"
#include "report/gapreason.h"
#include "report/jsonhead.h"
#include "report/wording.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace secretscope {

namespace {

struct ChangeTerm
{
    Change change;
    Term term;
};

constexpr std::array changeTerms{
    ChangeTerm{Change::Added, {"added", "added"}},
    ChangeTerm{Change::Removed, {"removed", "removed"}},
    ChangeTerm{Change::Renamed, {"renamed", "renamed"}},
    ChangeTerm{Change::AccessChanged, {"access_changed", "access changed"}},
    ChangeTerm{Change::VisibilityChanged, {"visibility_changed", "visibility changed"}},
    ChangeTerm{Change::ThroughChanged, {"through_changed", "through changed"}},
    ChangeTerm{Change::DetailsChanged, {"details_changed", "details changed"}},
    ChangeTerm{Change::CannotTell, {"cannot_tell", "cannot tell"}},
};

Term termOf(DiffVerdict verdict)
{
    switch (verdict) {
    case DiffVerdict::Identical:
        return {"identical", "Both are identical."};
    case DiffVerdict::NoDifferenceSeen:
        return {"no_difference_seen",
                "Nothing differs in what both hold, but not everything could be compared."};
    case DiffVerdict::Different:
        return {"different", "They differ."};
    }
    return {};
}

std::string changeWords(Changes changes)
{
    std::string text;
    for (const auto &[change, term] : changeTerms) {
        if (changes.testFlag(change)) {
            text.append(text.empty() ? "" : ", ").append(term.words);
        }
    }
    return text;
}

std::string arrow(std::string_view before, std::string_view after)
{
    return displayText(before).toStdString() + " → " + displayText(after).toStdString();
}

std::string_view typeOf(const Catalogue &catalogue, SecretIndex secret)
{
    return catalogue.word(catalogue.secret(secret).type);
}

/// One dependent on one side, with the catalogue that knows it.
struct Item
{
    const Catalogue &catalogue;
    Edge edge;

    const Resource &resource() const { return catalogue.resource(edge.resource); }
    std::string_view name() const { return recordName(catalogue, edge.resource); }
    std::string_view access() const { return recordAccess(catalogue, edge.resource); }

    /// Sorted: their order is no content.
    std::vector<std::string_view> links() const
    {
        std::vector<std::string_view> texts;
        for (const IdIndex link : catalogue.links(edge)) {
            texts.push_back(catalogue.idText(link));
        }
        std::ranges::sort(texts);
        return texts;
    }

    std::string linksText() const
    {
        const std::string text = joined(links(), ", ", std::identity());
        return !text.empty() ? text : resource().kind == Category::Agents ? "direct" : "none";
    }
};

std::optional<Item> itemOf(const DiffSide &side, const std::optional<Edge> &edge)
{
    return edge ? std::optional(Item{side.catalogue, *edge}) : std::nullopt;
}

std::string factsChangeWords(const FactsChange &change)
{
    std::string words;
    for (const auto &[isOther, word] :
         {std::pair(change.arePlacesOther, "places changed"),
          std::pair(change.isCreatorOther, "creator changed"),
          std::pair(change.becoming == Calls::Idle, "now idle"),
          std::pair(change.becoming == Calls::Lately, "live again")}) {
        if (isOther) {
            words.append(words.empty() ? "" : ", ").append(word);
        }
    }
    return words;
}

/// Each with the id of its secret or the label of its variable.
std::string placesText(const Facts &facts, const ResourceFacts &resource)
{
    const std::string text = joined(resource.references, "; ", [&](const StoredReference &stored) {
        const ReferenceContent reference = facts.resolved(stored);
        return (placeWords(reference.place) + " (")
            .append(reference.secretId)
            .append(reference.variable)
            .append(")");
    });
    return text.empty() ? "none" : text;
}

class DiffDocument
{
public:
    DiffDocument(DocumentWriter &writer, const DiffSide &before, const DiffSide &after,
                 const Diff &diff)
        : m_writer(writer)
        , m_before(before)
        , m_after(after)
        , m_diff(diff)
    {}

    void write(const ReportHead &head)
    {
        m_writer.begin(head, m_after.catalogue);
        writeResult(head);
        writeSecrets();
        writeDependents();
        writeResources();
        writeOpen();
        m_writer.end();
    }

private:
    /// The side that shows a secret: the newer one, if it has it.
    std::pair<const Catalogue &, SecretIndex> shown(const SecretChange &change) const
    {
        if (change.after) {
            return {m_after.catalogue, *change.after};
        }
        return {m_before.catalogue, *change.before};
    }

    void writeResult(const ReportHead &head)
    {
        m_writer.section("Result");
        m_writer.paragraph(termOf(m_diff.verdict()).words);
        if (m_diff.serversDiffer) {
            m_writer.paragraph("The two were read from different servers.");
        }
        if (m_diff.searchesDiffer) {
            m_writer.paragraph("The two were read with different searches: what only one of them "
                               "asked for cannot be compared.");
        } else if (head.loadInfo.search) {
            m_writer.paragraph("Both hold only names that start with the search: a secret that was "
                               "renamed away from it counts as removed.");
        }
        for (const auto &[change, term] : changeTerms) {
            const std::size_t secrets = m_diff.secretCount(change);
            const std::size_t dependents = m_diff.dependentCount(change);
            if (secrets + dependents > 0) {
                m_writer.paragraph("- " + std::string(term.words) + ": "
                                   + numbered(secrets, "secret") + ", "
                                   + numbered(dependents, "dependent"));
            }
        }
    }

    void writeSecrets()
    {
        const auto isChanged = [](const SecretChange &change) { return bool(change.changes); };
        const auto count = std::ranges::count_if(m_diff.secrets, isChanged);
        if (count == 0) {
            return;
        }
        m_writer.section("Secrets");
        const std::string title = numbered(static_cast<std::uint64_t>(count), "secret");
        writeTable(title, "Secret", "Change", m_diff.secrets, [&](const SecretChange &change) {
            if (isChanged(change)) {
                writeSecret(change, {changeWords(change.changes)}, detailsOf(change));
            }
        });
    }

    void writeDependents()
    {
        std::size_t count = 0;
        for (const SecretChange &change : m_diff.secrets) {
            count += change.dependents.size();
        }
        if (count == 0) {
            return;
        }
        m_writer.section("Dependents of secrets that both sides have");
        const std::string title = numbered(count, "dependent");
        writeTable(title, "Dependent", "Change", m_diff.secrets, [&](const SecretChange &change) {
            for (const DependentChange &dependent : change.dependents) {
                const Item item = dependent.after ? Item{m_after.catalogue, *dependent.after}
                                                  : Item{m_before.catalogue, *dependent.before};
                m_writer.row({foreign(item.name()),
                              foreign(item.catalogue.resourceId(item.edge.resource)),
                              {changeWords(dependent.changes)}},
                             detailsOf(change, dependent));
            }
        });
    }

    void writeResources()
    {
        if (m_diff.resources.empty()) {
            return;
        }
        m_writer.section("What resources say of themselves");
        const std::string title = numbered(m_diff.resources.size(), "resource");
        writeTable(title, "Resource", "Change", m_diff.resources, [&](const FactsChange &change) {
            const ResourceFacts &now = m_diff.afterFacts.at(change.after);
            m_writer.row({foreign(m_diff.afterFacts.text(now.name)),
                          {m_diff.afterFacts.text(now.id), Cell::Kind::Id},
                          {factsChangeWords(change)}},
                         detailsOf(change));
        });
    }

    std::vector<Detail> detailsOf(const FactsChange &change) const
    {
        const Facts &olds = m_diff.beforeFacts;
        const Facts &news = m_diff.afterFacts;
        const ResourceFacts &old = olds.at(change.before);
        const ResourceFacts &now = news.at(change.after);
        std::vector<Detail> details;
        const auto add = [&](bool isOther, std::string_view label, const std::string &before,
                             const std::string &after) {
            if (isOther) {
                details.push_back({label, arrow(before, after)});
            }
        };
        add(change.arePlacesOther, "places:", placesText(olds, old), placesText(news, now));
        add(change.isCreatorOther,
            "creator:", creatorWords(olds.text(old.creatorName), olds.text(old.creatorEmail)),
            creatorWords(news.text(now.creatorName), news.text(now.creatorEmail)));
        add(change.becoming.has_value(), "last call:", lastCallWords(&old), lastCallWords(&now));
        return details;
    }

    void writeOpen()
    {
        const auto isPartial = [](const SecretChange &change) { return !change.partial.empty(); };
        const auto count = std::ranges::count_if(m_diff.secrets, isPartial);
        if (count == 0 && !m_diff.beforeLacksSecrets && !m_diff.afterLacksSecrets) {
            return;
        }
        m_writer.section("Cannot tell");
        if (m_diff.beforeLacksSecrets) {
            m_writer.paragraph("The old side may lack secrets: what seems new may not be.");
        }
        if (m_diff.afterLacksSecrets) {
            m_writer.paragraph("The new side may lack secrets: what seems gone may not be.");
        }
        if (count == 0) {
            return;
        }
        const std::string title = numbered(static_cast<std::uint64_t>(count), "secret")
            + " with lists that one side has only in part";
        writeTable(title, "Secret", "Lists", m_diff.secrets, [&](const SecretChange &change) {
            const std::string lists = joined(change.partial, ", ", [](std::string_view category) {
                return categoryTitle(category).text;
            });
            const bool isOwn = std::ranges::all_of(change.partial, [](std::string_view category) {
                return categoryTitle(category).kind == Cell::Kind::Words;
            });
            if (isPartial(change)) {
                writeSecret(change, {lists, isOwn ? Cell::Kind::Words : Cell::Kind::Foreign}, {});
            }
        });
    }

    void writeTable(const std::string &title, std::string_view what, std::string_view last,
                    const auto &range, auto writeRow)
    {
        const std::array columns{TableColumn{{what}, 28}, TableColumn{{"Id"}, 34},
                                 TableColumn{{last}, 26}};
        m_writer.table({{title}, {}, columns}, range, writeRow);
    }

    void writeSecret(const SecretChange &change, const Cell &last, std::span<const Detail> details)
    {
        const auto [catalogue, secret] = shown(change);
        m_writer.row(
            {foreign(secretName(catalogue, secret)), foreign(catalogue.secretId(secret)), last},
            details);
    }

    std::vector<Detail> detailsOf(const SecretChange &change) const
    {
        std::vector<Detail> details;
        if (change.changes.testFlag(Change::Renamed)) {
            details.push_back({"name:",
                               arrow(secretName(m_before.catalogue, *change.before),
                                     secretName(m_after.catalogue, *change.after))});
        }
        const auto [catalogue, secret] = shown(change);
        if (change.changes.testFlag(Change::DetailsChanged)) {
            details.push_back({"type:",
                               arrow(typeOf(m_before.catalogue, *change.before),
                                     typeOf(m_after.catalogue, *change.after))});
        } else if (const auto type = specialType(catalogue, secret); !type.empty()) {
            details.push_back({"type:", std::string(type)});
        }
        return details;
    }

    /// What the file says of the two sides of a changed dependent.
    std::vector<Detail> detailsOf(const SecretChange &change,
                                  const DependentChange &dependent) const
    {
        const auto [catalogue, secret] = shown(change);
        std::vector<Detail> details{
            {kindOfWords(dependent.category), secretLabel(catalogue, secret)}};
        if (!knownCategory(dependent.category)) {
            details.push_back({"list:", std::string(dependent.category)});
        }
        const auto old = itemOf(m_before, dependent.before);
        const auto now = itemOf(m_after, dependent.after);
        if (!old || !now) {
            return details;
        }
        const auto add = [&](std::string_view label, Changes wanted, auto textOf) {
            if (dependent.changes & wanted) {
                details.push_back({label, arrow(textOf(*old), textOf(*now))});
            }
        };
        const auto kind = knownCategory(dependent.category);
        add("name:", Change::Renamed, std::mem_fn(&Item::name));
        add("access:", Change::AccessChanged | Change::VisibilityChanged,
            std::mem_fn(&Item::access));
        add(kind == Category::Agents ? "through:" : "environments:", Change::ThroughChanged,
            std::mem_fn(&Item::linksText));
        if (kind == Category::PhoneNumbers && !old->resource().access.isAbsent()) {
            add("provider:", Change::DetailsChanged, std::mem_fn(&Item::access));
        }
        return details;
    }

    DocumentWriter &m_writer;
    const DiffSide &m_before;
    const DiffSide &m_after;
    const Diff &m_diff;
};

void writeChanges(JsonOutput &json, Changes changes)
{
    json.array("changes", changeTerms, [&](const ChangeTerm &term) {
        if (changes.testFlag(term.change)) {
            json.write(term.term.id);
        }
    });
}

void writeItem(JsonOutput &json, std::string_view key, const std::optional<Item> &item)
{
    if (!item) {
        json.member(key, nullptr);
        return;
    }
    json.object(key, [&] {
        writeRecordMembers(json, item->catalogue, item->edge.resource);
        if (item->catalogue.hasLinks(item->edge)) {
            json.array(item->resource().kind == Category::Agents ? "referenced_resource_ids"
                                                                 : "environments",
                       item->links());
        }
    });
}

void writeSecretChange(JsonOutput &json, const DiffSide &before, const DiffSide &after,
                       const SecretChange &change)
{
    json.member("secret_id",
                change.before ? before.catalogue.secretId(*change.before)
                              : after.catalogue.secretId(*change.after));
    if (change.before) {
        writeText(json, "name_before", before.catalogue,
                  before.catalogue.secret(*change.before).name);
    }
    if (change.after) {
        writeText(json, "name_after", after.catalogue, after.catalogue.secret(*change.after).name);
    }
    writeChanges(json, change.changes);
    json.objects("dependents", change.dependents, [&](const DependentChange &dependent) {
        json.member("category", dependent.category);
        writeChanges(json, dependent.changes);
        writeItem(json, "before", itemOf(before, dependent.before));
        writeItem(json, "after", itemOf(after, dependent.after));
    });
    json.array("partial", change.partial);
}

void writeFactsChange(JsonOutput &json, const Diff &diff, const FactsChange &change)
{
    const ResourceFacts &old = diff.beforeFacts.at(change.before);
    const ResourceFacts &now = diff.afterFacts.at(change.after);
    json.member("id", diff.afterFacts.text(now.id));
    json.member("list", factsListWord(now.list));
    json.member("places_changed", change.arePlacesOther);
    json.member("creator_changed", change.isCreatorOther);
    json.member("idle_changed", change.becoming.has_value());
    if (change.becoming) {
        json.member("becoming", std::string_view(change.becoming == Calls::Idle ? "idle" : "live"));
    }
    const auto write
        = [&json](std::string_view key, const Facts &facts, const ResourceFacts &resource) {
              json.object(key, [&] {
                  json.array("places", resource.references, [&](const StoredReference &stored) {
                      json.write(placeWords(facts.resolved(stored).place));
                  });
                  json.member("creator",
                              creatorWords(facts.text(resource.creatorName),
                                           facts.text(resource.creatorEmail)));
                  json.member("last_call", lastCallWords(&resource));
              });
          };
    write("before", diff.beforeFacts, old);
    write("after", diff.afterFacts, now);
}

void writeMembers(JsonOutput &json, const DiffSide &before, const DiffSide &after, const Diff &diff)
{
    json.member("before", before.name);
    json.member("after", after.name);
    json.member("result", termOf(diff.verdict()).id);
    json.member("identical", diff.verdict() == DiffVerdict::Identical);
    json.member("servers_differ", diff.serversDiffer);
    json.member("searches_differ", diff.searchesDiffer);
    json.object("counts", [&] {
        for (const ChangeTerm &term : changeTerms) {
            json.object(term.term.id, [&] {
                json.member("secrets", diff.secretCount(term.change));
                json.member("dependents", diff.dependentCount(term.change));
            });
        }
    });
    json.objects("secrets", diff.secrets, [&](const SecretChange &change) {
        writeSecretChange(json, before, after, change);
    });
    if (!diff.resources.empty()) {
        json.objects("resources", diff.resources,
                     [&](const FactsChange &change) { writeFactsChange(json, diff, change); });
    }
}

/// The head is that of the newer side; what the older one lacks is added to what is missing.
ReportHead headOf(const DiffSide &before, const DiffSide &after, Times times)
{
    ReportHead head = makeReportHead("What changed between two readings", after.catalogue,
                                     after.loadInfo, ReportScope::allLoaded(after.catalogue), times,
                                     "from " + displayText(before.name).toStdString() + " to "
                                         + displayText(after.name).toStdString());
    const QList<Gap> now = std::exchange(head.loadInfo.gaps, {});
    addGapsOfSide(head, now, "new side");
    addGapsOfSide(
        head,
        gapsOfScope(before.catalogue, before.loadInfo, ReportScope::allLoaded(before.catalogue)),
        "old side");
    return head;
}

} // namespace

void writeDiffReport(Output &output, const DiffSide &before, const DiffSide &after,
                     const Diff &diff, ReportFormat format, Times times)
{
    const ReportHead head = headOf(before, after, times);
    if (format == ReportFormat::Json) {
        writeJsonDocument(output, "secretscope-diff", 1, head,
                          [&](JsonOutput &json) { writeMembers(json, before, after, diff); });
    } else {
        DiffDocument(*makeDocumentWriter(output, format), before, after, diff).write(head);
    }
}

} // namespace secretscope
