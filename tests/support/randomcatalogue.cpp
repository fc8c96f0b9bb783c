// SPDX-License-Identifier: Apache-2.0
#include "support/randomcatalogue.h"

#include <QTimeZone>

#include <algorithm>
#include <set>
#include <utility>

namespace secretscope::test {

std::uint32_t RandomNumbers::below(std::uint32_t limit)
{
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    mixed ^= mixed >> 31;
    return limit == 0 ? 0 : static_cast<std::uint32_t>((mixed >> 32) % limit);
}

namespace {

constexpr std::array idStarts{"tool_", "agent_", "phone_", "mcp_", "other_", "env_"};

std::string idOf(Category kind, std::uint32_t number)
{
    // Two ids of every kind are the same text: ids are opaque and only unique within a kind.
    return (number < 2 ? "shared_" : idStarts[kind.index()]) + std::to_string(number);
}

std::string randomName(RandomNumbers &random)
{
    constexpr std::array starts{"crm",     "Night line",  "Äpfel", "電話",
                                "=SUM(1)", "a|b <i>&lt;", "x\"y",  "\xF0\x9F\x98\x80 smile",
                                ""};
    const auto start = starts[random.below(starts.size())];
    return random.isHit(40) ? start : start + std::to_string(random.below(30));
}

std::string randomAccess(RandomNumbers &random)
{
    constexpr std::array levels{"admin", "editor", "commenter", "viewer", "owner"};
    return levels[random.below(levels.size())];
}

std::vector<std::string> randomWays(RandomNumbers &random, RandomSize size)
{
    std::vector<std::string> ways;
    for (std::uint32_t count = 1 + random.below(3); count > 0; --count) {
        const Category kind = random.isHit(70) ? Category::Tools : Category::McpServers;
        ways.push_back(random.isHit(10) ? "gone_" + std::to_string(random.below(4))
                                        : idOf(kind, random.below(size.resources)));
    }
    return ways;
}

/// The same for the same kind and number, whichever list it stands in; most of the time.
PlainDependent dependentOf(Category kind, std::uint32_t number, std::uint64_t seed,
                           RandomNumbers &random, RandomSize size)
{
    RandomNumbers own(seed + 1000 * kind.index() + number);
    PlainDependent item;
    item.id = idOf(kind, number);
    if (traitsOf(kind).hasAccessLevel) {
        if (own.isHit(20) != random.isHit(3)) {
            item.type = "unknown";
        } else {
            item.type = "available";
            item.name = randomName(own);
            item.access = randomAccess(own);
            item.created = 1'700'000'000 + own.below(50'000'000);
        }
    } else if (kind == Category::PhoneNumbers) {
        item.name = "+4930" + std::to_string(own.below(1'000'000));
        item.label = randomName(own);
        item.access = own.isHit(50) ? "twilio" : "sip_trunk";
    } else if (kind == Category::EnvironmentVariables) {
        item.name = randomName(own);
        item.links = {"production"};
        if (random.isHit(50)) {
            item.links->push_back("staging");
        }
    }
    if (kind == Category::Agents && random.isHit(60)) {
        item.links = randomWays(random, size);
    } else if (kind == Category::Agents && random.isHit(30)) {
        item.links = std::vector<std::string>{};
    }
    return item;
}

std::vector<PlainDependent> randomList(Category kind, std::uint64_t seed, RandomNumbers &random,
                                       RandomSize size)
{
    std::vector<PlainDependent> list;
    std::set<std::uint32_t> taken;
    const std::uint32_t length
        = random.isHit(40) ? 0 : random.below(std::min(size.listLength, size.resources) + 1);
    while (taken.size() < length) {
        const std::uint32_t number = random.below(size.resources);
        if (taken.insert(number).second) {
            list.push_back(dependentOf(kind, number, seed, random, size));
        }
    }
    return list;
}

constexpr std::array unlistedWords{"speech_engines", "flows"};

/// As a decoder would keep it: what looks like an id, a name, an access level, and all of it.
PlainDependent unlistedOf(std::uint32_t number, std::uint64_t seed)
{
    RandomNumbers own(seed + 100'000 + number);
    PlainDependent item;
    item.id = (number < 2 ? "shared_" : "odd_") + std::to_string(number);
    item.label = '"' + item.id + '"';
    if (own.isHit(70)) {
        const auto access = randomAccess(own);
        item.name = "odd name " + std::to_string(own.below(9));
        item.access = access;
        item.label = R"({"access_level":")" + access + R"(","id":")" + item.id + R"(","name":")"
            + *item.name + "\"}";
    }
    return item;
}

void addUnlisted(PlainSecret &secret, std::uint64_t seed, RandomNumbers &random, RandomSize size)
{
    for (const char *word : unlistedWords) {
        if (!random.isHit(size.unlistedPercent)) {
            continue;
        }
        std::set<std::uint32_t> numbers;
        const std::uint32_t length = random.below(std::min(size.listLength, size.resources) + 1);
        while (numbers.size() < length) {
            numbers.insert(random.below(size.resources));
        }
        const bool hasMore = random.isHit(size.partialPercent);
        // An empty list of an unlisted kind is as good as none.
        if (numbers.empty() && !hasMore) {
            continue;
        }
        for (const std::uint32_t number : numbers) {
            secret.unlisted[word].push_back(unlistedOf(number, seed));
        }
        if (hasMore) {
            secret.unlisted[word];
            secret.unlistedWithMore.insert(word);
        }
    }
}

PlainSecret randomSecret(std::uint32_t number, std::uint64_t seed, RandomNumbers &random,
                         RandomSize size)
{
    PlainSecret secret;
    secret.id = "secret_" + std::to_string(number);
    if (!random.isHit(5)) {
        secret.name = randomName(random);
    }
    const bool isUnused = random.isHit(15);
    secret.hasEnvironmentVariables = !random.isHit(size.partialPercent);
    for (const Category kind : knownCategories) {
        const bool isRead
            = kind != Category::EnvironmentVariables || secret.hasEnvironmentVariables;
        if (!isUnused && isRead) {
            secret[kind] = randomList(kind, seed, random, size);
        }
        secret.hasMore[kind.index()]
            = traitsOf(kind).canBeCompleted && random.isHit(size.partialPercent);
    }
    if (!isUnused) {
        addUnlisted(secret, seed, random, size);
    }
    return secret;
}

void change(PlainDependent &item, Category kind, RandomNumbers &random, RandomSize size)
{
    switch (random.below(5)) {
    case 0:
        if (item.name) {
            item.name = randomName(random);
        }
        break;
    case 1:
        if (traitsOf(kind).hasAccessLevel && item.access) {
            item.access = randomAccess(random);
        }
        break;
    case 2:
        if (traitsOf(kind).hasAccessLevel) {
            PlainDependent other;
            other.id = item.id;
            other.links = item.links;
            other.type = item.type == "unknown" ? "available" : "unknown";
            if (other.type == "available") {
                other.name = randomName(random);
                other.access = randomAccess(random);
            }
            item = other;
        }
        break;
    case 3:
        if (kind == Category::Agents) {
            item.links = randomWays(random, size);
        }
        break;
    case 4:
        if (item.links) {
            std::ranges::reverse(*item.links);
        }
        break;
    }
}

} // namespace

std::vector<PlainSecret> randomSecrets(std::uint64_t seed, RandomSize size)
{
    RandomNumbers random(seed);
    std::vector<PlainSecret> secrets;
    for (std::uint32_t i = 0; i < size.secrets; ++i) {
        secrets.push_back(randomSecret(i, seed, random, size));
    }
    return secrets;
}

std::vector<PlainSecret> changedSecrets(std::uint64_t seed, const std::vector<PlainSecret> &secrets,
                                        RandomSize size)
{
    RandomNumbers random(seed);
    std::vector<PlainSecret> changed;
    for (PlainSecret secret : secrets) {
        if (random.isHit(10)) {
            continue;
        }
        if (secret.name && random.isHit(10)) {
            secret.name = randomName(random);
        }
        for (const Category kind : knownCategories) {
            std::erase_if(secret[kind], [&](const PlainDependent &) { return random.isHit(10); });
            for (PlainDependent &item : secret[kind]) {
                if (random.isHit(15)) {
                    change(item, kind, random, size);
                }
            }
            if (traitsOf(kind).canBeCompleted && random.isHit(10)) {
                secret.hasMore[kind.index()] = !secret.hasMore[kind.index()];
            }
        }
        if (random.isHit(20)) {
            secret.unlisted.clear();
            secret.unlistedWithMore.clear();
            addUnlisted(secret, seed + random.below(2), random, size);
        }
        changed.push_back(std::move(secret));
    }
    const auto first = static_cast<std::uint32_t>(secrets.size());
    const std::uint32_t addedCount = random.below(3);
    for (std::uint32_t i = 0; i < addedCount; ++i) {
        changed.push_back(randomSecret(first + i, seed, random, size));
    }
    return changed;
}

Catalogue catalogueOf(const std::vector<PlainSecret> &secrets)
{
    CatalogueBuilder builder;
    builder.append(pageOf(secrets));
    return builder.catalogue();
}

LoadInfo loadInfoOf(const std::vector<PlainSecret> &secrets)
{
    LoadInfo loadInfo;
    loadInfo.server = QStringLiteral("https://api.elevenlabs.io");
    loadInfo.started = QDateTime::fromSecsSinceEpoch(1'767'323'045, QTimeZone::utc());
    loadInfo.finished = loadInfo.started.addSecs(4);
    bool lacksVariables = false;
    for (const PlainSecret &secret : secrets) {
        lacksVariables = lacksVariables || !secret.hasEnvironmentVariables;
        for (const PlainList &list : listsOf(secret)) {
            if (list.hasMore) {
                loadInfo.gaps.append({Gap::Part::Dependencies, QByteArray::fromStdString(secret.id),
                                      QByteArray::fromStdString(list.word),
                                      InWords{QStringLiteral("not completed")}});
            }
        }
    }
    if (lacksVariables) {
        loadInfo.gaps.append(
            {Gap::Part::EnvironmentVariables, {}, {}, InWords{QStringLiteral("not read")}});
    }
    sortGaps(loadInfo.gaps);
    return loadInfo;
}

std::vector<PlainSecret> shuffled(std::uint64_t seed, std::vector<PlainSecret> secrets)
{
    RandomNumbers random(seed);
    const auto shuffle = [&random](auto &list) {
        for (std::size_t i = list.size(); i > 1; --i) {
            std::swap(list[i - 1], list[random.below(static_cast<std::uint32_t>(i))]);
        }
    };
    shuffle(secrets);
    for (PlainSecret &secret : secrets) {
        for (const Category kind : knownCategories) {
            shuffle(secret[kind]);
        }
        for (auto &[word, items] : secret.unlisted) {
            shuffle(items);
        }
    }
    return secrets;
}

} // namespace secretscope::test
