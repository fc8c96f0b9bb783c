// SPDX-License-Identifier: Apache-2.0
#include "sample/demoblocks.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const auto &text : value.toArray()) {
        list += text.toString();
    }
    return list;
}

QStringList words(const QJsonValue &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

QList<int> lineNumbers(const QJsonValue &value, const QStringList &lines)
{
    QList<int> numbers;
    for (const QString &line : words(value)) {
        numbers += int(lines.indexOf(line));
    }
    return numbers;
}

DemoBlocks::System systemOf(const QJsonObject &object, const QStringList &lines)
{
    DemoBlocks::System system;
    system.name = object["name"_L1].toString();
    system.lines = lineNumbers(object["lines"_L1], lines);
    system.since = QDateTime(QDate::fromString(object["since"_L1].toString(), Qt::ISODate),
                             QTime(7, 30), Qt::UTC)
                       .toSecsSinceEpoch();
    system.isBehindGateway = object["gateway"_L1].toBool();
    system.accessLevel = object["access"_L1].toString();
    system.phoneProvider = object["phones"_L1].toString();
    system.tools = texts(object["tools"_L1]);
    system.mcpServers = texts(object["mcp"_L1]);
    system.agents = texts(object["agents"_L1]);
    for (const auto &secret : object["secrets"_L1].toArray()) {
        system.secrets += {secret[0].toString(), words(secret[1])};
    }
    return system;
}

} // namespace

DemoBlocks DemoBlocks::fromResources()
{
    QFile file(u":/demo/workspace.json"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonDocument root = QJsonDocument::fromJson(file.readAll());
    Q_ASSERT(root.isObject());

    DemoBlocks blocks;
    blocks.lines = texts(root["lines"_L1]);
    for (const auto &market : root["markets"_L1].toArray()) {
        blocks.markets += {market["slug"_L1].toString(), market["city"_L1].toString(),
                           market["code"_L1].toString(), texts(market["agents"_L1]),
                           texts(market["secrets"_L1])};
    }
    for (const auto &agent : root["internal_agents"_L1].toArray()) {
        blocks.internalAgents += {agent[0].toString(), lineNumbers(agent[1], blocks.lines)};
    }
    for (const auto &system : root["systems"_L1].toArray()) {
        blocks.systems += systemOf(system.toObject(), blocks.lines);
    }
    blocks.environments = texts(root["environments"_L1]);
    for (const auto &variable : root["variables"_L1].toArray()) {
        QStringList all = texts(variable);
        const QString label = all.takeFirst();
        blocks.variables += {label, all};
    }
    return blocks;
}

QString DemoBlocks::forMarket(const QString &text, const Market &market)
{
    QString result = text;
    return result.replace("{city}"_L1, market.city)
        .replace("{slug}"_L1, market.slug)
        .replace("{SLUG}"_L1, market.slug.toUpper());
}

int DemoBlocks::marketWithSlug(const QString &slug) const
{
    for (int i = 0; i < markets.size(); ++i) {
        if (markets[i].slug == slug) {
            return i;
        }
    }
    return -1;
}

bool DemoBlocks::isForEachMarket(const QString &text)
{
    return text.contains(u'{');
}

} // namespace secretscope
