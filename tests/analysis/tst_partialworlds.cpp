// SPDX-License-Identifier: Apache-2.0
// Every number against the truth: a workspace is made whole, then parts of it are taken away and
// said to be missing. What calls itself exact must have the number of the whole; what is "at least"
// must not be above it.
#include "analysis/graph.h"
#include "analysis/impact.h"
#include "analysis/unused.h"
#include "analysis/uses.h"
#include "analysis/usingagents.h"
#include "support/states.h"

#include <QTest>

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

/// What a load that did not come to the end would have of it. A list may be called partial though
/// nothing is missing, never the other way round.
WorkspaceState partOf(const std::vector<PlainSecret> &whole, std::uint64_t seed)
{
    RandomNumbers random(seed + 77);
    std::vector<PlainSecret> secrets = whole;
    WorkspaceState::Content content;
    if (random.isHit(40)) {
        secrets.resize(random.below(static_cast<std::uint32_t>(secrets.size())) + 1);
        content.gaps.append({Gap::Part::Secrets, {}, {}, NotRead::ToTheEnd});
    }
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
    }
    content.catalogue = catalogueOf(secrets);
    content.gaps += loadInfoOf(secrets).gaps;
    return WorkspaceState(std::move(content));
}

struct Claim
{
    QString what;
    std::size_t count = 0;
    bool isExact = false;
    /// What a part may call the same, where it does not know the kind of a resource.
    QString otherName = {};
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Every number that views, files and commands have, by a text that names it.
std::vector<Claim> claims(const WorkspaceState &state)
{
    const Catalogue &catalogue = state.catalogue();
    std::vector<Claim> all;
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
        all.push_back({u"unused "_s + textOf(catalogue.secretId(row.secret)), 1, true});
    }
    all.push_back({u"unused in all"_s, found.rows.size(), found.isExact});
    return all;
}

} // namespace

class TestPartialWorlds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNumberIsFalse()
    {
        std::size_t exact = 0;
        std::size_t atLeast = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto whole = randomSecrets(seed, {.partialPercent = 0});
            std::map<QString, std::size_t> truth;
            for (const Claim &claim : claims(stateOf(whole))) {
                QVERIFY2(claim.isExact, qPrintable(claim.what));
                truth[claim.what] = claim.count;
                if (!claim.otherName.isEmpty()) {
                    std::size_t &most = truth[claim.otherName];
                    most = std::max(most, claim.count);
                }
            }
            for (const Claim &claim : claims(partOf(whole, seed))) {
                const auto found = truth.find(claim.what);
                const std::size_t right = found == truth.end() ? 0 : found->second;
                const QString said = u"seed %1, %2: %3%4, in truth %5"_s.arg(seed)
                                         .arg(claim.what, claim.isExact ? u""_s : u"at least "_s)
                                         .arg(claim.count)
                                         .arg(right);
                QVERIFY2(claim.isExact ? claim.count == right : claim.count <= right,
                         qPrintable(said));
                (claim.isExact ? exact : atLeast) += 1;
            }
        }
        // Neither is rare, or little would be said by this.
        QVERIFY(exact > 500);
        QVERIFY(atLeast > 500);
    }
};

QTEST_APPLESS_MAIN(TestPartialWorlds)
#include "tst_partialworlds.moc"
