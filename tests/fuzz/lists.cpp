// SPDX-License-Identifier: Apache-2.0
#include "domain/catalogue.h"
#include "input.h"
#include "json/answerdecoder.h"

using namespace secretscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = input(data, size);
    static AnswerDecoder decoder;
    Contents contents;
    for (const Category category : {Category::Tools, Category::Agents, Category::PhoneNumbers}) {
        if (decoder.decodeDependencies(body, category, contents)) {
            require(contents.items >= contents.dependents.size());
        }
    }
    EnvironmentVariablesContents variables;
    if (decoder.decodeEnvironmentVariables(body, variables)) {
        require(variables.items
                == variables.variables.size() + variables.flaws.size() + variables.untoldFlaws);
        Catalogue catalogue;
        catalogue.addEnvironmentVariables(variables.variables);
        require(catalogue.isConsistent());
    }
    return 0;
}
