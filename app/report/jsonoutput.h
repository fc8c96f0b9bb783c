// SPDX-License-Identifier: Apache-2.0
// Writes JSON piece by piece as `jq .` would lay it out: two spaces a level, a line for each member
// and element, `[]` and `{}` when empty. Nesting is the caller's; texts are UTF-8 and keep every
// character. What could act on a terminal (controls, bidi controls) is written as `\u` escape,
// which any reader undoes.
#pragma once

#include "report/output.h"

namespace secretscope {

class JsonOutput final
{
    Q_DISABLE_COPY_MOVE(JsonOutput)

public:
    explicit JsonOutput(Output &output)
        : m_output(output)
    {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// Names a member; its value follows. `name` needs no escapes.
    void key(std::string_view name);
    /// The same for any name.
    void foreignKey(std::string_view name);

    void string(std::string_view text);
    void number(std::int64_t number);
    void boolean(bool value);
    void null();
    /// A value that is JSON already.

    /// A value that is JSON already, laid out as all others. `json` is valid and has no white space
    /// between its tokens.
    void value(std::string_view json);

    /// key() and string().
    void member(std::string_view name, std::string_view text)
    {
        key(name);
        string(text);
    }

    void number(std::string_view name, std::uint64_t number)
    {
        key(name);
        this->number(static_cast<std::int64_t>(number));
    }
    void flag(std::string_view name, bool value)
    {
        key(name);
        boolean(value);
    }

    /// A member that is an object; `write` adds its members.
    template <typename Write> void object(std::string_view name, Write write)
    {
        key(name);
        object(write);
    }
    /// An object as an element.
    template <typename Write> void object(Write write)
    {
        beginObject();
        write();
        endObject();
    }
    /// A member that is an array; `write` adds what an element of `range` becomes.
    template <typename Range, typename Write>
    void array(std::string_view name, const Range &range, Write write)
    {
        key(name);
        beginArray();
        for (const auto &element : range) {
            write(element);
        }
        endArray();
    }

    /// The line end after the document.
    void endDocument() { m_output.write('\n'); }

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void newLine();

    Output &m_output;
    int m_depth = 0;
    bool m_isFirst = true;
    bool m_isAfterKey = false;
};

/// The text between quotes, escaped.
void writeJsonString(Output &output, std::string_view text);

} // namespace secretscope
