// SPDX-License-Identifier: Apache-2.0
// What the tests of impact, unused, uses, diff and graph reports share: names that try to act, the
// bytes of a report, and the verdict of independent programs on them.
#pragma once

#include "support/smallworkspace.h"
#include "support/states.h"

#include "report/reportoptions.h"
#include "workspace/workspacestate.h"
#include "written.h"

#include <QProcess>
#include <QTest>

namespace secretscope::test {

/// The small workspace with every name and label replaced by one that tries to act.
inline std::vector<PlainSecret> hostileWorkspace()
{
    const std::vector<std::string> names{"a\"];} evil [label=\"x",
                                         "&lt;b&gt; &quot; &amp; &#34;",
                                         "<script>alert(1)</script>",
                                         "a\\nb\\",
                                         "line\nbreak\ttab",
                                         "\xE2\x80\xAEright to left",
                                         "| table | `code` ``` [link](http://x) ![i](x)",
                                         "]]> --> <!-- <![CDATA[",
                                         "#quot; %% end",
                                         std::string("nul\0 esc\x1b[31m", 14),
                                         "\xF0\x9F\x98\x80 emoji",
                                         std::string(5000, 'W')};
    std::vector<PlainSecret> secrets = smallWorkspace();
    std::size_t next = 0;
    for (PlainSecret &secret : secrets) {
        secret.name = names[next++ % names.size()];
        for (auto &list : secret.dependents) {
            for (PlainDependent &item : list) {
                if (item.name) {
                    item.name = names[next++ % names.size()];
                }
                if (item.label) {
                    item.label = names[next++ % names.size()];
                }
            }
        }
    }
    return secrets;
}

inline LoadInfo smallLoadInfo(const std::vector<PlainSecret> &secrets)
{
    LoadInfo loadInfo = loadInfoOf(secrets);
    loadInfo.profile = QStringLiteral("Acme <prod> & \"co\"");
    return loadInfo;
}

struct ProgramEnd
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program with `input` on its standard input.
inline ProgramEnd run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        return {-1, {}, QByteArray("cannot start ") + program.toUtf8()};
    }
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// No byte of it acts on a terminal.
inline bool isHarmlessOnTerminal(const QByteArray &text)
{
    return std::ranges::none_of(QString::fromUtf8(text), [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    });
}

} // namespace secretscope::test
