// SPDX-License-Identifier: Apache-2.0
// What one cell says: its text as it is shown and as it is copied, where foreign text is in it and
// what of that the search hit, and what is drawn around it.
#pragma once

#include "search/hitranges.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <string_view>

namespace secretscope {

/// What goes with the text of a cell and is drawn around it.
struct CellMarks
{
    /// How far the user can change a resource: differs in shape, not in colour alone. (Qt 6.8's
    /// lupdate loses the namespace behind an enumeration within a class that names its type.)
    enum class Chip { None, MayEdit, MayNotEdit, NoAccess };
    struct Count
    {
        /// Name of an icon, see symbolIcon(); empty for none.
        QString symbol;
        /// Left out where room is scarce.
        QString word;
        QString number;
        /// Drawn around both.
        Chip chip = Chip::None;
    };

    /// Name of the icon in front of the text; empty for none.
    QString symbol;
    Chip chip = Chip::None;
    /// Drawn in place of the text.
    QList<Count> counts;
    /// The text is a number, which stands at the end of its column.
    bool isNumber = false;

    bool areAroundText() const { return chip != Chip::None || !counts.isEmpty(); }
    /// A number that is cut is another number: drawn as an ellipsis where it does not fit.
    bool isUncut() const { return isNumber || !counts.isEmpty(); }
};

/// What a delegate draws of one cell. Asked for once a cell: its text is made anew each time.
struct ShownCell
{
    QString text;
    /// Parts of `text` that the search hit.
    QList<HitRange> hits;
    /// Says something missing or unknown.
    bool isMuted = false;
    /// The row is one to click on for reading what is missing.
    bool isLink = false;
    CellMarks marks = {};
    /// Another one since the user last looked, or something below it is.
    bool isChanged = false;
};

/// The text of one cell: what is shown, what is copied, and which parts of it the search looks in.
/// Every foreign text in it went through displayText().
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
    /// Says something missing or unknown, or of no further interest.
    bool isMuted = false;
    CellMarks marks;
    /// A line of the tooltip that says it exactly.
    QString remark;

    CellText() = default;
    explicit CellText(const QString &words) { addWords(words); }
    static CellText ofNumber(const QString &number);

    /// Appends words of our own.
    void addWords(const QString &words);
    void addForeign(TextField field, std::string_view utf8);
    /// What is safe for display already.
    void addText(TextField field, const QString &text);
    /// For ids and numbers, which keep their direction in right-to-left text.
    void addIsolated(TextField field, std::string_view utf8);

    void addCell(const CellText &cell);

    /// Where the query's words are in `shown`.
    QList<HitRange> hits(const Query &query) const;
    /// For drawing; with hits if there is a query.
    ShownCell drawn(const Query &query) const;

private:
    void addPart(TextField field, const QString &text, std::string_view utf8);
};

} // namespace secretscope

Q_DECLARE_METATYPE(secretscope::ShownCell)
