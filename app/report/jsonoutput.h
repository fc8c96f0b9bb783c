// SPDX-License-Identifier: Apache-2.0
// Writes JSON piece by piece as `jq .` would lay it out: two spaces a level, a line for each member
// and element, `[]` and `{}` when empty. Nesting is the caller's; texts are UTF-8 and keep every
// character. What could act on a terminal (controls, bidi controls) is written as `\u` escape,
// which any reader undoes.
#pragma once

#include "report/output.h"

#include <optional>
#include <ranges>

namespace secretscope {

class JsonOutput final
{
    Q_DISABLE_COPY_MOVE(JsonOutput)

public:
    explicit JsonOutput(Output &output)
        : m_output(output)
    {}

    void write(std::string_view text);
    void write(std::nullptr_t) { writePlain("null"); }
    /// A number or a truth value.
    void write(std::integral auto value)
    {
        if constexpr (std::same_as<decltype(value), bool>) {
            writePlain(value ? "true" : "false");
        } else {
            writePlain(value);
        }
    }
    /// Null for nothing.
    template <typename Value> void write(const std::optional<Value> &value)
    {
        value ? write(*value) : write(nullptr);
    }
    /// A value that is JSON already, laid out as all others. `json` is valid and has no white space
    /// between its tokens.
    void writeJson(std::string_view json);

    /// Names a member; its value follows.
    void key(std::string_view name);
    void member(std::string_view name, const auto &value)
    {
        key(name);
        write(value);
    }

    /// An object; `writeMembers` adds its members.
    void object(std::invocable auto writeMembers)
    {
        begin('{');
        writeMembers();
        end('}');
    }
    void object(std::string_view name, std::invocable auto writeMembers)
    {
        key(name);
        object(writeMembers);
    }
    /// A member that is an array; `writeElements` adds them.
    void array(std::string_view name, std::invocable auto writeElements)
    {
        key(name);
        begin('[');
        writeElements();
        end(']');
    }
    /// `writeElement` adds what an element of `range` becomes.
    void array(std::string_view name, const auto &range, auto writeElement)
    {
        array(name, [&] { std::ranges::for_each(range, writeElement); });
    }
    /// An array of values.
    void array(std::string_view name, const std::ranges::range auto &range)
    {
        array(name, range, [this](const auto &value) { this->write(value); });
    }
    /// An array of objects; `writeMembers` adds those of an element of `range`.
    void objects(std::string_view name, const auto &range, auto writeMembers)
    {
        array(name, range, [&](const auto &element) { object([&] { writeMembers(element); }); });
    }

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void newLine();
    void writePlain(const auto &value)
    {
        beforeValue();
        m_output.write(value);
    }

    Output &m_output;
    int m_depth = 0;
    bool m_isFirst = true;
    bool m_isAfterKey = false;
};

/// A text that is null where it is empty.
inline std::optional<std::string_view> unlessEmpty(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// The text between quotes, escaped.
void writeJsonString(Output &output, std::string_view text);

} // namespace secretscope
