// SPDX-License-Identifier: Apache-2.0
#include "report/reporthead.h"

#include "catalogue/displaytext.h"
#include "report/jsonoutput.h"
#include "report/wording.h"
#include "service/version.h"

#include <QSet>

#include <map>
#include <tuple>

namespace secretscope {

namespace {

QString reasonOf(LoadState state)
{
    switch (state) {
    case LoadState::NotLoaded:
        return QStringLiteral("not read");
    case LoadState::Preview:
        return QStringLiteral("more exist than the preview shows");
    case LoadState::Loading:
        return QStringLiteral("more exist that were not read");
    case LoadState::Failed:
        return QStringLiteral("a part could not be read");
    case LoadState::Complete:
    case LoadState::NotOffered:
        return {};
    }
    return {};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string textOf(const QString &text)
{
    return text.toStdString();
}

/// Empty for none.
std::string timeOf(const QDateTime &time)
{
    return time.isValid() ? isoTime(time.toSecsSinceEpoch()) : std::string();
}

/// Bounded, so that a name of any length leaves the rest of its line to be read.
std::string secretText(const std::string &id, const Catalogue &catalogue)
{
    const auto secret = catalogue.findSecret(id);
    const std::string name
        = textOf(displayText(secret ? catalogue.secretName(*secret) : std::string_view()));
    const std::string shownId = textOf(displayText(id));
    return name.empty() ? shownId : name + " (" + shownId + ')';
}

} // namespace

QList<Gap> gapsOfScope(const Catalogue &catalogue, const Reading &reading, const ReportScope &scope)
{
    std::vector<bool> isInScope(catalogue.secretCount());
    for (const SecretIndex secret : scope.secrets()) {
        isInScope[secret.value] = true;
    }
    QList<Gap> gaps;
    QSet<std::pair<QByteArray, Category>> named;
    bool isEnvironmentNamed = false;
    for (const Gap &gap : reading.gaps) {
        if (gap.part == Gap::Part::Dependencies) {
            const auto secret = catalogue.findSecret(gap.secretId.toStdString());
            if (secret && !isInScope[secret->value]) {
                continue;
            }
            if (gap.category) {
                named.insert({gap.secretId, *gap.category});
            }
        }
        isEnvironmentNamed = isEnvironmentNamed || gap.part == Gap::Part::EnvironmentVariables;
        gaps.append(gap);
    }
    for (const SecretIndex secret : scope.secrets()) {
        for (const Category category : allCategories) {
            const LoadState state = catalogue.loadState(secret, category);
            const QByteArray id = bytesOf(catalogue.secretId(secret));
            if (isWhole(state) || named.contains({id, category})) {
                continue;
            }
            if (category != Category::EnvironmentVariables) {
                gaps.append({Gap::Part::Dependencies, id, category, reasonOf(state)});
            } else if (!isEnvironmentNamed) {
                isEnvironmentNamed = true;
                gaps.append({Gap::Part::EnvironmentVariables, {}, {}, reasonOf(state)});
            }
        }
    }
    std::sort(gaps.begin(), gaps.end());
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
    return gaps;
}

ReportHead makeReportHead(const std::string &title, const Catalogue &catalogue,
                          const Reading &reading, const ReportScope &scope, Times times)
{
    ReportHead head{title, scope.description(catalogue), reading};
    if (times == Times::LeftOut) {
        head.reading.started = {};
        head.reading.finished = {};
    }
    head.reading.gaps = gapsOfScope(catalogue, reading, scope);
    return head;
}

void addGapOfSelection(ReportHead &head, const Catalogue &catalogue, const ReportScope &scope)
{
    if (scope.secrets().size() == static_cast<qsizetype>(catalogue.secretCount())) {
        return;
    }
    QList<Gap> &gaps = head.reading.gaps;
    gaps.append({Gap::Part::Secrets,
                 {},
                 {},
                 QStringLiteral("only %1 of %2 loaded secrets were chosen for this file")
                     .arg(QString::number(scope.secrets().size()),
                          QString::number(catalogue.secretCount()))});
    std::sort(gaps.begin(), gaps.end());
}

std::vector<HeadLine> headLines(const ReportHead &head)
{
    const Reading &reading = head.reading;
    std::vector<HeadLine> lines;
    lines.push_back({"Program", "secretscope " SECRETSCOPE_VERSION});
    lines.push_back({"Server", reading.server.isEmpty() ? "not said" : textOf(reading.server)});
    lines.push_back({"Profile", reading.profile.isEmpty() ? "none" : textOf(reading.profile)});
    lines.push_back(
        {"Search", reading.search ? "names starting with " + textOf(*reading.search) : "none"});
    lines.push_back({"Scope", head.scope});
    const std::string started = timeOf(reading.started);
    const std::string finished = timeOf(reading.finished);
    if (!started.empty() && !finished.empty() && started != finished) {
        lines.push_back({"Read", started + " to " + finished});
    } else if (!started.empty() || !finished.empty()) {
        lines.push_back({"Read", finished.empty() ? started : finished});
    }
    lines.push_back({"Complete", reading.isComplete() ? "yes" : "NO, parts are missing"});
    return lines;
}

std::vector<std::string> gapLines(const ReportHead &head, const Catalogue &catalogue)
{
    constexpr std::size_t secretsNamed = 3;
    struct Group
    {
        std::size_t count = 0;
        std::string secrets;
    };
    using Key = std::tuple<Gap::Part, std::optional<Category>, QString>;
    std::map<Key, Group> groups;
    for (const Gap &gap : head.reading.gaps) {
        Group &group = groups[{gap.part, gap.category, gap.reason}];
        if (gap.part == Gap::Part::Dependencies && group.count < secretsNamed) {
            group.secrets += group.secrets.empty() ? "" : ", ";
            group.secrets += secretText(gap.secretId.toStdString(), catalogue);
        }
        ++group.count;
    }
    std::vector<std::string> lines;
    for (const auto &[key, group] : groups) {
        const auto &[part, category, reason] = key;
        std::string line;
        switch (part) {
        case Gap::Part::Secrets:
            line = "Secrets";
            break;
        case Gap::Part::EnvironmentVariables:
            line = "Environment variables";
            break;
        case Gap::Part::Dependencies:
            line = category ? categoryTitle(*category) : "Dependents";
            line += " of " + numbered(group.count, "secret");
            break;
        }
        line += ": " + textOf(reason);
        if (!group.secrets.empty()) {
            line += ": " + group.secrets;
        }
        if (part == Gap::Part::Dependencies && group.count > secretsNamed) {
            line += " and " + std::to_string(group.count - secretsNamed) + " more";
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void writeHead(JsonOutput &json, const ReportHead &head)
{
    const Reading &reading = head.reading;
    json.key("generator");
    json.beginObject();
    json.member("name", "secretscope");
    json.member("version", std::string_view(SECRETSCOPE_VERSION));
    json.endObject();
    json.member("server", textOf(reading.server));
    json.key("profile");
    reading.profile.isEmpty() ? json.null() : json.string(textOf(reading.profile));
    if (reading.started.isValid() || reading.finished.isValid()) {
        json.key("read");
        json.beginObject();
        if (reading.started.isValid()) {
            json.member("started", timeOf(reading.started));
        }
        if (reading.finished.isValid()) {
            json.member("finished", timeOf(reading.finished));
        }
        json.endObject();
    }
    json.key("search");
    reading.search ? json.string(textOf(*reading.search)) : json.null();
    json.key("complete");
    json.boolean(reading.isComplete());
    json.key("gaps");
    json.beginArray();
    for (const Gap &gap : reading.gaps) {
        json.beginObject();
        json.member("part", partWord(gap.part));
        if (!gap.secretId.isEmpty()) {
            json.member("secret_id", gap.secretId.toStdString());
        }
        if (gap.category) {
            json.member("category", categoryWord(*gap.category));
        }
        json.member("reason", textOf(gap.reason));
        json.endObject();
    }
    json.endArray();
}

} // namespace secretscope
