// SPDX-License-Identifier: Apache-2.0
#include "workspace/coverage.h"

#include "catalogue/text.h"

#include <algorithm>
#include <tuple>

namespace secretscope {

namespace {

/// Only what a list can have several of is ordered by its content, so that doubles meet.
bool isBefore(const Cause &a, const Cause &b)
{
    if (a.index() != b.index()) {
        return a.index() < b.index();
    }
    if (const auto *skipped = std::get_if<Skipped>(&a)) {
        const Skipped &other = std::get<Skipped>(b);
        return std::tie(skipped->place, skipped->problem) < std::tie(other.place, other.problem);
    }
    const auto *words = std::get_if<InWords>(&a);
    return words && words->text < std::get<InWords>(b).text;
}

bool isGapBefore(const Gap &a, const Gap &b)
{
    if (std::tie(a.part, a.secretId) != std::tie(b.part, b.secretId)) {
        return std::tie(a.part, a.secretId) < std::tie(b.part, b.secretId);
    }
    if (a.category != b.category) {
        return isCategoryWordBefore(viewOf(a.category), viewOf(b.category));
    }
    if (a.resourceId != b.resourceId) {
        return a.resourceId < b.resourceId;
    }
    return isBefore(a.cause, b.cause);
}

} // namespace

Skipped skippedItem(const Flaw &flaw, std::uint32_t itemsBefore)
{
    Skipped skipped{flaw.place, flaw.problem};
    std::string &place = skipped.place;
    // Only `dependencies[7]` and `environment_variables[7]` count within a page.
    const auto open = place.find('[');
    const auto close = place.find(']');
    if (itemsBefore > 0 && open != std::string::npos && close != std::string::npos && open > 0
        && !place.starts_with("used_by")) {
        const auto position = std::stoull(place.substr(open + 1, close - open - 1));
        place.replace(open + 1, close - open - 1, std::to_string(position + itemsBefore));
    }
    return skipped;
}

Gap Gap::of(const Flaw &flaw, std::uint32_t secretsBefore)
{
    const QByteArray secretId = QByteArray::fromStdString(flaw.secretId.value_or(std::string()));
    if (!flaw.category.empty()) {
        return {Part::Dependencies, secretId, QByteArray::fromStdString(flaw.category),
                skippedItem(flaw, 0)};
    }
    const std::string secret = "secrets[" + std::to_string(secretsBefore + flaw.position) + ']';
    return {Part::Secrets,
            secretId,
            {},
            Skipped{flaw.place.empty() ? secret : secret + '.' + flaw.place, flaw.problem}};
}

void sortGaps(QList<Gap> &gaps)
{
    std::ranges::stable_sort(gaps, isGapBefore);
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
}

void addFieldIssues(std::vector<FieldIssue> &sum, const std::vector<FieldIssue> &issues)
{
    constexpr std::size_t most = 100;
    for (const FieldIssue &issue : issues) {
        const auto found = std::ranges::find_if(sum, [&](const FieldIssue &known) {
            return known.list == issue.list && known.field == issue.field;
        });
        if (found != sum.end()) {
            found->count += issue.count;
        } else if (sum.size() < most) {
            sum.push_back(issue);
        }
    }
}

std::string_view partWord(Gap::Part part)
{
    switch (part) {
    case Gap::Part::Secrets:
        return "secrets";
    case Gap::Part::Dependencies:
        return "dependencies";
    case Gap::Part::EnvironmentVariables:
        return "environment_variables";
    case Gap::Part::Facts:
        return "facts";
    }
    Q_UNREACHABLE();
}

std::optional<Gap::Part> partFromWord(std::string_view word)
{
    for (const auto part : {Gap::Part::Secrets, Gap::Part::Dependencies,
                            Gap::Part::EnvironmentVariables, Gap::Part::Facts}) {
        if (partWord(part) == word) {
            return part;
        }
    }
    return {};
}

} // namespace secretscope
