// SPDX-License-Identifier: Apache-2.0
// One call to the sample's API: the ids in its path, its parameters, and every complaint about them
// in the service's 422 shape. Parameters that no call asks for are ignored, as the service does.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace secretscope {

class SampleRequest
{
public:
    /// `path` and `query` percent-encoded; `+` is a space in a query, as in forms.
    SampleRequest(const QByteArray &path, const QByteArray &query);

    /// Whether the path has this form, as in `secrets/*` below the API's root, or
    /// `/speech-engine/*` beside it; what is at the stars becomes `ids`.
    bool matches(QLatin1StringView pattern);
    const QStringList &ids() const { return m_ids; }

    /// Empty when absent.
    QString text(const QString &name) const;
    /// Of a parameter that may be there several times.
    QStringList texts(const QString &name) const;
    /// A whole number of 1 … 100; anything else is a complaint.
    qsizetype size(const QString &name, qsizetype absent);
    /// One of `words` or absent (empty); anything else is a complaint.
    QString word(const QString &name, const QStringList &words);
    /// A value that is none of `words` is a complaint about `name`, which is in `place`, as in
    /// `path`.
    void expectWord(const QString &place, const QString &name, const QString &value,
                    const QStringList &words);

    const QJsonArray &complaints() const { return m_complaints; }

    /// `{field: […], "next_cursor": …}` with the items from `cursor` on; nothing when the cursor is
    /// of another list, or of this one with other filters.
    std::optional<QJsonObject> page(const QString &field, qsizetype count, qsizetype defaultSize,
                                    const std::function<QJsonValue(qsizetype)> &itemAt);

private:
    void complain(const QString &place, const QString &name, const QString &message,
                  const QString &type);
    QString cursorAt(qsizetype place) const;

    QStringList m_parts;
    QUrlQuery m_query;
    QStringList m_ids;
    QJsonArray m_complaints;
};

} // namespace secretscope
