// SPDX-License-Identifier: Apache-2.0
#include "answerfixture.h"
#include "support/smallfacts.h"

#include "report/answerreports.h"
#include "service/version.h"

using namespace secretscope;
using namespace secretscope::test;

namespace {

constexpr std::int64_t since = 1'767'312'000; // 2026-01-02T00:00:00Z

RunList listOf(std::vector<ToolRun> runs)
{
    return {.runs = std::move(runs), .isRead = true};
}

QByteArray report(const std::vector<PlainSecret> &plain, ReportFormat format,
                  const char *secret = "sec_hub")
{
    const WorkspaceState state = stateWithFacts(plain);
    RunList many = listOf({{since - 60, RunEnd::Success}, {since - 90, RunEnd::Refused}});
    many.hasMore = true;
    ApiError refusal;
    refusal.kind = ApiError::Kind::Refused;
    refusal.httpStatus = 403;
    RunList failed;
    failed.fault = refusal;
    const QHash<QByteArray, ToolRuns> tools{
        {"tool_crm",
         {many, listOf({{since + 60, RunEnd::Success}, {since + 61, RunEnd::Refused}})}},
        {"tool_var",
         {listOf({}), listOf({{since, RunEnd::ExternalServer}, {since + 1, RunEnd::NotTold}})}},
        {"tool_view", {failed, failed}}};
    const Verification found(ConfiguredPlaces(state), state.catalogue().findSecret(secret).value(),
                             {since, tools, {}});
    return written(
        [&](Output &output) { writeVerifyReport(output, found, format, Times::LeftOut); });
}

std::vector<PlainSecret> shortWorkspace()
{
    auto plain = wholeWorkspace();
    plain[0][Category::Agents].clear();
    plain[0][Category::PhoneNumbers].clear();
    plain[0][Category::McpServers].clear();
    return plain;
}

} // namespace

class TestVerifyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textNamesTheWorstFirst()
    {
        const QByteArray expected = R"(Did the new value arrive?
=========================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      https://api.elevenlabs.io
Profile     none
Search      none
Scope       HUBSPOT_API_KEY (sec_hub)
Complete    NO, parts are missing
  ! Facts, runs of tools: HTTP 403

All together: Refused
  Runs count from 2026-01-02T00:00:00Z on.
  Not everything was read, so there may be more than is listed here.

Refused: ≥ 1
  The last that is known of these is a run whose secret was refused.
  What needs the secret
    crm-lookup                    tool_crm                            Tool
      before:  at least 2 runs, 1 refused, last success 2026-01-01T23:59:00Z
      after:  2 runs, 1 refused, last success 2026-01-02T00:01:00Z

Cannot be told: 7
  Runs say nothing of these: check them yourself.
  What needs the secret
    (no name)                     tool_9f                             Tool
      reason:  no access with this key
    orders                        tool_var                            Tool
      reason:  it ran, but failed for other reasons: external_server, not_told
      before:  0 runs, 0 refused, no success
      after:  2 runs, 0 refused, no success
    read-only                     tool_view                           Tool
      reason:  its runs were not all read
    Front desk                    agent_front                         Agent
      reason:  the service lists runs of tools only
    conversation_initiation_webhook
                                  conversation_initiation_webhook     Other place
      reason:  the service lists runs of tools only
    HUB                           env_1                               Environment variable
      reason:  the service lists runs of tools only
    Hotline                       speng_1                             speech_engines
      reason:  the service lists runs of tools only
)";
        QCOMPARE(report(shortWorkspace(), ReportFormat::Text), expected);
    }

    void jsonIsWhatItWas();

    void markdownHasTheSame()
    {
        const QByteArray markdown = report(shortWorkspace(), ReportFormat::Markdown);
        QVERIFY(markdown.contains("## All together: Refused\n"));
        QVERIFY2(
            markdown.contains("| `crm-lookup` | `tool_crm` | Tool | before: `at least 2 runs, 1 "
                              "refused, last success 2026-01-01T23:59:00Z`, after: "),
            markdown.constData());
    }

    void whatNothingNeedsCannotBeTold()
    {
        const QByteArray text = report(shortWorkspace(), ReportFormat::Text, "sec_old");
        QVERIFY(text.contains("All together: Cannot be told\n"));
        QVERIFY(text.contains("Nothing is known to need the secret itself."));
    }

    void partialListsSaySo()
    {
        const QByteArray text = report(smallWorkspace(), ReportFormat::Text, "sec_big");
        QVERIFY(text.contains("Complete    NO"));
        QVERIFY(text.contains("there may be more than is listed here"));
    }

    void hostileNamesStayText()
    {
        for (const ReportFormat format : {ReportFormat::Text, ReportFormat::Markdown}) {
            QVERIFY(isHarmlessOnTerminal(report(hostileWorkspace(), format)));
        }
    }
};

