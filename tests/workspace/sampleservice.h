// SPDX-License-Identifier: Apache-2.0
// A service that answers as the contract says, from a plain table in memory, behind a scripted
// server: pages, cursors, previews, prefixes. Its JSON is put together here, not by the program.
#pragma once

#include "support/scriptedserver.h"

#include <QMap>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace secretscope {

struct SampleSecret
{
    QByteArray id;
    QByteArray name;
    /// Ids of tools, agents and phone numbers.
    std::map<QByteArray, QByteArrayList> lists;
};

class SampleService
{
public:
    explicit SampleService(ScriptedServer &server)
        : m_server(server)
    {
        server.handleAll([this](const ReceivedRequest &request) { return answer(request); });
    }

    std::vector<SampleSecret> secrets;
    /// Variable id to the ids of its secrets.
    std::map<QByteArray, QByteArrayList> variables;

    void addSecrets(int count, int toolsOfEach = 0)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray number
                = QByteArray::number(int(secrets.size())).rightJustified(4, '0');
            SampleSecret secret{"s" + number, "NAME_" + number, {}};
            for (int tool = 0; tool < toolsOfEach; ++tool) {
                secret.lists["tools"] += "t" + QByteArray::number(tool);
            }
            secrets.push_back(secret);
        }
    }

    ScriptedAnswer answer(const ReceivedRequest &request) const
    {
        const QByteArray path = request.path();
        if (path == "/v1/convai/secrets") {
            return secretsPage(request);
        }
        if (path == "/v1/convai/environment-variables") {
            return variablesPage(request);
        }
        const QByteArrayList parts = path.split('/');
        for (const SampleSecret &secret : secrets) {
            if (parts.size() == 7 && parts[4] == secret.id && parts[5] == "dependencies") {
                return dependenciesPage(request, secret, parts[6]);
            }
        }
        return ScriptedAnswer::failure(404, R"({"detail":"Not Found"})");
    }

    static QByteArray itemOf(const QByteArray &list, const QByteArray &id)
    {
        if (list == "phone_numbers") {
            return R"({"phone_number_id":")" + id + R"(","phone_number":"+1","label":"L",)"
                + R"("provider":"twilio"})";
        }
        return R"({"type":"available","id":")" + id + R"(","name":"N )" + id
            + R"(","created_at_unix_secs":1,"access_level":"editor"})";
    }

private:
    struct Range
    {
        qsizetype first;
        qsizetype last;
        QByteArray cursor;
    };

    static Range range(const ReceivedRequest &request, qsizetype count)
    {
        const qsizetype size = std::max(1, request.parameter("page_size").toInt());
        const qsizetype first = request.parameter("cursor").mid(3).toLongLong();
        const qsizetype last = std::min(count, first + size);
        return {first, last, last < count ? "c=+" + QByteArray::number(last) : QByteArray()};
    }

    static QByteArray cursorField(const Range &range)
    {
        return range.cursor.isEmpty() ? R"("next_cursor":null)"
                                      : R"("next_cursor":")" + range.cursor + '"';
    }

    ScriptedAnswer secretsPage(const ReceivedRequest &request) const
    {
        std::vector<SampleSecret> found;
        const QByteArray prefix = request.parameter("search");
        std::copy_if(secrets.begin(), secrets.end(), std::back_inserter(found),
                     [&](const SampleSecret &secret) { return secret.name.startsWith(prefix); });
        const Range page = range(request, qsizetype(found.size()));
        const int limit = request.parameter("dependency_limit").toInt();
        QByteArrayList items;
        for (qsizetype i = page.first; i < page.last; ++i) {
            items += json(found.at(std::size_t(i)), limit);
        }
        return ScriptedAnswer::json(R"({"secrets":[)" + items.join(',') + "]," + cursorField(page)
                                    + '}');
    }

    static QByteArray json(const SampleSecret &secret, qsizetype limit)
    {
        QByteArray usedBy = R"("others":[])";
        for (const char *list : {"tools", "agents", "phone_numbers"}) {
            const auto found = secret.lists.find(list);
            const QByteArrayList ids
                = found == secret.lists.end() ? QByteArrayList() : found->second;
            QByteArrayList items;
            for (const QByteArray &id : ids.mid(0, limit)) {
                items += itemOf(list, id);
            }
            usedBy += QByteArray(",\"") + list + "\":[" + items.join(',') + "],\"" + list
                + "_has_more\":" + (ids.size() > limit ? "true" : "false");
        }
        return R"({"type":"stored","secret_id":")" + secret.id + R"(","name":")" + secret.name
            + R"(","used_by":{)" + usedBy + "}}";
    }

    ScriptedAnswer dependenciesPage(const ReceivedRequest &request, const SampleSecret &secret,
                                    const QByteArray &list) const
    {
        const auto found = secret.lists.find(list);
        const QByteArrayList ids = found == secret.lists.end() ? QByteArrayList() : found->second;
        const Range page = range(request, ids.size());
        QByteArrayList items;
        for (const QByteArray &id : ids.mid(page.first, page.last - page.first)) {
            items += itemOf(list, id);
        }
        return ScriptedAnswer::json(R"({"dependencies":[)" + items.join(',') + "],"
                                    + cursorField(page) + '}');
    }

    ScriptedAnswer variablesPage(const ReceivedRequest &request) const
    {
        QByteArrayList all;
        for (const auto &[id, secretIds] : variables) {
            QByteArrayList values;
            for (const QByteArray &secretId : secretIds) {
                values += R"("env )" + secretId + R"(":{"secret_id":")" + secretId + R"("})";
            }
            all += R"({"id":")" + id + R"(","label":"V )" + id + R"(","values":{)"
                + values.join(',') + "}}";
        }
        const Range page = range(request, all.size());
        return ScriptedAnswer::json(R"({"environment_variables":[)"
                                    + all.mid(page.first, page.last - page.first).join(',') + "],"
                                    + cursorField(page) + R"(,"has_more":)"
                                    + (page.cursor.isEmpty() ? "false" : "true") + '}');
    }

    ScriptedServer &m_server;
};

} // namespace secretscope
