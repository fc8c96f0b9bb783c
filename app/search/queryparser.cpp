// SPDX-License-Identifier: Apache-2.0
#include "search/queryparser.h"

#include "search/foldedtext.h"

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TypeWord
{
    const char16_t *word;
    Category category;
    /// Whether the help offers it; the others are understood as well.
    bool isOffered;
};

constexpr TypeWord typeWords[]{
    {u"tool", Category::Tools, true},
    {u"tools", Category::Tools, false},
    {u"agent", Category::Agents, true},
    {u"agents", Category::Agents, false},
    {u"number", Category::PhoneNumbers, true},
    {u"numbers", Category::PhoneNumbers, false},
    {u"phone", Category::PhoneNumbers, false},
    {u"phones", Category::PhoneNumbers, false},
    {u"phone_number", Category::PhoneNumbers, false},
    {u"phone_numbers", Category::PhoneNumbers, false},
    {u"mcp", Category::McpServers, true},
    {u"mcp_server", Category::McpServers, false},
    {u"mcp_servers", Category::McpServers, false},
    {u"server", Category::McpServers, false},
    {u"servers", Category::McpServers, false},
    {u"other", Category::Others, true},
    {u"others", Category::Others, false},
    {u"webhook", Category::Others, false},
    {u"webhooks", Category::Others, false},
    {u"env", Category::EnvironmentVariables, true},
    {u"environment_variable", Category::EnvironmentVariables, false},
    {u"environment_variables", Category::EnvironmentVariables, false},
    {u"variable", Category::EnvironmentVariables, false},
    {u"variables", Category::EnvironmentVariables, false},
};

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

QString stringOf(const char16_t *word)
{
    return QStringView(word).toString();
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
    const auto likeness = [typed](const QString &word) {
        qsizetype shared = 0;
        while (shared < typed.size() && shared < word.size()
               && typed[shared].toLower() == word[shared]) {
            ++shared;
        }
        return -shared;
    };
    std::ranges::stable_sort(words, {}, likeness);
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

} // namespace

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
    for (const TypeWord &candidate : typeWords) {
        const QStringView word(candidate.word);
        const auto bit = static_cast<std::uint8_t>(1U << indexOf(candidate.category));
        if (isEqualWord(value.text, word)) {
            term.categories = bit;
            return add(std::move(term), value);
        }
        if (!value.text.isEmpty() && word.startsWith(value.text, Qt::CaseInsensitive)
            && (term.categories & bit) == 0) {
            term.categories |= bit;
            candidates << word.toString();
        }
    }
    if (candidates.size() == 1) {
        return add(std::move(term), value);
    }
    const auto kind
        = candidates.isEmpty() ? QueryError::Kind::UnknownValue : QueryError::Kind::AmbiguousValue;
    return Failure{error(kind, value.start, value.text,
                         candidates.isEmpty() ? Query::valuesOf(field.text) : candidates)};
}

QueryParser::Step QueryParser::addState(const Piece &field, const Piece &value)
{
    QueryTerm term;
    QStringList candidates;
    for (const StateWord &candidate : stateWords) {
        if (!value.text.isEmpty()
            && QStringView(candidate.word).startsWith(value.text, Qt::CaseInsensitive)) {
            term.kind = candidate.kind;
            candidates << stringOf(candidate.word);
        }
    }
    if (candidates.size() == 1) {
        return add(std::move(term), value);
    }
    if (!candidates.isEmpty()) {
        return Failure{
            error(QueryError::Kind::AmbiguousValue, value.start, value.text, candidates)};
    }
    return Failure{error(QueryError::Kind::UnknownValue, value.start, value.text,
                         sortedByLikeness(Query::valuesOf(field.text), value.text))};
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

QStringList Query::fieldWords()
{
    QStringList words;
    for (const FieldWord &field : fieldWordTable) {
        words << stringOf(field.word);
    }
    return words;
}

QStringList Query::valuesOf(QStringView fieldWord)
{
    QStringList values;
    if (isEqualWord(fieldWord, u"type")) {
        for (const TypeWord &type : typeWords) {
            if (type.isOffered) {
                values << stringOf(type.word);
            }
        }
    } else if (isEqualWord(fieldWord, u"is")) {
        for (const StateWord &state : stateWords) {
            values << stringOf(state.word);
        }
    } else if (isEqualWord(fieldWord, u"access")) {
        values = {u"admin"_s, u"editor"_s, u"commenter"_s, u"viewer"_s, u"unknown"_s};
    } else if (isEqualWord(fieldWord, u"provider")) {
        values = {u"twilio"_s, u"sip_trunk"_s, u"exotel"_s};
    }
    return values;
}

} // namespace secretscope
