// SPDX-License-Identifier: Apache-2.0
#include "report/textreport.h"

#include "report/dependencywording.h"
#include "report/wording.h"

namespace secretscope {

namespace {

// The widest cells fill 97 columns. Ids of this service have up to 34 characters.
constexpr int rowIndent = 4;
constexpr int nameColumns = 26;
constexpr int idColumns = 34;
constexpr int accessColumns = 9;
constexpr int dateColumns = 10;

} // namespace

void writeTextHead(TextLine &line, const ReportHead &head, const Catalogue &catalogue)
{
    line.line(0, head.title);
    line.line(0, std::string(head.title.size(), '='));
    constexpr int labelColumns = 10;
    for (const HeadLine &entry : headLines(head)) {
        line.begin(0);
        line.cell(entry.label, labelColumns);
        line.cell(entry.value, 0);
        line.end();
    }
    for (const std::string &gap : gapLines(head, catalogue)) {
        line.line(2, "! " + gap);
    }
}

TextReport::TextReport(Output &output, const Catalogue &catalogue)
    : DependencyFormat(output, catalogue)
    , m_line(output)
{}

void TextReport::begin(const ReportHead &head)
{
    writeTextHead(m_line, head, catalogue());
}

void TextReport::beginSecret(const SecretRow &secret)
{
    m_line.emptyLine();
    m_line.begin(0);
    m_line.cell(nameOf(secret), 28);
    m_line.cell(secret.id, idColumns);
    m_line.cell(dependentsOf(secret), 0);
    m_line.end();
}

void TextReport::beginList(const SecretRow &secret, Category category)
{
    if (isTold(secret.list(category))) {
        m_line.line(2, listTitle(secret, category));
    }
}

void TextReport::row(const SecretRow &, const DependencyRow &row)
{
    m_line.begin(rowIndent);
    m_line.cell(nameOf(row), nameColumns);
    switch (row.category()) {
    case Category::Tools:
    case Category::Agents:
    case Category::McpServers:
        writeResource(row);
        break;
    case Category::PhoneNumbers:
        m_line.cell(row.id(), idColumns);
        m_line.cell(row.provider(), accessColumns);
        m_line.cell(row.label(), 0);
        break;
    case Category::Others:
        break;
    case Category::EnvironmentVariables:
        m_line.cell(row.id(), idColumns);
        m_line.cell(environmentsText(catalogue(), row), 0);
        break;
    }
    m_line.end();
    if (row.isThrough()) {
        writeWays(row);
    }
}

void TextReport::writeResource(const DependencyRow &row)
{
    m_line.cell(row.id(), idColumns);
    m_line.cell(row.accessLevel(), accessColumns);
    m_line.cell(row.hasCreated() ? isoDate(row.resource().created) : std::string(), dateColumns);
    m_line.cell(relationText(row), 0);
}

void TextReport::writeWays(const DependencyRow &row)
{
    for (const Way &way : waysOf(catalogue(), row)) {
        m_line.begin(rowIndent + 2);
        m_line.cell("through", 7);
        m_line.cell(way.name, nameColumns - 11);
        m_line.cell(way.id, 0);
        m_line.end();
    }
}

} // namespace secretscope
