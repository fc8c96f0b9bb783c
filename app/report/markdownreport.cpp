// SPDX-License-Identifier: Apache-2.0
#include "report/markdownreport.h"

#include "report/dependencywording.h"
#include "report/markdowntext.h"
#include "report/wording.h"

namespace secretscope {

namespace {

void writeTableHead(Output &output, Category category)
{
    const auto titles = columnTitles(category);
    output.write('|');
    for (const std::string_view title : titles) {
        output.write(' ');
        output.write(title);
        output.write(" |");
    }
    output.write("\n|");
    for (std::size_t i = 0; i < titles.size(); ++i) {
        output.write("---|");
    }
    output.write('\n');
}

} // namespace

void writeMarkdownHead(Output &output, const ReportHead &head, const Catalogue &catalogue)
{
    output.write("# ");
    output.write(head.title);
    output.write("\n\n| About this report | |\n|---|---|\n");
    for (const HeadLine &line : headLines(head)) {
        output.write("| ");
        output.write(line.label);
        output.write(" | ");
        writeMarkdownCode(output, line.value);
        output.write(" |\n");
    }
    output.write('\n');
    const auto gaps = gapLines(head, catalogue);
    if (gaps.empty()) {
        return;
    }
    output.write("**This report is not complete:**\n\n");
    for (const std::string &gap : gaps) {
        output.write("- ");
        writeMarkdownCode(output, gap);
        output.write('\n');
    }
    output.write('\n');
}

MarkdownReport::MarkdownReport(Output &output, const Catalogue &catalogue)
    : DependencyFormat(output, catalogue)
{}

void MarkdownReport::begin(const ReportHead &head)
{
    writeMarkdownHead(output(), head, catalogue());
    output().write("## Summary\n\n| Secret | Id |");
    for (const Category category : allCategories) {
        output().write(' ');
        output().write(categoryTitle(category));
        output().write(" |");
    }
    output().write(" Known |\n|---|---|--:|--:|--:|--:|--:|--:|---|\n");
}

void MarkdownReport::overview(const SecretRow &secret)
{
    output().write("| ");
    writeMarkdownCode(output(), secret.name, noName);
    output().write(" | ");
    writeMarkdownCode(output(), secret.id);
    output().write(" |");
    for (const SecretRow::List &list : secret.lists) {
        output().write(' ');
        output().write(countOf(list));
        output().write(" |");
    }
    output().write(' ');
    output().write(completenessOf(secret));
    output().write(" |\n");
}

void MarkdownReport::beginSecret(const SecretRow &secret)
{
    output().write("\n## ");
    writeMarkdownCode(output(), secret.name, noName);
    output().write("\n\n");
    writeMarkdownCode(output(), secret.id);
    output().write(" · ");
    output().write(dependentsOf(secret));
    output().write('\n');
}

void MarkdownReport::beginList(const SecretRow &secret, Category category)
{
    const SecretRow::List &list = secret.list(category);
    if (!isTold(list)) {
        return;
    }
    output().write("\n**");
    output().write(listTitle(secret, category));
    output().write("**\n");
    if (list.count > 0) {
        output().write('\n');
        writeTableHead(output(), category);
    }
}

void MarkdownReport::row(const SecretRow &, const DependencyRow &row)
{
    output().write("| ");
    writeMarkdownCode(output(), nameOf(row));
    output().write(" |");
    const auto cell = [this](std::string_view text) {
        output().write(' ');
        writeMarkdownCode(output(), text);
        output().write(" |");
    };
    switch (row.category()) {
    case Category::Tools:
    case Category::Agents:
    case Category::McpServers:
        writeResource(row);
        break;
    case Category::PhoneNumbers:
        cell(row.id());
        output().write(' ');
        writeMarkdownWord(output(), row.provider());
        output().write(" |");
        cell(row.label());
        break;
    case Category::Others:
        break;
    case Category::EnvironmentVariables:
        cell(row.id());
        cell(environmentsText(catalogue(), row));
        break;
    }
    output().write('\n');
}

void MarkdownReport::writeResource(const DependencyRow &row)
{
    output().write(' ');
    writeMarkdownCode(output(), row.id());
    output().write(" | ");
    writeMarkdownWord(output(), row.accessLevel());
    output().write(" | ");
    if (row.hasCreated()) {
        output().write(isoDate(row.resource().created));
    }
    output().write(" | ");
    writeMarkdownWord(output(), relationText(row));
    std::string_view separator = " ";
    for (const Way &way : waysOf(catalogue(), row)) {
        output().write(separator);
        separator = ", ";
        if (!way.name.empty()) {
            writeMarkdownCode(output(), way.name);
            output().write(' ');
        }
        writeMarkdownCode(output(), way.id);
    }
    output().write(" |");
}

} // namespace secretscope
