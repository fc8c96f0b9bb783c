// SPDX-License-Identifier: Apache-2.0
// What a decoder read, as lines that a test can hold side by side with what it expects.
#pragma once

#include "service/answerdecoder.h"
#include "service/secretdecoder.h"

#include <QByteArray>
#include <QByteArrayList>

namespace secretscope::test {

inline QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

inline QByteArray bytes(const OptionalText &text)
{
    return text ? bytes(*text) : QByteArray("-");
}

inline QByteArray line(const DependentContent &item, const Contents &contents)
{
    QByteArray line = bytes(item.id) + '|' + bytes(item.type) + '|' + bytes(item.name) + '|'
        + bytes(item.label) + '|' + bytes(item.access) + '|'
        + (item.created ? QByteArray::number(qlonglong(*item.created)) : QByteArray("-"));
    if (item.hasLinks) {
        QByteArrayList links;
        for (std::uint32_t i = 0; i < item.links.count; ++i) {
            links += bytes(contents.links.at(item.links.first + i));
        }
        line += "|[" + links.join(' ') + ']';
    }
    return line;
}

inline QByteArray line(const Flaw &flaw)
{
    return "! " + QByteArray::fromStdString(flaw.secretId.value_or("-")) + ' '
        + (flaw.category ? bytes(categoryWord(*flaw.category)) : QByteArray("-")) + " #"
        + QByteArray::number(flaw.position) + ' ' + QByteArray::fromStdString(flaw.place) + ": "
        + QByteArray::fromStdString(flaw.problem);
}

/// `tools+?` is a preview with flaws.
inline QByteArrayList lines(const Contents &contents)
{
    QByteArrayList lines;
    for (const SecretContent &secret : contents.secrets) {
        lines += bytes(secret.id) + '|' + bytes(secret.type) + '|' + bytes(secret.name);
        for (const Category category : allCategories) {
            const auto at = indexOf(category);
            const Run run = secret.dependents[at];
            if (run.count == 0 && !secret.hasMore[at] && !secret.hasFlaws[at]) {
                continue;
            }
            lines += ' ' + bytes(categoryWord(category)) + (secret.hasMore[at] ? "+" : "")
                + (secret.hasFlaws[at] ? "?" : "");
            for (std::uint32_t i = 0; i < run.count; ++i) {
                lines += "  " + line(contents.dependents.at(run.first + i), contents);
            }
        }
    }
    if (contents.secrets.empty()) {
        for (const DependentContent &item : contents.dependents) {
            lines += "  " + line(item, contents);
        }
    }
    for (const Flaw &flaw : contents.flaws) {
        lines += line(flaw);
    }
    if (contents.nextCursor) {
        lines += "> " + QByteArray::fromStdString(*contents.nextCursor);
    }
    return lines;
}

inline QByteArrayList lines(const EnvironmentVariablesContents &contents)
{
    QByteArrayList lines;
    for (const EnvironmentVariableContent &variable : contents.variables) {
        QByteArray line = QByteArray::fromStdString(variable.id) + '|'
            + QByteArray::fromStdString(variable.label);
        for (const auto &value : variable.values) {
            line += ' ' + QByteArray::fromStdString(value.environment) + '='
                + QByteArray::fromStdString(value.secretId);
        }
        lines += line;
    }
    for (const Flaw &flaw : contents.flaws) {
        lines += line(flaw);
    }
    if (contents.hasMore) {
        lines += *contents.hasMore ? "more" : "no more";
    }
    if (contents.nextCursor) {
        lines += "> " + QByteArray::fromStdString(*contents.nextCursor);
    }
    return lines;
}

/// What any of the three calls said, or why it could not be read.
template <typename T> QByteArray outcome(const Result<Done, DecodeError> &result, const T &contents)
{
    if (result) {
        return lines(contents).join('\n');
    }
    const DecodeError &error = result.error();
    return error.kind == DecodeError::Kind::NotParsed
        ? QByteArray("not JSON")
        : "wrong shape: " + error.place.toUtf8() + ' ' + error.what.toUtf8();
}

} // namespace secretscope::test
