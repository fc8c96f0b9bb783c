// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguebuilder.h"
#include "input.h"
#include "service/answerdecoder.h"
#include "service/factsdecoder.h"
#include "service/runsdecoder.h"

#include <optional>

using namespace secretscope;

namespace {

void readFacts(const QByteArray &body)
{
    static FactsDecoder decoder;
    std::uint32_t agents = 0;
    std::uint32_t leftOut = 0;
    const auto take = [&](const FactsContent &content) {
        agents += static_cast<std::uint32_t>(content.agents.size());
        leftOut += content.leftOut;
        require(content.tellsAgents || content.leftOut == 0);
        require(content.firstLeftOut.empty() == (content.leftOut == 0));
    };
    const auto readList = [&](FactsList list, bool isBare) {
        agents = leftOut = 0;
        const auto page = isBare ? decoder.decodeBareList(list, body, take)
                                 : decoder.decodeList(list, body, take);
        if (page) {
            require(page->leftOut >= leftOut);
            require(page->firstLeftOut.empty() == (page->leftOut == 0));
        }
        return page ? std::optional(page->items) : std::nullopt;
    };
    readList(FactsList::McpServers, false);
    readList(FactsList::DependentAgents, false);
    if (const auto items = readList(FactsList::PhoneNumbers, true)) {
        require(agents <= *items);
    }
}

void readRuns(const QByteArray &body)
{
    static RunsDecoder decoder;
    std::uint32_t taken = 0;
    const auto page = decoder.decodeRuns(body, [&taken](const ToolRun &) { ++taken; });
    if (page) {
        require(page->items == taken + page->leftOut);
        require(page->firstLeftOut.empty() == (page->leftOut == 0));
    }
    if (const auto count = decoder.decodeLiveCount(body)) {
        require(*count >= 0);
    }
}

} // namespace

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
                == variables.variables.size() + variables.flaws.size() + variables.unnamedFlaws);
        CatalogueBuilder builder;
        builder.addEnvironmentVariables(variables.variables);
        require(builder.catalogue().isConsistent());
    }
    readFacts(body);
    readRuns(body);
    return 0;
}
