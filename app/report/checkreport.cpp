// SPDX-License-Identifier: Apache-2.0
#include "report/checkreport.h"

#include "catalogue/displaytext.h"
#include "report/documentwriter.h"
#include "report/factswording.h"
#include "report/jsonhead.h"
#include "report/junit.h"
#include "report/wording.h"

#include <algorithm>

namespace secretscope {

namespace {

Term termOf(CheckRule rule)
{
    constexpr std::array<std::string_view, checkRuleCount> titles{
        "New dependents",
        "Lost dependents",
        "Secrets without reported dependents",
        "Dependents without access",
        "Dependents of unlisted kinds",
        "Configured, but not reported",
        "References to nothing",
        "Dependents without a creator"};
    const auto at = static_cast<std::size_t>(rule);
    return {checkRuleWords[at], titles[at]};
}

std::string_view wordOf(CheckedRule::State state)
{
    switch (state) {
    case CheckedRule::State::Passed:
        return "passed";
    case CheckedRule::State::Broken:
        return "broken";
    case CheckedRule::State::Unjudged:
        return "unjudged";
    }
    Q_UNREACHABLE();
}

/// Empty if there is nothing to say.
std::string reasonOf(const CheckedRule &rule)
{
    std::string reason;
    for (const CheckDoubt &doubt : rule.doubts) {
        reason.append(reason.empty() ? "" : "; ").append(doubtReason(doubt));
    }
    return reason;
}

/// Empty if none was told.
std::string creatorOf(const CheckFinding &finding, const Facts &facts)
{
    const bool isTold = finding.facts
        && !(finding.facts->creatorName.isAbsent() && finding.facts->creatorEmail.isAbsent());
    return isTold ? creatorWords(facts.text(finding.facts->creatorName),
                                 facts.text(finding.facts->creatorEmail))
                  : std::string();
}

/// What is missing on either side, facts that the baseline was not asked for among it.
ReportHead headOf(const Check &check, const std::string &baselineName, Times times)
{
    const auto scopeOf
        = [](const WorkspaceState &state) { return ReportScope::allLoaded(state.catalogue()); };
    ReportHead head = makeReportHead("What is new against the baseline", check.now.catalogue(),
                                     check.now.loadInfo(), scopeOf(check.now), times,
                                     "against " + displayText(baselineName).toStdString());
    const auto addFacts = [&](QList<Gap> &gaps, CheckSide side) {
        const auto lacksFacts = [side](const CheckedRule &rule) {
            return std::ranges::any_of(rule.doubts, [side](const CheckDoubt &doubt) {
                return doubt.side == side && doubt.lack == CheckDoubt::Lack::FactsNotAsked;
            });
        };
        if (std::ranges::any_of(check.rules, lacksFacts)) {
            gaps.append({Gap::Part::Facts, {}, {}, NotRead::AtAll});
        }
    };
    QList<Gap> old = gapsOfScope(check.baseline.catalogue(), check.baseline.loadInfo(),
                                 scopeOf(check.baseline));
    addFacts(old, CheckSide::Baseline);
    addFacts(head.loadInfo.gaps, CheckSide::Now);
    addGapsOfSide(head, old, "the baseline");
    return head;
}

// For people

void writeFindings(DocumentWriter &writer, const Check &check, const CheckedRule &rule)
{
    constexpr std::array columns{TableColumn{{"Dependent"}, 28}, TableColumn{{"Id"}, 34},
                                 TableColumn{{"Kind"}}};
    constexpr std::array secretColumns{TableColumn{{"Secret"}, 28}, TableColumn{{"Id"}}};
    const std::string count = numbered(rule.findings.size(), "finding");
    const bool isOfSecrets = rule.rule == CheckRule::Unused;
    writer.section(termOf(rule.rule).words);
    writer.beginTable(
        {.title = {count},
         .columns = isOfSecrets ? std::span<const TableColumn>(secretColumns) : columns});
    for (const CheckFinding &finding : rule.findings) {
        if (isOfSecrets) {
            writer.row({{finding.secretName, Cell::Kind::Foreign, noName},
                        {finding.secretId, Cell::Kind::Id}});
            continue;
        }
        std::vector<Detail> details{{"of", labelOf(finding.secretName, finding.secretId)}};
        addPlaceDetails(details, finding.places);
        if (finding.facts) {
            addCreatorDetail(details, check.factsOf(finding), finding.facts);
        }
        writer.row({{finding.resourceName, Cell::Kind::Foreign,
                     finding.isVisible ? noName : "no access with this key"},
                    {finding.resourceId, Cell::Kind::Id},
                    kindWord(finding.category)},
                   details);
    }
    writer.endTable();
}

void writeDocument(DocumentWriter &writer, const Check &check, const ReportHead &head)
{
    constexpr std::array columns{TableColumn{{"Rule"}, 22}, TableColumn{{"State"}, 10},
                                 TableColumn{{"Findings"}, 8, TableColumn::Style::Count}};
    writer.begin(head, check.now.catalogue());
    writer.section("Result");
    const std::string count = numbered(check.rules.size(), "rule");
    writer.beginTable({.title = {count}, .columns = columns});
    for (const CheckedRule &rule : check.rules) {
        std::vector<Detail> details;
        for (const CheckDoubt &doubt : rule.doubts) {
            details.push_back({"not judged:", doubtReason(doubt)});
        }
        const std::string findings = std::to_string(rule.findings.size());
        writer.row({{termOf(rule.rule).id}, {wordOf(rule.state())}, {findings}}, details);
    }
    writer.endTable();
    for (const CheckedRule &rule : check.rules) {
        if (!rule.findings.empty()) {
            writeFindings(writer, check, rule);
        }
    }
    writer.end();
}

// JSON

void writeOrNull(JsonOutput &json, std::string_view name, std::string_view text)
{
    text.empty() ? json.member(name, nullptr) : json.member(name, text);
}

void writeFinding(JsonOutput &json, const CheckFinding &finding, const Facts &facts)
{
    const auto creator = [&](TextRef ResourceFacts::*part) {
        return finding.facts ? facts.text(finding.facts->*part) : std::string_view();
    };
    json.member("secret_id", finding.secretId);
    writeOrNull(json, "secret_name", finding.secretName);
    writeOrNull(json, "category", finding.category);
    writeOrNull(json, "resource_id", finding.resourceId);
    writeOrNull(json, "resource_name", finding.resourceName);
    writeOrNull(json, "place", joinedPlaces(finding.places));
    json.object("creator", [&] {
        writeOrNull(json, "name", creator(&ResourceFacts::creatorName));
        writeOrNull(json, "email", creator(&ResourceFacts::creatorEmail));
    });
}

void writeMembers(JsonOutput &json, const Check &check, const std::string &baselineName)
{
    json.member("baseline", baselineName);
    json.array("rules", check.rules, [&](const CheckedRule &rule) {
        json.object([&] {
            json.member("rule", termOf(rule.rule).id);
            json.member("state", wordOf(rule.state()));
            writeOrNull(json, "reason", reasonOf(rule));
            json.array("findings", rule.findings, [&](const CheckFinding &finding) {
                json.object([&] { writeFinding(json, finding, check.factsOf(finding)); });
            });
        });
    });
}

} // namespace

std::string findingLine(const CheckFinding &finding, const Facts &facts)
{
    const std::string secret = labelOf(finding.secretName, finding.secretId);
    if (finding.category.empty()) {
        return secret;
    }
    std::string line = labelOf(finding.resourceName, finding.resourceId);
    line.append(", ").append(kindOfWords(finding.category)).append(" ").append(secret);
    const auto add = [&line](std::string_view words, std::string_view text) {
        if (!text.empty()) {
            line.append(words).append(displayText(text).toStdString());
        }
    };
    add(", in the list ", knownCategory(finding.category) ? std::string_view() : finding.category);
    add(", ", joinedPlaces(finding.places));
    add(", made by ", creatorOf(finding, facts));
    return line;
}

std::string doubtReason(const CheckDoubt &doubt)
{
    std::string reason = doubt.side == CheckSide::Now ? "what was read" : "the baseline";
    switch (doubt.lack) {
    case CheckDoubt::Lack::Secrets:
        reason += " lacks secrets";
        break;
    case CheckDoubt::Lack::Lists:
        reason += " has lists that are not whole";
        break;
    case CheckDoubt::Lack::FactsNotAsked:
        reason += " has no places and creators";
        break;
    case CheckDoubt::Lack::Facts:
        reason += " has not all places and creators";
        break;
    }
    return doubt.open == 0 ? reason + ": there may be more"
                           : reason + ": " + std::to_string(doubt.open) + " cannot be told";
}

void writeCheckReport(Output &output, const Check &check, const std::string &baselineName,
                      ReportFormat format, Times times)
{
    const ReportHead head = headOf(check, baselineName, times);
    if (format == ReportFormat::Json) {
        writeJsonDocument(output, "secretscope-check", 1, head,
                          [&](JsonOutput &json) { writeMembers(json, check, baselineName); });
    } else {
        writeDocument(*makeDocumentWriter(output, format), check, head);
    }
}

void writeCheckJunit(Output &output, const Check &check, const std::string &baselineName,
                     Times times)
{
    writeJunit(output, headOf(check, baselineName, times), check.now.catalogue(), [&] {
        std::vector<JunitCase> cases;
        for (const CheckedRule &rule : check.rules) {
            JunitCase &added = cases.emplace_back();
            added.name = termOf(rule.rule).id;
            added.isFailure = rule.state() == CheckedRule::State::Broken;
            added.isError = rule.state() == CheckedRule::State::Unjudged;
            added.message = added.isFailure ? numbered(rule.findings.size(), "finding") : "";
            const std::string reason = reasonOf(rule);
            added.message.append(added.message.empty() || reason.empty() ? "" : "; ")
                .append(reason);
            for (const CheckFinding &finding : rule.findings) {
                added.text.append(findingLine(finding, check.factsOf(finding))).append("\n");
            }
        }
        return cases;
    }());
}

} // namespace secretscope
