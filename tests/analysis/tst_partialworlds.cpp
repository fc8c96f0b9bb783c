// SPDX-License-Identifier: Apache-2.0
// Every number against the truth: a workspace is made whole, then parts of it are taken away and
// said to be missing. What calls itself exact must have the number of the whole; what is "at least"
// must not be above it. Numbers are those of the answers, of the window's rows, and those that are
// read out of what is printed.
#include "analysis/check.h"
#include "analysis/editcounts.h"
#include "analysis/graph.h"
#include "analysis/impact.h"
#include "analysis/overview.h"
#include "analysis/plan.h"
#include "analysis/unused.h"
#include "analysis/uses.h"
#include "analysis/usingagents.h"
#include "analysis/verification.h"
#include "report/answerreports.h"
#include "report/checkreport.h"
#include "report/dependencyreport.h"
#include "report/planreport.h"
#include "report/written.h"
#include "search/matches.h"
#include "support/states.h"
#include "ui/rows/roles.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/extenttext.h"
#include "ui/widgets/querytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Empties `list` from some place on.
/// @return whether that took something away.
bool cut(RandomNumbers &random, std::vector<PlainDependent> &list)
{
    const std::size_t before = list.size();
    list.resize(random.below(static_cast<std::uint32_t>(before + 1)));
    return list.size() < before;
}

/// Configurations were read, and name nothing.
WorkspaceState stateWith(const std::vector<PlainSecret> &secrets, QList<Gap> gaps)
{
    WorkspaceState::Content content;
    content.catalogue = catalogueOf(secrets);
    content.gaps = std::move(gaps) + loadInfoOf(secrets).gaps;
    content.facts.setAsked();
    for (std::size_t i = 0; i < factsListWords.size(); ++i) {
        content.facts.setState(FactsList(i), LoadState::Complete);
    }
    return WorkspaceState(std::move(content));
}

/// What a load that did not come to the end would have of it. A list may be called partial though
/// nothing is missing, never the other way round.
struct Part
{
    explicit Part(const std::vector<PlainSecret> &whole, std::uint64_t seed)
    {
        RandomNumbers random(seed + 77);
        std::vector<PlainSecret> secrets = whole;
        QList<Gap> gaps;
        if (random.isHit(40)) {
            secrets.resize(random.below(static_cast<std::uint32_t>(secrets.size())) + 1);
            gaps.append({Gap::Part::Secrets, {}, {}, NotRead::ToTheEnd});
        }
        const bool lacksVariables = random.isHit(20);
        for (PlainSecret &secret : secrets) {
            for (const Category category : knownCategories) {
                if (category != Category::EnvironmentVariables && random.isHit(15)) {
                    secret.hasMore[category.index()]
                        = cut(random, secret[category]) || random.isHit(50);
                }
            }
            for (auto &[word, items] : secret.unlisted) {
                if (random.isHit(15) && cut(random, items)) {
                    secret.unlistedWithMore.insert(word);
                }
            }
            if (lacksVariables) {
                secret.hasEnvironmentVariables = false;
                secret[Category::EnvironmentVariables].clear();
            }
        }
        state = stateWith(secrets, gaps);
    }

    WorkspaceState state;
};

struct Claim
{
    QString what;
    std::size_t count = 0;
    bool isExact = false;
    /// What a part may call the same, where it does not know the kind of a resource.
    QString otherName = {};
};
using Claims = std::vector<Claim>;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void add(Claims &all, const QString &what, Known known)
{
    all.push_back({what, known.count, known.isExact()});
}

void addOverview(Claims &all, const WorkspaceState &state)
{
    const Catalogue &catalogue = state.catalogue();
    const Overview found = overviewOf(state);
    add(all, u"all secrets"_s, found.secrets);
    add(all, u"secrets without dependents"_s, found.withoutDependents.known());
    add(all, u"secrets not fixable"_s, found.notFixable.known());
    add(all, u"secrets with no access"_s, found.noAccess.known());
    add(all, u"secrets of one name"_s, found.sameName.known());
    for (const auto &[secret, dependents] : found.mostUsed) {
        add(all, u"dependents of "_s + textOf(catalogue.secretId(secret)), dependents);
    }
    for (const auto &[agent, secrets] : found.mostReaching) {
        if (const QString id = textOf(catalogue.resourceId(agent)); !id.startsWith(u"shared_")) {
            add(all, u"secrets of agents "_s + id, secrets);
        }
    }
    add(all, u"all secrets"_s, ExtentText::secrets(state));
    add(all, u"all dependents"_s, ExtentText::dependents(state));
}

