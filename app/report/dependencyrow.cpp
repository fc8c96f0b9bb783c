// SPDX-License-Identifier: Apache-2.0
#include "report/dependencyrow.h"

namespace secretscope {

std::string_view DependencyRow::availability() const
{
    if (!hasAccessLevel(m_category)) {
        return {};
    }
    const Resource &record = resource();
    const bool isNamed = record.type.isAbsent() && !record.name.isAbsent();
    return m_catalogue.word(isNamed ? words::available : record.type);
}

} // namespace secretscope
