// SPDX-License-Identifier: Apache-2.0
// The hand-written building blocks of the made-up company (resources/demo/workspace.json), read
// once into plain values. It decides nothing: what depends on what is the sources' business.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace secretscope {

struct DemoBlocks
{
    struct Market
    {
        QString slug;
        QString city;
        QString dialCode; ///< the first digits of its phone numbers, with `+`
        QStringList agents; ///< one for each line, in the order of `lines`
        QStringList secrets;
    };
    struct InternalAgent
    {
        QString name;
        QList<int> lines;
    };
    struct Secret
    {
        QString name;
        QStringList tags;
    };
    /// A product that the company works with: its tools, and the secrets these tools hold.
    struct System
    {
        QString name;
        QList<int> lines; ///< of the agents that use its tools
        qint64 since = 0; ///< when its first tool was made, seconds since 1970
        bool isBehindGateway = false;
        QString accessLevel; ///< of all its tools; empty: as it comes
        QString phoneProvider; ///< of the numbers that its secrets serve; empty: none
        QStringList tools;
        QStringList mcpServers;
        QStringList agents; ///< the only agents that use its tools; empty: by lines
        QList<Secret> secrets;
    };
    /// A secret variable: one secret's name for each of the first environments.
    struct Variable
    {
        QString label;
        QStringList secretNames;
    };

    QStringList lines;
    QList<Market> markets;
    QList<InternalAgent> internalAgents;
    QList<System> systems;
    QStringList environments;
    QList<Variable> variables;

    /// From the program's own resources; these are part of the build, so they cannot be missing.
    static DemoBlocks fromResources();

    /// A text with {city}, {slug} and {SLUG} replaced by the market's.
    static QString forMarket(const QString &text, const Market &market);
    /// Index into `markets`; -1 for a slug that none has.
    int marketWithSlug(const QString &slug) const;
    static bool isForEachMarket(const QString &text);
};

} // namespace secretscope