/// What is found is all there is if the sentence says that all was searched.
void addSearches(Claims &all, const WorkspaceState &state)
{
    static const QRegularExpression exact(
        u"^(?:No match|(\\d+) .*match) · searched all \\S+ \\S+$"_s);
    const SearchIndex index(state.catalogue());
    for (const char *typed :
         {"crm", "secret_1", "type:tool", "access:editor", "is:unused", "is:unknown", "is:fixable",
          "via:tool_3", "provider:twilio", "type:speech_engines access:viewer"}) {
        const QString text = QString::fromLatin1(typed);
        const auto query = Query::parse(text, unlistedWords(state.catalogue()));
        if (!query) {
            continue; // nothing has brought the word yet
        }
        const Matches matches = match(state.catalogue(), index, *query);
        const QString sentence = QueryText::result(matches.secretCount(), state, *query);
        all.push_back({u"secrets that match "_s + text, matches.secretCount(),
                       exact.match(sentence).hasMatch()});
    }
    const Matches everything(state.catalogue());
    for (const auto &[filter, what] :
         {std::pair(QuickFilter::NoDependents, u"secrets without dependents"_s),
          std::pair(QuickFilter::NoAccess, u"secrets with no access"_s),
          std::pair(QuickFilter::NotFixable, u"secrets not fixable"_s)}) {
        add(all, what, secretCount(everything, filter, state.hasAllSecrets()));
    }
}

void addChecks(Claims &all, const WorkspaceState &state, const WorkspaceState &baseline)
{
    constexpr std::array rules{CheckRule::NewDependent, CheckRule::LostDependent, CheckRule::Unused,
                               CheckRule::NoAccess, CheckRule::UnlistedKind};
    for (const auto &[name, found] : {std::pair(u"check "_s, check(baseline, state, rules)),
                                      std::pair(u"check back "_s, check(state, baseline, rules))}) {
        for (const CheckedRule &rule : found.rules) {
            const QString what = name + textOf(checkRuleWords[std::size_t(rule.rule)]);
            for (const CheckFinding &finding : rule.findings) {
                all.push_back(
                    {u"%1 %2 %3 %4"_s.arg(what, textOf(finding.secretId), textOf(finding.category),
                                          textOf(finding.resourceId)),
                     1, true});
            }
            all.push_back({what, rule.findings.size(), rule.doubts.empty()});
        }
    }
}

