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

/// What the user may type for a category; the help offers the first.
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

/// What `is:` knows.
struct StateWord
{
    QLatin1String word;
    QueryTerm::Kind kind;
};

constexpr StateWord stateWords[]{
    {"unused"_L1, QueryTerm::Kind::Unused},
    {"partial"_L1, QueryTerm::Kind::Partial},
    {"unknown"_L1, QueryTerm::Kind::Unknown},
    {"fixable"_L1, QueryTerm::Kind::Fixable},
    {"idle"_L1, QueryTerm::Kind::Idle},
    {"archived"_L1, QueryTerm::Kind::Archived},
    {"unreported"_L1, QueryTerm::Kind::Unreported},
};

struct FieldWord
{
    QLatin1String word;
    /// For the fields that take a text.
    std::optional<QueryTerm::Kind> textKind;
    /// Values to suggest. The API may send others.
    const char16_t *values = u"";
};

/// The words before the colon, in the order of the help.
constexpr FieldWord fieldWords[]{
    {"type"_L1, {}},
    {"access"_L1, QueryTerm::Kind::Access, u"admin editor commenter viewer unknown"},
    {"provider"_L1, QueryTerm::Kind::Provider, u"twilio sip_trunk exotel"},
    {"via"_L1, QueryTerm::Kind::Via},
    {"id"_L1, QueryTerm::Kind::Id},
    {"name"_L1, QueryTerm::Kind::Name},
    {"creator"_L1, QueryTerm::Kind::Creator},
    {"place"_L1, QueryTerm::Kind::Place},
    {"is"_L1, {}},
};

QStringList valuesOf(const FieldWord &field)
{
    QStringList values = QString::fromUtf16(field.values).split(u' ', Qt::SkipEmptyParts);
    if (field.word == "type"_L1) {
        for (const QString &category : knownCategoryWords()) {
            values << typeWordsOf(category).first();
        }
    } else if (field.word == "is"_L1) {
        for (const StateWord &state : stateWords) {
            values << state.word;
        }
    }
    return values;
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
    using Step = Result<Done, QueryError>;

    QueryParser(QStringView typed, const QStringList &unlisted)
        : m_typed(typed)
        , m_unlisted(unlisted)
    {}

    /// To be called once.
    Step read(std::vector<QueryTerm> &terms)
    {
        for (;;) {
            while (isAtSpace()) {
                ++m_at;
            }
            if (isAtEnd()) {
                terms = std::move(m_terms);
                return Done{};
            }
            m_isExcluded = m_typed[m_at] == u'-';
            m_at += m_isExcluded ? 1 : 0;
            // A lone `-` is a word that is just being typed.
            if (isAtEnd() || isAtSpace()) {
                continue;
            }
            const auto field = nextFieldWord();
            const Piece value = isAtEnd() || isAtSpace() ? Piece{m_at, {}} : nextPiece();
            const Step step
                = field ? addField(*field, value) : addText(QueryTerm::Kind::Any, value);
            if (!step) {
                return step;
            }
        }
    }

private:
    /// A part of what was typed.
    struct Piece
    {
        qsizetype start = 0;
        QStringView text;
        bool isQuoted = false;
    };

    bool isAtEnd() const { return m_at >= m_typed.size(); }
    bool isAtSpace() const { return !isAtEnd() && m_typed[m_at].isSpace(); }

    Piece nextPiece()
    {
        const bool isQuoted = m_typed[m_at] == u'"';
        const qsizetype start = isQuoted ? ++m_at : m_at;
        while (!isAtEnd() && (isQuoted ? m_typed[m_at] != u'"' : !isAtSpace())) {
            ++m_at;
        }
        const Piece piece{start, m_typed.sliced(start, m_at - start), isQuoted};
        m_at = std::min(m_at + isQuoted, m_typed.size());
        return piece;
    }

    /// Only letters before a colon make a field: `12:30` is a text.
    std::optional<Piece> nextFieldWord()
    {
        qsizetype end = m_at;
        while (end < m_typed.size() && m_typed[end].isLetter()) {
            ++end;
        }
        if (end == m_at || end == m_typed.size() || m_typed[end] != u':') {
            return {};
        }
        const Piece field{m_at, m_typed.sliced(m_at, end - m_at)};
        m_at = end + 1;
        return field;
    }

    Step addField(const Piece &field, const Piece &value)
    {
        const auto known = std::ranges::find_if(fieldWords, [&](const FieldWord &candidate) {
            return field.text.compare(candidate.word, Qt::CaseInsensitive) == 0;
        });
        if (known == std::end(fieldWords)) {
            QStringList words;
            for (const FieldWord &candidate : fieldWords) {
                words << candidate.word;
            }
            return failure(QueryError::Kind::UnknownField, field,
                           sortedByLikeness(std::move(words), field.text));
        }
        if (value.text.isEmpty() && !value.isQuoted) {
            return failure(QueryError::Kind::MissingValue, field, valuesOf(*known));
        }
        if (known->textKind) {
            return addText(*known->textKind, value);
        }
        return known->word == "type"_L1 ? addType(value, valuesOf(*known) + m_unlisted)
                                        : addState(value, valuesOf(*known));
    }

    Step addType(const Piece &value, const QStringList &known)
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
            const auto longer = std::ranges::find_if(
                words, [&](const QString &word) { return isStart(value, word); });
            if (longer != words.end()) {
                term.category = category.toStdString();
                candidates << *longer;
            }
        }
        return addIfClear(std::move(term), value, candidates, known);
    }

    Step addState(const Piece &value, const QStringList &known)
    {
        QueryTerm term;
        QStringList candidates;
        for (const StateWord &candidate : stateWords) {
            if (isStart(value, candidate.word)) {
                term.kind = candidate.kind;
                candidates << candidate.word;
            }
        }
        return addIfClear(std::move(term), value, candidates, sortedByLikeness(known, value.text));
    }

    static bool isStart(const Piece &value, const QString &word)
    {
        return !value.text.isEmpty() && word.startsWith(value.text, Qt::CaseInsensitive);
    }

    /// Unless what was typed is the start of several `candidates`, or none of the `known` values.
    Step addIfClear(QueryTerm term, const Piece &value, const QStringList &candidates,
                    const QStringList &known)
    {
        if (candidates.size() == 1) {
            return add(std::move(term), value);
        }
        return candidates.isEmpty() ? failure(QueryError::Kind::UnknownValue, value, known)
                                    : failure(QueryError::Kind::AmbiguousValue, value, candidates);
    }

    Step addText(QueryTerm::Kind kind, const Piece &value)
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
        if (kind == QueryTerm::Kind::Any && !value.isQuoted) {
            for (const QString &category : m_unlisted + knownCategoryWords()) {
                if (term.category.empty()
                    && typeWordsOf(category).contains(value.text, Qt::CaseInsensitive)) {
                    term.category = category.toStdString();
                }
            }
        }
        return add(std::move(term), value);
    }

    Step add(QueryTerm term, const Piece &piece)
    {
        if (m_terms.size() == Query::maximumWords) {
            return failure(QueryError::Kind::TooManyWords, piece, {});
        }
        term.isExcluded = m_isExcluded;
        m_terms.push_back(std::move(term));
        return Done{};
    }

    static Step failure(QueryError::Kind kind, const Piece &word, const QStringList &suggestions)
    {
        return Failure{QueryError{kind, static_cast<int>(word.start),
                                  static_cast<int>(word.text.size()), word.text.toString(),
                                  suggestions}};
    }

    QStringView m_typed;
    const QStringList &m_unlisted;
    qsizetype m_at = 0;
    bool m_isExcluded = false;
    std::vector<QueryTerm> m_terms;
};

} // namespace

