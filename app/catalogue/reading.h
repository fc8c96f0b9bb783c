// SPDX-License-Identifier: Apache-2.0
// What is told about a catalogue beside its content: from where, when, for which search, and what
// is missing. Travels with the catalogue into every report and snapshot.
#pragma once

#include "catalogue/category.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace secretscope {

/// One thing that is missing. A catalogue is complete exactly when it has none.
struct Gap
{
    enum class Part { Secrets, Dependencies, EnvironmentVariables };

    Part part = Part::Secrets;
    /// Named for Part::Dependencies; empty otherwise.
    QByteArray secretId;
    /// Key of the list in `used_by`, named for Part::Dependencies; empty otherwise.
    QByteArray category;
    /// Plain English, the same for the same cause, as in "HTTP 500 after 4 tries".
    QString reason;

    /// By part, secret id, category, reason: the order of every file.
    friend bool operator==(const Gap &, const Gap &) = default;
    friend bool operator<(const Gap &a, const Gap &b);
};

/// The snapshot's word for a part: `secrets`, `dependencies`, `environment_variables`.
std::string_view partWord(Gap::Part part);
std::optional<Gap::Part> partFromWord(std::string_view word);

struct Reading
{
    /// Origin of the server, as in `https://api.elevenlabs.io`; empty if a file did not say.
    QString server;
    /// Empty if none.
    QString profile;
    /// UTC; invalid if not known or left out on purpose.
    QDateTime started;
    QDateTime finished;
    /// The prefix that the server was asked for; nothing if it was asked for all.
    std::optional<QString> search;
    /// Sorted, no doubles.
    QList<Gap> gaps;

    bool isComplete() const { return gaps.isEmpty(); }
};

} // namespace secretscope