/// Every number that the answers have, by a text that names it.
Claims answered(const WorkspaceState &state, const WorkspaceState &baseline)
{
    const Catalogue &catalogue = state.catalogue();
    Claims all;
    const ReverseIndex index(state);
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        const QString id = textOf(catalogue.secretId(secret));
        const Known dependents = catalogue.known(secret);
        all.push_back({u"dependents of "_s + id, dependents.count, dependents.isExact()});
        for (const Category category : catalogue.categories()) {
            const Known known = catalogue.known(secret, category);
            all.push_back({textOf(catalogue.categoryWord(category)) + u" of "_s + id, known.count,
                           known.isExact()});
        }
        for (const ImpactMode mode : {ImpactMode::NewValue, ImpactMode::Delete}) {
            const Impact found = impact(catalogue, std::array{secret}, mode);
            const auto add = [&](const char *name, const ImpactList &list) {
                all.push_back({u"%1 %2 of %3"_s.arg(QLatin1StringView(name)).arg(int(mode)).arg(id),
                               list.count(), list.isExact});
            };
            add("test", found.test);
            add("not reported", found.notReported);
            add("fix", found.fix);
            add("ask", found.ask);
        }
        const EditCounts edits = editCounts(catalogue, secret);
        all.push_back({u"to fix of "_s + id, edits.fix, edits.isExact});
        all.push_back({u"to ask of "_s + id, edits.ask, edits.isExact});
        all.push_back({u"unseen of "_s + id, edits.noAccess, edits.isExact});
        const Graph graph = graphOf(catalogue, secret);
        for (const auto &[category, count] : graph.counts) {
            all.push_back({u"graph's %1 of %2"_s.arg(textOf(catalogue.categoryWord(category)), id),
                           count, graph.isExact});
        }
    }
    std::set<QString> seen;
    for (std::uint32_t row = 0; row < index.size(); ++row) {
        const QString id = textOf(catalogue.idText(index.id(ReverseRow{row})));
        if (id.startsWith(u"shared_")) {
            continue; // ids of several kinds: which of them a via means is a guess
        }
        const auto kind = index.kind(ReverseRow{row});
        const QString unknownKind = u"via "_s + id;
        const QString name = kind ? textOf(catalogue.categoryWord(*kind)) + u' ' + id : unknownKind;
        const Known known = index.known(ReverseRow{row});
        all.push_back({u"secrets of "_s + name, known.count, known.isExact(),
                       u"secrets of "_s + unknownKind});
        const ResourceUses uses = usesOf(catalogue, index, ReverseRow{row});
        all.push_back(
            {u"uses of "_s + name, uses.uses.size(), uses.isExact(), u"uses of "_s + unknownKind});
        if (seen.insert(id).second) {
            const UsingAgents agents
                = usingAgents(state, catalogue.idText(index.id(ReverseRow{row})), {});
            all.push_back({u"agents that name "_s + id, agents.agents.size(), agents.isExact});
        }
    }
    const Unused found = unused(state, {});
    for (const UnusedSecret &row : found.rows) {
        if (row.variables == LoadState::Complete) {
            all.push_back({u"unused "_s + textOf(catalogue.secretId(row.secret)), 1, true});
        }
    }
    const bool mayBeFewer = std::ranges::any_of(
        found.rows, [](const UnusedSecret &row) { return row.variables != LoadState::Complete; });
    if (!mayBeFewer) {
        all.push_back({u"unused in all"_s, found.rows.size(), found.isExact});
    }
    addOverview(all, state);
    addSearches(all, state);
    addChecks(all, state, baseline);
    return all;
}

// What is printed

/// A count as it is printed: 7, ≥ 10, —, !, ≥ 10 !. Nothing else is one.
std::optional<Known> knownOf(const QString &text)
{
    static const QRegularExpression form(u"^(≥ )?(\\d+)( !)?$"_s);
    if (text == u'—' || text == u'!') {
        return Known{0, LoadState::NotLoaded};
    }
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const bool isAtLeast = match.hasCaptured(1) || match.hasCaptured(3);
    return Known{match.captured(2).toUInt(), isAtLeast ? LoadState::Preview : LoadState::Complete};
}

/// The lines of a document without what its format adds.
QStringList linesOf(QByteArray document, ReportFormat format)
{
    QString text = QString::fromUtf8(document);
    if (format == ReportFormat::Html) {
        text = text.mid(text.indexOf("<body>"_L1));
        text.remove(
            QRegularExpression(u"<svg.*?</svg>"_s, QRegularExpression::DotMatchesEverythingOption));
        // A cell in a line of its own, and a figure with its label.
        text.replace(QRegularExpression(u"</(strong|a)>"_s), u" "_s);
        text.replace(QRegularExpression(u"</?(td|th|li|small)[ >]"_s), u"\n<x>"_s);
        text.remove(QRegularExpression(u"<[^>]*>"_s));
        text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
    } else if (format == ReportFormat::Markdown) {
        text.remove(QRegularExpression(u"[*#`]"_s));
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines.append(line.simplified());
    }
    return lines;
}

