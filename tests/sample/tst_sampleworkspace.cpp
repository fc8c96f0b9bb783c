// SPDX-License-Identifier: Apache-2.0
// What the sample and generated workspaces hold.
#include "sample/generatedworkspace.h"
#include "sampleanswers.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList categories{u"tools"_s, u"agents"_s, u"phone_numbers"_s, u"mcp_servers"_s,
                             u"others"_s};

QList<QJsonObject> allSecrets(const SampleWorkspace &workspace)
{
    QList<QJsonObject> secrets;
    for (qsizetype i = 0; i < workspace.secretCount(); ++i) {
        secrets += workspace.secret(i);
    }
    return secrets;
}

QJsonArray listOf(const QJsonObject &secret, const QString &category)
{
    return secret["used_by"_L1][category].toArray();
}

qsizetype dependentCount(const QJsonObject &secret)
{
    qsizetype count = 0;
    for (const QString &category : categories) {
        count += listOf(secret, category).size();
    }
    return count;
}

bool isVisible(const QJsonValue &item)
{
    return item["type"_L1] == "available"_L1;
}

/// Whether each resource is the same wherever it is listed, and each link can be explained.
void verifyCoherence(const QList<QJsonObject> &secrets)
{
    QHash<QString, QJsonObject> seen;
    QSet<QString> ids;
    for (const QJsonObject &secret : secrets) {
        QVERIFY(!ids.contains(secret["secret_id"_L1].toString()));
        ids += secret["secret_id"_L1].toString();
        QSet<QString> within;
        for (const QString &category : {u"tools"_s, u"mcp_servers"_s, u"agents"_s}) {
            for (const QJsonValue &entry : listOf(secret, category)) {
                QJsonObject item = entry.toObject();
                for (const QJsonValue &link : item.take("referenced_resource_ids"_L1).toArray()) {
                    QVERIFY(!isVisible(item) || within.contains(link.toString()));
                }
                const QString id = item["id"_L1].toString();
                QVERIFY(!within.contains(id));
                within += id;
                QCOMPARE(seen.value(id, item), item);
                seen.insert(id, item);
            }
        }
    }
}

} // namespace

class TestSampleWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsCoherent() { verifyCoherence(m_secrets); }

    void sampleHasWhatTheTreeMustShow()
    {
        QVERIFY(m_secrets.size() >= 230 && m_secrets.size() <= 280);
        QSet<QString> providers, levels, names;
        int unused = 0, manyTools = 0, manyAgents = 0, unknown = 0, servers = 0, webhooks = 0;
        int foreignLinks = 0, direct = 0, through = 0;
        for (const QJsonObject &secret : m_secrets) {
            names += secret["name"_L1].toString();
            unused += dependentCount(secret) == 0;
            manyTools += listOf(secret, u"tools"_s).size() > 100;
            manyAgents += listOf(secret, u"agents"_s).size() > 100;
            servers += !listOf(secret, u"mcp_servers"_s).isEmpty();
            webhooks
                += listOf(secret, u"others"_s) == QJsonArray{u"conversation_initiation_webhook"_s};
            for (const QJsonValue &number : listOf(secret, u"phone_numbers"_s)) {
                providers += number["provider"_L1].toString();
            }
            QSet<QString> tools;
            for (const QJsonValue &tool : listOf(secret, u"tools"_s)) {
                tools += tool["id"_L1].toString();
                levels += tool["access_level"_L1].toString();
                unknown += !isVisible(tool);
            }
            for (const QJsonValue &agent : listOf(secret, u"agents"_s)) {
                const QJsonArray links = agent["referenced_resource_ids"_L1].toArray();
                (links.isEmpty() ? direct : through) += 1;
                unknown += !isVisible(agent);
                foreignLinks += !isVisible(agent)
                    && std::any_of(links.begin(), links.end(), [&tools](const QJsonValue &link) {
                           return !tools.contains(link.toString());
                       });
            }
        }
        QCOMPARE(providers, (QSet<QString>{u"twilio"_s, u"sip_trunk"_s, u"exotel"_s, u"vonage"_s}));
        levels.remove({});
        QCOMPARE(
            levels,
            (QSet<QString>{u"admin"_s, u"editor"_s, u"commenter"_s, u"viewer"_s, u"auditor"_s}));
        QVERIFY(names.size() < m_secrets.size() - 3);
        QVERIFY(unused >= 20 && unused < m_secrets.size() / 3);
        QVERIFY(manyTools >= 1 && manyAgents >= 2);
        QVERIFY(unknown > 10);
        QVERIFY(foreignLinks >= 2);
        QVERIFY(servers >= 5);
        QVERIFY(webhooks >= 4);
        QVERIFY(direct > 50 && through > 500);
    }

    void sampleSpeaksSeveralScripts_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const QString &script : {u"Han"_s, u"Katakana"_s, u"Hangul"_s, u"Cyrillic"_s,
                                      u"Arabic"_s, u"Hebrew"_s, u"Greek"_s, u"Devanagari"_s}) {
            QTest::newRow(qPrintable(script)) << u"\\p{"_s + script + u'}';
        }
        QTest::newRow("accents") << u"[éñßçŁ]"_s;
        QTest::newRow("emoji") << u"[☕🚀]"_s;
    }

    void sampleSpeaksSeveralScripts()
    {
        QFETCH(QString, pattern);
        const QRegularExpression script(pattern, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY(script.isValid());
        QVERIFY(std::any_of(m_secrets.begin(), m_secrets.end(), [&](const QJsonObject &secret) {
            return secret["name"_L1].toString().contains(script);
        }));
    }

    void sampleVariablesReachSecretsInSeveralEnvironments()
    {
        int several = 0;
        for (const QJsonValue &variable : m_sample.environmentVariables()) {
            several += variable["type"_L1] == "secret"_L1
                && variable["values"_L1].toObject().size() > 1;
        }
        QVERIFY(several > 5);
    }

    void agentsOfAToolAreDependentsOfItsSecrets()
    {
        for (const QJsonObject &secret : m_secrets) {
            QSet<QString> agents;
            for (const QJsonValue &agent : listOf(secret, u"agents"_s)) {
                agents += agent["id"_L1].toString();
            }
            for (const QJsonValue &tool : listOf(secret, u"tools"_s)) {
                const qsizetype index = m_sample.indexOfTool(tool["id"_L1].toString());
                QVERIFY(index >= 0);
                for (const QJsonValue &user : m_sample.toolUsers(index)) {
                    QVERIFY(!user["agent"_L1].isObject()
                            || agents.contains(user["agent"_L1]["id"_L1].toString()));
                }
            }
        }
    }

    void itemsOfTheirOwnAndUnlistedListsPassAsTheyAre()
    {
        const QJsonObject agent{{u"id"_s, u"a"_s}, {u"type"_s, u"unknown"_s}};
        const QJsonObject lists{{u"tools"_s, QJsonArray{QJsonObject{{u"id"_s, u"t"_s}}}},
                                {u"agents"_s, QJsonArray{agent}},
                                {u"speech_engines"_s, QJsonArray{1, u"x"_s}}};
        const SampleWorkspace workspace(
            {{u"secrets"_s,
              QJsonArray{QJsonObject{{u"secret_id"_s, u"s"_s}, {u"used_by"_s, lists}}}}});
        const QJsonObject made = workspace.secret(0)["used_by"_L1].toObject();
        for (const QString &list : lists.keys()) {
            QCOMPARE(made[list], lists[list]);
        }
        QCOMPARE(made["others"_L1], QJsonValue(QJsonArray()));
    }

    void generatedWorkspacesAreTheSameOnEveryRun()
    {
        const QByteArray json
            = QJsonDocument(generatedDocument(1000)).toJson(QJsonDocument::Compact);
        QCOMPARE(QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex(),
                 "342529b7dcc627a12cc5a5e5892b2badb995f2ef"_ba);
    }

    void generatedWorkspacesAreCoherent_data()
    {
        QTest::addColumn<int>("secrets");
        for (const int count : {0, 1, 2, 40, 97, 1000, 5000}) {
            QTest::addRow("%d", count) << count;
        }
    }

    void generatedWorkspacesAreCoherent()
    {
        QFETCH(int, secrets);
        const SampleWorkspace workspace(generatedDocument(secrets));
        const QList<QJsonObject> all = allSecrets(workspace);
        QCOMPARE(all.size(), secrets);
        verifyCoherence(all);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(workspace.indexOfSecret(all[i]["secret_id"_L1].toString()), i);
        }
        for (const QJsonValue &server : secrets > 0 ? workspace.mcpServers() : QJsonArray()) {
            const qsizetype owner = workspace.indexOfSecret(
                server["config"_L1]["secret_token"_L1]["secret_id"_L1].toString());
            QVERIFY(owner >= 0);
            QCOMPARE(listOf(all[owner], u"mcp_servers"_s)[0]["id"_L1], server["id"_L1]);
        }
    }

    void generatedWorkspacesHaveTheCharacterOfTheSample()
    {
        qsizetype dependents = 0, unused = 0, big = 0, unknown = 0;
        QSet<QString> names, tools;
        const QList<QJsonObject> secrets = allSecrets(SampleWorkspace(generatedDocument(5000)));
        for (const QJsonObject &secret : secrets) {
            dependents += dependentCount(secret);
            unused += dependentCount(secret) == 0;
            big += listOf(secret, u"tools"_s).size() > 100;
            names += secret["name"_L1].toString();
            for (const QJsonValue &tool : listOf(secret, u"tools"_s)) {
                tools += tool["id"_L1].toString();
                unknown += !isVisible(tool);
            }
        }
        QVERIFY(dependents > 5000 * 8 && dependents < 5000 * 14);
        QVERIFY(unused > 500 && big > 40 && unknown > 100);
        QVERIFY(names.size() < 4950 && names.size() > 4500); // some names are of several
        QVERIFY(tools.size() > 2000); // not the same few over and over
    }

    void denseWorkspacesAreFullAndCompleteInTheirPreviews()
    {
        constexpr int secrets = 2000;
        const QJsonObject document = generatedDocument(secrets, Density::Dense);
        qsizetype dependents = 0;
        for (const QJsonObject &secret : allSecrets(SampleWorkspace(document))) {
            dependents += dependentCount(secret);
        }
        const QByteArray json = SampleAnswers(document).get("secrets?dependency_limit=100").body;
        QVERIFY(!json.contains("has_more\":true"));
        QVERIFY(dependents > secrets * 48 && dependents < secrets * 50);
        QVERIFY(json.size() > dependents * 170 && json.size() < dependents * 186);
    }

private:
    const SampleWorkspace m_sample{SampleWorkspace::sampleDocument()};
    const QList<QJsonObject> m_secrets = allSecrets(m_sample);
};

QTEST_GUILESS_MAIN(TestSampleWorkspace)
#include "tst_sampleworkspace.moc"
