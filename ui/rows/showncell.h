// SPDX-License-Identifier: Apache-2.0
// What a delegate draws of one cell. Asked for once a cell: its text is made anew each time.
#pragma once

#include "search/hitranges.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace secretscope {

struct ShownCell
{
    QString text;
    /// Parts of `text` that the search hit.
    QList<HitRange> hits;
    /// Stands for something missing or unknown.
    bool isMuted = false;
    /// The row is one to click on for reading what is missing.
    bool isLink = false;
};

} // namespace secretscope

Q_DECLARE_METATYPE(secretscope::ShownCell)
