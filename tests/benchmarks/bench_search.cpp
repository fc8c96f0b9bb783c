// SPDX-License-Identifier: Apache-2.0
// How long one keystroke in the search field takes, from the typed text to rows of the tree's model
// that a view could paint, and beside it the floor: memmem() over the same text. Or, as `proxy`,
// what Qt's own recursive filter takes over items of the same kind. Prints lines of JSON.
//
//   bench_search ours|proxy SECRETS RUNS [shared|distinct]
#include "benchmarks/keystrokes.h"
#include "benchmarks/madesecrets.h"
#include "benchmarks/processmemory.h"
#include "benchmarks/timings.h"
#include "search/foldedtext.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/rowsmodel.h"

#include <QGuiApplication>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <cstring>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All texts that can be searched, in one block, each once.
std::string textOf(const Catalogue &catalogue)
{
    std::string text;
    const auto add = [&text](std::string_view part) { text.append(part).append(1, '\0'); };
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        add(catalogue.secretId({i}));
        add(catalogue.secretName({i}));
    }
    for (std::uint32_t i = 0; i < catalogue.resourceCount(); ++i) {
        const Resource &resource = catalogue.resource({i});
        add(catalogue.resourceId({i}));
        add(catalogue.text(resource.name));
        add(catalogue.text(resource.label));
    }
    return text;
}

/// Looks for the last word with a character behind it that occurs nowhere: one pass over all text.
void scan(const std::string &text, const QString &typed)
{
    const std::string word = typed.section(u' ', -1).toStdString() + '\x01';
    if (memmem(text.data(), text.size(), word.data(), word.size()) != nullptr) {
        qFatal("the word was not to be found");
    }
}

int benchOurs(int secrets, int runs, const QString &ids)
{
    MadeSecrets made(ids);
    LiveCatalogue live;
    for (int i = 0; i < secrets; i += 100) {
        live.builder().append(pageOf(made.next(std::min(100, secrets - i))));
    }
    live.builder().squeeze();
    live.publish();
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const QStringList typed = keystrokes();
    std::vector<std::pair<QString, Query>> queries;
    for (const QString &text : typed) {
        if (const auto query = Query::parse(text)) {
            queries.emplace_back(text, query.value());
        }
    }
    Timings ours;
    Timings locator;
    Timings floor;
    forgetPeak();
    for (const auto &query : queries) {
        live.searched().setQuery(query.second);
    }
    const double peak = memoryPeak();
    const std::string text = textOf(live.catalogue());
    scan(text, typed.first());
    for (int run = 0; run < runs; ++run) {
        for (const auto &[word, query] : queries) {
            ours.measure([&] {
                live.searched().setQuery(query);
                if (model.rowCount() < 0) {
                    qFatal("no rows");
                }
            });
            floor.measure([&text, &word = word] { scan(text, word); });
            if (word.isEmpty()) {
                continue; // a cleared field, which the locator does not search for
            }
            locator.measure([&live, &word = word] {
                const std::vector<std::string> words{foldedText(word)};
                live.searched().index().secrets().best(words, 12);
                live.searched().index().resources().best(words, 24);
            });
        }
    }
    const QJsonObject size{{u"secrets"_s, secrets},
                           {u"dependents"_s, static_cast<qint64>(live.catalogue().edgeCount())},
                           {u"text_bytes"_s, static_cast<qint64>(text.size())},
                           {u"mb"_s, peak}};
    ours.print(u"ours"_s, size);
    locator.print(u"locator"_s, size);
    floor.print(u"memmem"_s, size);
    return 0;
}

/// Secrets with their dependents below them, as items.
void fill(QStandardItemModel &model, int secrets, const QString &ids)
{
    MadeSecrets made(ids);
    for (int i = 0; i < secrets; ++i) {
        const PlainSecret secret = made.next();
        auto *row = new QStandardItem(QString::fromStdString(*secret.name + ' ' + secret.id));
        for (const Category category : knownCategories) {
            for (const PlainDependent &item : secret[category]) {
                row->appendRow(new QStandardItem(
                    QString::fromStdString(*item.name + ' ' + item.id + ' ' + *item.access)));
            }
        }
        model.appendRow(row);
    }
}

int benchProxy(int secrets, int runs, const QString &ids)
{
    QStandardItemModel model;
    fill(model, secrets, ids);
    QSortFilterProxyModel proxy;
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    proxy.rowCount();
    Timings times;
    for (int run = 0; run < runs; ++run) {
        for (const QString &text : keystrokes()) {
            times.measure([&] {
                proxy.setFilterFixedString(text);
                proxy.rowCount();
            });
        }
    }
    times.print(u"proxy"_s, {{u"secrets"_s, secrets}, {u"mb"_s, memoryPeak()}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const int secrets = arguments.value(2).toInt();
    const int runs = arguments.value(3, u"1"_s).toInt();
    if (secrets > 0 && runs > 0 && what == u"ours") {
        return benchOurs(secrets, runs, arguments.value(4));
    }
    if (secrets > 0 && runs > 0 && what == u"proxy") {
        return benchProxy(secrets, runs, arguments.value(4));
    }
    QTextStream(stderr) << "usage: bench_search ours|proxy SECRETS RUNS [shared|distinct]\n";
    return 2;
}
