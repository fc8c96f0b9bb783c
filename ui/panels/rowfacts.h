// SPDX-License-Identifier: Apache-2.0
// Everything that is known of one row, in words, and what is not known of it. A function of one
// state; all foreign text in it went through displayText().
#pragma once

#include "ui/rows/rowid.h"
#include "workspace/workspacestate.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace secretscope {

struct Fact
{
    QString name;
    QString value;
    /// The real text to copy; empty if there is nothing to copy.
    QString copied;

    friend bool operator==(const Fact &, const Fact &) = default;
};

struct RowFacts
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::RowFacts)

public:
    struct Source
    {
        WorkspaceState state;
        bool isOnline = false;
        /// What the server is called in sentences.
        QString server;
    };

    QString title;
    /// The real id; empty for rows without one.
    QString id;
    QList<Fact> facts;
    /// What is missing and why, a sentence each.
    QStringList gaps;
    /// Whether loading more would show more.
    bool canLoadRest = false;

    /// Empty facts (no title) if the state does not have the row.
    static RowFacts of(const Source &source, const RowId &row);

    friend bool operator==(const RowFacts &, const RowFacts &) = default;
};

} // namespace secretscope
