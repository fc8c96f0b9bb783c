// SPDX-License-Identifier: Apache-2.0
#include "sample/demoid.h"
#include "sample/demoworkspace.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<DemoSecret> allSecrets(const DemoWorkspace &workspace)
{
    QList<DemoSecret> secrets;
    for (qsizetype i = 0; i < workspace.secretCount(); ++i) {
        secrets += workspace.source().secret(i);
    }
    return secrets;
}

bool isUnused(const DemoSecret &secret)
{
    return secret.tools.isEmpty() && secret.agents.isEmpty() && secret.phoneNumbers.isEmpty()
        && secret.mcpServers.isEmpty() && secret.others.isEmpty();
}

/// Whether each resource is the same wherever it shows up, and each `via` can be explained.
void verifyCoherence(const QList<DemoSecret> &secrets)
{
    QHash<QByteArray, QByteArray> seen;
    QSet<QByteArray> ids;
    const auto check = [&seen](const DemoResource &resource) {
        const QByteArray content = resource.name + '\n' + resource.accessLevel + '\n'
            + QByteArray::number(resource.createdAt) + (resource.isVisible ? '+' : '-');
        return seen.value(resource.id, content) == content
            && !seen.insert(resource.id, content)->isNull();
    };
    for (const DemoSecret &secret : secrets) {
        QVERIFY(!ids.contains(secret.id));
        ids += secret.id;
        QSet<QByteArray> within;
        for (const DemoResource &tool : secret.tools) {
            QVERIFY(check(tool));
            QVERIFY(!within.contains(tool.id));
            within += tool.id;
        }
        for (const DemoResource &server : secret.mcpServers) {
            QVERIFY(check(server));
            within += server.id;
        }
        for (const DemoAgentUse &use : secret.agents) {
            QVERIFY(check(use.agent));
            QVERIFY(!within.contains(use.agent.id));
            within += use.agent.id;
            for (const QByteArray &via : use.via) {
                QVERIFY(!use.agent.isVisible || within.contains(via));
            }
        }
    }
}

QByteArray digestOf(const DemoWorkspace &workspace)
{
    return QCryptographicHash::hash(workspace.secretsPage({}).value().json,
                                    QCryptographicHash::Sha1)
        .toHex();
}

} // namespace

class TestDemoWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsCarryTheirSerials()
    {
        QSet<QByteArray> ids;
        for (quint64 serial = 0; serial < 5000; ++serial) {
            const QByteArray id = demoid::idOf("tool_", 1'750'000'000, serial * 977);
            QCOMPARE(id.size(), 31);
            QCOMPARE(demoid::serialOf("tool_", id), std::optional(serial * 977));
            ids += id;
        }
        QCOMPARE(ids.size(), 5000);
        QVERIFY(!demoid::serialOf("agent_", *ids.begin()));
        QVERIFY(!demoid::serialOf("tool_", "tool_01jx000000000000UPPERCASE0"));
    }

    void sampleIsCoherent() { verifyCoherence(m_secrets); }

    void sampleHasWhatTheTreeMustShow()
    {
        QVERIFY(m_secrets.size() >= 230 && m_secrets.size() <= 280);
        QSet<QByteArray> providers;
        QSet<QByteArray> levels;
        QSet<QByteArray> names;
        int unused = 0, big = 0, unknown = 0, servers = 0, webhooks = 0, foreignVia = 0;
        int direct = 0, through = 0;
        for (const DemoSecret &secret : m_secrets) {
            names += secret.name;
            unused += isUnused(secret);
            big += secret.tools.size() > 100 || secret.agents.size() > 100;
            servers += !secret.mcpServers.isEmpty();
            webhooks += secret.others == QList<QByteArray>{"conversation_initiation_webhook"};
            for (const DemoPhoneNumber &number : secret.phoneNumbers) {
                providers += number.provider;
            }
            for (const DemoResource &tool : secret.tools) {
                levels += tool.accessLevel;
                unknown += !tool.isVisible;
            }
            for (const DemoAgentUse &use : secret.agents) {
                (use.via.isEmpty() ? direct : through) += 1;
                unknown += !use.agent.isVisible;
                if (!use.agent.isVisible) {
                    foreignVia += std::any_of(
                        use.via.begin(), use.via.end(), [&secret](const QByteArray &id) {
                            return std::none_of(
                                secret.tools.begin(), secret.tools.end(),
                                [&id](const DemoResource &tool) { return tool.id == id; });
                        });
                }
            }
        }
        QCOMPARE(providers, (QSet<QByteArray>{"twilio", "sip_trunk", "exotel", "vonage"}));
        QCOMPARE(levels, (QSet<QByteArray>{"admin", "editor", "commenter", "viewer", "auditor"}));
        QVERIFY(names.size() < m_secrets.size() - 3);
        QVERIFY(unused >= 20 && unused < m_secrets.size() / 3);
        QVERIFY(big >= 2);
        QVERIFY(unknown > 10);
        QVERIFY(foreignVia >= 2);
        QVERIFY(servers >= 5);
        QVERIFY(webhooks >= 4);
        QVERIFY(direct > 50 && through > 500);
    }

    void sampleHasASecretWithOverAHundredToolsAndOneWithOverAHundredAgents()
    {
        QVERIFY(std::any_of(m_secrets.begin(), m_secrets.end(),
                            [](const DemoSecret &secret) { return secret.tools.size() > 100; }));
        QVERIFY(std::count_if(m_secrets.begin(), m_secrets.end(),
                              [](const DemoSecret &secret) { return secret.agents.size() > 100; })
                >= 2);
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
        QVERIFY(std::any_of(m_secrets.begin(), m_secrets.end(), [&](const DemoSecret &secret) {
            return QString::fromUtf8(secret.name).contains(script);
        }));
    }

    void sampleVariablesReachSecretsInSeveralEnvironments()
    {
        int several = 0;
        for (qsizetype i = 0; i < m_sample.source().variableCount(); ++i) {
            const DemoVariable variable = m_sample.source().variable(i);
            if (variable.type != "secret") {
                continue;
            }
            several += variable.values.size() > 1;
            for (const auto &[environment, id] : variable.values) {
                QVERIFY(m_sample.source().indexOfSecret(id));
            }
        }
        QVERIFY(several > 5);
    }

    void toolsAgreeWithTheSecretsThatTheyHold()
    {
        for (const DemoSecret &secret : m_secrets) {
            for (const DemoResource &tool : secret.tools) {
                const auto users = m_sample.source().toolUsers(tool.id);
                QVERIFY(users);
                for (const DemoResource &agent : users->agents) {
                    QVERIFY(std::any_of(
                        secret.agents.begin(), secret.agents.end(),
                        [&agent](const DemoAgentUse &use) { return use.agent.id == agent.id; }));
                }
            }
        }
    }

    void everyAnswerIsJson()
    {
        for (const DemoWorkspace &workspace :
             {DemoWorkspace::sample(), DemoWorkspace::generated(500)}) {
            QCOMPARE(QJsonDocument::fromJson(workspace.secretsPage({}).value().json)["secrets"_L1]
                         .toArray()
                         .size(),
                     workspace.secretCount());
            QVERIFY(!QJsonDocument::fromJson(workspace.mcpServersJson()).isNull());
            QVERIFY(!QJsonDocument::fromJson(workspace.phoneNumbersJson()).isNull());
            QVERIFY(!QJsonDocument::fromJson(workspace.variablesPage({}).value().json).isNull());
        }
    }

    void generatedWorkspacesAreTheSameOnEveryRun_data()
    {
        QTest::addColumn<int>("secrets");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("1000") << 1000 << QByteArray("b7c7fd1cde9acf8dc03ee13450518617dabdb2f0");
    }

    void generatedWorkspacesAreTheSameOnEveryRun()
    {
        QFETCH(int, secrets);
        QFETCH(QByteArray, digest);
        QCOMPARE(digestOf(DemoWorkspace::generated(secrets)), digest);
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
        const DemoWorkspace workspace = DemoWorkspace::generated(secrets);
        const QList<DemoSecret> all = allSecrets(workspace);
        QCOMPARE(all.size(), secrets);
        verifyCoherence(all);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(workspace.source().indexOfSecret(all[i].id), std::optional(i));
        }
        for (const DemoMcpServer &server : workspace.source().mcpServers()) {
            const auto owner = workspace.source().indexOfSecret(server.secretId);
            QVERIFY(owner);
            QCOMPARE(all[*owner].mcpServers.value(0).id, server.server.id);
        }
    }

    void generatedWorkspacesHaveAboutTenDependentsASecret()
    {
        qsizetype dependents = 0, unused = 0, big = 0;
        for (const DemoSecret &secret : allSecrets(DemoWorkspace::generated(5000))) {
            dependents += secret.tools.size() + secret.agents.size() + secret.phoneNumbers.size()
                + secret.mcpServers.size() + secret.others.size();
            unused += isUnused(secret);
            big += secret.tools.size() > 100;
        }
        QVERIFY(dependents > 5000 * 8 && dependents < 5000 * 14);
        QVERIFY(unused > 500);
        QVERIFY(big > 40);
    }

    void denseWorkspacesAreFullAndWholeInTheirPreviews()
    {
        constexpr int secrets = 2000;
        const DemoWorkspace workspace = DemoWorkspace::generated(secrets, Density::Dense);
        qsizetype dependents = 0;
        for (const DemoSecret &secret : allSecrets(workspace)) {
            dependents += secret.tools.size() + secret.agents.size() + secret.phoneNumbers.size()
                + secret.mcpServers.size() + secret.others.size();
        }
        DemoSecretsQuery query;
        query.dependencyLimit = 100;
        const QByteArray json = workspace.secretsPage(query).value().json;
        QVERIFY(!json.contains("has_more\":true"));
        QVERIFY(dependents > secrets * 48 && dependents < secrets * 50);
        QVERIFY(json.size() > dependents * 170 && json.size() < dependents * 186);
    }

    void pagesOfAHugeWorkspaceNeedNoMoreThanThemselves()
    {
        const DemoWorkspace workspace = DemoWorkspace::generated(100'000);
        QCOMPARE(workspace.secretCount(), 100'000);
        DemoSecretsQuery query;
        query.pageSize = 100;
        const auto first = workspace.secretsPage(query);
        query.cursor = first.value().nextCursor;
        const auto second = workspace.secretsPage(query);
        QVERIFY(second);
        QVERIFY(first->json != second->json);
        QVERIFY(second->nextCursor != first->nextCursor);
    }

private:
    const DemoWorkspace m_sample = DemoWorkspace::sample();
    const QList<DemoSecret> m_secrets = allSecrets(m_sample);
};

QTEST_GUILESS_MAIN(TestDemoWorkspace)
#include "tst_demoworkspace.moc"