/// Of a text, Markdown or HTML document: "Tools: ≥ 3 (…)", "≥ 5 dependents" of a secret, and
/// figures of an overview, each under the heading that it stands below.
void addDocument(Claims &all, const QString &answer, const QByteArray &document,
                 ReportFormat format)
{
    static const QRegularExpression titled(
        u"^([^:]+): ((?:≥ )?\\d+(?: !)?|—|!)( secrets?)?(?: \\((.*)\\))?$"_s);
    static const QRegularExpression parts(
        u"^((?:≥ )?\\d+) direct, ((?:≥ )?\\d+) through others$"_s);
    static const QRegularExpression ofSecret(
        u"\\b(secret_\\d+)\\b.*?((?:≥ )?\\d+|no) dependents?(?: reported)?$"_s);
    static const QRegularExpression figure(
        u"^((?:≥ )?\\d+) (Dependents|With no-access dependents|Without dependents)$"_s);
    static const QRegularExpression findings(u"^((?:≥ )?\\d+) findings?$"_s);
    // Counts of what was read, not of what is.
    static const QSet<QString> ownCounts{u"Cannot tell"_s, u"Cannot be told"_s};
    QString below;
    QString previous;
    const auto claim = [&](const QString &what, const QString &number) {
        if (const auto known = knownOf(number == "no"_L1 ? u"0"_s : number)) {
            add(all, answer + u" › "_s + below + u" › "_s + what, *known);
        }
    };
    for (const QString &line : linesOf(document, format)) {
        if (const auto ofOne = ofSecret.match(line); ofOne.hasMatch()) {
            below = ofOne.captured(1);
            claim(u"dependents"_s, ofOne.captured(2));
        } else if (const auto shown = figure.match(line); shown.hasMatch()) {
            claim(shown.captured(2), shown.captured(1));
        } else if (const auto found = findings.match(line); found.hasMatch()) {
            below.clear();
            claim(previous + u" findings"_s, found.captured(1));
        } else if (const auto match = titled.match(line);
                   match.hasMatch() && !line.startsWith(u'[')) { // a step with somebody's name
            static const QSet<QString> sections{u"Fix"_s, u"Ask"_s, u"Test"_s, u"Not reported"_s};
            if (sections.contains(match.captured(1))) {
                below = match.captured(1);
            }
            if (match.hasCaptured(3)) {
                // Under the kind of a resource, which a part may not know.
                claim(u"secrets"_s, match.captured(2));
            } else if (!ownCounts.contains(match.captured(1))) {
                claim(match.captured(1), match.captured(2));
            }
            if (const auto both = parts.match(match.captured(4)); both.hasMatch()) {
                claim(match.captured(1) + u" direct"_s, both.captured(1));
                claim(match.captured(1) + u" through"_s, both.captured(2));
            }
        }
        if (!line.isEmpty() && QString(line).remove(u'-').remove(u'=').size() > 0) {
            previous = line;
        }
    }
}

/// Of an answer: each list that says itself whether it is exact, and those of the whole.
void addJson(Claims &all, const QString &answer, const QByteArray &document)
{
    const QJsonObject root = QJsonDocument::fromJson(document).object();
    const bool isComplete = root[u"complete"_s].toBool();
    const auto walk = [&](auto &&self, const QString &path, const QJsonObject &object) -> void {
        if (object.contains(u"count"_s)) {
            all.push_back(
                {path, std::size_t(object[u"count"_s].toInt()), object[u"exact"_s].toBool()});
            all.push_back({path, std::size_t(object[u"entries"_s].toArray().size()),
                           object[u"exact"_s].toBool()});
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member->isObject()) {
                self(self, path + u" › "_s + member.key(), member->toObject());
            }
        }
    };
    walk(walk, answer, root);
    if (root[u"format"_s] == u"secretscope-unused"_s) {
        const QJsonArray rows = root[u"secrets"_s].toArray();
        const bool areSettled = std::ranges::all_of(
            rows, [](const QJsonValue &row) { return row[u"reason"_s] == u"no_list_names_it"_s; });
        if (areSettled) {
            all.push_back({answer, std::size_t(rows.size()), isComplete});
        }
    }
    for (const QJsonValue &resource : root[u"resources"_s].toArray()) {
        if (root[u"format"_s] == u"secretscope-uses"_s) {
            all.push_back({answer, std::size_t(resource[u"secrets"_s].toArray().size()),
                           resource[u"exact"_s].toBool()});
        }
    }
    for (const QJsonValue &rule : root[u"rules"_s].toArray()) {
        all.push_back({answer + u" › "_s + rule[u"rule"_s].toString(),
                       std::size_t(rule[u"findings"_s].toArray().size()),
                       rule[u"reason"_s].isNull()});
    }
    QSet<QString> gaps;
    for (const QJsonValue &gap : root[u"gaps"_s].toArray()) {
        gaps.insert(gap[u"secret_id"_s].toString() + u' ' + gap[u"category"_s].toString());
    }
    // A snapshot's own lists; what is not in a gap is whole.
    for (const QJsonValue &secret : root[u"secrets"_s].toArray()) {
        const QString id = secret[u"secret_id"_s].toString();
        const QJsonObject lists = secret[u"used_by"_s].toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            if (list->isArray()) {
                const QString name = id + u' ' + list.key();
                const bool hasMore = lists[list.key() + u"_has_more"_s].toBool();
                all.push_back({answer + u" › "_s + name, std::size_t(list->toArray().size()),
                               !hasMore && !gaps.contains(name)});
            }
        }
    }
}