void TestVerifyReport::jsonIsWhatItWas()
{
    QByteArray expected = R"({
  "format": "secretscope-verify",
  "version": 1,
  "generator": {
    "name": "secretscope",
    "version": "VERSION"
  },
  "server": "https://api.elevenlabs.io",
  "profile": null,
  "search": null,
  "complete": false,
  "gaps": [
    {
      "part": "facts",
      "list": "executions",
      "resource_id": "tool_view",
      "reason": "HTTP 403"
    }
  ],
  "secret": {
    "secret_id": "sec_hub",
    "name": "HUBSPOT_API_KEY"
  },
  "since": "2026-01-02T00:00:00Z",
  "verdict": "refused",
  "resources": [
    {
      "category": "tools",
      "id": "tool_9f",
      "name": null,
      "verdict": "cannot_tell",
      "reason": "no_access",
      "errors": [],
      "before": null,
      "after": null
    },
    {
      "category": "tools",
      "id": "tool_crm",
      "name": "crm-lookup",
      "verdict": "refused",
      "reason": null,
      "errors": [],
      "before": {
        "runs": 2,
        "refused": 1,
        "last_success_at_unix_secs": 1767311940,
        "exact": false
      },
      "after": {
        "runs": 2,
        "refused": 1,
        "last_success_at_unix_secs": 1767312060,
        "exact": true
      }
    },
    {
      "category": "tools",
      "id": "tool_var",
      "name": "orders",
      "verdict": "cannot_tell",
      "reason": "other_errors",
      "errors": [
        "external_server",
        "not_told"
      ],
      "before": {
        "runs": 0,
        "refused": 0,
        "last_success_at_unix_secs": null,
        "exact": true
      },
      "after": {
        "runs": 2,
        "refused": 0,
        "last_success_at_unix_secs": null,
        "exact": true
      }
    },
    {
      "category": "tools",
      "id": "tool_view",
      "name": "read-only",
      "verdict": "cannot_tell",
      "reason": "not_read",
      "errors": [],
      "before": null,
      "after": null
    },
    {
      "category": "agents",
      "id": "agent_front",
      "name": "Front desk",
      "verdict": "cannot_tell",
      "reason": "no_runs_listed",
      "errors": [],
      "before": null,
      "after": null
    },
    {
      "category": "others",
      "id": "conversation_initiation_webhook",
      "name": "conversation_initiation_webhook",
      "verdict": "cannot_tell",
      "reason": "no_runs_listed",
      "errors": [],
      "before": null,
      "after": null
    },
    {
      "category": "environment_variables",
      "id": "env_1",
      "name": "HUB",
      "verdict": "cannot_tell",
      "reason": "no_runs_listed",
      "errors": [],
      "before": null,
      "after": null
    },
    {
      "category": "speech_engines",
      "id": "speng_1",
      "name": "Hotline",
      "verdict": "cannot_tell",
      "reason": "no_runs_listed",
      "errors": [],
      "before": null,
      "after": null
    }
  ]
}
)";
    expected.replace("VERSION", SECRETSCOPE_VERSION);
    QCOMPARE(report(shortWorkspace(), ReportFormat::Json), expected);
}

QTEST_GUILESS_MAIN(TestVerifyReport)
#include "tst_verifyreport.moc"
