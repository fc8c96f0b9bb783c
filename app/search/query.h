// SPDX-License-Identifier: Apache-2.0
// What the user asks of the list, from the text that they type. It knows the query language, not
// the catalogue; match() answers it.
//
//   hubspot "night line" -test type:agent access:viewer via:crm is:unused
//
// A plain word for a category ("phone", "agents") is also met by what is in the category; in quotes
// it is a text alone.
// Words are separated by white space and all have to match; quotes hold a phrase together; `-`
// excludes. A closing quote may be missing (it is being typed). Case, accents and compatibility
// forms do not matter, see foldedText(). A word matches anywhere inside a text.
#pragma once

#include "catalogue/result.h"

#include <QFlags>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace secretscope {

/// Why a typed query has no meaning, and where in the text.
struct QueryError
{
    enum class Kind {
        UnknownField, ///< `foo:bar` or `http://x`: no field is called `word`; quotes would search
                      ///< it
        UnknownValue, ///< `type:boat`: the field does not know the value `word`
        AmbiguousValue, ///< `is:un`: the start of several values
        MissingValue, ///< `type:` with nothing after it; `word` is the field
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

/// The filters that are one click away. Each is a condition like a word of the query, so they
/// combine with it by "and".
enum class QuickFilter : std::uint8_t {
    NoDependents = 1, ///< secrets that are wholly read and have none reported, as `is:unused`
    NoAccess = 2, ///< dependents that this key may not see, as `is:unknown`
    NotFixable = 4, ///< direct dependents whose access level is neither admin nor editor
    PartlyLoaded = 8, ///< secrets with an incomplete category, as `is:partial`
};
Q_DECLARE_FLAGS(QuickFilters, QuickFilter)
Q_DECLARE_OPERATORS_FOR_FLAGS(QuickFilters)

inline constexpr std::array allQuickFilters{QuickFilter::NoDependents, QuickFilter::NoAccess,
                                            QuickFilter::NotFixable, QuickFilter::PartlyLoaded};

/// Which text of a row; what a word looks in and what a cell shows.
enum class TextField : std::uint8_t {
    Id, ///< of a secret or dependent
    Name, ///< of a secret or dependent; phone number and its label too
    Access, ///< access level; `unknown` if this key may not see the resource
    Provider, ///< a phone number's telephony provider
    Via, ///< ids and names of what an agent goes through; environments of a variable
    Creator, ///< name and e-mail; only of interest to `creator:`
    Place, ///< in words; only of interest to `place:`
};

/// One condition of a query.
struct QueryTerm
{
    enum class Kind : std::uint8_t {
        Any, ///< text in any field
        Id, ///< `id:`
        Name, ///< `name:`
        Access, ///< `access:`
        Provider, ///< `provider:`
        Via, ///< `via:`
        Type, ///< `type:`, dependents of `category`
        Unused, ///< `is:unused`, a secret that is complete and has no dependents
        Partial, ///< `is:partial`, a secret with an incomplete category
        Unknown, ///< `is:unknown`, a dependent that this key may not see
        Fixable, ///< `is:fixable`, a direct dependent with access admin or editor
        NotFixable, ///< a direct dependent that has access levels, but neither of these
        Creator, ///< `creator:`, a dependent that somebody of this name or e-mail made
        Place, ///< `place:`, a dependent that names secrets at such a place
        Idle, ///< `is:idle`, an agent without a call in idleDays
        Archived, ///< `is:archived`, an agent
        Unreported, ///< `is:unreported`, a configuration names the secret and no list reports it
    };

    Kind kind = Kind::Any;
    bool isExcluded = false;
    /// The folded text to find, UTF-8; for the text kinds, never empty there.
    std::string needle;
    /// Another spelling that counts as well (a phone number without its spaces), or empty.
    std::string alternative;
    /// As typed, without quotes and field; for the text kinds.
    QString text;
    /// The API's word for the category; for Type, and for Any if the text is a word for it.
    std::string category;

    /// Whether the term looks for a text in this field.
    bool looksIn(TextField field) const;
    /// Whether only facts can answer it.
    bool needsFacts() const { return kind >= Kind::Creator; }
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

class Query
{
public:
    /// More are refused, so that the words of a query fit one machine word.
    static constexpr std::size_t maximumWords = 32;

    /// The query without conditions, which everything matches.
    Query() = default;

    /// `unlisted` are words that `type:` takes besides the known ones, see unlistedWords().
    static Result<Query, QueryError> parse(QStringView typed, const QStringList &unlisted = {});

    const std::vector<QueryTerm> &terms() const { return m_terms; }
    bool isEmpty() const { return m_terms.empty(); }
    bool needsFacts() const;

    /// What the last word of `typed` may become: field words with their colon, values with their
    /// field. Empty where it needs no help.
    struct Completion
    {
        /// Where the words begin in `typed`, in UTF-16 units.
        int position = 0;
        QStringList words;
    };
    static Completion completion(QStringView typed, const QStringList &unlisted = {});

    /// What the server can be asked for, names that start with it: the first word that is looked
    /// for in names. Its answer holds every secret that starts with the words. Nothing if no word
    /// looks in names.
    std::optional<QString> serverPrefix() const;

    friend bool operator==(const Query &, const Query &) = default;

private:
    std::vector<QueryTerm> m_terms;
};

} // namespace secretscope
