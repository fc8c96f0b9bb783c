// SPDX-License-Identifier: Apache-2.0
// Names that try to break out of a format, for the tests of every format.
#pragma once

#include <string>
#include <vector>

namespace secretscope::test {

inline const std::vector<std::string> &hostileNames()
{
    static const std::vector<std::string> names{
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><b>bold</b>",
        "' onclick='x",
        "&lt;b&gt; &amp; &#x3c;",
        "]]> <!-- --> <?php ?>",
        "| a | b |",
        "a\\|b \\",
        "`code` ``two`` ```three",
        "`",
        "[link](https://example.com) ![img](x)",
        "https://example.com www.example.com me@example.com",
        "@everyone #1 GH-1 org/repo#2",
        "# heading\n\n- list\n> quote",
        "line\r\nbreak\ttab",
        "~~~ --- === ***",
        "\x1b[31mred\x1b]0;title\x07",
        "\xC2\x9B"
        "31m",
        "\xE2\x80\xAE"
        "evil\xE2\x80\xA6txt.exe",
        "\xE2\x81\xA6isolate",
        "\xE2\x80\xA8line\xE2\x80\xA9paragraph",
        std::string("nul\0nul", 7),
        "\xEF\xBF\xBE\xEF\xBF\xBF not characters",
        "   ",
        " padded ",
        "=1+1",
        "%s %1 %n",
    };
    return names;
}

} // namespace secretscope::test
