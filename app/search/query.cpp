// SPDX-License-Identifier: Apache-2.0
#include "search/query.h"

#include "search/queryparser.h"

namespace secretscope {

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

Result<Query, QueryError> Query::parse(QStringView typed)
{
    auto terms = QueryParser(typed).terms();
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
