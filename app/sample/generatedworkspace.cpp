// SPDX-License-Identifier: Apache-2.0
#include "sample/generatedworkspace.h"

#include "sample/sampleworkspace.h"

#include <algorithm>
#include <random>
#include <set>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype secretsPerServer = 40;
/// What the sample's one reference to nothing names.
constexpr QLatin1StringView deletedSecret = "secret_01hn0000000000000000000000"_L1;

QString numberedId(const QJsonValue &id, qsizetype number)
{
    return id.toString().chopped(8) + QString::number(number).rightJustified(8, u'0');
}

/// The object with this number in all its ids and names.
QJsonObject numbered(QJsonObject item, qsizetype number)
{
    for (const QLatin1StringView field :
         {"id"_L1, "secret_id"_L1, "phone_number_id"_L1, "branch_id"_L1}) {
        if (item.contains(field)) {
            item[field] = numberedId(item[field], number);
        }
    }
    for (const QLatin1StringView field : {"name"_L1, "label"_L1}) {
        if (const QString text = item.value(field).toString(); !text.isEmpty()) {
            item[field] = text + u' ' + QString::number(number);
        }
    }
    if (const QString text = item.value("phone_number"_L1).toString(); !text.isEmpty()) {
        item["phone_number"_L1] = text.chopped(4) + QString::number(1000 + number);
    }
    return item;
}

class Generator
{
public:
    Generator(qsizetype secrets, Density density)
        : m_sample(SampleWorkspace::sampleDocument())
        , m_isDense(density == Density::Dense)
        , m_secretCount(secrets)
        , m_toolCount(secrets / 2 + 8)
        , m_agentCount(secrets / 4 + 8)
        , m_numberCount(std::clamp<qsizetype>(secrets / 20, 8, 2000))
        , m_serverCount(std::clamp<qsizetype>(secrets / secretsPerServer, 1, 200))
    {}

    QJsonObject document()
    {
        QJsonObject made;
        made["agents"_L1] = resources("agents"_L1, m_agentCount);
        made["tools"_L1] = resources("tools"_L1, m_toolCount);
        made["mcp_servers"_L1] = resources("mcp_servers"_L1, m_serverCount);
        made["phone_numbers"_L1] = resources("phone_numbers"_L1, m_numberCount);
        made["secrets"_L1] = secrets();
        made["environment_variables"_L1] = variables();
        made["speech_engines"_L1] = speechEngines();
        return made;
    }

private:
    qsizetype below(qsizetype bound) { return qsizetype(m_random() % quint64(bound)); }

    /// Up to `count` different numbers below `bound`, in their order.
    QJsonArray picked(qsizetype count, qsizetype bound)
    {
        std::set<qsizetype> numbers;
        for (qsizetype i = 0; i < count; ++i) {
            numbers.insert(below(bound));
        }
        QJsonArray array;
        for (const qsizetype number : numbers) {
            array += number;
        }
        return array;
    }

    QJsonObject secretReference(qsizetype secret) const
    {
        const QJsonArray models = m_sample["secrets"_L1].toArray();
        const QJsonValue id = models[secret % models.size()]["secret_id"_L1];
        return {{u"secret_id"_s, numberedId(id, secret)}};
    }

    QJsonArray resources(QLatin1StringView list, qsizetype count)
    {
        const QJsonArray models = m_sample[list].toArray();
        QJsonArray made;
        for (qsizetype i = 0; i < count; ++i) {
            QJsonObject resource = models[i % models.size()].toObject();
            resource.remove("tried_by"_L1);
            resource["item"_L1] = numbered(resource["item"_L1].toObject(), i);
            if (const QJsonArray all = resource.value("branches"_L1).toArray(); !all.isEmpty()) {
                resource["branches"_L1] = QJsonArray{numbered(all[0].toObject(), i)};
            }
            if (resource.contains("agents"_L1)) {
                resource["agents"_L1] = picked(1 + below(m_isDense ? 2 : 4), m_agentCount);
            }
            if (resource.contains("assigned"_L1)) {
                resource["assigned"_L1] = QJsonObject{{u"agent"_s, below(m_agentCount)}};
            }
            if (resource.contains("configured"_L1)) {
                resource["configured"_L1] = configured(resource["configured"_L1].toObject(), i);
            }
            if (resource.contains("details"_L1)) {
                resource["details"_L1] = details(resource["details"_L1].toObject(), i);
            }
            made += resource;
        }
        return made;
    }

