// SPDX-License-Identifier: Apache-2.0
// A service that tells one and the same workspace in another order for each seed: secrets, lists
// and variables are shuffled, previews are short, and their rests arrive as they like. Its JSON is
// put together here, not by the program.
#pragma once

#include "support/randomcatalogue.h"
#include "support/scriptedserver.h"

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
    }

    /// All secrets as one saved answer of the API, in the present order.
    QByteArray savedAnswer() const
    {
        QJsonArray secrets;
        for (const PlainSecret &secret : m_secrets) {
            secrets.append(jsonOf(secret, 1000));
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("secrets"), secrets}}).toJson();
    }

private:
    /// Dependents of a category in a preview.
    static constexpr qsizetype previewLength = 2;

    ScriptedAnswer answer(const ReceivedRequest &request)
    {
        const QByteArrayList parts = request.path().split('/');
        if (request.path() == "/v1/convai/secrets") {
            QJsonArray secrets;
            for (const PlainSecret &secret : m_secrets) {
                secrets.append(jsonOf(secret, previewLength));
            }
            return page(request, "secrets", secrets);
        }
        if (request.path() == "/v1/convai/environment-variables") {
            return late(page(request, "environment_variables", variables()));
        }
        for (const PlainSecret &secret : m_secrets) {
            const auto category = parts.size() == 7
                ? categoryFromWord({parts[6].constData(), std::size_t(parts[6].size())})
                : std::nullopt;
            if (category && parts[4] == QByteArray::fromStdString(secret.id)) {
                return late(page(request, "dependencies", itemsOf(secret, *category)));
            }
        }
        return ScriptedAnswer::failure(404);
    }

    static ScriptedAnswer page(const ReceivedRequest &request, const char *name,
                               const QJsonArray &all)
    {
        const qsizetype first = request.parameter("cursor").toLongLong();
        const qsizetype last
            = std::min<qsizetype>(all.size(), first + request.parameter("page_size").toInt());
        QJsonArray items;
        for (qsizetype i = first; i < last; ++i) {
            items.append(all.at(i));
        }
        const bool hasMore = last < all.size();
        return ScriptedAnswer::json(
            QJsonDocument(QJsonObject{{QLatin1String(name), items},
                                      {QStringLiteral("has_more"), hasMore},
                                      {QStringLiteral("next_cursor"),
                                       hasMore ? QJsonValue(QString::number(last)) : QJsonValue()}})
                .toJson());
    }

    /// Held back for a moment, so that an earlier request may be answered later.
    ScriptedAnswer late(const ScriptedAnswer &answer)
    {
        ScriptedAnswer made;
        made.pause(std::chrono::milliseconds(m_random.below(4)));
        for (const ScriptedAnswer::Step &step : answer.steps()) {
            made.send(step.bytes);
        }
        return made;
    }

    static QJsonObject jsonOf(const PlainSecret &secret, qsizetype limit)
    {
        QJsonObject usedBy;
        for (const Category category : allCategories) {
            if (category == Category::EnvironmentVariables) {
                continue;
            }
            const QString word = QString::fromUtf8(categoryWord(category).data());
            QJsonArray items = itemsOf(secret, category);
            const bool isCut = canBeCut(category) && items.size() > limit;
            while (isCut && items.size() > limit) {
                items.removeLast();
            }
            usedBy.insert(word, items);
            if (canBeCut(category)) {
                usedBy.insert(word + QStringLiteral("_has_more"), isCut);
            }
        }
        return {{QStringLiteral("type"), QStringLiteral("stored")},
                {QStringLiteral("secret_id"), QString::fromStdString(secret.id)},
                {QStringLiteral("name"), QString::fromStdString(secret.name.value_or(""))},
                {QStringLiteral("used_by"), usedBy}};
    }

    static bool canBeCut(Category category)
    {
        return category == Category::Tools || category == Category::Agents
            || category == Category::PhoneNumbers;
    }

    static QJsonArray itemsOf(const PlainSecret &secret, Category category)
    {
        QJsonArray items;
        for (const PlainDependent &item : secret[category]) {
            items.append(category == Category::Others ? QJsonValue(QString::fromStdString(item.id))
                                                      : QJsonValue(jsonOf(item, category)));
        }
        return items;
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

    QJsonArray variables() const
    {
        QJsonArray variables;
        for (const PlainSecret &secret : m_secrets) {
            for (const PlainDependent &item : secret[Category::EnvironmentVariables]) {
                QJsonObject values;
                for (const std::string &environment :
                     item.links.value_or(std::vector<std::string>())) {
                    values.insert(QString::fromStdString(environment),
                                  QJsonObject{{QStringLiteral("secret_id"),
                                               QString::fromStdString(secret.id)}});
                }
                variables.append(QJsonObject{
                    {QStringLiteral("id"), QString::fromStdString(item.id)},
                    {QStringLiteral("label"), QString::fromStdString(item.name.value_or(""))},
                    {QStringLiteral("values"), values}});
            }
        }
        return variables;
    }

    ScriptedServer m_server;
    std::vector<PlainSecret> m_secrets;
    RandomNumbers m_random;
};

} // namespace secretscope::test
