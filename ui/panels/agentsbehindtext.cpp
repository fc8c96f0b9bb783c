// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/agentsbehindtext.h"

#include "catalogue/displaytext.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/timetext.h"

#include <QLocale>
#include <QStringList>

namespace secretscope {

namespace {

/// More are counted only: a cell is no list.
constexpr qsizetype namedAtMost = 4;

QString clockOf(const AgentsBehind &answer)
{
    return TimeText::clock(answer.read, QDateTime::currentDateTime());
}

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

bool isTold(const AgentsBehind &answer)
{
    return answer.presence == AgentsBehind::Presence::Told;
}

QString nameOrId(const std::optional<std::string> &name, const std::string &id)
{
    return name && !name->empty() ? displayText(*name) : isolatedDisplayText(id);
}

} // namespace

QString AgentsBehindText::title(Category kind)
{
    if (kind == Category::PhoneNumbers) {
        return tr("Assigned agent");
    }
    return kind == Category::McpServers ? tr("Behind this server") : tr("Behind this tool");
}

QString AgentsBehindText::meaning(const AgentsBehind *answer, bool isReading, bool isOffered)
{
    if (isReading) {
        return tr("being read …");
    }
    if (!isOffered) {
        return tr("cannot be asked here");
    }
    if (!answer) {
        return tr("not asked yet");
    }
    if (!answer->hasAnswer()) {
        return tr("could not be read");
    }
    if (!isTold(*answer)) {
        return tr("not told");
    }
    return tr("read at %1").arg(clockOf(*answer));
}

QString AgentsBehindText::count(const AgentsBehind *answer, bool isReading)
{
    const std::size_t known = answer ? answer->agents.size() : 0;
    if (known == 0 && answer && answer->error && !answer->hasAnswer() && !isReading) {
        return QStringLiteral("!");
    }
    if (known == 0 && (!answer || !answer->hasAnswer() || !isTold(*answer))) {
        return QStringLiteral(u"\u2014");
    }
    return !isReading && answer->isComplete() ? number(known)
                                              : QStringLiteral(u"\u2265 %1").arg(number(known));
}

QString AgentsBehindText::offer(Category kind)
{
    if (kind == Category::PhoneNumbers) {
        return tr("Which agent answers this number is in no secret's list. The number itself can "
                  "be asked.");
    }
    return kind == Category::McpServers
        ? tr("The server itself can be asked which agents use it: it may name more than the "
             "secrets' lists.")
        : tr("The tool itself can be asked which agents use it: it may name more than the secrets' "
             "lists.");
}

QString AgentsBehindText::notOffered(Category kind)
{
    if (kind == Category::PhoneNumbers) {
        return tr("Which agent answers this number is not in a snapshot, and offline nobody can be "
                  "asked.");
    }
    return kind == Category::McpServers
        ? tr("Offline the server itself cannot be asked which agents use it: a snapshot has only "
             "what the secrets' lists say.")
        : tr("Offline the tool itself cannot be asked which agents use it: a snapshot has only "
             "what the secrets' lists say.");
}

QString AgentsBehindText::unknownKind()
{
    return tr("Only agents name this id, so it is not known whether it is a tool or a server. "
              "Therefore it cannot be asked which other agents use it.");
}

QString AgentsBehindText::reading(const AgentsBehind *answer)
{
    const int known = answer ? static_cast<int>(answer->agents.size()) : 0;
    return known == 0 ? tr("Reading …") : tr("Reading … %Ln agent(s) so far", "", known);
}

QString AgentsBehindText::heading(Category kind, const AgentsBehind &answer)
{
    const QString time = clockOf(answer);
    if (answer.presence == AgentsBehind::Presence::NotListed) {
        return kind == Category::PhoneNumbers
            ? tr("The service's list of phone numbers, read at %1, does not have this one. Which "
                 "agent answers it is not known.")
                  .arg(time)
            : tr("The service's list of MCP servers, read at %1, does not have this one. Which "
                 "agents are behind it is not known.")
                  .arg(time);
    }
    if (kind == Category::PhoneNumbers) {
        return answer.isComplete() && answer.agents.empty()
            ? tr("No agent is assigned to this number (read at %1 from the number itself).")
                  .arg(time)
            : tr("The agent that answers this number, read at %1 from the number itself.")
                  .arg(time);
    }
    if (answer.isComplete() && answer.agents.empty()) {
        return kind == Category::McpServers
            ? tr("No agents are behind this server (read at %1 from the server itself).").arg(time)
            : tr("No agents are behind this tool (read at %1 from the tool itself).").arg(time);
    }
    const QString shown = count(&answer, false);
    return kind == Category::McpServers
        ? tr("Agents behind this server, read at %1 from the server itself: %2").arg(time, shown)
        : tr("Agents behind this tool, read at %1 from the tool itself: %2").arg(time, shown);
}

QString AgentsBehindText::missing(const AgentsBehind &answer)
{
    QStringList sentences;
    if (answer.leftOut > 0) {
        sentences.append(tr("%Ln part(s) of the answer could not be read and are left out.", "",
                            static_cast<int>(answer.leftOut)));
    }
    switch (answer.trail.state()) {
    case PageTrail::State::Open:
        if (!answer.error) {
            sentences.append(tr("It was not read to the end."));
        }
        break;
    case PageTrail::State::AtEnd:
        break;
    case PageTrail::State::CursorRepeated:
    case PageTrail::State::EmptyPages:
    case PageTrail::State::TooManyPages:
    case PageTrail::State::CursorMissing:
    case PageTrail::State::CursorRefused:
        sentences.append(tr("The service's pages do not end well: there may be more."));
        break;
    }
    if (answer.presence == AgentsBehind::Presence::NotTold) {
        sentences.append(tr("The service lists this server, but not its agents."));
    }
    return sentences.join(QLatin1Char(' '));
}

QString AgentsBehindText::outcome(Category kind, const AgentsBehind &answer, const QString &server)
{
    QStringList sentences;
    if (answer.hasAnswer()) {
        sentences = {heading(kind, answer), missing(answer)};
    }
    if (answer.error) {
        sentences.append(ApiErrorText::sentence(*answer.error, server));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QString AgentsBehindText::details(const AgentsBehind &answer)
{
    QStringList lines;
    if (!answer.firstLeftOut.isEmpty()) {
        lines.append(displayText(answer.firstLeftOut));
    }
    if (!answer.trail.reason().isEmpty()) {
        lines.append(answer.trail.reason());
    }
    if (answer.error) {
        lines.append(ApiErrorText::details(*answer.error));
    }
    return lines.join(QLatin1Char('\n'));
}

QString AgentsBehindText::agentName(const AgentBehind &agent)
{
    if (!agent.isAvailable()) {
        return tr("no access · %1").arg(isolatedDisplayText(agent.id));
    }
    return nameOrId(agent.name, agent.id);
}

QString AgentsBehindText::branches(const AgentBehind &agent)
{
    QStringList names;
    for (const AgentBranch &branch : agent.branches) {
        if (!branch.isMain || agent.isNamedByBranchesOnly) {
            names.append(nameOrId(branch.name, branch.id));
        }
    }
    // That an agent has it in its main branch goes without saying.
    if (names.isEmpty()) {
        return {};
    }
    QString shown = names.mid(0, namedAtMost).join(tr(", "));
    if (names.size() > namedAtMost) {
        shown = tr("%1 and %Ln more", "", static_cast<int>(names.size() - namedAtMost)).arg(shown);
    }
    if (names.size() < static_cast<qsizetype>(agent.branches.size())) {
        return tr("also in branch %1").arg(shown);
    }
    return agent.isNamedByBranchesOnly ? tr("only in branch %1").arg(shown)
                                       : tr("branch %1").arg(shown);
}

QString AgentsBehindText::agentNote(const AgentBehind &agent, bool isInWorkspace)
{
    QStringList parts;
    // First, because it is news, and the cell is narrow.
    if (!isInWorkspace) {
        parts.append(tr("not listed"));
    }
    if (agent.access) {
        parts.append(displayText(*agent.access));
    } else if (!agent.isAvailable()) {
        parts.append(tr("unknown"));
    }
    if (const QString named = branches(agent); !named.isEmpty()) {
        parts.append(named);
    }
    if (agent.environment && !agent.environment->empty()) {
        parts.append(tr("in %1", "environment").arg(displayText(*agent.environment)));
    }
    return parts.join(QStringLiteral(u" \u00b7 "));
}

} // namespace secretscope
