// SPDX-License-Identifier: Apache-2.0
#include "report/reporthead.h"

#include "analysis/partiallist.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/gapreason.h"
#include "report/wording.h"
#include "service/version.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace secretscope {

namespace {

/// Empty for none.
std::string timeOf(const QDateTime &time)
{
    return time.isValid() ? isoTime(time.toSecsSinceEpoch()) : std::string();
}

/// Of a list of facts, in a sentence.
std::string_view factsTitle(std::string_view word)
{
    constexpr std::array titles{
        std::pair{"tools", "tools"},
        std::pair{"mcp_servers", "MCP servers"},
        std::pair{"agents", "agents' calls"},
        std::pair{"agent", "agents' configurations"},
        std::pair{"speech_engines", "speech engines"},
        std::pair{"settings", "workspace settings"},
        std::pair{"phone_numbers", "phone numbers"},
        std::pair{"executions", "runs of tools"},
        std::pair{"dependent_agents", "agents that use a tool"},
    };
    const auto found = std::ranges::find(
        titles, word, [](const auto &title) { return std::string_view(title.first); });
    return found == titles.end() ? word : std::string_view(found->second);
}

/// Bounded, so that a name of any length leaves the rest of its line to be read.
std::string secretText(const QByteArray &id, const Catalogue &catalogue)
{
    const auto secret = catalogue.findSecret(viewOf(id));
    return secret ? secretLabel(catalogue, *secret) : displayText(viewOf(id)).toStdString();
}

/// Of a list that is not complete and of which nothing else is known.
NotRead causeOf(LoadState state)
{
    switch (state) {
    case LoadState::NotLoaded:
        return NotRead::AtAll;
    case LoadState::Preview:
        return NotRead::BeyondPreview;
    case LoadState::Loading:
        return NotRead::ToTheEnd;
    case LoadState::Failed:
    case LoadState::Complete:
    case LoadState::NotOffered:
        return NotRead::APart;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Gap> gapsOfScope(const Catalogue &catalogue, const LoadInfo &loadInfo,
                       const ReportScope &scope)
{
    std::vector<bool> isInScope(catalogue.secretCount());
    for (const SecretIndex secret : scope.secrets()) {
        isInScope[secret.value] = true;
    }
    QList<Gap> gaps;
    QSet<std::pair<QByteArray, QByteArray>> named;
    bool isEnvironmentNamed = false;
    for (const Gap &gap : loadInfo.gaps) {
        if (gap.part == Gap::Part::Dependencies) {
            const auto secret = catalogue.findSecret(viewOf(gap.secretId));
            if (secret && !isInScope[secret->value]) {
                continue;
            }
            named.insert({gap.secretId, gap.category});
        }
        isEnvironmentNamed = isEnvironmentNamed || gap.part == Gap::Part::EnvironmentVariables;
        gaps.append(gap);
    }
    for (const auto &[secret, category, state] : partialLists(catalogue, scope.secrets())) {
        const QByteArray id = bytesOf(catalogue.secretId(secret));
        const QByteArray word = bytesOf(catalogue.categoryWord(category));
        if (named.contains({id, word})) {
            continue;
        }
        if (category != Category::EnvironmentVariables) {
            gaps.append({Gap::Part::Dependencies, id, word, causeOf(state)});
        } else if (!isEnvironmentNamed) {
            isEnvironmentNamed = true;
            gaps.append({Gap::Part::EnvironmentVariables, {}, {}, causeOf(state)});
        }
    }
    sortForReport(gaps);
    return gaps;
}

bool isWhole(const Catalogue &catalogue, const LoadInfo &loadInfo, SecretIndex secret)
{
    return gapsOfScope(catalogue, loadInfo, ReportScope::selected({secret})).isEmpty();
}

ReportHead makeReportHead(std::string_view title, const Catalogue &catalogue,
                          const LoadInfo &loadInfo, const ReportScope &scope, Times times,
                          const std::string &subject)
{
    ReportHead head{std::string(title), subject.empty() ? scope.description(catalogue) : subject,
                    loadInfo};
    if (times == Times::LeftOut) {
        head.loadInfo.started = {};
        head.loadInfo.finished = {};
        for (MergedView &view : head.loadInfo.views) {
            view.started = view.finished = {};
        }
    }
    head.loadInfo.gaps = gapsOfScope(catalogue, loadInfo, scope);
    return head;
}

void addGapOfSelection(ReportHead &head, const Catalogue &catalogue, const ReportScope &scope)
{
    if (scope.secrets().size() == static_cast<qsizetype>(catalogue.secretCount())) {
        return;
    }
    QList<Gap> &gaps = head.loadInfo.gaps;
    gaps.append({Gap::Part::Secrets,
                 {},
                 {},
                 InWords{QStringLiteral("only %1 of %2 loaded secrets were chosen for this file")
                             .arg(QString::number(scope.secrets().size()),
                                  QString::number(catalogue.secretCount()))}});
    sortForReport(gaps);
}

void addGapsOfSide(ReportHead &head, QList<Gap> gaps, std::string_view side)
{
    for (Gap &gap : gaps) {
        gap.cause = InWords{stringOf(std::string(side) + ": " + gapReason(gap.cause))};
    }
    head.loadInfo.gaps += gaps;
    sortForReport(head.loadInfo.gaps);
}

std::vector<HeadLine> headLines(const ReportHead &head)
{
    const LoadInfo &loadInfo = head.loadInfo;
    std::vector<HeadLine> lines{
        {"Program", "secretscope " SECRETSCOPE_VERSION},
        {"Server", loadInfo.server.isEmpty() ? "not said" : loadInfo.server.toStdString()},
        {"Profile", loadInfo.profile.isEmpty() ? "none" : loadInfo.profile.toStdString(),
         loadInfo.profile.isEmpty()},
        {"Search",
         loadInfo.search ? "names starting with " + loadInfo.search->toStdString() : "none",
         !loadInfo.search},
        {"Scope", head.scope},
    };
    if (!loadInfo.views.isEmpty()) {
        lines.push_back({"Keys", joined(loadInfo.views, ", ", [](const MergedView &view) {
                             return view.name.toStdString();
                         })});
    }
    const std::string started = timeOf(loadInfo.started);
    const std::string finished = timeOf(loadInfo.finished);
    if (!started.empty() && !finished.empty() && started != finished) {
        lines.push_back({"Read", started + " to " + finished});
    } else if (!started.empty() || !finished.empty()) {
        lines.push_back({"Read", finished.empty() ? started : finished});
    }
    lines.push_back({"Complete", loadInfo.isComplete() ? "yes" : "NO, parts are missing"});
    if (!loadInfo.fieldIssues.empty()) {
        lines.push_back(
            {"Unreadable", joined(loadInfo.fieldIssues, ", ", [](const FieldIssue &issue) {
                 return displayText(issue.field).toStdString() + " of "
                     + numbered(issue.count, "item") + " in "
                     + displayText(issue.list).toStdString();
             })});
    }
    return lines;
}

std::vector<std::string> gapLines(const ReportHead &head, const Catalogue &catalogue)
{
    constexpr std::size_t secretsNamed = 3;
    struct Group
    {
        std::size_t count = 0;
        std::string secrets;
    };
    using Key = std::tuple<Gap::Part, QByteArray, std::string>;
    const auto isBefore = [](const Key &a, const Key &b) {
        const auto &[partA, wordA, reasonA] = a;
        const auto &[partB, wordB, reasonB] = b;
        if (partA != partB || wordA == wordB) {
            return std::tie(partA, reasonA) < std::tie(partB, reasonB);
        }
        return isCategoryWordBefore(viewOf(wordA), viewOf(wordB));
    };
    std::map<Key, Group, decltype(isBefore)> groups(isBefore);
    for (const Gap &gap : head.loadInfo.gaps) {
        Group &group = groups[{gap.part, gap.category, gapReason(gap.cause)}];
        if (gap.part == Gap::Part::Dependencies && group.count < secretsNamed) {
            group.secrets += group.secrets.empty() ? "" : ", ";
            group.secrets += secretText(gap.secretId, catalogue);
        }
        ++group.count;
    }
    std::vector<std::string> lines;
    for (const auto &[key, group] : groups) {
        const auto &[part, category, reason] = key;
        std::string line;
        switch (part) {
        case Gap::Part::Secrets:
            line = "Secrets";
            break;
        case Gap::Part::EnvironmentVariables:
            line = "Environment variables";
            break;
        case Gap::Part::Facts:
            line = category.isEmpty() ? "Facts"
                                      : "Facts, " + std::string(factsTitle(viewOf(category)));
            line += group.count > 1 ? ", " + numbered(group.count, "time") : "";
            break;
        case Gap::Part::Dependencies:
            line = categoryTitle(viewOf(category)).text;
            line += " of " + numbered(group.count, "secret");
            break;
        }
        line += ": " + reason;
        if (!group.secrets.empty()) {
            line += ": " + group.secrets;
        }
        if (part == Gap::Part::Dependencies && group.count > secretsNamed) {
            line += " and " + std::to_string(group.count - secretsNamed) + " more";
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace secretscope
