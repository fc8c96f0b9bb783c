// SPDX-License-Identifier: Apache-2.0
// The least that a program has to do to show rows of text: a QMainWindow with a menu and a
// QTreeWidget of as many rows as the first page has. Prints when they were first painted, in
// seconds of the monotonic clock, and ends. What it takes more than an empty window is mostly the
// fonts.
#include "benchmarks/firstpaint.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1120, 720);
    window.menuBar()->addMenu(u"Workspace"_s)->addAction(u"Quit"_s);
    QTreeWidget rows;
    rows.setColumnCount(5);
    for (int i = 0; i < 100; ++i) {
        new QTreeWidgetItem(
            &rows, {u"SECRET_%1"_s.arg(i), u"editor"_s, u"2026-01-02"_s, u"12"_s, u"twilio"_s});
    }
    window.setCentralWidget(&rows);
    const secretscope::test::FirstPaint paint(
        [&rows](QObject *object) { return object == rows.viewport(); });
    window.show();
    return QApplication::exec();
}
