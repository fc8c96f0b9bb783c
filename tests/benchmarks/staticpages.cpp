// SPDX-License-Identifier: Apache-2.0
// Writes the answers of a generated workspace as files, for a web server that serves them as they
// are: `p.json` is the first page of secrets, `pCURSOR.json` the page behind a cursor, `v.json` the
// environment variables (none: what is measured is the list of secrets). With a limit below 100,
// previews go on, and `d/SECRET.CATEGORY.json` is the rest of each. Prints one line of JSON: how
// many pages, secrets, dependents and bytes there are, and how many previews go on. Secrets share
// their resources, or, with `distinct`, each has its own: an id, a name and a number for each
// dependent.
//
//   staticpages FOLDER SECRETS [PAGE-SIZE [DEPENDENCY-LIMIT [shared|distinct]]]
#include "sample/generatedworkspace.h"
#include "sample/sampleapi.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

/// What was asked for.
struct Wanted
{
    QString folder;
    QByteArray sizes;
    bool isDistinct = false;
};

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

/// The text that stands for this one below the secret of this id alone; ids are as random as those
/// of the service.
QString owned(const QString &text, const QString &secret, bool isId)
{
    const QByteArray hash
        = QCryptographicHash::hash((text + secret).toUtf8(), QCryptographicHash::Md5).toHex();
    const QString own = QString::fromLatin1(hash.first(26));
    return isId ? text.section(u'_', 0, 0) + u'_' + own : text + u' ' + own.first(6);
}

/// The same dependents with ids and names that no other secret has.
QJsonValue owned(const QJsonValue &value, const QString &secret)
{
    if (value.isArray()) {
        QJsonArray made;
        for (const QJsonValue &item : value.toArray()) {
            made += owned(item, secret);
        }
        return made;
    }
    QJsonObject made = value.toObject();
    for (auto field = made.begin(); field != made.end(); ++field) {
        const bool isId = field.key() == "id"_L1 || field.key() == "phone_number_id"_L1;
        if (isId || field.key() == "name"_L1 || field.key() == "label"_L1) {
            field.value() = owned(field->toString(), secret, isId);
        } else if (field.key() == "referenced_resource_ids"_L1) {
            QJsonArray links;
            for (const QJsonValue &link : field->toArray()) {
                links += owned(link.toString(), secret, true);
            }
            field.value() = links;
        } else if (field->isArray()) {
            field.value() = owned(*field, secret);
        }
    }
    return made.isEmpty() ? value : made;
}

/// Counts what a secret holds, and writes the lists that its previews begin.
bool writeLists(const SampleApi &api, const QJsonValue &secret, const Wanted &wanted,
                Written &written)
{
    const QString secretId = secret["secret_id"_L1].toString();
    const QByteArray id = secretId.toUtf8();
    const QJsonObject lists = secret["used_by"_L1].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        written.dependents += list->toArray().size();
        if (!lists[list.key() + u"_has_more"_s].toBool()) {
            continue;
        }
        const QByteArray name = list.key().toUtf8();
        QByteArray rest = answerTo(api, '/' + id + "/dependencies/" + name, "page_size=100");
        if (wanted.isDistinct) {
            const QJsonObject shared = QJsonDocument::fromJson(rest).object();
            rest = QJsonDocument(owned(shared, secretId).toObject()).toJson(QJsonDocument::Compact);
        }
        const QString file = QString::fromUtf8("d/" + id + '.' + name + ".json");
        if (rest.isEmpty() || !write(wanted.folder + u'/' + file, rest)) {
            return false;
        }
        ++written.previews;
    }
    return true;
}

/// The answer with its fields in the service's order; with distinct ids each secret has dependents
/// of its own.
QByteArray servicePage(const QJsonDocument &page, bool isDistinct)
{
    QJsonArray secrets;
    for (const QJsonValue &value : page["secrets"_L1].toArray()) {
        QJsonObject secret = value.toObject();
        if (isDistinct) {
            secret["used_by"_L1] = owned(secret["used_by"_L1], secret["secret_id"_L1].toString());
        }
        secrets += secret;
    }
    const QByteArray cursor = page["next_cursor"_L1].toString().toUtf8();
    return R"({"secrets":)" + QJsonDocument(secrets).toJson(QJsonDocument::Compact)
        + R"(,"next_cursor":)" + (cursor.isEmpty() ? "null" : '"' + cursor + '"')
        + R"(,"has_more":)" + (cursor.isEmpty() ? "false}" : "true}");
}

bool writePages(const SampleApi &api, const Wanted &wanted, Written &written)
{
    QString cursor;
    do {
        const QByteArray answer = answerTo(api, {}, wanted.sizes + "&cursor=" + cursor.toUtf8());
        const QJsonDocument page = QJsonDocument::fromJson(answer);
        const QByteArray json = servicePage(page, wanted.isDistinct);
        if (answer.isEmpty() || !write(wanted.folder + u"/p"_s + cursor + u".json"_s, json)) {
            return false;
        }
        for (const QJsonValue &secret : page["secrets"_L1].toArray()) {
            ++written.secrets;
            if (!writeLists(api, secret, wanted, written)) {
                return false;
            }
        }
        written.bytes += json.size();
        ++written.pages;
        cursor = page["next_cursor"_L1].toString();
    } while (!cursor.isEmpty());
    return write(wanted.folder + u"/v.json"_s,
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
    const QString ids = arguments.value(5, u"shared"_s);
    if (secrets < 1 || pageSize < 1 || limit < 1 || (ids != u"shared" && ids != u"distinct")) {
        return fail(u"usage: staticpages FOLDER SECRETS [PAGE-SIZE [DEPENDENCY-LIMIT "
                    "[shared|distinct]]]"_s);
    }
    const QString folder = arguments.at(1);
    if (!QDir().mkpath(folder + u"/d"_s)) {
        return fail(u"cannot make "_s + folder);
    }
    const SampleApi api{SampleWorkspace(generatedDocument(secrets, Density::Dense))};
    const Wanted wanted{folder,
                        "page_size=" + QByteArray::number(pageSize)
                            + "&dependency_limit=" + QByteArray::number(limit),
                        ids == u"distinct"};
    Written written;
    if (!writePages(api, wanted, written)) {
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
