// SPDX-License-Identifier: Apache-2.0
// Merging through files: what one reading writes, the merging reads, and what it writes can be
// merged again.
#include "answerfixture.h"
#include "reportfixture.h"
#include "support/smallfacts.h"

#include "analysis/configuredplaces.h"
#include "analysis/merge.h"
#include "workspace/snapshotreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray snapshotOf(const WorkspaceState &state)
{
    return written([&](Output &output) {
        const ConfiguredPlaces places(state);
        writeDependencyReport(output, state.catalogue(), state.loadInfo(),
                              ReportScope::allLoaded(state.catalogue()), ReportFormat::Json, {}, {},
                              state.facts().wereAsked() ? &places : nullptr);
    });
}

MergeInput inputOf(const QByteArray &bytes)
{
    const auto state = readSnapshot(bytes);
    if (!state) {
        qFatal("%s %s", qPrintable(state.error().place), qPrintable(state.error().what));
    }
    const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return {*state, QString::fromLatin1(digest.toHex().left(16))};
}

Result<Merged, MergeRefusal> mergedOf(const QByteArrayList &files)
{
    std::vector<MergeInput> inputs;
    for (const QByteArray &file : files) {
        inputs.push_back(inputOf(file));
    }
    return merge(inputs);
}

QByteArray merged(const QByteArrayList &files)
{
    const auto result = mergedOf(files);
    return result ? snapshotOf(result->state) : QByteArray("refused");
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

WorkspaceState stateFor(const std::vector<PlainSecret> &secrets, const QString &profile,
                        const Facts &facts = {}, const QList<Gap> &factsGaps = {})
{
    WorkspaceState::Content content;
    content.catalogue = crossChecked(secrets, facts);
    content.loadInfo = loadInfoOf(secrets);
    content.gaps = std::exchange(content.loadInfo.gaps, {});
    content.loadInfo.profile = profile;
    content.facts = facts;
    content.factsGaps = factsGaps;
    return WorkspaceState(std::move(content));
}

// Random keys of one random workspace

/// Each resource the same wherever it stands, as a service reports it to one key.
std::vector<PlainSecret> consistent(std::vector<PlainSecret> secrets)
{
    std::map<std::pair<std::string, std::string>, PlainDependent> first;
    for (PlainSecret &secret : secrets) {
        secret.hasEnvironmentVariables = true;
        for (const PlainList &list : listsOf(secret)) {
            for (PlainDependent &item : const_cast<std::vector<PlainDependent> &>(*list.items)) {
                const auto links = item.links;
                item = first.try_emplace({list.word, item.id}, item).first->second;
                item.links = links;
            }
        }
    }
    return secrets;
}

Facts factsFor(RandomNumbers &random, QList<Gap> &gaps)
{
    Facts facts;
    facts.setAsked();
    for (std::uint32_t i = 0; i < 8; ++i) {
        if (random.isHit(40)) {
            continue;
        }
        FactsContent content;
        const std::string id = "tool_" + std::to_string(i);
        content.id = id;
        content.name = "n";
        content.creatorName = random.isHit(50) ? "Ada" : "";
        content.totalCalls = random.isHit(50) ? std::optional(random.below(9)) : std::nullopt;
        if (random.isHit(50)) {
            content.references = {{"secret_1", {}, {PlaceKind::Words, "header A", {}, {}}}};
        }
        facts.add(FactsList::Tools, content);
        if (random.isHit(30)) {
            facts.addNumber("agent_1", "phone_" + std::to_string(i));
        }
    }
    if (random.isHit(40)) {
        gaps.append({Gap::Part::Facts, {}, "tools", InWords{u"HTTP 500"_s}});
    }
    if (random.isHit(40)) {
        gaps.append({Gap::Part::Facts, {}, "agent", InWords{u"HTTP 403"_s}, "agent_1"});
    }
    return facts;
}

/// What one key reads of it.
QByteArray readingOf(std::uint64_t seed, const std::vector<PlainSecret> &workspace)
{
    RandomNumbers random(seed);
    std::map<std::pair<int, std::string>, PlainDependent> seen;
    std::vector<PlainSecret> secrets;
    const bool readsVariables = !random.isHit(20);
    for (PlainSecret secret : workspace) {
        if (readsVariables && random.isHit(10)) {
            continue;
        }
        for (const Category kind : knownCategories) {
            secret.hasMore[kind.index()] = false;
            for (PlainDependent &item : secret[kind]) {
                PlainDependent mine = item;
                if (traitsOf(kind).hasAccessLevel && random.isHit(40)) {
                    mine.type = "unknown";
                    mine.name = mine.access = {};
                    mine.created = {};
                } else if (traitsOf(kind).hasAccessLevel && mine.access && random.isHit(50)) {
                    mine.access = "viewer";
                }
                mine = seen.try_emplace({kind.index(), item.id}, mine).first->second;
                mine.links = item.links;
                item = mine;
            }
            if (traitsOf(kind).canBeCompleted && random.isHit(20)) {
                secret.hasMore[kind.index()] = true;
                std::erase_if(secret[kind], [&](const auto &) { return random.isHit(50); });
            }
        }
        secret.hasEnvironmentVariables = readsVariables;
        if (!readsVariables) {
            secret[Category::EnvironmentVariables].clear();
        }
        secrets.push_back(std::move(secret));
    }
    QList<Gap> gaps;
    const Facts facts = random.isHit(60) ? factsFor(random, gaps) : Facts();
    constexpr std::array profiles{u"", u"Support", u"Billing"};
    return snapshotOf(
        stateFor(secrets, QString::fromUtf16(profiles[random.below(3)]), facts, gaps));
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isIdempotentCommutativeAndAssociative()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            RandomSize size;
            size.partialPercent = 0;
            const auto workspace = consistent(randomSecrets(seed, size));
            const QByteArray a = readingOf(3 * seed + 1, workspace);
            const QByteArray b = readingOf(3 * seed + 2, workspace);
            const QByteArray c = readingOf(3 * seed + 3, workspace);
            QCOMPARE(merged({a, a}), a);
            const QByteArray ab = merged({a, b});
            QVERIFY(ab != "refused");
            QCOMPARE(merged({b, a}), ab);
            QCOMPARE(merged({ab, ab}), ab);
            QCOMPARE(merged({ab, a}), ab);
            const QByteArray all = merged({a, b, c});
            QCOMPARE(merged({ab, c}), all);
            QCOMPARE(merged({a, merged({b, c})}), all);
            QCOMPARE(merged({merged({c, a}), b}), all);
            QCOMPARE(snapshotOf(inputOf(all).state), all); // and it can be read back
        }
    }

    void hasAllThatAnyKeyHas()
    {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            RandomSize size;
            size.partialPercent = 0;
            const auto workspace = consistent(randomSecrets(seed, size));
            const MergeInput a = inputOf(readingOf(2 * seed + 1, workspace));
            const MergeInput b = inputOf(readingOf(2 * seed + 2, workspace));
            const auto both = merge(std::array{a, b});
            QVERIFY(both.hasValue());
            const Catalogue &catalogue = both->state.catalogue();
            QVERIFY(catalogue.isConsistent());
            for (const MergeInput &input : {a, b}) {
                const Catalogue &own = input.state.catalogue();
                for (std::uint32_t i = 0; i < own.secretCount(); ++i) {
                    const auto secret = catalogue.findSecret(own.secretId({i}));
                    QVERIFY(secret.has_value());
                    for (const Category category : own.categories()) {
                        const auto same = catalogue.findCategory(own.categoryWord(category));
                        for (const Edge &edge : own.dependents({i}, category)) {
                            const auto dependents = catalogue.dependents(*secret, *same);
                            const auto found = std::ranges::find_if(dependents, [&](const Edge &e) {
                                return catalogue.resourceId(e.resource)
                                    == own.resourceId(edge.resource);
                            });
                            QVERIFY(found != dependents.end());
                            QVERIFY(catalogue.isAvailable(found->resource)
                                    || !own.isAvailable(edge.resource));
                        }
                        QVERIFY(own.loadState({i}, category) != LoadState::Complete
                                || category == Category::EnvironmentVariables
                                || catalogue.loadState(*secret, *same) == LoadState::Complete);
                    }
                }
            }
        }
    }

    void noAccessIsOnlyWhereNoKeyHasAny()
    {
        auto support = wholeWorkspace();
        auto billing = wholeWorkspace();
        support[0][Category::Tools] = {unknown("tool_crm"), unknown("tool_x"),
                                       available("tool_view", "read-only", "viewer")};
        support[1][Category::Tools] = {unknown("tool_crm")};
        billing[0][Category::Tools]
            = {available("tool_crm", "crm-lookup", "editor"), unknown("tool_x"),
               available("tool_view", "read-only", "admin")};
        billing[1][Category::Tools] = {available("tool_crm", "crm-lookup", "editor")};
        const QByteArray file = merged({snapshotOf(stateFor(support, u"Support"_s)),
                                        snapshotOf(stateFor(billing, u"Billing"_s))});
        const QJsonObject json = jsonOf(file);
        QCOMPARE(json[u"version"].toInt(), 2);
        QVERIFY(json[u"profile"].isNull());
        QCOMPARE(json[u"complete"].toBool(), true);
        QCOMPARE(json[u"views"][0][u"name"].toString(), u"Billing"_s);
        QCOMPARE(json[u"views"][1][u"name"].toString(), u"Support"_s);
        const QJsonArray tools = json[u"secrets"][0][u"used_by"][u"tools"].toArray();
        QCOMPARE(tools[0][u"name"].toString(), u"crm-lookup"_s);
        QCOMPARE(tools[0][u"access_level"].toString(), u"editor"_s);
        QCOMPARE(tools[0][u"access_by_view"].toObject(),
                 (QJsonObject{{u"Billing"_s, u"editor"_s}, {u"Support"_s, QJsonValue()}}));
        QCOMPARE(tools[1][u"access_by_view"].toObject(),
                 (QJsonObject{{u"Billing"_s, u"admin"_s}, {u"Support"_s, u"viewer"_s}}));
        QCOMPARE(tools[1][u"access_level"].toString(), u"admin"_s);
        QCOMPARE(tools[2][u"type"].toString(), u"unknown"_s);
        QVERIFY(!tools[2].toObject().contains(u"access_by_view"));
        const QByteArray text = reportBytes(
            inputOf(file).state.catalogue(), inputOf(file).state.loadInfo(),
            ReportScope::allLoaded(inputOf(file).state.catalogue()), ReportFormat::Text);
        QVERIFY(text.contains("access:  editor with Billing, no access with Support"));
        QVERIFY(text.contains("Keys        Billing, Support"));
    }

    void keysWithoutANameAreNumbered()
    {
        auto other = wholeWorkspace();
        other[0][Category::Tools][0] = unknown("tool_crm");
        const QByteArray a = snapshotOf(stateFor(wholeWorkspace(), {}));
        const QByteArray b = snapshotOf(stateFor(other, {}));
        const QJsonArray views = jsonOf(merged({a, b}))[u"views"].toArray();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views[0][u"name"].toString(), u"key 1"_s);
        QCOMPARE(views[1][u"name"].toString(), u"key 2"_s);
        QVERIFY(views[0][u"id"] != views[1][u"id"]);
    }

    void completeClosesGaps()
    {
        auto preview = wholeWorkspace();
        preview[0].hasMore[Category::Tools] = true;
        preview[0][Category::Tools].resize(1);
        WorkspaceState::Content cut;
        cut.catalogue = catalogueOf({wholeWorkspace()[0]});
        cut.loadInfo = loadInfoOf(wholeWorkspace());
        cut.gaps = {{Gap::Part::Secrets, {}, {}, InWords{u"stopped"_s}}};
        const QByteArray full = snapshotOf(stateFor(wholeWorkspace(), u"A"_s));
        const QByteArray part = snapshotOf(stateFor(preview, u"B"_s));
        const QByteArray few = snapshotOf(WorkspaceState(cut));
        QCOMPARE(jsonOf(merged({part, full}))[u"complete"].toBool(), true);
        QCOMPARE(jsonOf(merged({few, full}))[u"complete"].toBool(), true);
        const QJsonObject open = jsonOf(merged({part, few}));
        QCOMPARE(open[u"complete"].toBool(), true); // each closes what the other lacks
        const QJsonObject same = jsonOf(merged({part, part}));
        QCOMPARE(same[u"gaps"].toArray().size(), 1);
    }

    void searchesStaySearches()
    {
        const auto searched = [](const QString &prefix) {
            WorkspaceState::Content content;
            content.catalogue = catalogueOf({wholeWorkspace()[0]});
            content.loadInfo = loadInfoOf(wholeWorkspace());
            content.loadInfo.search = prefix;
            return snapshotOf(WorkspaceState(std::move(content)));
        };
        const QByteArray hub = searched(u"HUB"_s);
        QCOMPARE(jsonOf(merged({hub, hub}))[u"search"].toString(), u"HUB"_s);
        const QJsonObject two = jsonOf(merged({hub, searched(u"H"_s)}));
        QVERIFY(two[u"search"].isNull());
        QCOMPARE(two[u"gaps"].toArray().size(), 2);
        const QJsonObject all = jsonOf(merged({hub, snapshotOf(stateFor(wholeWorkspace(), {}))}));
        QVERIFY(all[u"search"].isNull());
        QCOMPARE(all[u"complete"].toBool(), true);
    }

    void contradictionsAreTold()
    {
        auto other = wholeWorkspace();
        other[0].name = "HUB";
        other[0][Category::Tools][0].name = "crm";
        const auto result = mergedOf(
            {snapshotOf(stateFor(wholeWorkspace(), u"A"_s)), snapshotOf(stateFor(other, u"B"_s))});
        QVERIFY(result.hasValue());
        std::set<std::string> ids;
        for (const MergeContradiction &contradiction : result->contradictions) {
            ids.insert(contradiction.id);
        }
        QCOMPARE(ids, (std::set<std::string>{"sec_hub", "tool_crm"}));
    }

    void aCompleteListThatLacksADependentIsAContradiction()
    {
        auto fewer = wholeWorkspace();
        fewer[0][Category::Tools].erase(fewer[0][Category::Tools].begin());
        const auto told = [&] {
            const auto result = mergedOf({snapshotOf(stateFor(wholeWorkspace(), u"A"_s)),
                                          snapshotOf(stateFor(fewer, u"B"_s))});
            QStringList lines;
            for (const MergeContradiction &contradiction : result->contradictions) {
                lines.append(QString::fromStdString(
                    contradiction.secret + ' ' + contradiction.category + ' ' + contradiction.id));
            }
            return lines;
        };
        QCOMPARE(told(), QStringList{u"sec_hub tools tool_crm"_s});
        // A preview may go on with it.
        fewer[0].hasMore[Category(Category::Tools).index()] = true;
        QCOMPARE(told(), QStringList());
    }

    void otherWorkspacesAreRefused()
    {
        const QByteArray a = snapshotOf(stateFor(wholeWorkspace(), u"A"_s));
        QByteArray elsewhere = a;
        elsewhere.replace("https://api.elevenlabs.io", "https://api.eu.example");
        QVERIFY(mergedOf({a, elsewhere}).error() == MergeRefusal::DifferentServers);
        QByteArray others = a;
        others.replace("\"secret_id\": \"sec_", "\"secret_id\": \"other_");
        QVERIFY(mergedOf({a, others}).error() == MergeRefusal::NothingInCommon);
        // A third one may be what they have in common.
        auto both = wholeWorkspace();
        both[1].id = "other_stripe";
        QVERIFY(mergedOf({a, others, snapshotOf(stateFor(both, {}))}).hasValue());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
