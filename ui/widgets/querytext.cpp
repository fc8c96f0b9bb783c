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
        return tr("“%1:” is not a search word. Choose one of %2, or put quotes around it to search "
                  "for the text itself.")
            .arg(word, listed(error.suggestions));
    case QueryError::Kind::UnknownValue:
        return tr("“%1” is not known here. Choose one of %2.").arg(word, listed(error.suggestions));
    case QueryError::Kind::AmbiguousValue:
        return tr("“%1” could be %2. Keep typing.").arg(word, listed(error.suggestions));
    case QueryError::Kind::MissingValue:
        if (error.suggestions.isEmpty()) {
            return tr("What should “%1:” look for? Keep typing.").arg(word);
        }
        return tr("“%1:” needs one of %2.").arg(word, listed(error.suggestions));
    case QueryError::Kind::TooManyWords:
        return tr("Too many words, from “%1” on.").arg(word);
    }
    return {};
}

QList<QueryText::HelpLine> QueryText::help()
{
    return {
        {u"hubspot"_s,
         tr("names, ids, numbers, labels, providers and access levels containing it")},
        {u"hubspot night"_s, tr("both words have to match")},
        {u"\"night line\""_s, tr("a phrase")},
        {u"-test"_s, tr("not what matches “test”")},
        {u"type:agent"_s, tr("tools, agents, phone numbers, MCP servers, variables, others")},
        {u"access:viewer"_s, tr("by access level; access:unknown for no access")},
        {u"provider:twilio"_s, tr("phone numbers by telephony provider")},
        {u"via:crm-lookup"_s, tr("agents that use a secret through it, by id or name")},
        {u"name: id:"_s, tr("only in names, only in ids")},
        {u"creator:ana"_s, tr("made by somebody of this name or e-mail")},
        {u"place:authorization"_s, tr("by the header or other place where a secret stands")},
        {u"is:idle"_s, tr("agents without a call in 90 days")},
        {u"is:archived"_s, tr("archived agents")},
        {u"is:unreported"_s, tr("what only a configuration names and no list reports")},
        {u"is:partial"_s, tr("secrets that are only partly loaded")},
        {u"is:unknown"_s, tr("dependents that this key cannot see")},
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
        return tr("Fully loaded secrets without any reported dependents. That does not prove that "
                  "they are unused: the service does not report every place that can use a "
                  "secret.");
    case QuickFilter::NoAccess:
        return tr("Dependents that exist but that this key cannot see: only their ids are known.");
    case QuickFilter::NotFixable:
        return tr("Direct dependents that you cannot edit with this key: someone else has to.");
    case QuickFilter::PartlyLoaded:
        return tr("Secrets with a list that is only a preview or could not be loaded.");
    }
    return {};
}

QString QueryText::result(std::uint32_t shownSecrets, const WorkspaceState &searched,
                          const Query &query)
{
    const QString found = shownSecrets == 0
        ? tr("No match")
        : tr("%Ln secret(s) match", "", static_cast<int>(shownSecrets));
    const QString extent = tr("%1 · %2").arg(found, ExtentText::searched(searched));
    if (!query.needsFacts() || (searched.facts().wereAsked() && searched.factsGaps().isEmpty())) {
        return extent;
    }
    return tr("%1 · %2").arg(extent,
                             searched.facts().wereAsked()
                                 ? tr("not all places, creators and calls were read")
                                 : tr("places, creators and calls were not read"));
}

} // namespace secretscope
