// SPDX-License-Identifier: Apache-2.0
// What is in the search field after each key: the first so many of a list of real words of
// MadeSecrets, field words and a number, each typed and then deleted again letter by letter.
#pragma once

#include <QStringList>

namespace secretscope::test {

inline constexpr int allWords = 11;

inline QStringList keystrokes(int words = allWords)
{
    QStringList typed;
    for (const char *text :
         {"hubspot", "night line", "crm-lookup", "access:viewer stripe", "+493012", "agent_7f",
          "angstrom desk", "refund -sync", "via:zendesk", "type:agent crm", "is:partial"}) {
        if (words-- <= 0) {
            break;
        }
        const QString word = QLatin1String(text);
        for (qsizetype length = 1; length <= word.size(); ++length) {
            typed << word.left(length);
        }
        for (qsizetype length = word.size() - 1; length >= 0; --length) {
            typed << word.left(length);
        }
    }
    return typed;
}

} // namespace secretscope::test
