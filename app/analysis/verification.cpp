// SPDX-License-Identifier: Apache-2.0
#include "analysis/verification.h"

#include "analysis/partiallist.h"
#include "analysis/relation.h"
#include "catalogue/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace secretscope {

namespace {

struct Direct
{
    VerifiedResource resource;
    bool isTool = false;
    bool isSeen = true;
};

/// What needs the secret itself: what its lists report, and what only configurations name.
std::vector<Direct> directOf(const ConfiguredPlaces &places, SecretIndex secret)
{
    const Catalogue &catalogue = places.state().catalogue();
    const Facts &facts = places.facts();
    std::vector<Direct> all;
    const auto add = [&all](std::string_view category, std::string_view id, std::string_view name,
                            bool isSeen) {
        const bool isTool = category == traitsOf(Category::Tools).word;
        all.push_back({{.category = category, .id = id, .name = name}, isTool, isSeen});
    };
    for (const Category category : catalogue.categories()) {
        for (const Edge &edge : catalogue.dependents(secret, category)) {
            if (relationOf(catalogue, secret, edge).direct) {
                const Resource &resource = catalogue.resource(edge.resource);
                const std::string_view id = catalogue.idText(resource.id);
                const bool isText = traitsOf(category).form == ItemForm::Text;
                add(catalogue.categoryWord(category), id,
                    isText ? id : catalogue.text(resource.name),
                    catalogue.isAvailable(edge.resource));
            }
        }
    }
    std::vector<ConfiguredPlace> unreported = places.of(secret);
    std::erase_if(unreported, [](const ConfiguredPlace &place) {
        return place.reported == ConfiguredPlace::Reported::Yes;
    });
    forEachResource(unreported, [&](const ResourceFacts &resource, auto) {
        add(listWord(resource.list), facts.text(resource.id), facts.text(resource.name), true);
    });
    std::ranges::stable_sort(all, [](const Direct &a, const Direct &b) {
        if (a.resource.category != b.resource.category) {
            return isCategoryWordBefore(a.resource.category, b.resource.category);
        }
        return std::pair(a.resource.name, a.resource.id)
            < std::pair(b.resource.name, b.resource.id);
    });
    return all;
}

std::optional<std::int64_t> latest(const std::vector<ToolRun> &runs, RunEnd end)
{
    std::optional<std::int64_t> time;
    for (const ToolRun &run : runs) {
        if (run.end == end) {
            time = std::max(time, std::optional(run.time));
        }
    }
    return time;
}

std::optional<RunCounts> countsOf(const RunList &list)
{
    if (!list.isRead && list.runs.empty()) {
        return {};
    }
    return RunCounts{list.runs.size(),
                     std::size_t(std::ranges::count(list.runs, RunEnd::Refused, &ToolRun::end)),
                     latest(list.runs, RunEnd::Success), list.isWhole()};
}

/// What ran and tells nothing of the secret.
void judgeOthers(VerifiedResource &resource, const std::vector<ToolRun> &runs)
{
    std::set<RunEnd> ends;
    std::ranges::for_each(runs, [&ends](const ToolRun &run) { ends.insert(run.end); });
    ends.erase(RunEnd::InClient);
    resource.verdict = Verdict::CannotTell;
    resource.doubt = ends.empty() ? Doubt::InClient : Doubt::OtherErrors;
    resource.errors.assign(ends.begin(), ends.end());
}

void judge(VerifiedResource &resource, const RunList &after)
{
    if (!after.hasNewest()) {
        resource.doubt = after.isRead && !after.fault ? Doubt::TooMany : Doubt::NotRead;
        return;
    }
    const auto success = latest(after.runs, RunEnd::Success);
    const auto refusal = latest(after.runs, RunEnd::Refused);
    if (refusal && refusal >= success) {
        resource.verdict = Verdict::Refused;
    } else if (success) {
        resource.verdict = Verdict::Works;
    } else if (after.runs.empty()) {
        resource.verdict = Verdict::NoRun;
    } else {
        judgeOthers(resource, after.runs);
    }
}

/// Of facts, these say nothing of where a secret stands.
bool matters(const Gap &gap)
{
    constexpr std::array sideLists{FactsList::Agents, FactsList::PhoneNumbers};
    return gap.part != Gap::Part::Facts || std::ranges::none_of(sideLists, [&gap](FactsList list) {
               return viewOf(gap.category) == factsListWord(list);
           });
}

Gap gapOf(FactsList list, const Cause &cause, std::string_view id = {})
{
    return {Gap::Part::Facts, {}, bytesOf(factsListWord(list)), cause, bytesOf(id)};
}

} // namespace

Verification::Verification(const ConfiguredPlaces &places, SecretIndex secret,
                           const RunsAbout &runs)
    : m_state(places.state())
    , m_secret(secret)
    , m_since(runs.since)
    , m_loadInfo(m_state.loadInfo())
{
    QList<Gap> &gaps = m_loadInfo.gaps;
    gaps.removeIf([](const Gap &gap) { return !matters(gap); });
    if (!places.facts().wereAsked()) {
        gaps.append(gapOf(FactsList::Tools, NotRead::AtAll));
    }
    for (Direct &direct : directOf(places, secret)) {
        VerifiedResource &resource = direct.resource;
        if (!direct.isTool) {
            resource.doubt = Doubt::NoRunsListed;
        } else if (!direct.isSeen) {
            resource.doubt = Doubt::NoAccess;
        } else {
            const ToolRuns read = runs.tools.value(bytesOf(resource.id));
            resource.before = countsOf(read.before);
            resource.after = countsOf(read.after);
            judge(resource, read.after);
            // One gap for the tool, whichever of its two lists could not be read.
            auto fault = read.after.fault ? read.after.fault : read.before.fault;
            if (!fault && !read.after.isRead) {
                fault = NotRead::AtAll;
            }
            if (fault) {
                gaps.append(gapOf(FactsList::Executions, *fault, resource.id));
            }
        }
        m_resources.push_back(std::move(resource));
    }
    sortGaps(gaps);
    const auto isOfLists = [](const Gap &gap) { return gap.part == Gap::Part::Dependencies; };
    m_isWhole = partialLists(m_state.catalogue(), {&secret, 1}).empty()
        && std::ranges::all_of(gaps, isOfLists);
    if (m_loadInfo.finished.isValid() && runs.read.isValid()) {
        m_loadInfo.finished = std::max(m_loadInfo.finished, runs.read);
    }
}

QList<QByteArray> Verification::toolsToAsk(const ConfiguredPlaces &places, SecretIndex secret)
{
    QList<QByteArray> ids;
    for (const Direct &direct : directOf(places, secret)) {
        if (direct.isTool && direct.isSeen && !direct.resource.id.empty()) {
            ids.append(bytesOf(direct.resource.id));
        }
    }
    return ids;
}

std::size_t Verification::count(Verdict verdict) const
{
    return std::size_t(std::ranges::count(m_resources, verdict, &VerifiedResource::verdict));
}

Verdict Verification::verdict() const
{
    const auto worst = std::ranges::min_element(m_resources, {}, &VerifiedResource::verdict);
    const Verdict first = worst == m_resources.end() ? Verdict::CannotTell : worst->verdict;
    return isWhole() || first == Verdict::Refused ? first : Verdict::CannotTell;
}

} // namespace secretscope
