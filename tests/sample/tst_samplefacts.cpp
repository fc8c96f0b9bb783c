// SPDX-License-Identifier: Apache-2.0
// What resources say of themselves: in the sample and in generated workspaces it agrees with the
// secrets' lists, apart from what is there to be found.
#include "sample/generatedworkspace.h"
#include "sampleanswers.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString deletedSecret = u"secret_01hn0000000000000000000000"_s;

/// Every `secret_id` and `env_var_label` below a value.
void collect(const QJsonValue &value, QStringList &found)
{
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray()) {
            collect(element, found);
        }
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == "secret_id"_L1 || field.key() == "env_var_label"_L1) {
            found += field->toString();
        } else {
            collect(*field, found);
        }
    }
}

QStringList referencesOf(const QJsonValue &value)
{
    QStringList found;
    collect(value, found);
    return found;
}

} // namespace

class TestSampleFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("secrets");
        QTest::newRow("sample") << 0;
        QTest::newRow("generated") << 300;
    }

    void configurationsAgreeWithTheSecretsLists()
    {
        const SampleAnswers answers(document());
        const QJsonArray secrets
            = answers.everything("secrets?page_size=100&dependency_limit=100", u"secrets"_s);
        QMap<QString, QStringList> configured;
        for (const QJsonValue &tool : answers.everything("tools?page_size=100", u"tools"_s)) {
            configured[tool["id"_L1].toString()] = referencesOf(tool["tool_config"_L1]);
        }
        int compared = 0;
        for (const QJsonValue &secret : secrets) {
            for (const QJsonValue &tool : secret["used_by"_L1]["tools"_L1].toArray()) {
                const QString id = tool["id"_L1].toString();
                if (configured.contains(id)) {
                    QVERIFY2(configured[id].contains(secret["secret_id"_L1].toString()),
                             qPrintable(id));
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 100);
    }

    void directAgentsNameTheirSecrets()
    {
        const SampleAnswers answers(document());
        int compared = 0;
        for (const QJsonValue &secret :
             answers.everything("secrets?page_size=100&dependency_limit=100", u"secrets"_s)) {
            for (const QJsonValue &agent : secret["used_by"_L1]["agents"_L1].toArray()) {
                if (agent["type"_L1] != u"available"_s || compared > 100
                    || !agent["referenced_resource_ids"_L1].toArray().isEmpty()) {
                    continue;
                }
                const QJsonDocument read
                    = answers.json("agents/" + agent["id"_L1].toString().toUtf8());
                QVERIFY(referencesOf(read.object()).contains(secret["secret_id"_L1].toString()));
                ++compared;
            }
        }
        QVERIFY(compared > 20);
    }

    void thereIsSomethingToFind()
    {
        const SampleAnswers answers(document());
        QSet<QString> ids;
        for (const QJsonValue &secret : answers.everything("secrets?page_size=100", u"secrets"_s)) {
            ids += secret["secret_id"_L1].toString();
        }
        int toNothing = 0;
        int throughVariables = 0;
        int codeTools = 0;
        for (const QJsonValue &tool : answers.everything("tools?page_size=100", u"tools"_s)) {
            codeTools += tool["tool_config"_L1]["type"_L1] == u"code"_s;
            for (const QString &reference : referencesOf(tool["tool_config"_L1])) {
                toNothing += reference == deletedSecret;
                throughVariables += !ids.contains(reference) && reference != deletedSecret;
            }
        }
        QVERIFY(toNothing > 0);
        QVERIFY(throughVariables > 0);
        QVERIFY(codeTools > 0);
        const SampleApi api{SampleWorkspace(document())};
        const auto engines = QJsonDocument::fromJson(api.get("/v1/speech-engine", {}).body);
        const QJsonArray all = engines["speech_engines"_L1].toArray();
        QVERIFY(!all.isEmpty());
        const QByteArray id = all[0]["speech_engine_id"_L1].toString().toUtf8();
        const auto engine = QJsonDocument::fromJson(api.get("/v1/speech-engine/" + id, {}).body);
        QVERIFY(ids.contains(referencesOf(engine.object()).value(0)));
    }

    void agentsAreLiveIdleOrArchived()
    {
        const SampleAnswers answers(document());
        const QJsonArray active = answers.everything("agents?page_size=7", u"agents"_s);
        const QJsonArray archived
            = answers.everything("agents?archived=true&page_size=7", u"agents"_s);
        QVERIFY(active.size() > archived.size() && !archived.isEmpty());
        int never = 0;
        for (const QJsonValue &agent : active) {
            QCOMPARE(agent["archived"_L1].toBool(), false);
            never += agent["last_call_time_unix_secs"_L1].isNull();
        }
        QVERIFY(never > 0);
    }

    void numbersComeInPagesToo()
    {
        const SampleAnswers answers(document());
        const QJsonArray bare = answers.json("phone-numbers").array();
        QVERIFY(!bare.isEmpty());
        QCOMPARE(answers.everything("v2/phone-numbers?page_size=7", u"phone_numbers"_s), bare);
    }

    void whatIsNotThereIsNotFound()
    {
        const SampleAnswers answers(document());
        QCOMPARE(answers.get("agents/nobody").status, 404);
        QCOMPARE(answers.get("settings").status, 200);
    }

    void runsAreBelievable()
    {
        const SampleAnswers answers(document());
        const qint64 now = SampleWorkspace::defaultStart().toSecsSinceEpoch();
        QMap<QString, int> ends;
        int readable = 0;
        for (const QJsonValue &tool : answers.everything("tools?page_size=100", u"tools"_s)) {
            const QByteArray list = "tools/" + tool["id"_L1].toString().toUtf8() + "/executions?";
            const SampleAnswer first = answers.get(list);
            if (first.status == 403) {
                ++ends[u"403"_s];
                continue;
            }
            QCOMPARE(first.status, 200);
            ++readable;
            const QJsonArray all = answers.everything(list + "page_size=100", u"executions"_s);
            QCOMPARE(all.isEmpty(), tool["usage_stats"_L1]["total_calls"_L1].toInt() == 0);
            double last = double(now + 1);
            for (const QJsonValue &run : all) {
                QVERIFY(run["timestamp"_L1].toDouble() < last); // the newest first, none to come
                last = run["timestamp"_L1].toDouble();
                QCOMPARE(run["tool_id"_L1], tool["id"_L1]);
                if (run["is_error"_L1].toBool()) {
                    ++ends[run["error_type"_L1].toString(u"(none)"_s)];
                }
            }
            // Both limits belong to the time.
            const QByteArray hour = "&start_time=" + QByteArray::number(now - 7200)
                + "&end_time=" + QByteArray::number(now - 3600);
            for (const QJsonValue &run :
                 answers.everything(list + "page_size=9" + hour, u"executions"_s)) {
                const double time = run["timestamp"_L1].toDouble();
                QVERIFY(time >= double(now - 7200) && time <= double(now - 3600));
            }
        }
        QVERIFY(readable > 100);
        for (const char *end :
             {"403", "customer_auth", "external_server", "client_timeout", "(none)"}) {
            QVERIFY2(ends.value(QLatin1String(end)) > 0, end);
        }
        QCOMPARE(answers.get("tools/nobody/executions").status, 404);
        QCOMPARE(answers.json("analytics/live-count")[u"count"_s].toInt(-1), 0);
    }

private:
    static QJsonObject document()
    {
        QFETCH_GLOBAL(int, secrets);
        return secrets == 0 ? SampleWorkspace::sampleDocument() : generatedDocument(secrets);
    }
};

QTEST_GUILESS_MAIN(TestSampleFacts)
#include "tst_samplefacts.moc"
