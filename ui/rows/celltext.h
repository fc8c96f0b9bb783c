// SPDX-License-Identifier: Apache-2.0
// The text of one cell: what is shown, what is copied, and which parts of it the search looks in.
// Every foreign text in it went through displayText(). It decides nothing about rows.
#pragma once

#include "search/hitranges.h"
#include "ui/rows/showncell.h"

#include <QList>
#include <QString>

#include <string_view>

namespace secretscope {

struct CellText
{
    /// A stretch of `shown` that is foreign text of one field.
    struct Part
    {
        TextField field;
        int start = 0;
        int length = 0;
    };

    QString shown;
    /// The real text, for copying.
    QString raw;
    QList<Part> parts;
    /// Stands for something that is missing, unknown, or of no further interest.
    bool isMuted = false;

    /// Appends words of our own.
    void addWords(const QString &words);
    void addForeign(TextField field, std::string_view utf8);
    /// For ids and numbers, which keep their direction in right-to-left text.
    void addIsolated(TextField field, std::string_view utf8);

    /// Where the query's words are in `shown`.
    QList<HitRange> hits(const Query &query) const;
    /// For drawing; hits if there is a query.
    ShownCell drawn(const Query &query) const;

private:
    void addPart(TextField field, const QString &text, std::string_view utf8);
};

} // namespace secretscope
