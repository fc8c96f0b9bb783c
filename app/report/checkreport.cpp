// SPDX-License-Identifier: Apache-2.0
#include "report/checkreport.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/documentwriter.h"
#include "report/escapers.h"
#include "report/factswording.h"
#include "report/jsonhead.h"
#include "report/wording.h"

#include <QTimeZone>
#include <QXmlStreamWriter>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

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
    return joined(rule.doubts, "; ", doubtReason);
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

/// What is missing on either side; also what is whole in itself and cannot answer for the other:
/// facts that were not asked for, secrets that a search left out.
ReportHead headOf(const Check &check, const std::string &baselineName, Times times)
{
    const auto scopeOf
        = [](const WorkspaceState &state) { return ReportScope::allLoaded(state.catalogue()); };
    ReportHead head = makeReportHead("What is new against the baseline", check.now.catalogue(),
                                     check.now.loadInfo(), scopeOf(check.now), times,
                                     "against " + displayText(baselineName).toStdString());
    const auto addGaps = [&](QList<Gap> &gaps, CheckSide side) {
        const auto lacks = [&](CheckDoubt::Lack lack) {
            return std::ranges::any_of(check.rules, [&](const CheckedRule &rule) {
                return std::ranges::any_of(rule.doubts, [&](const CheckDoubt &doubt) {
                    return doubt.side == side && doubt.lack == lack;
                });
            });
        };
        if (lacks(CheckDoubt::Lack::FactsNotAsked)) {
            gaps.append({Gap::Part::Facts, {}, {}, NotRead::AtAll});
        }
        if (lacks(CheckDoubt::Lack::Secrets)
            && std::ranges::find(gaps, Gap::Part::Secrets, &Gap::part) == gaps.end()) {
            gaps.append({Gap::Part::Secrets, {}, {}, NotRead::ToTheEnd});
        }
    };
    QList<Gap> old = gapsOfScope(check.baseline.catalogue(), check.baseline.loadInfo(),
                                 scopeOf(check.baseline));
    addGaps(old, CheckSide::Baseline);
    addGaps(head.loadInfo.gaps, CheckSide::Now);
    addGapsOfSide(head, old, "the baseline");
    return head;
}

// For people

