// SPDX-License-Identifier: Apache-2.0
#include "search/query.h"

#include "catalogue/category.h"
#include "catalogue/text.h"
#include "search/foldedtext.h"

#include <algorithm>
#include <functional>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person may type for a category; the help offers the first.
struct TypeWords
{
    std::string_view category;
    const char16_t *words;
};

constexpr TypeWords typeWords[]{
    {"tools", u"tool tools"},
    {"agents", u"agent agents"},
    {"phone_numbers", u"number numbers phone phones phone_number phone_numbers"},
    {"mcp_servers", u"mcp mcp_server mcp_servers server servers"},
    {"others", u"other others webhook webhooks"},
    {"environment_variables", u"env environment_variable environment_variables variable variables"},
};

/// Of a category without words here the API's own.
QStringList typeWordsOf(const QString &category)
{
    for (const TypeWords &row : typeWords) {
        if (stringOf(row.category) == category) {
            return QString::fromUtf16(row.words).split(u' ');
        }
    }
    return {category};
}

QStringList knownCategoryWords()
{
    QStringList words;
    for (const CategoryTraits &traits : knownCategoryTraits) {
        words << stringOf(traits.word);
    }
    return words;
}

struct StateWord
{
    const char16_t *word;
    QueryTerm::Kind kind;
};

constexpr StateWord stateWords[]{
    {u"unused", QueryTerm::Kind::Unused},
    {u"partial", QueryTerm::Kind::Partial},
    {u"unknown", QueryTerm::Kind::Unknown},
    {u"fixable", QueryTerm::Kind::Fixable},
};

struct FieldWord
{
    const char16_t *word;
    /// For the fields that take a text.
    std::optional<QueryTerm::Kind> textKind;
};

constexpr FieldWord fieldWordTable[]{
    {u"type", {}},
    {u"access", QueryTerm::Kind::Access},
    {u"provider", QueryTerm::Kind::Provider},
    {u"via", QueryTerm::Kind::Via},
    {u"id", QueryTerm::Kind::Id},
    {u"name", QueryTerm::Kind::Name},
    {u"is", {}},
};

bool isEqualWord(QStringView typed, QStringView word)
{
    return typed.compare(word, Qt::CaseInsensitive) == 0;
}

QueryError error(QueryError::Kind kind, qsizetype position, QStringView word,
                 QStringList suggestions)
{
    return {kind, static_cast<int>(position), static_cast<int>(word.size()), word.toString(),
            std::move(suggestions)};
}

/// The words that share most letters at the front with the typed one come first.
QStringList sortedByLikeness(QStringList words, QStringView typed)
{
    const QString lower = typed.toString().toLower();
    std::ranges::stable_sort(words, std::greater(), [&lower](const QString &word) {
        return std::ranges::mismatch(word, lower).in1 - word.begin();
    });
    return words;
}

/// A phone number as it is compared, if `needle` is one with spaces or signs in it; else empty.
std::string compactNumber(const std::string &needle)
{
    constexpr std::size_t leastDigits = 3;
    std::string digits;
    bool hasSigns = false;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        if (needle[i] >= '0' && needle[i] <= '9') {
            digits += needle[i];
        } else if (std::string_view(" +-()./").find(needle[i]) == std::string_view::npos) {
            return {};
        } else {
            hasSigns = hasSigns || i > 0 || needle[i] != '+';
        }
    }
    if (!hasSigns || digits.size() < leastDigits) {
        return {};
    }
    return needle.front() == '+' ? '+' + digits : digits;
}

/// Reads one typed query from left to right.
class QueryParser
{
public:
    QueryParser(QStringView typed, const QStringList &unlisted)
        : m_typed(typed)
        , m_unlisted(unlisted)
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
    /// `value` is the start of several `candidates`, or none of the `known` values.
    static QueryError valueError(const Piece &value, const QStringList &candidates,
                                 const QStringList &known);
    Step addText(QueryTerm::Kind kind, const Piece &value);
    Step add(QueryTerm term, const Piece &piece);

