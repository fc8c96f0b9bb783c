// SPDX-License-Identifier: Apache-2.0
// One and the same workspace in another order for each seed, before the fake service: secrets,
// lists and variables are shuffled, previews are short, and their rests arrive as they like.
#pragma once

#include "support/fakeservice.h"
#include "support/randomcatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secretscope::test {

class ArrivalService
{
public:
    explicit ArrivalService(std::vector<PlainSecret> secrets)
        : m_secrets(std::move(secrets))
        , m_random(0)
    {
        m_server.handleAll([this](const ReceivedRequest &request) { return answer(request); });
    }

    QString url() const { return m_server.url(); }
    void setOrder(std::uint64_t seed)
    {
        m_secrets = shuffled(seed, m_secrets);
        m_random = RandomNumbers(seed);
        m_server.setDocument(document());
    }

    /// All secrets as one saved answer of the API, in the present order.
    QByteArray savedAnswer() const
    {
        ReceivedRequest all;
        all.target = "/v1/convai/secrets?dependency_limit=100";
        const QByteArray answer = m_server.answer(all).steps().first().bytes;
        return answer.mid(answer.indexOf("\r\n\r\n") + 4);
    }

private:
    /// Everything but the first page of secrets is held back for a moment, so that an earlier
    /// request may be answered later.
    ScriptedAnswer answer(ReceivedRequest request)
    {
        request.target.replace("dependency_limit=100", "dependency_limit=2");
        const ScriptedAnswer made = m_server.answer(request);
        if (request.path().endsWith("/secrets")) {
            return made;
        }
        return ScriptedAnswer()
            .pause(std::chrono::milliseconds(m_random.below(4)))
            .send(made.steps().first().bytes);
    }

    QJsonObject document() const
    {
        QJsonArray secrets;
        QJsonArray variables;
        for (const PlainSecret &secret : m_secrets) {
            QJsonObject usedBy;
            for (const Category category : knownCategories) {
                QJsonArray items;
                for (const PlainDependent &item : secret[category]) {
                    if (category == Category::EnvironmentVariables) {
                        variables += variable(item, secret.id);
                    } else if (category == Category::Others) {
                        items += QString::fromStdString(item.id);
                    } else {
                        items += jsonOf(item, category);
                    }
                }
                if (category != Category::EnvironmentVariables) {
                    usedBy[QString::fromUtf8(traitsOf(category).word)] = items;
                }
            }
            for (const auto &[word, items] : secret.unlisted) {
                QJsonArray values;
                for (const PlainDependent &item : items) {
                    const auto json = '[' + QByteArray::fromStdString(*item.label) + ']';
                    values += QJsonDocument::fromJson(json).array().at(0);
                }
                usedBy[QString::fromStdString(word)] = values;
            }
            secrets += QJsonObject{
                {QStringLiteral("secret_id"), QString::fromStdString(secret.id)},
                {QStringLiteral("name"), QString::fromStdString(secret.name.value_or(""))},
                {QStringLiteral("used_by"), usedBy}};
        }
        return {{QStringLiteral("secrets"), secrets},
                {QStringLiteral("environment_variables"), variables}};
    }

    static QJsonObject jsonOf(const PlainDependent &item, Category category)
    {
        QJsonObject json;
        const auto put = [&json](const char *name, const std::optional<std::string> &text) {
            if (text) {
                json.insert(QLatin1String(name), QString::fromStdString(*text));
            }
        };
        const bool isNumber = category == Category::PhoneNumbers;
        put(isNumber ? "phone_number_id" : "id", item.id);
        put(isNumber ? "phone_number" : "name", item.name);
        put(isNumber ? "provider" : "access_level", item.access);
        put("label", item.label);
        put("type", item.type);
        if (item.created) {
            json.insert(QStringLiteral("created_at_unix_secs"), qint64(*item.created));
        }
        if (item.links) {
            QJsonArray links;
            for (const std::string &link : *item.links) {
                links.append(QString::fromStdString(link));
            }
            json.insert(QStringLiteral("referenced_resource_ids"), links);
        }
        return json;
    }

    static QJsonObject variable(const PlainDependent &item, const std::string &secretId)
    {
        QJsonObject values;
        for (const std::string &environment : item.links.value_or(std::vector<std::string>())) {
            values.insert(
                QString::fromStdString(environment),
                QJsonObject{{QStringLiteral("secret_id"), QString::fromStdString(secretId)}});
        }
        return {{QStringLiteral("id"), QString::fromStdString(item.id)},
                {QStringLiteral("type"), QStringLiteral("secret")},
                {QStringLiteral("label"), QString::fromStdString(item.name.value_or(""))},
                {QStringLiteral("values"), values}};
    }

    FakeService m_server;
    std::vector<PlainSecret> m_secrets;
    RandomNumbers m_random;
};

} // namespace secretscope::test
