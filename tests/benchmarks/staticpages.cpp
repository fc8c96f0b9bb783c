// SPDX-License-Identifier: Apache-2.0
// Writes the answers of a generated workspace as files, for a web server that serves them as they
// are: `p.json` is the first page of secrets, `pCURSOR.json` the page behind a cursor, `v.json` the
// environment variables. Prints how many secrets, dependents and bytes there are.
#include "demo/demoworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

int fail(const QString &message)
{
    QTextStream(stderr) << "staticpages: " << message << '\n';
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype secrets = arguments.size() == 4 ? arguments.at(2).toLongLong() : 0;
    if (secrets < 1) {
        return fail(u"usage: staticpages FOLDER SECRETS dense|sample"_s);
    }
    const auto workspace = DemoWorkspace::generated(
        secrets, arguments.at(3) == "dense"_L1 ? Density::Dense : Density::Sample);
    const QString folder = arguments.at(1);
    if (!QDir().mkpath(folder)) {
        return fail(u"cannot make "_s + folder);
    }
    qint64 bytes = 0;
    qint64 pages = 0;
    QByteArray cursor;
    do {
        const auto page = workspace.secretsPage({cursor, 100, 100, {}});
        if (!page
            || !write(folder + u"/p"_s + QString::fromLatin1(cursor) + u".json"_s, page->json)) {
            return fail(u"cannot write the page behind "_s + QString::fromLatin1(cursor));
        }
        bytes += page->json.size();
        ++pages;
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    const auto variables = workspace.variablesPage({{}, 100, "secret", {}, {}});
    // One page of variables is enough here: what is measured is the list of secrets.
    QByteArray only = variables ? variables->json : QByteArray();
    if (!variables->nextCursor.isEmpty()) {
        only = R"({"environment_variables": [], "next_cursor": null, "has_more": false})";
    }
    if (!write(folder + u"/v.json"_s, only)) {
        return fail(u"cannot write the variables"_s);
    }
    std::printf("pages=%lld bytes=%lld\n", static_cast<long long>(pages),
                static_cast<long long>(bytes));
    return 0;
}
