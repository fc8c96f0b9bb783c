// SPDX-License-Identifier: Apache-2.0
#include "answerfixture.h"

#include "report/diffreport.h"
#include "service/version.h"
#include "support/smallfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray report(const std::vector<PlainSecret> &before, const std::vector<PlainSecret> &after,
                  ReportFormat format)
{
    const Catalogue a = catalogueOf(before);
    const Catalogue b = catalogueOf(after);
    const LoadInfo readA = smallLoadInfo(before);
    const LoadInfo readB = smallLoadInfo(after);
    const Diff found = diff(stateOf(a, readA), stateOf(b, readB));
    return written([&](Output &output) {
        writeDiffReport(output, {a, readA, "old.json"}, {b, readB, "new <b>.json"}, found, format,
                        Times::LeftOut);
    });
}

} // namespace

class TestDiffReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identicalOnesSaySo()
    {
        QVERIFY(report(wholeWorkspace(), wholeWorkspace(), ReportFormat::Text)
                    .contains("Both are identical."));
        const auto json = QJsonDocument::fromJson(
                              report(wholeWorkspace(), wholeWorkspace(), ReportFormat::Json))
                              .object();
        QCOMPARE(json[u"identical"].toBool(), true);
        QCOMPARE(json[u"secrets"].toArray().size(), 0);
        QCOMPARE(json[u"complete"].toBool(), true);
    }

    void eachChangeIsListed()
    {
        auto after = wholeWorkspace();
        after[0].name = "HUB";
        after[0][Category::Tools][0].access = "viewer";
        after[0][Category::Tools][1] = unknown("tool_view");
        after[0][Category::Agents][0].links = {"tool_view"};
        after[0][Category::PhoneNumbers][0].name = "+1";
        after.pop_back();
        const QByteArray expected = R"(What changed between two readings
=================================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      https://api.elevenlabs.io
Profile     Acme <prod> & "co"
Search      none
Scope       from old.json to new <b>.json
Complete    yes

Result
  They differ.
  - removed: 1 secret, 0 dependents
  - renamed: 1 secret, 1 dependent
  - access changed: 0 secrets, 1 dependent
  - visibility changed: 0 secrets, 1 dependent
  - through changed: 0 secrets, 1 dependent

Secrets
  2 secrets
    HUB                           sec_hub                             renamed
      name:  HUBSPOT_API_KEY → HUB
    OLD_KEY                       sec_old                             removed

Dependents of secrets that both sides have
  4 dependents
    crm-lookup                    tool_crm                            access changed
      tool of  HUB (sec_hub)
      access:  editor → viewer
    no access with this key       tool_view                           visibility changed
      tool of  HUB (sec_hub)
      access:  viewer → no access
    Night line                    agent_night                         through changed
      agent of  HUB (sec_hub)
      through:  tool_crm → tool_view
    +1                            phone_1                             renamed
      phone number of  HUB (sec_hub)
      name:  +4930123 → +1
)";
        QCOMPARE(report(wholeWorkspace(), after, ReportFormat::Text), expected);
        const auto json
            = QJsonDocument::fromJson(report(wholeWorkspace(), after, ReportFormat::Json)).object();
        QCOMPARE(json[u"result"].toString(), QStringLiteral("different"));
        QCOMPARE(json[u"counts"][u"visibility_changed"][u"dependents"].toInt(), 1);
        QCOMPARE(json[u"counts"][u"removed"][u"secrets"].toInt(), 1);
    }

    void whatCannotBeToldIsApart()
    {
        const QByteArray text = report(smallWorkspace(), wholeWorkspace(), ReportFormat::Text);
        QVERIFY(text.contains("removed"));
        auto after = smallWorkspace();
        after[3][Category::Tools].clear();
        const QByteArray partial = report(smallWorkspace(), after, ReportFormat::Text);
        QVERIFY(partial.contains("not everything could be compared"));
        QVERIFY(partial.contains("cannot tell"));
        QVERIFY(partial.contains("old side: "));
        QVERIFY(partial.contains("new side: "));
    }

    void theOrderOfArrivalDoesNotShow()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto before = randomSecrets(seed);
            const auto after = changedSecrets(seed + 1, before);
            for (const ReportFormat format :
                 {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Json}) {
                QCOMPARE(report(shuffled(seed, before), shuffled(seed + 1, after), format),
                         report(before, after, format));
            }
        }
    }

    void hostileNamesStayText()
    {
        auto after = hostileWorkspace();
        std::swap(after[0].name, after[1].name);
        std::swap(after[0][Category::Tools][0].name, after[0][Category::Agents][0].name);
        QVERIFY(isHarmlessOnTerminal(report(hostileWorkspace(), after, ReportFormat::Text)));
        QVERIFY(isHarmlessOnTerminal(report(hostileWorkspace(), after, ReportFormat::Markdown)));
        QVERIFY(QJsonDocument::fromJson(report(hostileWorkspace(), after, ReportFormat::Json))
                    .isObject());
    }

    void whatResourcesSayOfThemselvesIsListed()
    {
        const WorkspaceState before = stateWithFacts(wholeWorkspace());
        WorkspaceState::Content content;
        content.catalogue = before.catalogue();
        content.loadInfo = before.loadInfo();
        content.facts = smallFacts();
        FactsContent tool;
        tool.id = "tool_crm";
        tool.creatorName = "Cleo";
        tool.references = {toSecret("sec_hub", PlaceKind::Header, "X-New")};
        content.facts.add(FactsList::Tools, tool);
        const WorkspaceState after(std::move(content));
        const Diff found = diff(before, after);
        const LoadInfo readA = before.loadInfo();
        const LoadInfo readB = after.loadInfo();
        const auto write = [&](ReportFormat format) {
            return written([&](Output &output) {
                writeDiffReport(output, {before.catalogue(), readA, "old"},
                                {after.catalogue(), readB, "new"}, found, format, Times::LeftOut);
            });
        };
        const QByteArray expected = R"(
What resources say of themselves
  1 resource
    crm-lookup                    tool_crm                            places changed, creator
                                                                      changed
      places:  header Authorization (sec_hub); header X-Pay (sec_stripe) → header X-New (sec_hub)
      creator:  Ada, Ada@x.example → Cleo, Ada@x.example
)";
        const QByteArray text = write(ReportFormat::Text);
        QVERIFY2(text.contains(expected), text.constData());
        const auto json = QJsonDocument::fromJson(write(ReportFormat::Json)).object();
        const QJsonObject change = json[u"resources"].toArray().first().toObject();
        QCOMPARE(change[u"id"].toString(), QStringLiteral("tool_crm"));
        QCOMPARE(change[u"places_changed"].toBool(), true);
        QCOMPARE(change[u"idle_changed"].toBool(), false);
        QCOMPARE(change[u"after"][u"places"].toArray().first().toString(),
                 QStringLiteral("header X-New"));
    }

    void agentsBecomeIdleOrLiveAgain()
    {
        const WorkspaceState live = stateWithFacts(wholeWorkspace());
        WorkspaceState::Content content;
        content.catalogue = live.catalogue();
        content.loadInfo = live.loadInfo();
        content.facts = smallFacts();
        FactsContent agent;
        agent.id = "agent_night";
        agent.lastCall = 1'700'000'000;
        content.facts.add(FactsList::Agents, agent);
        const WorkspaceState idle(std::move(content));
        const auto write
            = [](const WorkspaceState &before, const WorkspaceState &after, ReportFormat format) {
                  return written([&](Output &output) {
                      writeDiffReport(output, {before.catalogue(), before.loadInfo(), "old"},
                                      {after.catalogue(), after.loadInfo(), "new"},
                                      diff(before, after), format, Times::LeftOut);
                  });
              };
        const QByteArray stopped = write(live, idle, ReportFormat::Text);
        QVERIFY2(stopped.contains("agent_night                         now idle\n"
                                  "      last call:  2026-01-01 \xE2\x86\x92 2023-11-14\n"),
                 stopped.constData());
        const QByteArray again = write(idle, live, ReportFormat::Text);
        QVERIFY2(again.contains("agent_night                         live again\n"),
                 again.constData());
        for (const auto &[before, after, becoming] :
             {std::tuple(live, idle, QStringLiteral("idle")),
              std::tuple(idle, live, QStringLiteral("live"))}) {
            const auto json
                = QJsonDocument::fromJson(write(before, after, ReportFormat::Json)).object();
            QCOMPARE(json[u"resources"][0][u"becoming"].toString(), becoming);
            QCOMPARE(json[u"resources"][0][u"idle_changed"].toBool(), true);
        }
    }
};

QTEST_GUILESS_MAIN(TestDiffReport)
#include "tst_diffreport.moc"
