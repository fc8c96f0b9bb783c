// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/querytext.h"

#include "catalogue/displaytext.h"

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

/// Enough to choose from, few enough to read.
constexpr qsizetype shownSuggestions = 8;

QString listed(const QStringList &words)
{
    QString text = words.mid(0, shownSuggestions).join(u", "_s);
    if (words.size() > shownSuggestions) {
        text += u", …"_s;
    }
    return text;
}

} // namespace

QString QueryText::problem(const QueryError &error)
{
    const QString word = displayText(error.word);
    switch (error.kind) {
    case QueryError::Kind::UnknownField:
        return tr("“%1:” is no search word. There are %2. Put quotes around it to search for the "
                  "text itself.")
            .arg(word, listed(error.suggestions));
    case QueryError::Kind::UnknownValue:
        return tr("“%1” is not known here. There are %2.").arg(word, listed(error.suggestions));
    case QueryError::Kind::AmbiguousValue:
        return tr("“%1” can be %2. Go on typing.").arg(word, listed(error.suggestions));
    case QueryError::Kind::MissingValue:
        if (error.suggestions.isEmpty()) {
            return tr("What should “%1:” look for? Go on typing.").arg(word);
        }
        return tr("After “%1:” comes one of %2.").arg(word, listed(error.suggestions));
    case QueryError::Kind::TooManyWords:
        return tr("That is too many words, from “%1” on.").arg(word);
    }
    return {};
}

QList<QueryText::HelpLine> QueryText::help()
{
    return {
        {u"hubspot"_s, tr("names, ids, numbers, labels, providers and access words that hold it")},
        {u"hubspot night"_s, tr("both words have to match")},
        {u"\"night line\""_s, tr("a phrase")},
        {u"-test"_s, tr("without what matches “test”")},
        {u"type:agent"_s, tr("tools, agents, phone numbers, MCP servers, variables, others")},
        {u"access:viewer"_s, tr("by access level; access:unknown for no access")},
        {u"provider:twilio"_s, tr("phone numbers by telephony provider")},
        {u"via:crm-lookup"_s, tr("agents that go through it, by id or name")},
        {u"name: id:"_s, tr("only in names, only in ids")},
        {u"is:partial"_s, tr("secrets of which not everything is loaded")},
        {u"is:unknown"_s, tr("dependents that this key may not see")},
        {u"is:unused"_s, tr("secrets without reported dependents")},
        {u"is:fixable"_s, tr("direct dependents that you can edit")},
    };
}

QString QueryText::filterName(QuickFilter filter)
{
    switch (filter) {
    case QuickFilter::NoDependents:
        return tr("No dependents");
    case QuickFilter::NoAccess:
        return tr("No access");
    case QuickFilter::NotFixable:
        return tr("Not fixable by me");
    case QuickFilter::PartlyLoaded:
        return tr("Partly loaded");
    }
    return {};
}

QString QueryText::filterMeaning(QuickFilter filter)
{
    switch (filter) {
    case QuickFilter::NoDependents:
        return tr("Secrets that are wholly read and have no dependents reported. This is not "
                  "“unused for sure”: the service has no field for some places that can use a "
                  "secret.");
    case QuickFilter::NoAccess:
        return tr("Dependents that exist but that this key may not see. They show their id only.");
    case QuickFilter::NotFixable:
        return tr("Direct dependents that you cannot edit with this key: somebody else has to.");
    case QuickFilter::PartlyLoaded:
        return tr("Secrets of which a list is a preview or could not be read.");
    }
    return {};
}

QString QueryText::result(std::uint32_t shownSecrets, std::uint32_t searched, SecretsExtent extent)
{
    const QString found = shownSecrets == 0
        ? tr("No match")
        : tr("%Ln secret(s) match", "", static_cast<int>(shownSecrets));
    return tr("%1 · %2").arg(found, ExtentText::searched(searched, extent));
}

} // namespace secretscope
