// SPDX-License-Identifier: Apache-2.0
// How long one keystroke in the search field takes, from the typed text to the matches, over
// generated workspaces; beside it the floor (memmem over the same text) and what Qt's own recursive
// filter proxy takes over items of the same kind. Prints one JSON object a line; judges nothing.
//
//   bench_search [secrets ...]      default: 10000 100000
#include "domain/catalogue.h"
#include "search/search.h"
#include "support/plainsecrets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTextStream>

#include <algorithm>
#include <cstring>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint32_t pageSize = 100;

/// 49 dependents to a secret, every one a resource of its own: the worst case.
class Generator
{
public:
    PlainSecret secret()
    {
        PlainSecret made{.id = id("secret"), .name = name('_')};
        add(made, Category::Tools, 20);
        add(made, Category::Agents, 20);
        add(made, Category::PhoneNumbers, 5);
        add(made, Category::McpServers, 4);
        return made;
    }

private:
    std::string oneOf(std::initializer_list<const char *> words)
    {
        return words.begin()[m_random.bounded(static_cast<int>(words.size()))];
    }

    std::string name(char between)
    {
        std::string made
            = oneOf({"Hubspot", "Salesforce", "Zendesk", "Stripe", "Calendar", "Billing", "Night",
                     "Support", "Twilio", "Ångström", "CRM", "Refund"});
        made += between;
        made += oneOf({"lookup", "line", "webhook", "key", "agent", "desk", "sync", "router"});
        made += between;
        return made + std::to_string(m_random.bounded(100'000));
    }

    std::string id(const char *kind)
    {
        std::string made = kind;
        made += '_';
        for (int i = 0; i < 26; ++i) {
            made += "0123456789abcdefghjkmnpqrstvwxyz"[m_random.bounded(32)];
        }
        return made;
    }

    void add(PlainSecret &secret, Category category, int count)
    {
        for (int i = 0; i < count; ++i) {
            PlainDependent item;
            item.type = "available";
            if (category == Category::PhoneNumbers) {
                item.id = id("phnum");
                item.name = "+4930" + std::to_string(m_random.bounded(1'000'000, 9'999'999));
                item.label = name(' ');
                item.access = oneOf({"twilio", "sip_trunk"});
            } else {
                item.id = id(category == Category::Agents ? "agent" : "tool");
                item.name = name(category == Category::Agents ? ' ' : '-');
                item.access = oneOf({"admin", "editor", "viewer", "commenter"});
                item.created = 1'700'000'000 + i;
            }
            if (category == Category::Agents && i % 3 == 0) {
                item.links = {secret[Category::Tools][static_cast<std::size_t>(i)].id};
            }
            secret[category].push_back(std::move(item));
        }
    }

    QRandomGenerator m_random{20};
};

/// What is in the field after each keystroke of typing and then deleting some words.
QStringList keystrokes()
{
    QStringList typed;
    for (const QString &text :
         {u"hubspot"_s, u"night line"_s, u"crm-lookup"_s, u"access:viewer stripe"_s, u"+493012"_s,
          u"agent_7f"_s, u"angstrom desk"_s, u"refund -sync"_s, u"via:zendesk"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            typed << text.left(length);
        }
        for (qsizetype length = text.size() - 1; length > 0; --length) {
            typed << text.left(length);
        }
    }
    return typed;
}

struct Times
{
    std::vector<double> milliseconds;

    double at(double share)
    {
        std::ranges::sort(milliseconds);
        const auto last = static_cast<double>(milliseconds.size() - 1);
        return milliseconds[static_cast<std::size_t>(last * share)];
    }
};

void print(const QJsonObject &line)
{
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// All texts of the catalogue in one block, as long as its pool.
std::string textOf(const Catalogue &catalogue)
{
    std::string text;
    for (std::uint32_t i = 0; i < catalogue.resourceCount(); ++i) {
        text.append(catalogue.resourceId({i})).append(1, '\0');
        text.append(catalogue.text(catalogue.resource({i}).name)).append(1, '\0');
    }
    text.resize(std::max(text.size(), catalogue.pool().size()));
    return text;
}

/// Looks for each word with a letter behind it that occurs nowhere: one pass over all text.
Times floorTimes(const Catalogue &catalogue, const QStringList &typed)
{
    const std::string text = textOf(catalogue);
    Times times;
    for (const QString &query : typed) {
        const std::string word = query.section(u' ', -1).toStdString() + '\x01';
        QElapsedTimer timer;
        timer.start();
        const bool isFound = memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
        times.milliseconds.push_back(isFound ? -1 : elapsed(timer));
    }
    return times;
}

void benchSearch(std::uint32_t secrets)
{
    Generator generator;
    Catalogue catalogue;
    Search search(catalogue);
    double indexing = 0;
    for (std::uint32_t i = 0; i < secrets; i += pageSize) {
        std::vector<PlainSecret> page;
        std::generate_n(std::back_inserter(page), pageSize, [&] { return generator.secret(); });
        catalogue.append(pageOf(page));
        QElapsedTimer timer;
        timer.start();
        search.update();
        indexing += elapsed(timer);
    }
    catalogue.squeeze();
    search.squeeze();

    Times times;
    double slowest = 0;
    QString slowestTyped;
    const QStringList typed = keystrokes();
    for (const QString &text : typed) {
        QElapsedTimer timer;
        timer.start();
        if (const auto query = Query::parse(text)) {
            search.setQuery(*query);
        }
        times.milliseconds.push_back(elapsed(timer));
        if (times.milliseconds.back() > slowest) {
            slowest = times.milliseconds.back();
            slowestTyped = text;
        }
    }
    Times floor = floorTimes(catalogue, typed);
    print({{u"what"_s, u"keystroke"_s},
           {u"secrets"_s, static_cast<qint64>(secrets)},
           {u"dependents"_s, static_cast<qint64>(catalogue.edgeCount())},
           {u"median_ms"_s, times.at(0.5)},
           {u"p95_ms"_s, times.at(0.95)},
           {u"max_ms"_s, slowest},
           {u"slowest"_s, slowestTyped},
           {u"memmem_median_ms"_s, floor.at(0.5)},
           {u"memmem_p95_ms"_s, floor.at(0.95)},
           {u"index_all_ms"_s, indexing},
           {u"pool_bytes"_s, static_cast<qint64>(catalogue.pool().size())},
           {u"search_bytes"_s, static_cast<qint64>(search.memory())},
           {u"search_to_pool"_s,
            static_cast<double>(search.memory()) / static_cast<double>(catalogue.pool().size())}});
}

/// Secrets with their dependents below them, as items.
void fill(QStandardItemModel &model, std::uint32_t secrets)
{
    Generator generator;
    for (std::uint32_t i = 0; i < secrets; ++i) {
        const PlainSecret secret = generator.secret();
        auto *row = new QStandardItem(QString::fromStdString(*secret.name));
        for (const Category category : allCategories) {
            for (const PlainDependent &item : secret[category]) {
                row->appendRow(new QStandardItem(
                    QString::fromStdString(*item.name + ' ' + item.id + ' ' + *item.access)));
            }
        }
        model.appendRow(row);
    }
}

void benchProxy(std::uint32_t secrets)
{
    QStandardItemModel model;
    fill(model, secrets);
    QSortFilterProxyModel proxy;
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    proxy.rowCount();
    Times times;
    for (const QString &text : keystrokes()) {
        QElapsedTimer timer;
        timer.start();
        proxy.setFilterFixedString(text);
        proxy.rowCount();
        times.milliseconds.push_back(elapsed(timer));
    }
    print({{u"what"_s, u"recursive QSortFilterProxyModel"_s},
           {u"secrets"_s, static_cast<qint64>(secrets)},
           {u"dependents"_s, static_cast<qint64>(secrets) * 49},
           {u"median_ms"_s, times.at(0.5)},
           {u"p95_ms"_s, times.at(0.95)}});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.isEmpty()) {
        sizes = {u"10000"_s, u"100000"_s};
    }
    for (const QString &size : sizes) {
        benchSearch(size.toUInt());
    }
    benchProxy(std::min(sizes.first().toUInt(), 10'000U));
    return 0;
}
