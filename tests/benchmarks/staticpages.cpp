// SPDX-License-Identifier: Apache-2.0
// Writes the answers of a generated workspace as files, for a web server that serves them as they
// are: `p.json` is the first page of secrets, `pCURSOR.json` the page behind a cursor, `v.json` the
// environment variables (none: what is measured is the list of secrets). With a limit below 100,
// previews go on, and `d/SECRET.CATEGORY.json` is the rest of each. Prints one line of JSON: how
// many pages, secrets, dependents and bytes there are, and how many previews go on.
//
//   staticpages FOLDER SECRETS [PAGE-SIZE [DEPENDENCY-LIMIT]]
#include "sample/generatedworkspace.h"
#include "sample/sampleapi.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
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

/// The answer of the sample's API; empty if it is not a good one.
QByteArray answerTo(const SampleApi &api, const QByteArray &path, const QByteArray &query)
{
    const SampleAnswer answer = api.get("/v1/convai/secrets" + path, query);
    return answer.status == 200 ? answer.body : QByteArray();
}

/// Counts what a secret holds, and writes the lists that its previews begin.
bool writeLists(const SampleApi &api, const QJsonValue &secret, const QString &folder,
                Written &written)
{
    const QByteArray id = secret["secret_id"_L1].toString().toUtf8();
    const QJsonObject lists = secret["used_by"_L1].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        written.dependents += list->toArray().size();
        if (!lists[list.key() + u"_has_more"_s].toBool()) {
            continue;
        }
        const QByteArray name = list.key().toUtf8();
        const QByteArray rest = answerTo(api, '/' + id + "/dependencies/" + name, "page_size=100");
        const QString file = QString::fromUtf8("d/" + id + '.' + name + ".json");
        if (rest.isEmpty() || !write(folder + u'/' + file, rest)) {
            return false;
        }
        ++written.previews;
    }
    return true;
}

bool writePages(const SampleApi &api, const QByteArray &sizes, const QString &folder,
                Written &written)
{
    QString cursor;
    do {
        const QByteArray json = answerTo(api, {}, sizes + "&cursor=" + cursor.toUtf8());
        const QJsonDocument page = QJsonDocument::fromJson(json);
        if (json.isEmpty() || !write(folder + u"/p"_s + cursor + u".json"_s, json)) {
            return false;
        }
        for (const QJsonValue &secret : page["secrets"_L1].toArray()) {
            ++written.secrets;
            if (!writeLists(api, secret, folder, written)) {
                return false;
            }
        }
        written.bytes += json.size();
        ++written.pages;
        cursor = page["next_cursor"_L1].toString();
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
    const SampleApi api{SampleWorkspace(generatedDocument(secrets, Density::Dense))};
    const QByteArray sizes = "page_size=" + QByteArray::number(pageSize)
        + "&dependency_limit=" + QByteArray::number(limit);
    Written written;
    if (!writePages(api, sizes, folder, written)) {
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
