// SPDX-License-Identifier: Apache-2.0
#include "cli/optiontable.h"

#include "service/version.h"

#include <QSslSocket>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype width = 80;

/// Words of `text` in lines, the first one after `start`, further ones after `indent` spaces.
QString wrapped(const QString &start, const QString &text, qsizetype indent)
{
    QString lines = start;
    qsizetype column = start.size();
    for (const QString &word : text.split(u' ')) {
        if (column + 1 + word.size() > width) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > 0 && !lines.endsWith(u' ')) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines + u'\n';
}

/// Two columns; the second one below the first if that is too long.
QString entry(const QString &left, const QString &right)
{
    constexpr qsizetype column = 29;
    const QString indented = u"  "_s + left;
    return indented.size() < column
        ? wrapped(indented.leftJustified(column), right, column)
        : wrapped(u"  "_s, left, 6) + wrapped(QString(column, u' '), right, column);
}

QString optionWords(const OptionRow &row)
{
    return u"--"_s + row.word + (row.value.isEmpty() ? QString() : u' ' + QString(row.value));
}

QString usage(const CommandRow &row)
{
    QString text = row.word + (row.arguments.isEmpty() ? ""_L1 : " "_L1) + row.arguments;
    for (const OptionRow &option : optionRows()) {
        if (option.group == OptionGroup::Command && option.goesWith(row.command)) {
            const bool isNeeded = option.word == "baseline"_L1 || option.word == "since"_L1;
            text += (isNeeded ? u" %1"_s : u" [%1]"_s).arg(optionWords(option));
        }
    }
    return text;
}

/// The options of a group; nothing if the command has none of them.
QString optionsOf(OptionGroup group, std::optional<Command> command, const QString &title)
{
    QString text;
    for (const OptionRow &row : optionRows()) {
        if (row.group == group && (!command || row.goesWith(*command))) {
            text += entry(optionWords(row), row.help);
        }
    }
    return text.isEmpty() ? text : u'\n' + title + u":\n"_s + text;
}

QString optionGroups(std::optional<Command> command)
{
    return optionsOf(OptionGroup::Source, command, u"Where the data comes from (one of)"_s)
        + optionsOf(OptionGroup::Key, command, u"The key comes from $ELEVENLABS_API_KEY, or"_s)
        + optionsOf(OptionGroup::Reading, command, u"Reading"_s)
        + optionsOf(OptionGroup::Writing, command, u"Writing"_s);
}

QString formatsOf(const CommandRow &row)
{
    QStringList words = wordsOf(formatWords(row));
    // The default stands first, wherever it is in the table.
    for (const auto &word : formatWords(row)) {
        if (word.value == *row.formats[0]) {
            words.removeOne(QString(word.word));
            words.prepend(word.word);
        }
    }
    return words.join(u", "_s);
}

QString helpOn(const CommandRow &row)
{
    QString text = wrapped(u"Usage: secretscope-cli"_s, usage(row) + u" [OPTIONS]"_s, 10) + u'\n';
    QString summary = row.summary;
    summary.front() = summary.front().toUpper();
    text += wrapped({}, summary + u'.', 0);
    if (const QString formats = formatsOf(row); !formats.isEmpty()) {
        text += u"Formats, the first one is the default: %1.\n"_s.arg(formats);
    }
    return text + optionsOf(OptionGroup::Command, row.command, u"Its own options"_s)
        + optionGroups(row.command) + u"\nExample:\n  "_s + row.example + u'\n';
}

} // namespace

QString helpText(std::optional<Command> command)
{
    if (command) {
        return helpOn(rowOf(*command));
    }
    QString text = u"Usage: secretscope-cli [OPTIONS] COMMAND [ARGUMENTS]\n\n"_s;
    text += wrapped({},
                    u"Shows what depends on each secret of an ElevenLabs Agents workspace. It only "
                    "reads. --help COMMAND tells of one command alone, with an example."_s,
                    0);
    text += u"\nCommands (the first format is the default):\n"_s;
    for (const CommandRow &row : commandRows()) {
        const QString formats = formatsOf(row);
        text += entry(usage(row),
                      formats.isEmpty() ? QString(row.summary) : row.summary + u"; "_s + formats);
    }
    text += u"\nSECRET is an id, or an exact name that only one secret has.\n"_s;
    text += optionGroups({});
    text += optionsOf(OptionGroup::Command, {}, u"Of single commands"_s);
    text += u"\n  --help, --version          print and exit\n\n"_s;
    return text
        + wrapped({},
                  u"Exit codes: 0 done, nothing found; 1 done, found (unused secrets, differences, "
                  "dependents, secrets, a refusal, a broken rule); 2 wrong usage, or it could not "
                  "be done; 3 the result is incomplete and says what is missing, or not all can "
                  "be told; 4 the key may not read the secrets."_s,
                  0);
}

QString versionText()
{
    return QStringLiteral("secretscope %1 (Qt %2, %3, simdjson %4)\n")
        .arg(QStringLiteral(SECRETSCOPE_VERSION), QString::fromLatin1(qVersion()),
             QSslSocket::sslLibraryVersionString(), QStringLiteral(SECRETSCOPE_PARSER_VERSION));
}

} // namespace secretscope