bool QueryTerm::looksIn(TextField field) const
{
    // By TextField.
    constexpr std::array kinds{Kind::Id,  Kind::Name,    Kind::Access, Kind::Provider,
                               Kind::Via, Kind::Creator, Kind::Place};
    return (kind == Kind::Any && field < TextField::Creator)
        || kind == kinds[static_cast<std::size_t>(field)];
}

Result<Query, QueryError> Query::parse(QStringView typed, const QStringList &unlisted)
{
    Query query;
    const auto read = QueryParser(typed, unlisted).read(query.m_terms);
    return read ? Result<Query, QueryError>(std::move(query)) : Failure{read.error()};
}

bool Query::needsFacts() const
{
    return std::ranges::any_of(m_terms, &QueryTerm::needsFacts);
}

Query::Completion Query::completion(QStringView typed, const QStringList &unlisted)
{
    constexpr qsizetype fewLetters = 2;
    qsizetype start = typed.size();
    while (start > 0 && !typed[start - 1].isSpace()) {
        --start;
    }
    start += start < typed.size() && typed[start] == u'-' ? 1 : 0;
    const QStringView word = typed.sliced(start);
    const qsizetype colon = word.indexOf(u':');
    Completion completion{static_cast<int>(start), {}};
    for (const FieldWord &field : fieldWords) {
        if (colon < 0 && word.size() >= fewLetters
            && QString(field.word).startsWith(word, Qt::CaseInsensitive)) {
            completion.words << field.word + u':';
        } else if (colon >= 0 && word.first(colon).compare(field.word, Qt::CaseInsensitive) == 0) {
            const QStringView value = word.sliced(colon + 1);
            QStringList values = valuesOf(field);
            values << (field.word == "type"_L1 ? unlisted : QStringList());
            for (const QString &known : std::as_const(values)) {
                if (known.size() > value.size() && known.startsWith(value, Qt::CaseInsensitive)) {
                    completion.words << field.word + u':' + known;
                }
            }
        }
    }
    return completion;
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
