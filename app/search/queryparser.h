// SPDX-License-Identifier: Apache-2.0
// Reads one typed query from left to right. Query::parse() is the way in; the language is told in
// query.h.
#pragma once

#include "search/query.h"

namespace secretscope {

class QueryParser
{
public:
    explicit QueryParser(QStringView typed)
        : m_typed(typed)
    {}

    /// To be called once.
    Result<std::vector<QueryTerm>, QueryError> terms();

private:
    /// A part of what was typed.
    struct Piece
    {
        qsizetype start = 0;
        QStringView text;
        bool isQuoted = false;
    };
    using Step = Result<Done, QueryError>;

    bool isAtEnd() const { return m_at >= m_typed.size(); }
    bool isAtSpace() const { return !isAtEnd() && m_typed[m_at].isSpace(); }
    Piece nextPiece();
    std::optional<Piece> nextFieldWord();
    Step readTerm();
    Step addField(const Piece &field, const Piece &value);
    Step addType(const Piece &field, const Piece &value);
    Step addState(const Piece &field, const Piece &value);
    Step addText(QueryTerm::Kind kind, const Piece &value);
    Step add(QueryTerm term, const Piece &piece);

    QStringView m_typed;
    qsizetype m_at = 0;
    bool m_isExcluded = false;
    std::vector<QueryTerm> m_terms;
};

} // namespace secretscope
