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
        + (flaw.category.empty() ? QByteArray("-") : QByteArray::fromStdString(flaw.category))
        + " #" + QByteArray::number(flaw.position) + ' ' + QByteArray::fromStdString(flaw.place)
        + ": " + QByteArray::fromStdString(flaw.problem);
}

/// `tools+?` is a preview with flaws, `tools~` one that settles nothing.
inline QByteArrayList lines(const Contents &contents)
{
    QByteArrayList lines;
    for (const SecretContent &secret : contents.secrets) {
        lines += bytes(secret.id) + '|' + bytes(secret.type) + '|' + bytes(secret.name);
        for (std::uint32_t at = 0; at < secret.lists.count; ++at) {
            const ListContent &list = contents.lists.at(secret.lists.first + at);
            if (list.items.count == 0 && !list.hasMore && !list.hasFlaws) {
                continue;
            }
            lines += ' ' + bytes(list.word) + (list.hasMore ? "+" : "") + (list.hasFlaws ? "?" : "")
                + (list.isDecisive ? "" : "~");
            for (std::uint32_t i = 0; i < list.items.count; ++i) {
                lines += "  " + line(contents.dependents.at(list.items.first + i), contents);
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
    for (const FieldIssue &issue : contents.fieldIssues) {
        lines += "~ " + QByteArray::fromStdString(issue.list) + '.'
            + QByteArray::fromStdString(issue.field) + " x" + QByteArray::number(issue.count);
    }
    if (contents.hasMore) {
        lines += *contents.hasMore ? "more" : "no more";
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