/// Lines of a secret are as many as its dependents if it is called complete.
void addCsv(Claims &all, const QString &answer, const QByteArray &table)
{
    std::map<QByteArray, Claim> secrets;
    QByteArrayList lines = table.trimmed().split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArrayList cells = line.trimmed().mid(1).chopped(1).split('"');
        Claim &claim = secrets[cells.first()];
        claim.what = answer + u" › "_s + QString::fromUtf8(cells.first());
        claim.count += line.contains("\"direct\"") || line.contains("\"via\"") ? 1 : 0;
        claim.isExact = cells.last() == "complete";
    }
    for (const auto &[id, claim] : secrets) {
        all.push_back(claim);
    }
}

constexpr std::array documentFormats{ReportFormat::Text, ReportFormat::Markdown,
                                     ReportFormat::Html};

/// What depends on each secret, as reports of all that is loaded print it.
Claims printedReports(const WorkspaceState &state)
{
    Claims all;
    const auto scope = ReportScope::allLoaded(state.catalogue());
    const auto bytes = [&](ReportFormat format) {
        return written([&](Output &output) {
            writeDependencyReport(output, state.catalogue(), state.loadInfo(), scope, format, {});
        });
    };
    for (const ReportFormat format : documentFormats) {
        addDocument(all, u"report"_s, bytes(format), format);
    }
    addJson(all, u"snapshot"_s, bytes(ReportFormat::Json));
    addCsv(all, u"CSV"_s, bytes(ReportFormat::Csv));
    return all;
}

template <typename Write>
void addAnswer(Claims &all, const QString &answer, bool hasHtml, Write write)
{
    for (const ReportFormat format : documentFormats) {
        if (format == ReportFormat::Text || hasHtml) {
            addDocument(all, answer, written([&](Output &output) { write(output, format); }),
                        format);
        }
    }
    addJson(all, answer + u" as JSON"_s,
            written([&](Output &output) { write(output, ReportFormat::Json); }));
}

/// A third of the tools is refused, a third works, a third has not run.
RunsAbout runsOf(const WorkspaceState &state, bool areAllRead)
{
    RunsAbout runs{.since = 1000};
    for (std::uint32_t i = 0; i < 10; ++i) {
        if (areAllRead || i % 4 != 0) {
            ToolRuns &tool = runs.tools[(i < 2 ? "shared_" : "tool_") + QByteArray::number(i)];
            tool.before.isRead = tool.after.isRead = true;
            if (i % 3 != 2) {
                tool.after.runs = {{1010, i % 3 == 0 ? RunEnd::Refused : RunEnd::Success}};
            }
        }
    }
    runs.read = state.origin().finished;
    return runs;
}

