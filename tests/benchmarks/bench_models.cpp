// SPDX-License-Identifier: Apache-2.0
// How long the window's models and views take over a generated workspace: opening and closing
// everything, sorting, painting while scrolling by pages, switching to another view, a keystroke's
// way onto the screen. Every time includes the painting. Prints lines of JSON.
//
//   bench_models SECRETS RUNS [shared|distinct]
#include "benchmarks/keystrokes.h"
#include "benchmarks/madesecrets.h"
#include "benchmarks/processmemory.h"
#include "benchmarks/timings.h"
#include "benchmarks/turnwatch.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/rowsview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void show(QWidget &view)
{
    view.resize(1000, 700);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view)) {
        qFatal("the window did not show");
    }
}

void print(const Timings &times, const QString &name, int secrets)
{
    times.print(name, {{u"secrets"_s, secrets}, {u"mb"_s, memoryPeak()}});
}

/// A keystroke: search, rows and the view's own work, and painting; two words for each run.
void type(LiveCatalogue &live, RowsView &view, const QString &name, int secrets, int runs)
{
    Timings times;
    for (const QString &text : keystrokes(2 * runs)) {
        if (const auto query = Query::parse(text)) {
            times.measure([&] {
                live.searched().setQuery(query.value());
                view.viewport()->repaint();
            });
        }
    }
    print(times, u"type."_s + name, secrets);
}

/// By each column, both ways: until it is seen, and the longest time in which no event was taken.
void sort(RowsView &view, const QString &name, int secrets)
{
    Timings times;
    const TurnWatch turns;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            times.measure([&] {
                view.sortByColumn(column, order);
                if (!QTest::qWaitFor([&] { return !view.rowsModel()->isBusy(); }, 60000)) {
                    qFatal("sorting has no end");
                }
                view.viewport()->repaint();
            });
        }
    }
    view.sortByColumn(-1, Qt::AscendingOrder);
    print(times, u"sort."_s + name, secrets);
    print(turns.gaps(), u"turns.sort."_s + name, secrets);
}

/// Pages down from places all over the list; 100 frames for each run.
void scroll(RowsView &view, const QString &name, int secrets, int runs)
{
    Timings frames;
    QScrollBar *bar = view.verticalScrollBar();
    const int step = std::max(bar->pageStep(), bar->maximum() / (50 * runs));
    for (int i = 0; i < 100 * runs; ++i) {
        frames.measure([&] {
            bar->setValue(i % 2 == 0 ? i / 2 * step : bar->value() + bar->pageStep());
            view.viewport()->repaint();
        });
    }
    bar->setValue(0);
    print(frames, u"scroll."_s + name, secrets);
}

void benchTree(LiveCatalogue &live, int secrets, int runs)
{
    Timings opening;
    Timings closing;
    RowsView view(live.searched(), RowsModel::Shape::SecretTree);
    show(view);
    type(live, view, u"closed_tree"_s, secrets, runs);
    for (int run = 0; run < runs; ++run) {
        opening.measure([&] {
            view.expandEverything();
            view.viewport()->repaint();
        });
        closing.measure([&] {
            view.collapseEverything();
            view.viewport()->repaint();
        });
    }
    print(opening, u"expand"_s, secrets);
    print(closing, u"collapse"_s, secrets);
    view.expandEverything();
    Timings selecting;
    Timings copying;
    for (int run = 0; run < runs; ++run) {
        selecting.measure([&] {
            view.selectAll();
            view.viewport()->repaint();
            if (view.selectedIds().isEmpty()) {
                qFatal("nothing was selected");
            }
        });
        copying.measure([&] { view.copyRowsAction()->trigger(); });
    }
    view.clearSelection();
    print(selecting, u"select_all"_s, secrets);
    print(copying, u"copy_all"_s, secrets);
    scroll(view, u"open_tree"_s, secrets, runs);
    type(live, view, u"open_tree"_s, secrets, runs);
    sort(view, u"open_tree"_s, secrets);
}

void benchOther(LiveCatalogue &live, RowsModel::Shape shape, const QString &name, int secrets,
                int runs)
{
    Timings times;
    for (int run = 0; run < runs; ++run) {
        times.measure([&] {
            RowsView view(live.searched(), shape);
            show(view);
            view.viewport()->repaint();
        });
    }
    print(times, u"switch."_s + name, secrets);
    RowsView view(live.searched(), shape);
    show(view);
    scroll(view, name, secrets, runs);
    type(live, view, name, secrets, runs);
    sort(view, name, secrets);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int secrets = arguments.value(1).toInt();
    const int runs = arguments.value(2, u"1"_s).toInt();
    if (secrets < 1 || runs < 1) {
        QTextStream(stderr) << "usage: bench_models SECRETS RUNS [shared|distinct]\n";
        return 2;
    }
    MadeSecrets made(arguments.value(3));
    LiveCatalogue live;
    for (int i = 0; i < secrets; i += 100) {
        live.builder().append(pageOf(made.next(std::min(100, secrets - i))));
    }
    live.publish();
    benchTree(live, secrets, runs);
    benchOther(live, RowsModel::Shape::FlatTable, u"flat"_s, secrets, runs);
    benchOther(live, RowsModel::Shape::ResourceTree, u"resources"_s, secrets, runs);
    return 0;
}
