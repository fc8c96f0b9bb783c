// SPDX-License-Identifier: Apache-2.0
// The least that a program with a window has to do: an empty QMainWindow. Prints when it was first
// painted, in seconds of the monotonic clock, and ends.
#include "benchmarks/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1120, 720);
    const secretscope::test::FirstPaint paint(
        [&window](QObject *object) { return object == &window; });
    window.show();
    return QApplication::exec();
}