Claims printed(const WorkspaceState &state, const WorkspaceState &baseline, const RunsAbout &runs)
{
    Claims all;
    const Catalogue &catalogue = state.catalogue();
    const LoadInfo info = state.loadInfoWithFacts();
    const ConfiguredPlaces places(state);
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        const QString of = u" of "_s + textOf(catalogue.secretId(secret));
        for (const ImpactMode mode : {ImpactMode::NewValue, ImpactMode::Delete}) {
            const Impact found = impact(catalogue, std::array{secret}, mode, state.facts());
            const QString name = mode == ImpactMode::Delete ? u"delete"_s : u"new value"_s;
            addAnswer(all, u"impact, "_s + name + of, true,
                      [&](Output &output, ReportFormat format) {
                          writeImpactReport(output, catalogue, info, found, format, Times::Included,
                                            &places);
                      });
            const Plan plan(state, secret, mode);
            addDocument(all, u"plan, "_s + name + of, written([&](Output &output) {
                            writePlanReport(output, plan, ReportFormat::Text, Times::Included);
                        }),
                        ReportFormat::Text);
        }
        const Verification found(places, secret, runs);
        addAnswer(all, u"verify"_s + of, false, [&](Output &output, ReportFormat format) {
            writeVerifyReport(output, found, format, Times::Included);
        });
    }
    addAnswer(all, u"unused"_s, false, [&](Output &output, ReportFormat format) {
        writeUnusedReport(output, catalogue, info, unused(state, {}), format, {});
    });
    const ReverseIndex index(state);
    for (int number = 2; number < 8; ++number) {
        for (const char *start : {"tool_", "agent_", "mcp_", "phone_"}) {
            const std::string id = start + std::to_string(number);
            const auto found = usesOf(catalogue, index, id);
            addAnswer(all, u"uses "_s + QString::fromStdString(id), false,
                      [&](Output &output, ReportFormat format) {
                          writeUsesReport(output, catalogue, info, id, found, format, {}, &places);
                      });
        }
    }
    constexpr std::array rules{CheckRule::NewDependent, CheckRule::LostDependent, CheckRule::Unused,
                               CheckRule::NoAccess, CheckRule::UnlistedKind};
    const Check checked = check(baseline, state, rules);
    addAnswer(all, u"check"_s, false, [&](Output &output, ReportFormat format) {
        writeCheckReport(output, checked, "baseline", format, Times::Included);
    });
    return all;
}

/// "12", "≥ 3" or "—" in front of a cell's text, and each count that is drawn in its place.
void addCell(Claims &all, const QString &what, const QModelIndex &index)
{
    static const QRegularExpression number(u"^(?:≥ )?\\d+|^—"_s);
    const auto cell = index.data(roleNumber(Role::Cell)).value<ShownCell>();
    const auto claim = [&](const QString &name, const QString &text) {
        if (const auto known = knownOf(text)) {
            add(all, what + name, *known);
        }
    };
    claim({}, number.match(cell.text).captured());
    for (const CellMarks::Count &count : cell.marks.counts) {
        // Several unlisted kinds have one symbol; each has a row with its own number.
        if (count.symbol != u"unlisted"_s) {
            claim(u" › "_s + count.symbol + count.word, count.number);
        }
    }
}

void addRows(Claims &all, const RowsModel &rows, const QString &path, const QModelIndex &parent)
{
    for (int row = 0; row < rows.rowCount(parent); ++row) {
        const auto cell
            = [&](Column column) { return rows.index(row, rows.columnOf(column), parent); };
        const QModelIndex first = rows.index(row, 0, parent);
        const RowId id = rows.idAt(first);
        const bool isCounted = rows.shape() == RowsModel::Shape::SecretTree ? id.resource.isEmpty()
                                                                            : id.secret.isEmpty();
        // Ids of several kinds: which of them a via means is a guess.
        if (!isCounted || id.isEmpty() || id.resource.startsWith("shared_")) {
            continue;
        }
        const QString what = path
            + QString::fromUtf8(id.secret + ' ' + id.category.word() + ' ' + id.resource)
                  .simplified();
        addCell(all, what, cell(Column::Uses));
        if (!id.resource.isEmpty()) {
            // A part may know the resource without its kind.
            all.back().otherName = path + QString::fromUtf8(id.resource);
        } else {
            addCell(all, what + u", direct"_s, cell(Column::Access));
        }
        addRows(all, rows, path, first);
    }
}

/// As the window shows the secrets and the resources, all open.
Claims shown(const WorkspaceState &state)
{
    Claims all;
    Workspace workspace(state);
    SearchedWorkspace searched(workspace);
    for (const auto &[shape, name] : {std::pair(RowsModel::Shape::SecretTree, u"row of "_s),
                                      std::pair(RowsModel::Shape::ResourceTree, u"needs of "_s)}) {
        RowsModel rows(searched, shape);
        rows.setFollowing(Following::Live);
        addRows(all, rows, name, {});
    }
    return all;
}

