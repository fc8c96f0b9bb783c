// SPDX-License-Identifier: Apache-2.0
#include "support/fakeworkspace.h"

#include "sample/sampleapi.h"
#include "support/scriptedconnection.h"

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject itemOf(const QByteArray &list, const QString &id)
{
    if (list == "phone_numbers") {
        return {{u"phone_number_id"_s, id},
                {u"phone_number"_s, u"+1"_s},
                {u"label"_s, u"L"_s},
                {u"provider"_s, u"twilio"_s}};
    }
    return {{u"type"_s, u"available"_s},
            {u"id"_s, id},
            {u"name"_s, u"N "_s + id},
            {u"created_at_unix_secs"_s, 1},
            {u"access_level"_s, u"editor"_s}};
}

} // namespace

void FakeWorkspace::addSecrets(int count, int toolsOfEach)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(int(secrets.size())).rightJustified(4, '0');
        FakeSecret secret{"s" + number, "NAME_" + number, {}};
        for (int tool = 0; tool < toolsOfEach; ++tool) {
            secret.lists["tools"] += "t" + QByteArray::number(tool);
        }
        secrets.push_back(secret);
    }
}

QJsonObject FakeWorkspace::document() const
{
    QJsonArray all;
    for (const FakeSecret &secret : secrets) {
        QJsonObject usedBy;
        for (const auto &[list, ids] : secret.lists) {
            QJsonArray items;
            for (const QByteArray &id : ids) {
                items += itemOf(list, QString::fromUtf8(id));
            }
            usedBy[QString::fromUtf8(list)] = items;
        }
        all += QJsonObject{{u"secret_id"_s, QString::fromUtf8(secret.id)},
                           {u"name"_s, QString::fromUtf8(secret.name)},
                           {u"used_by"_s, usedBy}};
    }
    QJsonArray named;
    for (const auto &[id, secretIds] : variables) {
        QJsonObject values;
        for (const QByteArray &bytes : secretIds) {
            const QString secretId = QString::fromUtf8(bytes);
            values[u"env "_s + secretId] = QJsonObject{{u"secret_id"_s, secretId}};
        }
        named += QJsonObject{{u"id"_s, QString::fromUtf8(id)},
                             {u"label"_s, u"V "_s + QString::fromUtf8(id)},
                             {u"type"_s, u"secret"_s},
                             {u"values"_s, values}};
    }
    return {{u"secrets"_s, all}, {u"environment_variables"_s, named}};
}

ScriptedAnswer answerFrom(const QJsonObject &document, const ReceivedRequest &request)
{
    const SampleApi api{SampleWorkspace(document)};
    const SampleAnswer made
        = api.get(request.path(), request.target.mid(request.path().size() + 1));
    return ScriptedAnswer::failure(made.status, made.body);
}

} // namespace secretscope
