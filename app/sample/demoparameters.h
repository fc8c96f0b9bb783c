// SPDX-License-Identifier: Apache-2.0
// The query of one request, and every complaint about it in the service's 422 shape. Parameters
// that no one asks for are ignored, as the service does.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <optional>

namespace secretscope {

class DemoParameters
{
public:
    /// `query`: the raw text behind `?`; `+` stands for a space, as in forms.
    explicit DemoParameters(const QByteArray &query);

    /// Empty when absent.
    QByteArray text(const QByteArray &name) const;
    /// A whole number of 1 … 100; anything else is noted as a complaint.
    std::optional<int> size(const QByteArray &name);
    /// One of `words` or absent (empty); anything else is noted as a complaint.
    QByteArray word(const QByteArray &name, const QByteArrayList &words);
    /// Notes a part of the path that is none of the allowed words.
    void complainOfPath(const QByteArray &name, const QByteArrayList &words);

    bool hasComplaints() const { return !m_complaints.isEmpty(); }
    /// `{"detail":[{"loc","msg","type"} …]}`
    QByteArray complaintsJson() const;

private:
    void complain(const QByteArray &place, const QByteArray &name, const QByteArray &message,
                  const QByteArray &type);

    QHash<QByteArray, QByteArray> m_values;
    QByteArrayList m_complaints;
};

} // namespace secretscope
