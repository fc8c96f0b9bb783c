// SPDX-License-Identifier: Apache-2.0
#include "search/query.h"
#include "input.h"

using namespace secretscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(input(data, size));
    const auto query = Query::parse(typed);
    if (query) {
        require(query->terms().size() <= Query::maximumWords);
        require(query->isEmpty() == query->terms().empty());
        query->serverPrefix();
    } else {
        const QueryError &error = query.error();
        require(error.position >= 0 && error.length >= 0
                && error.position + error.length <= typed.size());
    }
    return 0;
}
