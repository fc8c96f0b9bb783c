// SPDX-License-Identifier: Apache-2.0
// One list of the uses panel as plain values: its head and its entries, worded. Between who makes
// it and who shows it.
#pragma once

#include "ui/rows/rowid.h"

#include <QList>
#include <QString>

namespace secretscope {

/// All texts but `id` are safe for display.
struct UsesEntry
{
    QString name;
    QString note;
    /// The real one.
    QString id;
    /// Where it stands in the workspace; empty if it has no row there.
    RowId row = {};
    /// Whether nothing but its id is known.
    bool isMuted = false;
    /// What it goes through.
    QList<UsesEntry> below = {};
};

struct UsesList
{
    /// With the count.
    QString title;
    /// Where it comes from, how far it goes.
    QString meaning;
    bool isExact = true;
    /// Whether it makes sense for the resource at all.
    bool isShown = true;
    QList<UsesEntry> entries;
};

} // namespace secretscope
