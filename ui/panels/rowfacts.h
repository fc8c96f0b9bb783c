// SPDX-License-Identifier: Apache-2.0
// Everything that is known of one row, in words, and what of it is not known. It reads the
// workspace and keeps nothing; every foreign text in it went through displayText().
#pragma once

#include "ui/rows/rowid.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace secretscope {

class Workspace;

struct Fact
{
    QString name;
    QString value;
    /// The real text to copy; empty if there is nothing to copy.
    QString copied;
};

struct RowFacts
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::RowFacts)

public:
    QString title;
    /// The real id; empty for rows without one.
    QString id;
    QList<Fact> facts;
    /// What is missing and why, a sentence each.
    QStringList gaps;
    /// Whether reading more would tell more.
    bool canLoadRest = false;
    /// Whether the resource itself can be asked which agents are behind it.
    bool canLookFurther = false;

    /// Empty facts (no title) if the workspace does not have the row.
    static RowFacts of(const Workspace &workspace, const RowId &row, const QString &server);
};

} // namespace secretscope
