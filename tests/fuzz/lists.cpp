// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguebuilder.h"
#include "input.h"
#include "service/agentsdecoder.h"
#include "service/answerdecoder.h"
#include "service/runsdecoder.h"

using namespace secretscope;

namespace {

void requireToldFlaws(const AgentsContents &contents)
{
    require(contents.flaws.empty() == (contents.leftOut == 0));
    require(contents.presence != AgentsContents::Presence::NotListed || contents.agents.empty());
}

void readAgents(const QByteArray &body)
{
    static AgentsDecoder decoder;
    AgentsContents contents;
    if (decoder.decodeToolAgents(body, contents)) {
        require(contents.items >= contents.agents.size());
        requireToldFlaws(contents);
    }
    // The ids of the seeds.
    if (decoder.decodeServerAgents(body, "m", contents)) {
        requireToldFlaws(contents);
    }
    if (decoder.decodeNumberAgent(body, "p", contents)) {
        require(contents.agents.size() <= 1);
        requireToldFlaws(contents);
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
    readAgents(body);
    readRuns(body);
    return 0;
}
