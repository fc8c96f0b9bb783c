// SPDX-License-Identifier: Apache-2.0
#include "analysis/verification.h"
#include "support/smallfacts.h"

#include <QTest>
#include <QTimeZone>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t since = 1000;

/// As in "s12 r13 s9": an end and a time each; e other errors, c in the client.
RunList listOf(const QByteArray &text)
{
    RunList list{.isRead = true};
    for (const QByteArray &run : text.split(' ')) {
        if (!run.isEmpty()) {
            const RunEnd end = run[0] == 's' ? RunEnd::Success
                : run[0] == 'r'              ? RunEnd::Refused
                : run[0] == 'c'              ? RunEnd::InClient
                : run[0] == 't'              ? RunEnd::ClientTimeout
                                             : RunEnd::ExternalServer;
            list.runs.push_back({run.mid(1).toInt(), end});
        }
    }
    return list;
}

Verification verified(const QHash<QByteArray, ToolRuns> &tools, const char *secret = "sec_hub",
                      const WorkspaceState &state = stateWithFacts(smallWorkspace()))
{
    return {ConfiguredPlaces(state),
            state.catalogue().findSecret(secret).value(),
            {since, tools, QDateTime::fromSecsSinceEpoch(1'767'400'000, QTimeZone::utc())}};
}

/// As in "tools/tool_crm Works None".
QStringList linesOf(const Verification &found)
{
    const QStringList verdicts{u"refused"_s, u"cannot"_s, u"norun"_s, u"works"_s};
    const QStringList doubts{u"-"_s,       u"nolist"_s, u"noaccess"_s, u"notread"_s,
                             u"toomany"_s, u"errors"_s, u"client"_s};
    QStringList lines;
    for (const VerifiedResource &resource : found.resources()) {
        lines += QString::fromStdString(std::string(resource.category) + '/'
                                        + std::string(resource.id))
            + u' ' + verdicts[int(resource.verdict)] + u' ' + doubts[int(resource.doubt)];
    }
    return lines;
}

const VerifiedResource &resourceOf(const Verification &found, std::string_view id)
{
    return *std::ranges::find(found.resources(), id, &VerifiedResource::id);
}

/// Of facts.
QStringList gapsOf(const Verification &found)
{
    QStringList gaps;
    for (const Gap &gap : found.loadInfo().gaps) {
        if (gap.part == Gap::Part::Facts) {
            gaps += QString::fromUtf8(gap.category + ' ' + gap.resourceId);
        }
    }
    return gaps;
}

} // namespace

class tst_Verification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunsOfAToolJudgeIt_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *runs, const char *expected) {
            QTest::newRow(runs) << QByteArray(runs) << QString::fromLatin1(expected);
        };
        row("", "norun -");
        row("s1001", "works -");
        row("r1001", "refused -");
        row("r1001 s1002", "works -");
        row("s1002 r1001", "works -");
        row("s1001 r1002", "refused -");
        row("r1002 s1001 s1003", "works -");
        row("s1001 r1001", "refused -"); // in one second there is no telling which was last
        row("e1001 t1002 e1003", "cannot errors");
        row("e1001 s1002 e1003", "works -");
        row("e1003 r1001", "refused -");
        row("c1001 c1002", "cannot client");
        row("c1001 e1002", "cannot errors");
        row("s90000000000", "works -"); // another clock is ahead
    }
    void theRunsOfAToolJudgeIt()
    {
        QFETCH(const QByteArray, after);
        QFETCH(const QString, expected);
        const auto found = verified({{"tool_crm", {listOf("s1"), listOf(after)}}});
        QVERIFY2(linesOf(found).contains(u"tools/tool_crm "_s + expected),
                 qPrintable(linesOf(found).join(u'\n')));
    }

    void whatIsNotWholeIsNotJudged()
    {
        RunList more = listOf("s1002 s1001");
        more.hasMore = true;
        QCOMPARE(resourceOf(verified({{"tool_crm", {{}, more}}}), "tool_crm").verdict,
                 Verdict::Works);
        RunList unordered = listOf("s1001 s1002");
        unordered.hasMore = true;
        QCOMPARE(resourceOf(verified({{"tool_crm", {{}, unordered}}}), "tool_crm").doubt,
                 Doubt::TooMany);
        RunList faulty = listOf("s1001");
        faulty.fault = Skipped{"executions[0]", "has no time", 0};
        const auto found = verified({{"tool_crm", {{}, faulty}}});
        QCOMPARE(resourceOf(found, "tool_crm").doubt, Doubt::NotRead);
        QVERIFY(!resourceOf(found, "tool_crm").after->isExact);
        QCOMPARE(gapsOf(found).count(u"executions tool_crm"_s), 1);
        // Two refusals with ids of their own are one tool that is not known.
        const auto refused = [](const QString &request) {
            ApiError error;
            error.requestId = request;
            return RunList{.fault = error};
        };
        const auto both = verified({{"tool_crm", {refused(u"one"_s), refused(u"two"_s)}}});
        QCOMPARE(gapsOf(both).count(u"executions tool_crm"_s), 1);
    }

    void everythingThatNeedsTheSecretItselfIsThere()
    {
        const RunList good = listOf("s1001");
        const auto found = verified({{"tool_crm", {good, good}},
                                     {"tool_view", {good, good}},
                                     {"tool_var", {good, good}},
                                     {"tool_9f", {good, good}}});
        // Neither agents that reach it through tools; nor what only a variable of another names.
        QCOMPARE(linesOf(found),
                 (QStringList{
                     u"tools/tool_9f cannot noaccess"_s, u"tools/tool_crm works -"_s,
                     u"tools/tool_var works -"_s, u"tools/tool_view works -"_s,
                     u"agents/agent_dark cannot nolist"_s, u"agents/agent_front cannot nolist"_s,
                     u"phone_numbers/phone_1 cannot nolist"_s, u"mcp_servers/mcp_1 cannot nolist"_s,
                     u"others/conversation_initiation_webhook cannot nolist"_s,
                     u"environment_variables/env_1 cannot nolist"_s,
                     u"speech_engines/speng_1 cannot nolist"_s}));
        QCOMPARE(gapsOf(found), QStringList());
        QCOMPARE(found.verdict(), Verdict::CannotTell);
        const WorkspaceState state = stateWithFacts(smallWorkspace());
        QCOMPARE(Verification::toolsToAsk(ConfiguredPlaces(state),
                                          state.catalogue().findSecret("sec_hub").value()),
                 (QList<QByteArray>{"tool_crm", "tool_var", "tool_view"}));
    }

    void theWorstOfAllIsTheVerdict()
    {
        const auto verdict = [](const char *runs) {
            return verified({{"tool_crm", {listOf(""), listOf(runs)}}}, "sec_stripe").verdict();
        };
        auto workspace = smallWorkspace();
        workspace[1][Category::Agents].clear();
        const WorkspaceState state = stateWithFacts(workspace);
        const auto alone = [&state](const char *runs) {
            return verified({{"tool_crm", {listOf(""), listOf(runs)}}}, "sec_stripe", state)
                .verdict();
        };
        QCOMPARE(alone("s1001"), Verdict::Works);
        QCOMPARE(alone(""), Verdict::NoRun);
        QCOMPARE(alone("e1001"), Verdict::CannotTell);
        QCOMPARE(alone("r1001"), Verdict::Refused);
        QCOMPARE(verdict("s1001"), Verdict::CannotTell); // an agent needs it too
        QCOMPARE(verdict("r1001"), Verdict::Refused);
        // Of what nothing is known to need nothing can be told.
        QCOMPARE(verified({}, "sec_old").verdict(), Verdict::CannotTell);
    }

    void countsAreOfBothSides()
    {
        RunList before = listOf("s5 r7 s3");
        before.hasMore = true;
        const auto found = verified({{"tool_crm", {before, listOf("r1001 e1002")}}});
        const VerifiedResource &tool = resourceOf(found, "tool_crm");
        QCOMPARE(tool.before->runs, 3U);
        QCOMPARE(tool.before->refused, 1U);
        QCOMPARE(tool.before->lastSuccess, 5);
        QVERIFY(!tool.before->isExact);
        QCOMPARE(tool.after->runs, 2U);
        QVERIFY(!tool.after->lastSuccess && tool.after->isExact);
        QVERIFY(!resourceOf(found, "mcp_1").before);
    }

    void whatWasNotReadIsAGap()
    {
        const auto found = verified({});
        QCOMPARE(resourceOf(found, "tool_crm").doubt, Doubt::NotRead);
        QVERIFY(!resourceOf(found, "tool_crm").after);
        QCOMPARE(gapsOf(found),
                 (QStringList{u"executions tool_crm"_s, u"executions tool_var"_s,
                              u"executions tool_view"_s}));
        // Without configurations nobody knows what names the secret beside its lists.
        const auto plain = verified({}, "sec_stripe", stateOf(smallWorkspace()));
        QVERIFY(gapsOf(plain).contains(u"tools "_s));
    }

    void factsThatDoNotMatterAreNoGaps()
    {
        WorkspaceState::Content content;
        content.catalogue = catalogueOf(smallWorkspace());
        content.facts = smallFacts();
        content.factsGaps = {{Gap::Part::Facts, {}, "agents", NotRead::APart},
                             {Gap::Part::Facts, {}, "phone_numbers", NotRead::APart},
                             {Gap::Part::Facts, {}, "settings", NotRead::APart}};
        const auto found = verified({{"tool_crm", {listOf(""), listOf("")}}}, "sec_stripe",
                                    WorkspaceState(content));
        QVERIFY(gapsOf(found).contains(u"settings "_s));
        QVERIFY(!gapsOf(found).contains(u"agents "_s));
        QVERIFY(!gapsOf(found).contains(u"phone_numbers "_s));
    }

    void itIsReadUntilTheRunsWereRead()
    {
        const auto found = verified({});
        QCOMPARE(found.loadInfo().finished.toSecsSinceEpoch(), 1'767'400'000);
    }
};

QTEST_GUILESS_MAIN(tst_Verification)
#include "tst_verification.moc"
