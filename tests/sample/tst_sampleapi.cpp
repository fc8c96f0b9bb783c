// SPDX-License-Identifier: Apache-2.0
// The calls one by one: pages, previews, filters, and what is refused.
#include "sampleanswers.h"

#include <QMap>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class TestSampleApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagingFindsEverySecretOnce_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("one by one") << QByteArray("?page_size=1");
        QTest::newRow("by seven") << QByteArray("?page_size=7");
        QTest::newRow("by hundred") << QByteArray("?page_size=100");
        QTest::newRow("all at once") << QByteArray("?");
    }

    void pagingFindsEverySecretOnce()
    {
        QFETCH(QByteArray, query);
        const QJsonArray secrets = m_answers.everything("secrets" + query, u"secrets"_s);
        QSet<QString> ids;
        for (const QJsonValue &secret : secrets) {
            ids += secret["secret_id"_L1].toString();
        }
        QCOMPARE(secrets.size(), m_workspace.secretCount());
        QCOMPARE(ids.size(), m_workspace.secretCount());
    }

    void previewsGoOnExactlyWhereTheDependenciesCallHasMore()
    {
        const QJsonArray secrets
            = m_answers.everything("secrets?dependency_limit=10&page_size=100", u"secrets"_s);
        int goingOn = 0;
        for (const QJsonValue &secret : secrets) {
            for (const QString &category : {u"tools"_s, u"agents"_s, u"phone_numbers"_s}) {
                const QJsonArray preview = secret["used_by"_L1][category].toArray();
                const bool hasMore = secret["used_by"_L1][category + "_has_more"_L1].toBool();
                QVERIFY(preview.size() <= 10);
                if (!hasMore && preview.size() < 10) {
                    continue;
                }
                const QJsonArray all = m_answers.everything(
                    "secrets/" + secret["secret_id"_L1].toString().toUtf8() + "/dependencies/"
                        + category.toUtf8() + "?page_size=7",
                    u"dependencies"_s);
                QCOMPARE(hasMore, all.size() > preview.size());
                for (qsizetype i = 0; i < preview.size(); ++i) {
                    QCOMPARE(preview[i], all[i]);
                }
                goingOn += hasMore;
            }
        }
        QVERIFY(goingOn > 10);
    }

    void searchFindsTheNamesThatStartWithIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << u"STRIPE_"_s;
        QTest::newRow("other case") << u"stripe_"_s;
        QTest::newRow("space and dash") << u"Zendesk – "_s;
        QTest::newRow("cjk") << u"修理"_s;
        QTest::newRow("hebrew") << u"מפתח"_s;
        QTest::newRow("nothing") << u"no such name"_s;
        QTest::newRow("all") << QString();
    }

    void searchFindsTheNamesThatStartWithIt()
    {
        QFETCH(QString, text);
        int expected = 0;
        for (qsizetype i = 0; i < m_workspace.secretCount(); ++i) {
            expected += m_workspace.secretName(i).startsWith(text, Qt::CaseInsensitive);
        }
        const QJsonArray secrets = m_answers.everything(
            "secrets?page_size=2&search=" + QUrl::toPercentEncoding(text), u"secrets"_s);
        QCOMPARE(secrets.size(), expected);
        for (const QJsonValue &secret : secrets) {
            QVERIFY(secret["name"_L1].toString().startsWith(text, Qt::CaseInsensitive));
        }
    }

    void aPlusInAQueryIsASpace()
    {
        const QByteArray spaced = m_answers.get("secrets?search=Zendesk%20").body;
        QCOMPARE(m_answers.get("secrets?search=Zendesk+").body, spaced);
        QVERIFY(spaced.contains("Zendesk"));
        QVERIFY(!m_answers.get("secrets?search=Zendesk%2B").body.contains("Zendesk"));
    }

    void oneSecretIsComplete()
    {
        qsizetype index = 0;
        while (m_workspace.secret(index)["used_by"_L1]["tools"_L1].toArray().size() <= 100) {
            ++index;
        }
        const QJsonObject whole = m_workspace.secret(index);
        const QJsonObject secret
            = m_answers.json("secrets/" + whole["secret_id"_L1].toString().toUtf8()).object();
        QCOMPARE(secret["name"_L1], whole["name"_L1]);
        QCOMPARE(secret["used_by"_L1]["tools"_L1], whole["used_by"_L1]["tools"_L1]);
        QCOMPARE(secret["used_by"_L1]["tools_has_more"_L1], QJsonValue(false));
    }

    void environmentVariablesAreFilteredAndPaged()
    {
        const QString field = u"environment_variables"_s;
        const QJsonArray all = m_answers.everything("environment-variables?", field);
        const QJsonArray secrets
            = m_answers.everything("environment-variables?type=secret&page_size=2", field);
        QCOMPARE(all, m_workspace.environmentVariables());
        QVERIFY(!secrets.isEmpty() && secrets.size() < all.size());
        for (const QJsonValue &variable : secrets) {
            QCOMPARE(variable["type"_L1].toString(), u"secret"_s);
            for (const QJsonValue &value : variable["values"_L1].toObject()) {
                QVERIFY(m_workspace.indexOfSecret(value["secret_id"_L1].toString()) >= 0);
            }
        }
        const QJsonObject staging
            = m_answers.json("environment-variables?environment=staging&label=ORDER_API").object();
        QCOMPARE(staging[field].toArray().size(), 1);
        QCOMPARE(staging[field][0]["values"_L1].toObject().keys(), QStringList{u"staging"_s});
        QCOMPARE(staging["has_more"_L1], QJsonValue(false));
    }

    void toolsHaveAgentsAndBranchesSomeInABranchOnly()
    {
        int several = 0, only = 0;
        for (qsizetype i = 0; i < m_workspace.secretCount(); ++i) {
            for (const QJsonValue &tool :
                 m_workspace.secret(i)["used_by"_L1]["tools"_L1].toArray()) {
                const QByteArray path
                    = "tools/" + tool["id"_L1].toString().toUtf8() + "/dependent-agents?page_size=";
                const QJsonArray agents = m_answers.everything(path + "3", u"agents"_s);
                const QJsonArray branches = m_answers.everything(path + "3", u"branches"_s);
                QCOMPARE(m_answers.everything(path + "7", u"agents"_s), agents);
                QMap<QString, int> counts;
                for (const QJsonValue &branch : branches) {
                    for (const QLatin1String name :
                         {"agent_id"_L1, "agent_name"_L1, "branch_id"_L1, "branch_name"_L1}) {
                        QVERIFY(branch[name].isString());
                    }
                    QVERIFY(branch["is_main"_L1].isBool());
                    ++counts[branch["agent_id"_L1].toString()];
                }
                several += std::any_of(counts.cbegin(), counts.cend(),
                                       [](int count) { return count > 1; });
                for (const QJsonValue &agent : agents) {
                    QCOMPARE(agent["name"_L1].isString(), agent["type"_L1] == "available"_L1);
                    counts.remove(agent["id"_L1].toString());
                }
                only += int(counts.size());
            }
        }
        QVERIFY(several > 0 && only > 0);
    }

    void serversAndNumbersAreComplete()
    {
        const QJsonArray servers = m_answers.json("mcp-servers")["mcp_servers"_L1].toArray();
        QVERIFY(servers.size() >= 5);
        QSet<qsizetype> sizes;
        for (const QJsonValue &server : servers) {
            const QJsonValue config = server["config"_L1];
            QVERIFY(config["url"_L1].isString());
            QVERIFY(server["metadata"_L1]["created_at"_L1].isDouble());
            QVERIFY(m_workspace.indexOfSecret(config["secret_token"_L1]["secret_id"_L1].toString())
                    >= 0);
            QVERIFY(server["dependent_agents"_L1].isArray());
            sizes += server["dependent_agents"_L1].toArray().size();
        }
        QVERIFY(sizes.contains(0) && sizes.size() > 2);
        const QJsonArray numbers = m_answers.json("phone-numbers").array();
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

    void numbersAreFilteredByAgentBranchAndProvider()
    {
        const QJsonArray all = m_answers.json("phone-numbers").array();
        for (const QLatin1String field : {"agent_id"_L1, "branch_id"_L1}) {
            QMap<QString, int> counts;
            for (const QJsonValue &number : all) {
                ++counts[number["assigned_agent"_L1][field].toString()];
            }
            counts.remove({});
            QVERIFY(!counts.isEmpty());
            const QByteArray query = QByteArray(field.data()) + '=' + counts.firstKey().toLatin1();
            QCOMPARE(m_answers.json("phone-numbers?" + query).array().size(), counts.first());
        }
        const QJsonArray trunks = m_answers.json("phone-numbers?provider=sip_trunk").array();
        QVERIFY(!trunks.isEmpty() && trunks.size() < all.size());
    }

    void refusalsHaveTheServicesShapes_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("inBody");
        const QByteArray one
            = "secrets/" + m_workspace.secret(0)["secret_id"_L1].toString().toUtf8();
        const auto row
            = [](const char *name, const QByteArray &target, int status, const QByteArray &inBody) {
                  QTest::newRow(name) << target << status << inBody;
              };
        row("elsewhere", "voices", 404, R"({"detail":"Not Found"})");
        row("root", "", 404, "Not Found");
        row("longer", "mcp-servers/", 404, "Not Found");
        row("unknown secret", "secrets/x", 404, R"("status":"secret_not_found")");
        row("encoded slash", "secrets/x%2Fdependencies%2Ftools", 404, "x/dependencies/tools");
        row("unknown secret's tools", "secrets/x/dependencies/tools", 404, "secret");
        row("unknown tool", "tools/x/dependent-agents", 404, "tool_not_found");
        row("zero", "secrets?page_size=0", 422, R"("loc":["query","page_size"])");
        row("negative", "secrets?page_size=-1", 422, R"({"detail":[{)");
        row("too many", "secrets?page_size=101", 422, "less_than_equal");
        row("no number", "secrets?page_size=abc", 422, "int_parsing");
        row("empty number", "secrets?page_size=", 422, "int_parsing");
        row("negative limit", "secrets?dependency_limit=-1", 422, "greater_than_equal");
        row("limit", "secrets?dependency_limit=101", 422, R"(["query","dependency_limit"])");
        row("category", one + "/dependencies/mcp_servers", 422,
            R"("loc":["path","resource_type"])");
        row("category page", one + "/dependencies/tools?page_size=0", 422, "greater_than_equal");
        row("both", "secrets?dependency_limit=0&page_size=0", 422, "page_size");
        row("variable type", "environment-variables?type=x", 422, "enum");
        row("cursor", "secrets?cursor=x", 400, R"("status":"invalid_cursor")");
        row("cursor of agents", one + "/dependencies/agents?cursor=%00", 400, "invalid_cursor");
    }

    void refusalsHaveTheServicesShapes()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(QByteArray, inBody);
        const SampleAnswer answer = m_answers.get(target);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(inBody), answer.body.constData());
        QVERIFY(QJsonDocument::fromJson(answer.body).object().contains("detail"_L1));
    }

    void aCursorIsOfItsOwnListOnly()
    {
        const QByteArray cursor
            = m_answers.json("secrets?page_size=1")["next_cursor"_L1].toString().toUtf8();
        QCOMPARE(m_answers.get("secrets?page_size=3&cursor=" + cursor).status, 200);
        QCOMPARE(m_answers.get("secrets?page_size=1&search=S&cursor=" + cursor).status, 400);
        QCOMPARE(m_answers.get("environment-variables?cursor=" + cursor).status, 400);
    }

private:
    const SampleWorkspace m_workspace{SampleWorkspace::sampleDocument()};
    const SampleAnswers m_answers{SampleWorkspace::sampleDocument()};
};

QTEST_GUILESS_MAIN(TestSampleApi)
#include "tst_sampleapi.moc"
