// SPDX-License-Identifier: Apache-2.0
// Why a typed query has no meaning, and where in the text. It makes no sentence of it.
#pragma once

#include <QString>
#include <QStringList>

namespace secretscope {

struct QueryError
{
    enum class Kind {
        UnknownField, ///< `foo:bar` or `http://x`: no field is called `word`; quotes would search
                      ///< it
        UnknownValue, ///< `type:boat`: the field does not know the value `word`
        AmbiguousValue, ///< `is:un`: the start of several values
        MissingValue, ///< `type:` with nothing behind it; `word` is the field
        TooManyWords, ///< more than Query::maximumWords; `word` is the first one too many
    };

    Kind kind = Kind::UnknownField;
    /// Where `word` is in the typed text, in UTF-16 units.
    int position = 0;
    int length = 0;
    /// As it was typed.
    QString word;
    /// What could be meant instead, likeliest first: every field (without colon) or every value of
    /// the field; for AmbiguousValue the candidates. Empty if anything would do.
    QStringList suggestions;

    friend bool operator==(const QueryError &, const QueryError &) = default;
};

} // namespace secretscope
