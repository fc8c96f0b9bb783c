// SPDX-License-Identifier: Apache-2.0
// How long the window's models and views take over generated workspaces of 49 dependents a secret:
// opening everything, sorting, a keystroke's way into the rows and onto the screen, scrolling,
// pages coming into a visible tree. Prints one JSON object a line; judges nothing.
//
//   bench_models [secrets ...]      default: 10000
#include "support/plainsecrets.h"
#include "ui/models/flatmodel.h"
#include "ui/models/livecatalogue.h"
#include "ui/models/resourcesmodel.h"
#include "ui/models/secretstreemodel.h"
#include "ui/views/secretstreeview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Generator
{
public:
    std::vector<PlainSecret> secrets(int count)
    {
        std::vector<PlainSecret> made;
        for (int i = 0; i < count; ++i) {
            PlainSecret secret;
            secret.id = id("secret");
            secret.name = name();
            secret.hasEnvironmentVariables = true;
            add(secret, Category::Tools, 20);
            add(secret, Category::Agents, 20);
            add(secret, Category::PhoneNumbers, 5);
            add(secret, Category::McpServers, 4);
            made.push_back(std::move(secret));
        }
        return made;
    }

private:
    std::string oneOf(std::initializer_list<const char *> words)
    {
        return words.begin()[m_random.bounded(static_cast<int>(words.size()))];
    }
    std::string name()
    {
        return oneOf({"Hubspot", "Salesforce", "Zendesk", "Stripe", "Calendar", "Billing", "Night",
                      "Support", "Twilio", "CRM"})
            + "_" + oneOf({"lookup", "line", "webhook", "key", "agent", "desk", "sync"}) + "_"
            + std::to_string(m_random.bounded(100'000));
    }
    std::string id(const char *kind)
    {
        return std::string(kind) + "_" + std::to_string(++m_last) + "k9x2mq7w";
    }
    void add(PlainSecret &secret, Category category, int count)
    {
        for (int i = 0; i < count; ++i) {
            PlainDependent item;
            item.id = id("res");
            item.name = name();
            item.type = "available";
            item.access = category == Category::PhoneNumbers ? "twilio"
                                                             : oneOf({"viewer", "editor", "admin"});
            item.created = 1'600'000'000 + m_random.bounded(100'000'000);
            if (category == Category::Agents && i % 2 == 1) {
                item.links = {secret[Category::Tools].front().id};
            }
            secret[category].push_back(std::move(item));
        }
    }

    QRandomGenerator m_random{4711};
    std::uint64_t m_last = 0;
};

class Times
{
public:
    template <typename Work> void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void print(const QString &what, int secrets)
    {
        std::ranges::sort(m_milliseconds);
        const auto at = [this](double part) {
            return m_milliseconds[std::size_t(double(m_milliseconds.size() - 1) * part)];
        };
        const auto rounded = [](double value) { return std::round(value * 100) / 100; };
        double total = 0;
        for (const double one : m_milliseconds) {
            total += one;
        }
        const QJsonObject line{{u"what"_s, what},
                               {u"secrets"_s, secrets},
                               {u"times"_s, qint64(m_milliseconds.size())},
                               {u"total_ms"_s, rounded(total)},
                               {u"median_ms"_s, rounded(at(0.5))},
                               {u"p95_ms"_s, rounded(at(0.95))},
                               {u"p99_ms"_s, rounded(at(0.99))},
                               {u"max_ms"_s, rounded(at(1))}};
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
        m_milliseconds.clear();
    }

private:
    std::vector<double> m_milliseconds;
};

QStringList keystrokes()
{
    QStringList texts;
    for (const QString &word : {u"hubspot"_s, u"night line"_s, u"viewer"_s, u"type:agent crm"_s,
                                u"zendesk_key_4"_s, u"is:partial"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            texts.append(word.first(length));
        }
        for (qsizetype length = word.size() - 1; length >= 0; --length) {
            texts.append(word.first(length));
        }
    }
    return texts;
}

/// A keystroke: search, rows and the view's own work, then painting apart.
void type(LiveCatalogue &live, RowsView &view, const QString &what, int secrets)
{
    Times rows;
    Times painting;
    for (const QString &text : keystrokes()) {
        const auto query = Query::parse(text);
        if (!query) {
            continue;
        }
        rows.measure([&] { live.searched().setQuery(query.value()); });
        painting.measure([&] { view.viewport()->repaint(); });
    }
    rows.print(what + u": keystroke to rows"_s, secrets);
    painting.print(what + u": painting after it"_s, secrets);
}

void sortByAll(RowsView &view, int columns, const QString &what, int secrets)
{
    for (int column = 0; column < columns; ++column) {
        Times times;
        for (int i = 0; i < 3; ++i) {
            times.measure([&] {
                view.sortByColumn(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                view.viewport()->repaint();
            });
        }
        times.print(
            what + u": sort by "_s
                + view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            secrets);
    }
    view.sortByColumn(-1, Qt::AscendingOrder);
}

void scroll(RowsView &view, const QString &what, int secrets)
{
    Times frames;
    QScrollBar *bar = view.verticalScrollBar();
    const int step = std::max(bar->pageStep(), bar->maximum() / 200);
    for (int i = 0; i < 200; ++i) {
        frames.measure([&] {
            bar->setValue(i % 2 == 0 ? i * step : bar->value() + bar->pageStep());
            view.viewport()->repaint();
        });
    }
    bar->setValue(0);
    frames.print(what + u": frame while scrolling by pages"_s, secrets);
}

void show(QWidget &view)
{
    view.resize(1000, 700);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view)) {
        qFatal("the window did not show");
    }
}

void benchTree(LiveCatalogue &live, int secrets)
{
    Times times;
    {
        SecretsTreeModel alone(live.searched());
        for (const QString &text : keystrokes()) {
            if (const auto query = Query::parse(text)) {
                times.measure([&] { live.searched().setQuery(query.value()); });
            }
        }
        times.print(u"tree, no view: keystroke to filtered model"_s, secrets);
    }
    SecretsTreeModel model(live.searched());
    SecretsTreeView view;
    times.measure([&] {
        view.setTreeModel(model);
        show(view);
        view.viewport()->repaint();
    });
    times.print(u"tree: first rows"_s, secrets);
    type(live, view, u"tree, closed"_s, secrets);
    sortByAll(view, treeColumnCount, u"tree, closed"_s, secrets);
    times.measure([&] { view.expandEverything(); });
    times.print(u"tree: expand all"_s, secrets);
    scroll(view, u"tree, open"_s, secrets);
    type(live, view, u"tree, open"_s, secrets);
    sortByAll(view, treeColumnCount, u"tree, open"_s, secrets);
    times.measure([&] { view.collapseEverything(); });
    times.print(u"tree: collapse all"_s, secrets);
}

template <typename Model>
void benchOther(LiveCatalogue &live, int columns, const QString &what, int secrets)
{
    Times times;
    Model model(live.searched());
    RowsView view;
    view.setRowsModel(model);
    times.measure([&] {
        show(view);
        view.viewport()->repaint();
    });
    times.print(what + u": switch to the view"_s, secrets);
    scroll(view, what, secrets);
    type(live, view, what, secrets);
    sortByAll(view, columns, what, secrets);
}

/// `perInsertion` pages at a time, into a visible tree whose filter all of them meet.
void benchPages(const std::vector<PlainSecret> &secrets, int perInsertion)
{
    constexpr int pageSize = 100;
    LiveCatalogue live;
    live.setQuery(u"e"_s);
    SecretsTreeModel model(live.searched());
    SecretsTreeView view;
    view.setTreeModel(model);
    show(view);
    Times times;
    for (std::size_t from = 0; from < secrets.size();
         from += std::size_t(pageSize * perInsertion)) {
        const std::size_t until
            = std::min(secrets.size(), from + std::size_t(pageSize * perInsertion));
        const auto appended = live.catalogue().append(pageOf(
            {secrets.begin() + std::ptrdiff_t(from), secrets.begin() + std::ptrdiff_t(until)}));
        times.measure([&] {
            Q_EMIT live.workspace().secretsAppended(appended.first, appended.count);
            view.viewport()->repaint();
        });
    }
    times.print(u"tree, filtered: %1 page(s) at a time"_s.arg(perInsertion), int(secrets.size()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.isEmpty()) {
        sizes = {u"10000"_s};
    }
    for (const QString &size : std::as_const(sizes)) {
        const int count = size.toInt();
        const std::vector<PlainSecret> secrets = Generator().secrets(count);
        benchPages(secrets, 1);
        benchPages(secrets, 20);
        LiveCatalogue live(secrets);
        benchTree(live, count);
        benchOther<FlatModel>(live, flatColumnCount, u"flat"_s, count);
        benchOther<ResourcesModel>(live, resourceColumnCount, u"resources"_s, count);
    }
    return 0;
}
