// SPDX-License-Identifier: Apache-2.0
#include "analysis/diff.h"
#include "support/smallfacts.h"
#include "support/states.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

using Workspace = std::vector<PlainSecret>;

/// Both catalogues and what differs, as readable lines.
struct Compared
{
    Compared(const Workspace &before, const Workspace &after)
        : Compared(before, loadInfoOf(before), after, loadInfoOf(after))
    {}
    Compared(const Workspace &before, const LoadInfo &loadInfoBefore, const Workspace &after,
             const LoadInfo &loadInfoAfter)
        : old(catalogueOf(before))
        , now(catalogueOf(after))
        , result(diff(stateOf(old, loadInfoBefore), stateOf(now, loadInfoAfter)))
    {}

    static QString changesText(Changes changes)
    {
        constexpr std::pair<Change, char> letters[]{{Change::Added, '+'},
                                                    {Change::Removed, '-'},
                                                    {Change::Renamed, 'n'},
                                                    {Change::AccessChanged, 'a'},
                                                    {Change::VisibilityChanged, 'v'},
                                                    {Change::ThroughChanged, 't'},
                                                    {Change::DetailsChanged, 'd'},
                                                    {Change::CannotTell, '?'}};
        QString text;
        for (const auto &[change, letter] : letters) {
            if (changes.testFlag(change)) {
                text += QLatin1Char(letter);
            }
        }
        return text;
    }

    /// As in "sec_hub", "sec_hub tools tool_crm a".
    QStringList lines() const
    {
        const auto text = [](std::string_view view) { return QString::fromUtf8(view); };
        QStringList lines;
        for (const SecretChange &change : result.secrets) {
            const QString secret
                = text(change.before ? old.secretId(*change.before) : now.secretId(*change.after));
            if (change.changes) {
                lines += secret + QLatin1Char(' ') + changesText(change.changes);
            }
            for (const DependentChange &dependent : change.dependents) {
                const auto id = dependent.before ? old.resourceId(dependent.before->resource)
                                                 : now.resourceId(dependent.after->resource);
                lines += QStringList{secret, text(dependent.category), text(id),
                                     changesText(dependent.changes)}
                             .join(QLatin1Char(' '));
            }
        }
        return lines;
    }

    Catalogue old;
    Catalogue now;
    Diff result;
};

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts) {
        list += QString::fromLatin1(text);
    }
    return list;
}

