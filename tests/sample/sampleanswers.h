// SPDX-License-Identifier: Apache-2.0
// What the sample's API says of a workspace, as JSON, over all pages of a list.
#pragma once

#include "sample/sampleapi.h"

#include <QJsonDocument>

namespace secretscope {

class SampleAnswers
{
public:
    explicit SampleAnswers(const QJsonObject &document)
        : m_api(SampleWorkspace(document))
    {}

    /// `target` below the API's root, with its query.
    SampleAnswer get(const QByteArray &target) const
    {
        const QByteArrayList parts = ("/v1/convai/" + target).split('?');
        return m_api.get(parts[0], parts.value(1));
    }
    QJsonDocument json(const QByteArray &target) const
    {
        return QJsonDocument::fromJson(get(target).body);
    }
    /// All items of a list; nothing when a cursor comes twice. `target` has to have a query.
    QJsonArray everything(const QByteArray &target, const QString &field) const
    {
        QJsonArray all;
        QByteArrayList cursors{QByteArray()};
        do {
            const QJsonDocument page = json(target + "&cursor=" + cursors.last());
            for (const QJsonValue &item : page[field].toArray()) {
                all += item;
            }
            const QByteArray next = page[QStringLiteral("next_cursor")].toString().toUtf8();
            if (!next.isEmpty() && cursors.contains(next)) {
                return {};
            }
            cursors += next;
        } while (!cursors.last().isEmpty());
        return all;
    }

private:
    SampleApi m_api;
};

} // namespace secretscope
