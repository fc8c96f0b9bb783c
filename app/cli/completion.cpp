// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

#include "catalogue/builtinfile.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "cli/optiontable.h"
#include "session/profilestore.h"
#include "workspace/snapshotreader.h"

#include <QHash>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The line as far as it is typed, split into what counts.
struct Line
{
    explicit Line(QStringList words)
    {
        typed = words.isEmpty() ? QString() : words.takeLast();
        if (typed == u'=') { // bash hands it on as a word of its own
            typed.clear();
        }
        words.removeAll(u"="_s);
        for (int i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i);
            if (!word.startsWith(u"--")) {
                plain.append(word);
                continue;
            }
            const QString name = word.section(u'=', 0, 0).mid(2);
            const OptionRow *row = find(name);
            const bool isValueNext = row && !row->value.isEmpty() && !word.contains(u'=');
            if (isValueNext && i + 1 == words.size()) {
                open = row;
            } else if (isValueNext) {
                given.insert(name, words.at(++i));
            } else {
                given.insert(name, word.section(u'=', 1));
            }
        }
        if (!open && typed.startsWith(u"--") && typed.contains(u'=')) {
            open = find(typed.section(u'=', 0, 0).mid(2));
            start = typed.section(u'=', 0, 0) + u'=';
            typed = typed.section(u'=', 1);
        }
        for (const CommandRow &row : commandRows()) {
            if (plain.value(0) == row.word) {
                command = &row;
            }
        }
    }

    /// Without the option that it is a value of.
    QString typed;
    /// What stands before it in the same word.
    QString start;
    /// Words that are no options.
    QStringList plain;
    /// Values by option.
    QHash<QString, QString> given;
    /// The option whose value is being typed.
    const OptionRow *open = nullptr;
    const CommandRow *command = nullptr;

private:
    static const OptionRow *find(const QString &name)
    {
        const auto rows = optionRows();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&name](const OptionRow &row) { return name == row.word; });
        return found == rows.end() ? nullptr : &*found;
    }
};

/// Words among those that a table writes with bars; what is in capitals stands for something.
QStringList alternativesOf(const QString &words)
{
    QStringList all = words.split(u'|');
    all.removeIf([](const QString &word) { return word == word.toUpper(); });
    return all;
}

/// What is typed so far of a list may hold whole rules already.
QStringList rulesAfter(const QString &typed)
{
    const QString before = typed.left(typed.lastIndexOf(u',') + 1);
    const QStringList given = before.split(u',');
    QStringList rules;
    for (const QString &rule : ruleWords()) {
        if (!given.contains(rule)) {
            rules.append(before + rule);
        }
    }
    return rules;
}

Completions valuesOf(const Line &line, const CompletionSources &sources)
{
    const QString value = line.open->value;
    if (value == u"FILE") {
        return {true, {}};
    }
    if (value == u"NAME") {
        return {false, sources.profiles()};
    }
    if (value == u"LIST") {
        return {false, rulesAfter(line.typed)};
    }
    if (value == u"F") {
        return {false, line.command ? wordsOf(formatWords(*line.command)) : QStringList()};
    }
    return {false, alternativesOf(value)};
}

Completions argumentsOf(const Line &line, const CompletionSources &sources)
{
    const QString arguments = line.command->arguments;
    if (arguments == u"SECRET") {
        const QString path = line.given.value(u"snapshot"_s);
        return {false, path.isEmpty() ? QStringList() : sources.secrets(path)};
    }
    if (line.command->command == Command::Diff || line.command->command == Command::Merge) {
        return {true, {}};
    }
    return {false, alternativesOf(arguments)};
}

QStringList optionsFor(const Line &line)
{
    QStringList words;
    for (const OptionRow &row : optionRows()) {
        if (!line.given.contains(QString(row.word))
            && (!line.command || row.goesWith(line.command->command))) {
            words.append(u"--"_s + row.word);
        }
    }
    return words << u"--help"_s << u"--version"_s;
}

} // namespace

Completions completionsFor(const QStringList &words, const CompletionSources &sources)
{
    const Line line(words);
    Completions found;
    if (line.open) {
        found = valuesOf(line, sources);
    } else if (line.typed.startsWith(u'-')) {
        found.words = optionsFor(line);
    } else if (line.command) {
        found = argumentsOf(line, sources);
    } else if (line.plain.isEmpty()) {
        found.words = wordsOf(commandRows());
    }
    found.words.removeIf([&](const QString &word) { return !word.startsWith(line.typed); });
    for (QString &word : found.words) {
        word.prepend(line.start);
    }
    return found;
}

CompletionSources completionSources()
{
    const auto isPlain = [](const QString &text) {
        return !text.isEmpty() && displayText(QStringView(text)) == text;
    };
    CompletionSources sources;
    sources.profiles = [isPlain] {
        const auto settings = ProfileStore::userSettings();
        QStringList names;
        for (const Profile &profile : ProfileStore(*settings).profiles()) {
            names.append(profile.name);
        }
        names.removeIf(std::not_fn(isPlain));
        return names;
    };
    sources.secrets = [isPlain](const QString &path) {
        QStringList texts;
        const auto state = readSnapshotFile(path);
        if (!state) {
            return texts;
        }
        const Catalogue &catalogue = state->catalogue();
        QHash<QString, int> named;
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            ++named[stringOf(catalogue.secretName({i}))];
        }
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            const QString name = stringOf(catalogue.secretName({i}));
            texts.append(isPlain(name) && named[name] == 1 ? name
                                                           : stringOf(catalogue.secretId({i})));
        }
        texts.removeIf(std::not_fn(isPlain));
        texts.sort();
        return texts;
    };
    return sources;
}

QString completionText(const QStringList &arguments)
{
    if (arguments.first() != u"words") {
        return stringOf(viewOf(builtInFile(u":/completion/completion."_s + arguments.first())));
    }
    const Completions found = completionsFor(arguments.mid(1), completionSources());
    QString text;
    for (const QString &word : found.areFiles ? QStringList{u":files"_s} : found.words) {
        text += word + u'\n';
    }
    return text;
}

} // namespace secretscope