// The truth

class Truth
{
public:
    /// @return what is said of the whole as if something were missing.
    QStringList take(const Claims &claims)
    {
        QStringList doubtful;
        for (const Claim &claim : claims) {
            // Of agents the resource itself would have to be asked.
            if (!claim.isExact && !claim.what.endsWith("Agents that use it"_L1)) {
                doubtful.append(claim.what);
            }
            m_counts[claim.what] = claim.count;
            if (!claim.otherName.isEmpty()) {
                std::size_t &most = m_counts[claim.otherName];
                most = std::max(most, claim.count);
            }
        }
        return doubtful;
    }
    /// @return what is false.
    QStringList falseOnes(const Claims &claims)
    {
        QStringList lies;
        for (const Claim &claim : claims) {
            const auto found = m_counts.find(claim.what);
            const std::size_t right = found == m_counts.end() ? 0 : found->second;
            if (claim.isExact ? claim.count != right : claim.count > right) {
                lies.append(u"%1: %2%3, in truth %4"_s
                                .arg(claim.what, claim.isExact ? u""_s : u"at least "_s)
                                .arg(claim.count)
                                .arg(right));
            }
            (claim.isExact ? exact : atLeast) += 1;
        }
        return lies;
    }

    std::size_t exact = 0;
    std::size_t atLeast = 0;

private:
    std::map<QString, std::size_t> m_counts;
};

using Counted = Claims (*)(const WorkspaceState &, const WorkspaceState &, bool isWhole);

std::vector<PlainSecret> earlier(std::uint64_t seed, const std::vector<PlainSecret> &whole)
{
    std::vector<PlainSecret> secrets = changedSecrets(seed + 5, whole, {.partialPercent = 0});
    for (PlainSecret &secret : secrets) {
        secret.hasMore.fill(false);
        secret.unlistedWithMore.clear();
    }
    return secrets;
}

} // namespace

class TestPartialWorlds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNumberIsFalse_data();
    void noNumberIsFalse();
};

void TestPartialWorlds::noNumberIsFalse_data()
{
    QTest::addColumn<Counted>("claims");
    QTest::addColumn<std::uint64_t>("worlds");
    const auto row = [](const char *name, auto claims, std::uint64_t worlds) {
        const Counted plain = claims;
        QTest::newRow(name) << plain << worlds;
    };
    using State = const WorkspaceState &;
    row(
        "answers", [](State state, State baseline, bool) { return answered(state, baseline); }, 40);
    row(
        "printed reports", [](State state, State, bool) { return printedReports(state); }, 40);
    row(
        "printed answers",
        [](State state, State baseline, bool isWhole) {
            return printed(state, baseline, runsOf(state, isWhole));
        },
        10);
    row(
        "window", [](State state, State, bool) { return shown(state); }, 40);
}

void TestPartialWorlds::noNumberIsFalse()
{
    QFETCH(const Counted, claims);
    QFETCH(const std::uint64_t, worlds);
    std::size_t exact = 0;
    std::size_t atLeast = 0;
    for (std::uint64_t seed = 0; seed < worlds; ++seed) {
        const auto whole = randomSecrets(seed, {.partialPercent = 0});
        const Part part(whole, seed);
        const WorkspaceState baseline = stateWith(earlier(seed, whole), {});
        Truth truth;
        const QStringList doubtful = truth.take(claims(stateWith(whole, {}), baseline, true));
        QVERIFY2(doubtful.isEmpty(), qPrintable(doubtful.join(u'\n').left(3000)));
        const QStringList lies = truth.falseOnes(claims(part.state, baseline, false));
        QVERIFY2(lies.isEmpty(),
                 qPrintable(u"seed %1\n"_s.arg(seed) + lies.join(u'\n').left(3000)));
        exact += truth.exact;
        atLeast += truth.atLeast;
    }
    // Neither is rare, or little would be said by this.
    QVERIFY(exact > 500);
    QVERIFY(atLeast > 500);
}

QTEST_MAIN(TestPartialWorlds)
#include "tst_partialworlds.moc"
