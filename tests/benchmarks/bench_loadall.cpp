// SPDX-License-Identifier: Apache-2.0
// "Load all" as a person does it, over HTTP from a server: how long it takes, how much of that the
// processor worked for the thread of the user interface, and the longest time in which that thread
// took no event. Either into a visible tree, with or without a filter, or with no view at all, to
// see what the view costs. Prints one line of JSON.
//
//   bench_loadall URL tree|nothing [FILTER]
#include "benchmarks/processmemory.h"
#include "benchmarks/timings.h"
#include "benchmarks/turnwatch.h"
#include "service/client.h"
#include "ui/rows/rowsview.h"

#include <QApplication>

#include <ctime>
#include <optional>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds of processor time of this thread.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Wanted
{
    BaseUrl server;
    bool hasView = false;
    Query filter;
};

std::optional<Wanted> wantedFrom(const QStringList &arguments)
{
    const auto server = BaseUrl::parse(arguments.value(1));
    const QString into = arguments.value(2);
    const auto filter = Query::parse(arguments.value(3));
    if (!server || !filter || (into != u"tree" && into != u"nothing")) {
        return {};
    }
    return Wanted{*server, into == u"tree", *filter};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto wanted = wantedFrom(QCoreApplication::arguments());
    if (!wanted) {
        QTextStream(stderr) << "usage: bench_loadall URL tree|nothing [FILTER]\n";
        return 2;
    }
    SystemClock clock;
    Client client({wanted->server, *ApiKey::parse("measured")}, clock, systemRandom());
    Workspace workspace(client, clock, {});
    SearchedWorkspace searched(workspace);
    searched.setQuery(wanted->filter);
    std::optional<RowsView> view;
    if (wanted->hasView) {
        view.emplace(searched, RowsModel::Shape::SecretTree);
        view->resize(1000, 700);
        view->show();
    }
    const TurnWatch turns;
    const double before = threadTime();
    QElapsedTimer timer;
    timer.start();
    Task reading = workspace.readAll();
    reading.then([] { QApplication::quit(); });
    QApplication::exec();
    const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const double worked = threadTime() - before;
    if (workspace.state().paging() != Paging::AtEnd) {
        QTextStream(stderr) << "bench_loadall: not everything could be read\n";
        return 2;
    }
    turns.gaps().print(
        u"turns"_s,
        {{u"wall_ms"_s, wall},
         {u"worked_ms"_s, worked},
         {u"pages"_s, workspace.state().pagesRead()},
         {u"shown"_s, view ? view->model()->rowCount() : 0},
         {u"dependents"_s, static_cast<qint64>(workspace.state().catalogue().edgeCount())}});
    return 0;
}
