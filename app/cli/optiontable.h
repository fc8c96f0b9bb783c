// SPDX-License-Identifier: Apache-2.0
// The one table of commands and options: parsing, help and completion all read it.
#pragma once

#include "cli/options.h"

#include <array>
#include <span>

namespace secretscope {

/// A word on the command line, and what it means.
template <typename Value> struct Choice
{
    QLatin1StringView word;
    Value value;
};

struct CommandRow
{
    Command command;
    QLatin1StringView word;
    /// What it takes; with `...` at the end more of the last.
    QLatin1StringView arguments;
    int argumentCount;
    /// The first one is the default.
    std::array<std::optional<OutputFormat>, 6> formats;
    QLatin1StringView summary;
    QLatin1StringView example;

    bool hasMoreArguments() const { return arguments.endsWith(QLatin1StringView("...")); }
};
std::span<const CommandRow> commandRows();
const CommandRow &rowOf(Command command);

/// What an option is for: anywhere else it would be passed over in silence.
enum class Needs { Nothing, Server, Demo, Csv };

/// Where help tells of it.
enum class OptionGroup { Source, Key, Reading, Writing, Command };

struct OptionRow
{
    QLatin1StringView word;
    /// What stands for its value; empty if it has none.
    QLatin1StringView value;
    /// A bit for each command that has it.
    unsigned commands;
    OptionGroup group;
    QLatin1StringView help;
    Needs needs = Needs::Nothing;

    bool goesWith(Command command) const
    {
        return (commands & (1U << static_cast<unsigned>(command))) != 0;
    }
};
std::span<const OptionRow> optionRows();

std::span<const Choice<ImpactMode>> modeWords();
std::span<const Choice<Options::Progress>> progressWords();
/// Those of one command.
QList<Choice<OutputFormat>> formatWords(const CommandRow &row);
QStringList ruleWords();
template <typename Value> QStringList wordsOf(const Value &words)
{
    QStringList texts;
    for (const auto &word : words) {
        texts.append(word.word);
    }
    return texts;
}

} // namespace secretscope
