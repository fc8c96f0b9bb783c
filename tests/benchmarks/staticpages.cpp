// SPDX-License-Identifier: Apache-2.0
// Writes the answers of a generated workspace as files, for a web server that serves them as they
// are: `p.json` is the first page of secrets, `pCURSOR.json` the page behind a cursor, `v.json` the
// environment variables (none: what is measured is the list of secrets). With a limit below 100,
// previews go on, and `d/SECRET.CATEGORY.json` is the rest of each. Prints one line of JSON: how
// many pages, secrets, dependents and bytes there are, and how many previews go on.
//
//   staticpages FOLDER SECRETS [PAGE-SIZE [DEPENDENCY-LIMIT]]
#include "sample/demoworkspace.h"
#include "service/answerdecoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

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

/// What was written.
struct Written
{
    qint64 pages = 0;
    qint64 secrets = 0;
    qint64 dependents = 0;
    qint64 previews = 0;
    qint64 bytes = 0;
};

/// Counts what the page holds, and writes the lists behind its previews.
bool writeLists(const DemoWorkspace &workspace, const QByteArray &json, const QString &folder,
                Written &written)
{
    AnswerDecoder decoder;
    Contents page;
    if (!decoder.decodeSecrets(json, page)) {
        return false;
    }
    written.secrets += static_cast<qint64>(page.secrets.size());
    written.dependents += static_cast<qint64>(page.dependents.size());
    for (const SecretContent &secret : page.secrets) {
        const QByteArray id(secret.id.data(), static_cast<qsizetype>(secret.id.size()));
        for (const Category category : allCategories) {
            if (!secret.hasMore[indexOf(category)]) {
                continue;
            }
            const std::string_view word = categoryWord(category);
            const QByteArray name(word.data(), static_cast<qsizetype>(word.size()));
            const auto index = workspace.source().indexOfSecret(id);
            const auto rest = workspace.dependenciesPage(*index, name, {}, 100);
            const QString file = QString::fromLatin1("d/" + id + '.' + name + ".json");
            if (!rest || !write(folder + u'/' + file, rest->json)) {
                return false;
            }
            ++written.previews;
        }
    }
    return true;
}

bool writePages(const DemoWorkspace &workspace, int pageSize, int limit, const QString &folder,
                Written &written)
{
    QByteArray cursor;
    do {
        const auto page = workspace.secretsPage({cursor, pageSize, limit, {}});
        if (!page || !writeLists(workspace, page->json, folder, written)
            || !write(folder + u"/p"_s + QString::fromLatin1(cursor) + u".json"_s, page->json)) {
            return false;
        }
        written.bytes += page->json.size();
        ++written.pages;
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    return write(folder + u"/v.json"_s,
                 R"({"environment_variables":[],"next_cursor":null,"has_more":false})");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype secrets = arguments.value(2).toLongLong();
    const int pageSize = arguments.value(3, u"100"_s).toInt();
    const int limit = arguments.value(4, u"100"_s).toInt();
    if (secrets < 1 || pageSize < 1 || limit < 1) {
        return fail(u"usage: staticpages FOLDER SECRETS [PAGE-SIZE [DEPENDENCY-LIMIT]]"_s);
    }
    const QString folder = arguments.at(1);
    if (!QDir().mkpath(folder + u"/d"_s)) {
        return fail(u"cannot make "_s + folder);
    }
    const auto workspace = DemoWorkspace::generated(secrets, Density::Dense);
    Written written;
    if (!writePages(workspace, pageSize, limit, folder, written)) {
        return fail(u"cannot write "_s + folder);
    }
    QTextStream(stdout) << QStringLiteral("{\"pages\": %1, \"secrets\": %2, \"dependents\": %3, "
                                          "\"previews\": %4, \"bytes\": %5}\n")
                               .arg(QString::number(written.pages),
                                    QString::number(written.secrets),
                                    QString::number(written.dependents),
                                    QString::number(written.previews),
                                    QString::number(written.bytes));
    return 0;
}
