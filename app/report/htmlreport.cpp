// SPDX-License-Identifier: Apache-2.0
#include "report/htmlreport.h"

#include "report/dependencywording.h"
#include "report/htmlpage.h"
#include "report/htmltext.h"
#include "report/wording.h"

namespace secretscope {

HtmlReport::HtmlReport(Output &output, const Catalogue &catalogue)
    : DependencyFormat(output, catalogue)
{
    m_totals.fill({0, 0, LoadState::Complete, false});
}

void HtmlReport::begin(const ReportHead &head)
{
    writeHtmlStart(output(), head, catalogue());
    output().write("<nav aria-label=\"Contents\">\n<h2>Summary and contents</h2>\n"
                   "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Secret</th>"
                   "<th scope=\"col\">Id</th>");
    for (const Category category : allCategories) {
        output().write("<th scope=\"col\" class=\"count\">");
        output().write(categoryTitle(category));
        output().write("</th>");
    }
    output().write("<th scope=\"col\" class=\"short\">Known</th></tr></thead>\n<tbody>\n");
}

void HtmlReport::overview(const SecretRow &secret)
{
    output().write("<tr><th scope=\"row\"><a href=\"#s");
    output().writeNumber(static_cast<std::int64_t>(++m_secretsInOverview));
    output().write("\">");
    writeHtmlIsolated(output(), nameOf(secret));
    output().write("</a></th><td>");
    writeId(secret.id);
    output().write("</td>");
    for (const Category category : allCategories) {
        const SecretRow::List &list = secret.list(category);
        SecretRow::List &total = m_totals[indexOf(category)];
        total.count += list.count;
        total.loaded += list.loaded;
        if (!isWhole(list.state)) {
            total.state = LoadState::Preview;
        }
        output().write("<td class=\"count\">");
        output().write(countOf(list));
        output().write("</td>");
    }
    output().write("<td class=\"short\">");
    output().write(completenessOf(secret));
    output().write("</td></tr>\n");
}

void HtmlReport::endOverview()
{
    output().write("</tbody>\n<tfoot><tr><th scope=\"row\">");
    output().write(numbered(m_secretsInOverview, "secret"));
    output().write("</th><td></td>");
    for (const SecretRow::List &total : m_totals) {
        output().write("<td class=\"count\">");
        output().write(countOf(total));
        output().write("</td>");
    }
    output().write("<td></td></tr></tfoot>\n</table></div>\n</nav>\n<h2>Secrets</h2>\n");
}

void HtmlReport::beginSecret(const SecretRow &secret)
{
    output().write("<section>\n<h3 id=\"s");
    output().writeNumber(static_cast<std::int64_t>(++m_secretsWritten));
    output().write("\">");
    writeHtmlIsolated(output(), nameOf(secret));
    output().write("</h3>\n<p class=\"quiet\">");
    writeId(secret.id);
    output().write(" · ");
    output().write(dependentsOf(secret));
    output().write("</p>\n");
}

void HtmlReport::beginList(const SecretRow &secret, Category category)
{
    const SecretRow::List &list = secret.list(category);
    if (list.count == 0) {
        if (isTold(list)) {
            output().write("<p>");
            output().write(listTitle(secret, category));
            output().write("</p>\n");
        }
        return;
    }
    output().write("<div class=\"scroll\"><table>\n<caption>");
    output().write(listTitle(secret, category));
    output().write("</caption>\n<thead><tr>");
    for (const std::string_view column : columnTitles(category)) {
        output().write("<th scope=\"col\">");
        output().write(column);
        output().write("</th>");
    }
    output().write("</tr></thead>\n<tbody>\n");
}

void HtmlReport::row(const SecretRow &, const DependencyRow &row)
{
    output().write("<tr><th scope=\"row\">");
    writeHtmlIsolated(output(), nameOf(row));
    output().write("</th>");
    switch (row.category()) {
    case Category::Tools:
    case Category::Agents:
    case Category::McpServers:
        writeResource(row);
        break;
    case Category::PhoneNumbers:
        output().write("<td>");
        writeId(row.id());
        output().write("</td><td>");
        writeHtmlIsolated(output(), row.provider());
        output().write("</td><td>");
        writeHtmlIsolated(output(), row.label());
        output().write("</td>");
        break;
    case Category::Others:
        break;
    case Category::EnvironmentVariables:
        output().write("<td>");
        writeId(row.id());
        output().write("</td><td>");
        writeHtmlIsolated(output(), environmentsText(catalogue(), row));
        output().write("</td>");
        break;
    }
    output().write("</tr>\n");
}

void HtmlReport::writeResource(const DependencyRow &row)
{
    output().write("<td>");
    writeId(row.id());
    output().write("</td><td>");
    writeHtmlAccess(output(), catalogue(), row.resource().access);
    output().write("</td><td class=\"short\">");
    if (row.hasCreated()) {
        output().write(isoDate(row.resource().created));
    }
    output().write("</td><td>");
    writeUse(row);
    output().write("</td>");
}

void HtmlReport::writeUse(const DependencyRow &row)
{
    writeHtmlText(output(), relationText(row));
    std::string_view separator = " ";
    for (const Way &way : waysOf(catalogue(), row)) {
        output().write(separator);
        separator = ", ";
        if (!way.name.empty()) {
            writeHtmlIsolated(output(), way.name);
            output().write(' ');
        }
        writeId(way.id);
    }
}

void HtmlReport::endList(const SecretRow &secret, Category category)
{
    if (secret.list(category).count > 0) {
        output().write("</tbody>\n</table></div>\n");
    }
}

void HtmlReport::endSecret(const SecretRow &)
{
    output().write("</section>\n");
}

void HtmlReport::end()
{
    writeHtmlEnd(output());
}

void HtmlReport::writeId(std::string_view id)
{
    output().write("<bdi class=\"id\">");
    writeHtmlText(output(), id);
    output().write("</bdi>");
}

} // namespace secretscope
