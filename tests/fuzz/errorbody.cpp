// SPDX-License-Identifier: Apache-2.0
#include "service/errorbody.h"
#include "input.h"

using namespace secretscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ErrorBody body = ErrorBody::parse(input(data, size));
    require(body.message.size() <= 2000 && body.code.size() <= 200 && body.parameter.size() <= 200);
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 422, 429, 500, 503}) {
        meaning(status, body);
    }
    for (const QChar c : namedPermission(body.message)) {
        require((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_');
    }
    return 0;
}