    QStringView m_typed;
    const QStringList &m_unlisted;
    qsizetype m_at = 0;
    bool m_isExcluded = false;
    std::vector<QueryTerm> m_terms;
};

Result<std::vector<QueryTerm>, QueryError> QueryParser::terms()
{
    for (;;) {
        while (isAtSpace()) {
            ++m_at;
        }
        if (isAtEnd()) {
            return std::move(m_terms);
        }
        m_isExcluded = m_typed[m_at] == u'-';
        if (m_isExcluded) {
            ++m_at;
        }
        // A lone `-` is a word that is just being typed.
        if (!isAtEnd() && !isAtSpace()) {
            if (const Step step = readTerm(); !step) {
                return Failure{step.error()};
            }
        }
    }
}

QueryParser::Step QueryParser::readTerm()
{
    if (const auto field = nextFieldWord()) {
        const Piece value = isAtEnd() || isAtSpace() ? Piece{m_at, {}, false} : nextPiece();
        return addField(*field, value);
    }
    return addText(QueryTerm::Kind::Any, nextPiece());
}

QueryParser::Piece QueryParser::nextPiece()
{
    if (m_typed[m_at] == u'"') {
        const qsizetype start = ++m_at;
        qsizetype end = m_typed.indexOf(u'"', start);
        end = end < 0 ? m_typed.size() : end;
        m_at = std::min(end + 1, m_typed.size());
        return {start, m_typed.sliced(start, end - start), true};
    }
    const qsizetype start = m_at;
    while (!isAtEnd() && !isAtSpace()) {
        ++m_at;
    }
    return {start, m_typed.sliced(start, m_at - start), false};
}

/// Only letters before a colon make a field: `12:30` is a text.
std::optional<QueryParser::Piece> QueryParser::nextFieldWord()
{
    qsizetype end = m_at;
    while (end < m_typed.size() && m_typed[end].isLetter()) {
        ++end;
    }
    if (end == m_at || end == m_typed.size() || m_typed[end] != u':') {
        return {};
    }
    const Piece field{m_at, m_typed.sliced(m_at, end - m_at), false};
    m_at = end + 1;
    return field;
}

QueryParser::Step QueryParser::addField(const Piece &field, const Piece &value)
{
    const auto known = std::ranges::find_if(fieldWordTable, [&field](const FieldWord &candidate) {
        return isEqualWord(field.text, QStringView(candidate.word));
    });
    if (known == std::end(fieldWordTable)) {
        return Failure{error(QueryError::Kind::UnknownField, field.start, field.text,
                             sortedByLikeness(Query::fieldWords(), field.text))};
    }
    if (value.text.isEmpty() && !value.isQuoted) {
        return Failure{error(QueryError::Kind::MissingValue, field.start, field.text,
                             Query::valuesOf(field.text))};
    }
    if (known->textKind) {
        return addText(*known->textKind, value);
    }
    return isEqualWord(field.text, u"type") ? addType(field, value) : addState(field, value);
}

QueryParser::Step QueryParser::addType(const Piece &field, const Piece &value)
{
    QueryTerm term;
    term.kind = QueryTerm::Kind::Type;
    QStringList candidates;
    // A list of the service that is called as we call another one means itself.
    for (const QString &category : m_unlisted + knownCategoryWords()) {
        const QStringList words = typeWordsOf(category);
        if (words.contains(value.text, Qt::CaseInsensitive)) {
            term.category = category.toStdString();
            return add(std::move(term), value);
        }
        const auto longer = std::ranges::find_if(words, [&](const QString &word) {
            return !value.text.isEmpty() && word.startsWith(value.text, Qt::CaseInsensitive);
        });
        if (longer != words.end()) {
            term.category = category.toStdString();
            candidates << *longer;
        }
    }
    if (candidates.size() == 1) {
        return add(std::move(term), value);
    }
    return Failure{valueError(value, candidates, Query::valuesOf(field.text) + m_unlisted)};
}

