// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguebuilder.h"
#include "input.h"
#include "service/answerdecoder.h"

#include <QJsonDocument>

using namespace secretscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = input(data, size);
    static AnswerDecoder decoder;
    Contents contents;
    if (!decoder.decodeSecrets(body, contents)) {
        return 0;
    }
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    // It knows a depth of its own, and takes no lone surrogate in a key for good.
    require(error.error == QJsonParseError::NoError || error.error == QJsonParseError::DeepNesting
            || error.error == QJsonParseError::IllegalUTF8String
            || error.error == QJsonParseError::IllegalNumber);
    CatalogueBuilder builder;
    builder.append(contents);
    builder.append(contents);
    require(builder.catalogue().isConsistent());
    return 0;
}
