// SPDX-License-Identifier: Apache-2.0
// How fast and with how much memory reports of 490,000 dependents are written to a file (give one
// on tmpfs; default /dev/shm). The best of five runs counts; beside the time on the clock stands
// the processor's, which a busy machine changes less.
#include "report/dependencyreport.h"
#include "report/outputfile.h"
#include "report/suggestedfilename.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>
#include <string>

using namespace secretscope;

namespace {

constexpr int secretCount = 10'000;
constexpr int toolsEach = 25;
constexpr int agentsEach = 20;
constexpr int numbersEach = 4;

/// Texts of one page; the page's views point into them.
class PageMaker
{
public:
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
        secret.name = keep("SERVICE_" + std::to_string(number * 7919 % secretCount) + "_API_KEY");
        const auto run = [&](Category category, int count, auto make) {
            secret.dependents[indexOf(category)]
                = {std::uint32_t(page.dependents.size()), std::uint32_t(count)};
            for (int i = 0; i < count; ++i) {
                page.dependents.push_back(make((number * 31 + i * 613) % 20'000));
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
        secret.hasEnvironmentVariables = true;
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

    std::vector<std::string> m_texts;
};

Catalogue madeCatalogue()
{
    Catalogue catalogue;
    PageMaker maker;
    for (int first = 0; first < secretCount; first += 100) {
        catalogue.append(maker.makePage(first, 100));
    }
    catalogue.squeeze();
    return catalogue;
}

/// Peak of the resident memory in MiB, or 0 where the system does not tell.
long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 16).simplified().split(' ').first().toLong() / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("/dev/shm");
    const Catalogue catalogue = madeCatalogue();
    const ReportScope scope = ReportScope::allLoaded(catalogue);
    std::printf("%u secrets, %u dependents, peak %ld MiB\n", catalogue.secretCount(),
                catalogue.edgeCount(), peakMemory());
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Text,
                                      ReportFormat::Html, ReportFormat::Markdown}) {
        const QString path = folder + QStringLiteral("/bench_report.") + fileExtension(format);
        double bestClock = std::numeric_limits<double>::max();
        double bestProcessor = bestClock;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer timer;
            timer.start();
            const std::clock_t before = std::clock();
            auto file = OutputFile::open(path);
            if (!file) {
                return 2;
            }
            DependencyReport report(catalogue, {}, scope, format, {}, (*file)->output());
            report.writeAll();
            if (!(*file)->commit()) {
                return 2;
            }
            bestClock = std::min(bestClock, double(timer.nsecsElapsed()) / 1e9);
            bestProcessor = std::min(bestProcessor, double(std::clock() - before) / CLOCKS_PER_SEC);
        }
        const double megabytes = double(QFileInfo(path).size()) / 1e6;
        std::printf("%-4s %6.1f MB: clock %6.1f ms, %6.1f MB/s; processor %6.1f ms, %6.1f MB/s; "
                    "peak %ld MiB\n",
                    qPrintable(fileExtension(format)), megabytes, bestClock * 1e3,
                    megabytes / bestClock, bestProcessor * 1e3, megabytes / bestProcessor,
                    peakMemory());
        QFile::remove(path);
    }
    return 0;
}