QueryParser::Step QueryParser::addState(const Piece &field, const Piece &value)
{
    QueryTerm term;
    QStringList candidates;
    for (const StateWord &candidate : stateWords) {
        if (!value.text.isEmpty()
            && QStringView(candidate.word).startsWith(value.text, Qt::CaseInsensitive)) {
            term.kind = candidate.kind;
            candidates << QString::fromUtf16(candidate.word);
        }
    }
    if (candidates.size() == 1) {
        return add(std::move(term), value);
    }
    return Failure{
        valueError(value, candidates, sortedByLikeness(Query::valuesOf(field.text), value.text))};
}

QueryError QueryParser::valueError(const Piece &value, const QStringList &candidates,
                                   const QStringList &known)
{
    return candidates.isEmpty()
        ? error(QueryError::Kind::UnknownValue, value.start, value.text, known)
        : error(QueryError::Kind::AmbiguousValue, value.start, value.text, candidates);
}

QueryParser::Step QueryParser::addText(QueryTerm::Kind kind, const Piece &value)
{
    QueryTerm term;
    term.kind = kind;
    term.needle = foldedText(value.text);
    term.text = value.text.toString();
    if (term.needle.empty()) {
        return Done{};
    }
    if (kind == QueryTerm::Kind::Any || kind == QueryTerm::Kind::Name) {
        term.alternative = compactNumber(term.needle);
    }
    return add(std::move(term), value);
}

QueryParser::Step QueryParser::add(QueryTerm term, const Piece &piece)
{
    if (m_terms.size() == Query::maximumWords) {
        return Failure{error(QueryError::Kind::TooManyWords, piece.start, piece.text, {})};
    }
    term.isExcluded = m_isExcluded;
    m_terms.push_back(std::move(term));
    return Done{};
}

} // namespace

QStringList Query::fieldWords()
{
    QStringList words;
    for (const FieldWord &field : fieldWordTable) {
        words << QString::fromUtf16(field.word);
    }
    return words;
}

QStringList Query::valuesOf(QStringView fieldWord)
{
    QStringList values;
    if (isEqualWord(fieldWord, u"type")) {
        for (const QString &category : knownCategoryWords()) {
            values << typeWordsOf(category).first();
        }
    } else if (isEqualWord(fieldWord, u"is")) {
        for (const StateWord &state : stateWords) {
            values << QString::fromUtf16(state.word);
        }
    } else if (isEqualWord(fieldWord, u"access")) {
        values = {u"admin"_s, u"editor"_s, u"commenter"_s, u"viewer"_s, u"unknown"_s};
    } else if (isEqualWord(fieldWord, u"provider")) {
        values = {u"twilio"_s, u"sip_trunk"_s, u"exotel"_s};
    }
    return values;
}

bool QueryTerm::looksIn(TextField field) const
{
    switch (kind) {
    case Kind::Any:
        return true;
    case Kind::Id:
        return field == TextField::Id;
    case Kind::Name:
        return field == TextField::Name;
    case Kind::Access:
        return field == TextField::Access;
    case Kind::Provider:
        return field == TextField::Provider;
    case Kind::Via:
        return field == TextField::Via;
    case Kind::Type:
    case Kind::Unused:
    case Kind::Partial:
    case Kind::Unknown:
    case Kind::Fixable:
    case Kind::NotFixable:
        return false;
    }
    Q_UNREACHABLE();
}

Result<Query, QueryError> Query::parse(QStringView typed, const QStringList &unlisted)
{
    auto terms = QueryParser(typed, unlisted).terms();
    if (!terms) {
        return Failure{terms.error()};
    }
    Query query;
    query.m_terms = std::move(terms).value();
    return query;
}

std::optional<QString> Query::serverPrefix() const
{
    for (const QueryTerm &term : m_terms) {
        if (!term.isExcluded && term.looksIn(TextField::Name)) {
            if (const QString prefix = term.text.trimmed(); !prefix.isEmpty()) {
                return prefix;
            }
        }
    }
    return {};
}

} // namespace secretscope