void writeFindings(DocumentWriter &writer, const Check &check, const CheckedRule &rule)
{
    constexpr std::array columns{TableColumn{{"Dependent"}, 28}, TableColumn{{"Id"}, 34},
                                 TableColumn{{"Kind"}}};
    constexpr std::array secretColumns{TableColumn{{"Secret"}, 28}, TableColumn{{"Id"}}};
    const std::string count
        = (rule.doubts.empty() ? "" : "≥ ") + numbered(rule.findings.size(), "finding");
    const bool isOfSecrets = rule.rule == CheckRule::Unused;
    const Table table{.title = {count},
                      .columns
                      = isOfSecrets ? std::span<const TableColumn>(secretColumns) : columns};
    writer.section(termOf(rule.rule).words);
    writer.table(table, rule.findings, [&](const CheckFinding &finding) {
        if (isOfSecrets) {
            writer.row({{finding.secretName, Cell::Kind::Foreign, noName},
                        {finding.secretId, Cell::Kind::Id}});
            return;
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
    });
}

void writeDocument(DocumentWriter &writer, const Check &check, const ReportHead &head)
{
    constexpr std::array columns{TableColumn{{"Rule"}, 22}, TableColumn{{"State"}, 10},
                                 TableColumn{{"Findings"}, 8, TableColumn::Style::Count}};
    writer.begin(head, check.now.catalogue());
    writer.section("Result");
    const std::string count = numbered(check.rules.size(), "rule");
    writer.table({.title = {count}, .columns = columns}, check.rules, [&](const CheckedRule &rule) {
        std::vector<Detail> details;
        for (const CheckDoubt &doubt : rule.doubts) {
            details.push_back({"not judged:", doubtReason(doubt)});
        }
        const std::string findings = countText(rule.findings.size(), rule.doubts.empty());
        writer.row({{termOf(rule.rule).id}, {wordOf(rule.state())}, {findings}}, details);
    });
    for (const CheckedRule &rule : check.rules) {
        if (!rule.findings.empty()) {
            writeFindings(writer, check, rule);
        }
    }
    writer.end();
}

// JSON

void writeFinding(JsonOutput &json, const CheckFinding &finding, const Facts &facts)
{
    const auto creator = [&](TextRef ResourceFacts::*part) {
        return unlessEmpty(finding.facts ? facts.text(finding.facts->*part) : std::string_view());
    };
    json.member("secret_id", finding.secretId);
    json.member("secret_name", unlessEmpty(finding.secretName));
    json.member("category", unlessEmpty(finding.category));
    json.member("resource_id", unlessEmpty(finding.resourceId));
    json.member("resource_name", unlessEmpty(finding.resourceName));
    json.member("place", unlessEmpty(joinedPlaces(finding.places)));
    json.object("creator", [&] {
        json.member("name", creator(&ResourceFacts::creatorName));
        json.member("email", creator(&ResourceFacts::creatorEmail));
    });
}

void writeMembers(JsonOutput &json, const Check &check, const std::string &baselineName)
{
    json.member("baseline", baselineName);
    json.objects("rules", check.rules, [&](const CheckedRule &rule) {
        json.member("rule", termOf(rule.rule).id);
        json.member("state", wordOf(rule.state()));
        json.member("reason", unlessEmpty(reasonOf(rule)));
        json.objects("findings", rule.findings, [&](const CheckFinding &finding) {
            writeFinding(json, finding, check.factsOf(finding));
        });
    });
}

// JUnit

/// XML has no place for control characters, not even escaped.
QString xmlText(std::string_view text)
{
    return stringOf(visibleText(text));
}

void writeCase(QXmlStreamWriter &xml, const Check &check, const CheckedRule &rule)
{
    const bool isBroken = rule.state() == CheckedRule::State::Broken;
    const std::string count = isBroken ? numbered(rule.findings.size(), "finding") : "";
    const std::string reason = reasonOf(rule);
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, xmlText(termOf(rule.rule).id));
    xml.writeAttribute(u"classname"_s, u"secretscope.check"_s);
    xml.writeAttribute(u"time"_s, u"0"_s);
    if (rule.state() != CheckedRule::State::Passed) {
        xml.writeStartElement(isBroken ? u"failure"_s : u"error"_s);
        xml.writeAttribute(u"message"_s,
                           xmlText(count + (count.empty() || reason.empty() ? "" : "; ") + reason));
        xml.writeAttribute(u"type"_s, stringOf(wordOf(rule.state())));
        xml.writeCharacters({}); // an end tag of its own, also without findings
        for (const CheckFinding &finding : rule.findings) {
            xml.writeCharacters(xmlText(findingLine(finding, check.factsOf(finding))) + u'\n');
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
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
    const ReportHead head = headOf(check, baselineName, times);
    const auto count = [&](CheckedRule::State state) {
        return QString::number(std::ranges::count(check.rules, state, &CheckedRule::state));
    };
    const QDateTime finished = head.loadInfo.finished;
    const auto time = finished.isValid() ? finished.toUTC()
                                         : QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    const std::pair<QString, QString> attributes[]{
        {u"package"_s, u"secretscope"_s},
        {u"id"_s, u"0"_s},
        {u"name"_s, u"secretscope check"_s},
        {u"timestamp"_s, time.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
        {u"hostname"_s, u"localhost"_s},
        {u"tests"_s, QString::number(check.rules.size())},
        {u"failures"_s, count(CheckedRule::State::Broken)},
        {u"errors"_s, count(CheckedRule::State::Unjudged)},
        {u"skipped"_s, u"0"_s},
        {u"time"_s, u"0"_s},
    };
    for (const auto &[name, value] : attributes) {
        xml.writeAttribute(name, value);
    }
    xml.writeStartElement(u"properties"_s);
    for (const HeadLine &line : headLines(head)) {
        xml.writeEmptyElement(u"property"_s);
        xml.writeAttribute(u"name"_s, xmlText(line.label));
        xml.writeAttribute(u"value"_s, xmlText(line.value));
    }
    xml.writeEndElement();
    for (const CheckedRule &rule : check.rules) {
        writeCase(xml, check, rule);
    }
    xml.writeTextElement(u"system-out"_s, {});
    QString missing;
    for (const std::string &line : gapLines(head, check.now.catalogue())) {
        missing += xmlText(line) + u'\n';
    }
    xml.writeTextElement(u"system-err"_s, missing);
    xml.writeEndDocument();
    output.write(viewOf(bytes));
}

} // namespace secretscope
