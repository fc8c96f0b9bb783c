// SPDX-License-Identifier: Apache-2.0
// How fast one format of the report is written to a file, beside the floor: the very same bytes
// from memory to a file, written and put in place in the same way. And how far memory grew above
// what the catalogue holds. Prints lines of JSON.
//
//   bench_report text|csv|json|html|markdown FOLDER SECRETS RUNS [shared|distinct]
//
// Each secret has 49 dependents: of 20,000 of each kind, or of its own.
#include "benchmarks/processmemory.h"
#include "benchmarks/timings.h"
#include "catalogue/cataloguebuilder.h"
#include "report/dependencyreport.h"
#include "report/outputfile.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>
#include <string>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int toolsEach = 25;
constexpr int agentsEach = 20;
constexpr int numbersEach = 4;

/// Texts of one page; the page's views point into them.
class PageMaker
{
public:
    explicit PageMaker(bool isDistinct)
        : m_isDistinct(isDistinct)
    {}
    Contents makePage(int first, int count)
    {
        m_texts.clear();
        m_texts.reserve(std::size_t(count) * 300);
        Contents page;
        for (int i = first; i < first + count; ++i) {
            addSecret(page, i);
        }
        return page;
    }

private:
    std::string_view keep(std::string text)
    {
        m_texts.push_back(std::move(text));
        return m_texts.back();
    }

    std::string_view idOf(const char *start, int number)
    {
        std::string digits = std::to_string(number);
        return keep(start + std::string(28 - digits.size(), 'k') + digits);
    }

    void addSecret(Contents &page, int number)
    {
        SecretContent secret;
        secret.id = idOf("sec_", number);
        secret.type = "stored";
        secret.name = keep("SERVICE_" + std::to_string(number * 7919LL % 1'000'003) + "_API_KEY");
        secret.lists.first = std::uint32_t(page.lists.size());
        const auto run = [&](Category category, int count, auto make) {
            page.lists.push_back({traitsOf(category).word,
                                  {std::uint32_t(page.dependents.size()), std::uint32_t(count)}});
            ++secret.lists.count;
            for (int i = 0; i < count; ++i) {
                page.dependents.push_back(
                    make(m_isDistinct ? number * 64 + i : (number * 31 + i * 613) % 20'000));
            }
        };
        run(Category::Tools, toolsEach, [&](int i) { return resource("tool_", i); });
        run(Category::Agents, agentsEach, [&](int i) {
            DependentContent agent = resource("agent_", i);
            agent.hasLinks = true;
            agent.links = {std::uint32_t(page.links.size()), 1};
            page.links.push_back(idOf("tool_", i));
            return agent;
        });
        run(Category::PhoneNumbers, numbersEach, [&](int i) {
            DependentContent phone;
            phone.id = idOf("phnum_", i);
            phone.name = keep("+4930" + std::to_string(1'000'000 + i));
            phone.label = keep("Reception desk " + std::to_string(i));
            phone.access = "twilio";
            return phone;
        });
        run(Category::EnvironmentVariables, 0, [](int) { return DependentContent(); });
        page.secrets.push_back(secret);
    }

    DependentContent resource(const char *start, int number)
    {
        DependentContent content;
        content.id = idOf(start, number);
        content.type = "available";
        content.name = keep("Customer care line " + std::to_string(number * 7 % 20'000));
        content.created = 1'700'000'000 + number;
        content.access = number % 2 == 0 ? "editor" : "viewer";
        return content;
    }

    bool m_isDistinct;
    std::vector<std::string> m_texts;
};

Catalogue madeCatalogue(int secrets, bool isDistinct)
{
    CatalogueBuilder builder;
    PageMaker maker(isDistinct);
    for (int first = 0; first < secrets; first += 100) {
        builder.append(maker.makePage(first, std::min(100, secrets - first)));
    }
    builder.squeeze();
    return builder.catalogue();
}

std::optional<ReportFormat> formatOf(const QString &name)
{
    constexpr std::pair<const char *, ReportFormat> formats[]{{"text", ReportFormat::Text},
                                                              {"csv", ReportFormat::Csv},
                                                              {"json", ReportFormat::Json},
                                                              {"html", ReportFormat::Html},
                                                              {"markdown", ReportFormat::Markdown}};
    for (const auto &[word, format] : formats) {
        if (name == QLatin1String(word)) {
            return format;
        }
    }
    return {};
}

/// False if it could not be written.
bool writeReport(const Catalogue &catalogue, ReportFormat format, const QString &path)
{
    auto file = OutputFile::open(path);
    if (!file) {
        return false;
    }
    writeDependencyReport((*file)->output(), catalogue, {}, ReportScope::allLoaded(catalogue),
                          format, {});
    return (*file)->commit().hasValue();
}

bool writeBytes(const QByteArray &bytes, const QString &path)
{
    auto file = OutputFile::open(path);
    if (!file) {
        return false;
    }
    (*file)->output().write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return (*file)->commit().hasValue();
}

int bench(ReportFormat format, const QString &path, int secrets, int runs, bool isDistinct)
{
    const Catalogue catalogue = madeCatalogue(secrets, isDistinct);
    const double before = memoryNow();
    forgetPeak();
    Timings ours;
    Timings floor;
    bool isWritten = writeReport(catalogue, format, path);
    const double above = memoryPeak() - before;
    QFile file(path);
    isWritten = isWritten && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = file.readAll();
    isWritten = isWritten && writeBytes(bytes, path);
    for (int run = 0; run < runs; ++run) {
        ours.measure([&] { isWritten = isWritten && writeReport(catalogue, format, path); });
        floor.measure([&] { isWritten = isWritten && writeBytes(bytes, path); });
    }
    QFile::remove(path);
    if (!isWritten) {
        QTextStream(stderr) << "bench_report: cannot write " << path << '\n';
        return 2;
    }
    const QJsonObject size{{u"bytes"_s, bytes.size()},
                           {u"rows"_s, static_cast<qint64>(catalogue.edgeCount())},
                           {u"mb_above"_s, above}};
    ours.print(u"ours"_s, size);
    floor.print(u"bytes"_s, size);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto format = formatOf(arguments.value(1));
    const int secrets = arguments.value(3).toInt();
    const int runs = arguments.value(4, u"1"_s).toInt();
    if (!format || secrets < 1 || runs < 1) {
        QTextStream(stderr)
            << "usage: bench_report text|csv|json|html|markdown FOLDER SECRETS RUNS "
               "[shared|distinct]\n";
        return 2;
    }
    return bench(*format, arguments.at(2) + u"/bench_report."_s + arguments.at(1), secrets, runs,
                 arguments.value(5) == u"distinct");
}