Workspace withoutPreviews()
{
    Workspace secrets = smallWorkspace();
    for (PlainSecret &secret : secrets) {
        secret.hasMore.fill(false);
    }
    secrets[2].unlisted["flows"] = {{.id = "f1", .label = R"({"id":"f1"})"}};
    return secrets;
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsIdentical()
    {
        const Compared compared(withoutPreviews(), shuffled(7, withoutPreviews()));
        QCOMPARE(compared.result.verdict(), DiffVerdict::Identical);
        QVERIFY(compared.result.secrets.empty());
        QVERIFY(compared.result.isExact());
    }

    void theSameButPartialIsNotCalledIdentical()
    {
        const Compared compared(smallWorkspace(), smallWorkspace());
        QCOMPARE(compared.result.verdict(), DiffVerdict::NoDifferenceSeen);
        QVERIFY(!compared.result.isExact());
        QCOMPARE(compared.lines(), QStringList());
        QCOMPARE(compared.result.secrets.size(), 2u);
        QVERIFY(compared.result.secrets[0].partial == std::vector{std::string_view("tools")});
    }

    void eachChangeHasItsWord_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("expected");
        auto row = [step = 0](const char *name, const char *expected) mutable {
            QTest::newRow(name) << step++ << QString::fromLatin1(expected);
        };
        row("secret removed", "sec_old -");
        row("secret renamed", "sec_hub n");
        row("tool removed", "sec_hub tools tool_view -");
        row("tool added", "sec_old tools tool_x +");
        row("tool renamed", "sec_hub tools tool_crm n");
        row("access changed", "sec_hub tools tool_crm a");
        row("renamed and access changed", "sec_hub tools tool_crm na");
        row("became unknown", "sec_hub tools tool_crm v");
        row("became visible", "sec_hub tools tool_9f v");
        row("other ways", "sec_hub agents agent_night t");
        row("other environments", "sec_hub environment_variables env_1 t");
        row("other provider", "sec_hub phone_numbers phone_1 d");
        row("other number", "sec_hub phone_numbers phone_1 n");
        row("other date", "sec_hub tools tool_crm d");
        row("webhook gone", "sec_hub others conversation_initiation_webhook -");
        row("unlisted one new", "sec_hub speech_engines speng_1 +");
        row("unlisted one differs", "sec_old flows f1 nd");
        row("unlisted one gone", "sec_old flows f1 -");
    }
    void eachChangeHasItsWord()
    {
        QFETCH(int, step);
        QFETCH(QString, expected);
        Workspace changed = withoutPreviews();
        PlainSecret &hub = changed[0];
        auto &crm = hub[Category::Tools][0];
        const std::array<std::function<void()>, 18> steps{
            [&] { changed.erase(changed.begin() + 2); },
            [&] { hub.name = "HUB"; },
            [&] { hub[Category::Tools].erase(hub[Category::Tools].begin() + 1); },
            [&] { changed[2][Category::Tools] = {available("tool_x", "x", "admin")}; },
            [&] { crm.name = "other"; },
            [&] { crm.access = "viewer"; },
            [&] { crm.name = "other", crm.access = "viewer"; },
            [&] { crm = unknown("tool_crm"); },
            [&] { hub[Category::Tools][2] = available("tool_9f", "seen", "admin"); },
            [&] { hub[Category::Agents][0].links = {"tool_view"}; },
            [&] { hub[Category::EnvironmentVariables][0].links = {"production"}; },
            [&] { hub[Category::PhoneNumbers][0].access = "exotel"; },
            [&] { hub[Category::PhoneNumbers][0].name = "+1"; },
            [&] { crm.created = 1; },
            [&] { hub[Category::Others].clear(); },
            [&] { hub.unlisted["speech_engines"] = {{.id = "speng_1"}}; },
            [&] {
                changed[2].unlisted["flows"]
                    = {{.id = "f1", .name = "F", .label = R"({"id":"f1","name":"F"})"}};
            },
            [&] { changed[2].unlisted.clear(); },
        };
        steps[std::size_t(step)]();
        const Compared compared(withoutPreviews(), changed);
        QCOMPARE(compared.lines(), QStringList(expected));
        QCOMPARE(compared.result.verdict(), DiffVerdict::Different);
        QVERIFY(compared.result.isExact());
    }

    void unlistedListsAreComparedByTheirKeys()
    {
        // On each side another list comes first, so that their positions differ.
        Workspace before = withoutPreviews();
        before[0].unlisted["speech_engines"] = {{.id = "speng_1"}};
        Workspace after = shuffled(3, before);
        std::ranges::reverse(after);
        QCOMPARE(Compared(before, after).result.verdict(), DiffVerdict::Identical);
        // What one side only begins cannot be told.
        for (PlainSecret &secret : after) {
            if (secret.unlisted.erase("speech_engines") > 0) {
                secret.unlisted["speech_engines"];
                secret.unlistedWithMore = {"speech_engines"};
            }
        }
        const Compared partial(before, after);
        QCOMPARE(partial.lines(), lines({"sec_hub speech_engines speng_1 ?"}));
        QVERIFY(!partial.result.isExact());
    }

    void theOrderOfWaysAndAnEmptyListAreNoChange()
    {
        Workspace before = withoutPreviews();
        Workspace after = before;
        before[0][Category::Agents][1].links = std::vector<std::string>{};
        std::ranges::reverse(*after[0][Category::Agents][2].links);
        QCOMPARE(Compared(before, after).result.verdict(), DiffVerdict::Identical);
    }

    void whatAPartialSideLacksCannotBeTold()
    {
        Workspace after = withoutPreviews();
        after[0][Category::Tools].clear();
        after[0].hasMore[Category::Tools] = true;
        const Compared compared(withoutPreviews(), after);
        QCOMPARE(compared.lines(),
                 lines({"sec_hub tools tool_9f ?", "sec_hub tools tool_crm ?",
                        "sec_hub tools tool_view ?"}));
        QCOMPARE(compared.result.verdict(), DiffVerdict::NoDifferenceSeen);
        QCOMPARE(compared.result.dependentCount(Change::CannotTell), 3u);
        QVERIFY(!compared.result.isExact());
    }

    void anItemOnThePartialSideAloneIsReallyNew()
    {
        Workspace after = withoutPreviews();
        after[0][Category::Tools].push_back(available("tool_new", "new", "admin"));
        after[0].hasMore[Category::Tools] = true;
        QCOMPARE(Compared(withoutPreviews(), after).lines(), lines({"sec_hub tools tool_new +"}));
    }

    void secretsBehindAGapCannotBeTold()
    {
        Workspace after = withoutPreviews();
        after.erase(after.begin() + 2);
        LoadInfo cut = loadInfoOf(after);
        cut.gaps.append({Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("stopped at page 1")}});
        const Compared compared(withoutPreviews(), loadInfoOf(withoutPreviews()), after, cut);
        QCOMPARE(compared.lines(), lines({"sec_old ?"}));
        QVERIFY(compared.result.afterLacksSecrets && !compared.result.beforeLacksSecrets);
    }

    void anotherSearchCannotTellWhatItWasNotAskedFor()
    {
        Workspace after = withoutPreviews();
        after.erase(after.begin() + 2);
        LoadInfo searched = loadInfoOf(after);
        searched.search = QStringLiteral("H");
        const Compared narrower(withoutPreviews(), loadInfoOf(withoutPreviews()), after, searched);
        QCOMPARE(narrower.lines(), lines({"sec_old ?"}));
        QVERIFY(narrower.result.searchesDiffer);

        const Compared same(withoutPreviews(), searched, after, searched);
        QCOMPARE(same.lines(), lines({"sec_old -"}));
    }

    void sourcesWithoutVariablesAreEqualInThat()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        const auto state = [&](LoadState variables) {
            return stateOf(withVariables(catalogueOf({secret}), variables));
        };
        const WorkspaceState without = state(LoadState::NotOffered);
        QCOMPARE(diff(without, without).verdict(), DiffVerdict::Identical);
        QCOMPARE(diff(without, state(LoadState::Complete)).verdict(),
                 DiffVerdict::NoDifferenceSeen);
    }

    void theReverseComparisonIsTheMirror()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Workspace before = randomSecrets(seed);
            const Workspace after = changedSecrets(seed + 1, before);
            const Compared forward(before, after);
            const Compared backward(after, before);
            QStringList mirrored = backward.lines();
            for (QString &line : mirrored) {
                if (line.endsWith(QLatin1Char('+'))) {
                    line.replace(line.size() - 1, 1, QLatin1Char('-'));
                } else if (line.endsWith(QLatin1Char('-'))) {
                    line.replace(line.size() - 1, 1, QLatin1Char('+'));
                }
            }
            QCOMPARE(mirrored, forward.lines());
            QCOMPARE(backward.result.verdict(), forward.result.verdict());
            QCOMPARE(backward.result.isExact(), forward.result.isExact());
        }
    }

    void itFindsWhatAPlainComparisonFinds()
    {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const Workspace before = randomSecrets(seed);
            const Workspace after = changedSecrets(seed + 1, before);
            const Compared compared(before, after);
            std::array<std::size_t, 3> expected{};
            for (const PlainSecret &old : before) {
                const auto now = std::ranges::find(after, old.id, &PlainSecret::id);
                if (now == after.end()) {
                    continue;
                }
                std::set<std::string> words;
                for (const PlainSecret &secret : {old, *now}) {
                    for (const PlainList &list : listsOf(secret)) {
                        words.insert(list.word);
                    }
                }
                const std::vector<PlainDependent> none;
                for (const std::string &word : words) {
                    const auto listOf = [&](const PlainSecret &secret) {
                        const auto lists = listsOf(secret);
                        const auto found = std::ranges::find(lists, word, &PlainList::word);
                        return found != lists.end() ? *found : PlainList{word, &none, false};
                    };
                    const auto isWhole = [&](const PlainSecret &secret) {
                        return word == "environment_variables" ? secret.hasEnvironmentVariables
                                                               : !listOf(secret).hasMore;
                    };
                    const auto lacks = [&](const PlainSecret &secret, const auto &item) {
                        const auto &items = *listOf(secret).items;
                        return std::ranges::find(items, item.id, &PlainDependent::id)
                            == items.end();
                    };
                    for (const PlainDependent &item : *listOf(old).items) {
                        expected[isWhole(*now) ? 0 : 2] += lacks(*now, item);
                    }
                    for (const PlainDependent &item : *listOf(*now).items) {
                        expected[isWhole(old) ? 1 : 2] += lacks(old, item);
                    }
                }
            }
            QCOMPARE(compared.result.dependentCount(Change::Removed), expected[0]);
            QCOMPARE(compared.result.dependentCount(Change::Added), expected[1]);
            QCOMPARE(compared.result.dependentCount(Change::CannotTell), expected[2]);
        }
    }

    void resourcesThatSaySomethingElseAreTold_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 0 << QString();
        QTest::newRow("another header") << 1 << QStringLiteral("tool_crm places");
        QTest::newRow("another creator") << 2 << QStringLiteral("tool_view creator");
        QTest::newRow("called again") << 3 << QStringLiteral("agent_front live");
        QTest::newRow("idle now") << 4 << QStringLiteral("agent_night idle");
        QTest::newRow("a list that was not read whole") << 5 << QString();
    }

    void resourcesThatSaySomethingElseAreTold()
    {
        QFETCH(const int, step);
        QFETCH(const QString, expected);
        const auto state = [](const Facts &facts) {
            WorkspaceState::Content content;
            content.catalogue = catalogueOf(withoutPreviews());
            content.facts = facts;
            content.loadInfo.finished
                = QDateTime::fromSecsSinceEpoch(1'767'312'000, QTimeZone::utc());
            return WorkspaceState(std::move(content));
        };
        Facts now = smallFacts();
        FactsContent content;
        const auto header = [](std::string_view secret, std::string_view name) {
            return toSecret(secret, PlaceKind::Header, name);
        };
        if (step == 1 || step == 5) {
            content.id = "tool_crm";
            content.references = {header("sec_hub", "X-New"), header("sec_stripe", "X-Pay")};
            now.add(FactsList::Tools, content);
        } else if (step == 2) {
            content.id = "tool_view";
            content.creatorName = "Cleo";
            content.references = {toSecret("sec_hub", PlaceKind::Path, "tool_config.code.env.KEY")};
            now.add(FactsList::Tools, content);
        } else if (step > 2) {
            content.id = step == 3 ? "agent_front" : "agent_night";
            content.lastCall = step == 3 ? 1'767'225'600 : 1'700'000'000;
            now.add(FactsList::Agents, content);
        }
        if (step == 5) {
            now.setState(FactsList::Tools, LoadState::Failed);
        }
        const Diff found = diff(state(smallFacts()), state(now));
        QStringList lines;
        for (const FactsChange &change : found.resources) {
            const std::string_view id = found.afterFacts.text(found.afterFacts.at(change.after).id);
            lines.append(QString::fromUtf8(id)
                         + (change.arePlacesOther ? QStringLiteral(" places") : QString())
                         + (change.isCreatorOther ? QStringLiteral(" creator") : QString())
                         + (change.becoming == Calls::Idle         ? QStringLiteral(" idle")
                                : change.becoming == Calls::Lately ? QStringLiteral(" live")
                                                                   : QString()));
        }
        QCOMPARE(lines.join(QLatin1Char('\n')), expected);
        QCOMPARE(found.verdict() == DiffVerdict::Different, !expected.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
