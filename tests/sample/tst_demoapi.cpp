// SPDX-License-Identifier: Apache-2.0
// What the sample says of the agents behind tools, MCP servers and numbers; the other calls are
// tested over HTTP.
#include "sample/demoapi.h"
#include "sample/demoworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class TestDemoApi : public QObject
{
    Q_OBJECT

private:
    QJsonDocument answer(const QByteArray &target) const
    {
        const QByteArrayList parts = ("/v1/convai/" + target).split('?');
        const DemoAnswer answer = DemoApi(m_workspace).get(parts[0], parts.value(1));
        return answer.status == 200 ? QJsonDocument::fromJson(answer.body) : QJsonDocument();
    }
    QJsonObject object(const QByteArray &target) const { return answer(target).object(); }
    QJsonArray list(const QByteArray &target) const { return answer(target).array(); }

    /// All items of a list over all its pages.
    QJsonArray everything(const QByteArray &target, const QString &field) const
    {
        QJsonArray all;
        QByteArray cursor;
        do {
            const QJsonObject page
                = object(cursor.isEmpty() ? target : target + "&cursor=" + cursor);
            for (const QJsonValue &item : page[field].toArray()) {
                all += item;
            }
            cursor = page["next_cursor"_L1].toString().toUtf8();
        } while (!cursor.isEmpty());
        return all;
    }

private Q_SLOTS:
    void toolsTellTheirAgentsAndBranches()
    {
        QByteArray toolId;
        for (qsizetype i = 0; toolId.isEmpty(); ++i) {
            const DemoSecret secret = m_workspace.source().secret(i);
            if (!secret.tools.isEmpty() && secret.agents.size() > 40) {
                toolId = secret.tools.first().id;
            }
        }
        const QByteArray path = "tools/" + toolId + "/dependent-agents";
        const QJsonObject first = object(path + "?page_size=1");
        QVERIFY(first["has_more"_L1].toBool());
        const auto users = m_workspace.source().toolUsers(toolId);
        const QJsonArray agents = everything(path + "?page_size=3", u"agents"_s);
        QCOMPARE(agents.size(), users->agents.size());
        for (const QJsonValue &agent : agents) {
            const bool isAvailable = agent["type"_L1] == "available"_L1;
            QVERIFY(agent["id"_L1].isString());
            QCOMPARE(agent["name"_L1].isString(), isAvailable);
            QCOMPARE(agent["access_level"_L1].isString(), isAvailable);
        }
        const QJsonArray branches = everything(path + "?page_size=3", u"branches"_s);
        QCOMPARE(branches.size(), users->branches.size());
        for (const QJsonValue &branch : branches) {
            for (const QLatin1String field :
                 {"agent_id"_L1, "agent_name"_L1, "branch_id"_L1, "branch_name"_L1}) {
                QVERIFY(branch[field].isString());
            }
            QVERIFY(branch["is_main"_L1].isBool());
        }
    }

    void someAgentsHaveAToolInABranchOnly()
    {
        int several = 0, only = 0;
        for (qsizetype i = 0; i < m_workspace.secretCount(); ++i) {
            for (const DemoResource &tool : m_workspace.source().secret(i).tools) {
                const auto answer = object("tools/" + tool.id + "/dependent-agents?page_size=100");
                QMap<QString, int> branches;
                for (const QJsonValue &branch : answer["branches"_L1].toArray()) {
                    ++branches[branch["agent_id"_L1].toString()];
                }
                several += std::any_of(branches.cbegin(), branches.cend(),
                                       [](int count) { return count > 1; });
                for (const QJsonValue &agent : answer["agents"_L1].toArray()) {
                    branches.remove(agent["id"_L1].toString());
                }
                only += answer["has_more"_L1].toBool() ? 0 : int(branches.size());
            }
            if (several > 0 && only > 0) {
                return;
            }
        }
        QFAIL("no such agent");
    }

    void serversAndNumbersAreToldWhole()
    {
        const QJsonArray servers = object("mcp-servers")["mcp_servers"_L1].toArray();
        QVERIFY(servers.size() >= 5);
        QSet<qsizetype> sizes;
        for (const QJsonValue &server : servers) {
            QVERIFY(server["config"_L1]["url"_L1].isString());
            QVERIFY(server["metadata"_L1]["created_at"_L1].isDouble());
            QVERIFY(m_workspace.source().indexOfSecret(
                server["config"_L1]["secret_token"_L1]["secret_id"_L1].toString().toUtf8()));
            QVERIFY(server["dependent_agents"_L1].isArray());
            sizes += server["dependent_agents"_L1].toArray().size();
        }
        QVERIFY(sizes.contains(0) && sizes.size() > 2);
        const QJsonArray numbers = list("phone-numbers");
        QCOMPARE(numbers.size(), m_workspace.source().phoneNumbers().size());
        int none = 0, withBranch = 0;
        for (const QJsonValue &number : numbers) {
            const QJsonValue agent = number["assigned_agent"_L1];
            none += agent.isNull();
            withBranch += agent["branch_id"_L1].isString();
            QVERIFY(agent.isNull()
                    || (agent["agent_id"_L1].isString() && agent["agent_name"_L1].isString()));
        }
        QVERIFY(none > 0 && withBranch > 0);
        QVERIFY(none + withBranch < numbers.size());
    }

    void numbersAreFilteredByAgentAndBranch()
    {
        const QJsonArray all = list("phone-numbers");
        for (const QLatin1String field : {"agent_id"_L1, "branch_id"_L1}) {
            QMap<QString, int> counts;
            for (const QJsonValue &number : all) {
                ++counts[number["assigned_agent"_L1][field].toString()];
            }
            counts.remove({});
            QVERIFY(!counts.isEmpty());
            const QByteArray query = QByteArray(field.data()) + '=' + counts.firstKey().toLatin1();
            QCOMPARE(list("phone-numbers?" + query).size(), counts.first());
        }
    }

private:
    const DemoWorkspace m_workspace = DemoWorkspace::sample();
};

QTEST_GUILESS_MAIN(TestDemoApi)
#include "tst_demoapi.moc"