    /// References to secrets and variables that are there, beside one to nothing.
    QJsonObject configured(QJsonObject headers, qsizetype number) const
    {
        for (QJsonValueRef value : headers) {
            const QJsonObject model = value.toObject();
            if (const QString label = model["env_var_label"_L1].toString(); !label.isEmpty()) {
                value = QJsonObject{{u"env_var_label"_s, label + u" 0"_s}};
            } else if (m_secretCount > 0 && model["secret_id"_L1] != deletedSecret) {
                value = secretReference(number % m_secretCount);
            }
        }
        return headers;
    }

    QJsonArray speechEngines() const
    {
        QJsonArray made;
        for (const QJsonValue model : m_sample["speech_engines"_L1].toArray()) {
            QJsonObject engine = model.toObject();
            engine["configured"_L1] = configured(engine["configured"_L1].toObject(), 0);
            made += engine;
        }
        return made;
    }

    QJsonObject details(const QJsonObject &model, qsizetype number) const
    {
        QJsonObject made = numbered(model, number);
        if (made.contains("config"_L1)) { // an MCP server
            QJsonObject config = numbered(made["config"_L1].toObject(), number);
            const qsizetype owner = m_isDense ? number : number * secretsPerServer;
            config["secret_token"_L1] = secretReference(owner);
            made["config"_L1] = config;
        }
        return made;
    }

    QJsonArray secrets()
    {
        const QJsonArray models = m_sample["secrets"_L1].toArray();
        QJsonArray made;
        for (qsizetype i = 0; i < m_secretCount; ++i) {
            const QJsonObject model = models[i % models.size()].toObject();
            QJsonObject secret = numbered(model, i);
            if (below(20) == 0) { // names that several secrets have are normal
                secret["name"_L1] = model["name"_L1];
            }
            secret["used_by"_L1] = usedBy(i);
            made += secret;
        }
        return made;
    }

    QJsonObject usedBy(qsizetype secret)
    {
        QJsonObject lists;
        if (m_isDense || secret % secretsPerServer == 0) {
            const qsizetype place = m_isDense ? secret : secret / secretsPerServer;
            lists["mcp_servers"_L1] = QJsonArray{place % m_serverCount};
        }
        const bool isShared = secret % 97 == 13; // half the company depends on these
        if (m_isDense) {
            lists["tools"_L1] = picked(11 + below(4), m_toolCount);
            lists["agents"_L1] = picked(13 + below(4), m_agentCount);
            lists["phone_numbers"_L1] = picked(1 + below(3), m_numberCount);
        } else if (isShared || below(100) >= 12) {
            lists["tools"_L1] = picked(isShared ? 105 + below(60) : below(6), m_toolCount);
            lists["agents"_L1] = picked(below(3) == 0 ? 1 + below(2) : 0, m_agentCount);
            lists["phone_numbers"_L1] = picked(below(4) == 0 ? 1 + below(2) : 0, m_numberCount);
        }
        if (!lists.value("tools"_L1).toArray().isEmpty() && below(m_isDense ? 4 : 12) == 0) {
            lists["others"_L1] = QJsonArray{u"conversation_initiation_webhook"_s};
        }
        return lists;
    }

    QJsonArray variables()
    {
        const QJsonArray models = m_sample["environment_variables"_L1].toArray();
        QJsonArray made;
        for (qsizetype i = 0; i < m_secretCount / 25; ++i) {
            QJsonObject variable = numbered(models[i % models.size()].toObject(), i);
            QJsonObject values = variable["values"_L1].toObject();
            for (QJsonValueRef value : values) {
                if (value.toObject().contains("secret_id"_L1)) {
                    value = secretReference(below(m_secretCount));
                }
            }
            variable["values"_L1] = values;
            made += variable;
        }
        return made;
    }

    const QJsonObject m_sample;
    const bool m_isDense;
    const qsizetype m_secretCount;
    const qsizetype m_toolCount;
    const qsizetype m_agentCount;
    const qsizetype m_numberCount;
    const qsizetype m_serverCount;
    std::mt19937_64 m_random; // with its fixed seed: the standard says which numbers come
};

} // namespace

QJsonObject generatedDocument(qsizetype secrets, Density density)
{
    return Generator(secrets, density).document();
}

} // namespace secretscope
