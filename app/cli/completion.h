// SPDX-License-Identifier: Apache-2.0
// What a shell offers while the command line is typed. The shells' scripts ask the program itself
// (`completion words -- WORD…`), so that what they offer comes from the one table of options.
#pragma once

#include <QStringList>

#include <functional>

namespace secretscope {

struct Completions
{
    /// The shell is to offer files.
    bool areFiles = false;
    QStringList words;
};

/// What is known outside the table; each is asked only if it is needed.
struct CompletionSources
{
    std::function<QStringList()> profiles;
    /// Names of the secrets in a snapshot, ids where a name says nothing; empty if it is none.
    std::function<QStringList(const QString &path)> secrets;
};

/// @param words after the program's name; the last one is being typed and may be empty.
Completions completionsFor(const QStringList &words, const CompletionSources &sources);

/// The profiles of this user, and secrets that a terminal shows as they are.
CompletionSources completionSources();

/// What `completion` prints: the script of a shell, or a line for each completion, `:files` for
/// files.
QString completionText(const QStringList &arguments);

} // namespace secretscope
