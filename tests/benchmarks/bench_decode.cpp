// SPDX-License-Identifier: Apache-2.0
// How long it takes to read all pages of a folder (see staticpages), one after the other, with one
// way of reading JSON; the first pass warms up, the second counts. Prints one line of JSON.
//
//   bench_decode WAY FOLDER
//
// WAY is `ours` (the decoder of the client, which checks every field and its type), `qjson`
// (QJsonDocument and a walk to the same fields), `walk` (simdjson's on-demand parser at every
// value, of which none is kept) or `scan` (simdjson's first stage alone, which finds the structure
// and checks UTF-8 and sees no value).
#include "benchmarks/pagefiles.h"
#include "benchmarks/processmemory.h"
#include "benchmarks/timings.h"
#include "service/answerdecoder.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <simdjson.h>

#include <functional>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads one page; returns how many dependents it saw, or -1 if it cannot be read.
using ReadPage = std::function<qint64(const QByteArray &)>;

ReadPage withOurDecoder()
{
    auto decoder = std::make_shared<AnswerDecoder>();
    auto contents = std::make_shared<Contents>();
    return [decoder, contents](const QByteArray &page) -> qint64 {
        return decoder->decodeSecrets(page, *contents) && contents->flaws.empty()
            ? static_cast<qint64>(contents->dependents.size())
            : -1;
    };
}

/// What a program with Qt's own parser would keep of a dependent.
struct Kept
{
    QString id;
    QString type;
    QString name;
    QString label;
    QString access;
    qint64 created = 0;
    QStringList links;
};

Kept keptOf(const QJsonValue &value, bool isNumber)
{
    if (value.isString()) {
        Kept kept;
        kept.id = value.toString();
        return kept;
    }
    const QJsonObject item = value.toObject();
    Kept kept{item.value(isNumber ? "phone_number_id"_L1 : "id"_L1).toString(),
              item.value("type"_L1).toString(),
              item.value(isNumber ? "phone_number"_L1 : "name"_L1).toString(),
              item.value("label"_L1).toString(),
              item.value(isNumber ? "provider"_L1 : "access_level"_L1).toString(),
              item.value("created_at_unix_secs"_L1).toInteger(),
              {}};
    for (const QJsonValue link : item.value("referenced_resource_ids"_L1).toArray()) {
        kept.links.append(link.toString());
    }
    return kept;
}

qint64 readWithQJson(const QByteArray &page)
{
    const QJsonObject root = QJsonDocument::fromJson(page).object();
    std::vector<Kept> dependents;
    std::vector<std::pair<QString, QString>> secrets;
    for (const QJsonValue entry : root.value("secrets"_L1).toArray()) {
        const QJsonObject secret = entry.toObject();
        secrets.emplace_back(secret.value("secret_id"_L1).toString(),
                             secret.value("name"_L1).toString());
        const QJsonObject usedBy = secret.value("used_by"_L1).toObject();
        for (const QLatin1String category :
             {"tools"_L1, "agents"_L1, "phone_numbers"_L1, "mcp_servers"_L1, "others"_L1}) {
            for (const QJsonValue item : usedBy.value(category).toArray()) {
                dependents.push_back(keptOf(item, category == "phone_numbers"_L1));
            }
        }
    }
    return secrets.empty() ? -1 : static_cast<qint64>(dependents.size());
}

simdjson::padded_string_view padded(const QByteArray &page)
{
    return simdjson::padded_string_view(page.constData(), static_cast<std::size_t>(page.size()),
                                        static_cast<std::size_t>(page.capacity()));
}

ReadPage withScan()
{
    auto parser = std::make_shared<simdjson::ondemand::parser>();
    return [parser](const QByteArray &page) -> qint64 {
        simdjson::ondemand::document document;
        return parser->iterate(padded(page)).get(document) == simdjson::SUCCESS ? 0 : -1;
    };
}

void walk(simdjson::ondemand::value value)
{
    switch (value.type().value()) {
    case simdjson::ondemand::json_type::object:
        for (auto field : value.get_object()) {
            walk(field.value().value());
        }
        break;
    case simdjson::ondemand::json_type::array:
        for (auto element : value.get_array()) {
            walk(element.value());
        }
        break;
    case simdjson::ondemand::json_type::string:
        static_cast<void>(value.get_raw_json_string().value());
        break;
    case simdjson::ondemand::json_type::number:
        static_cast<void>(value.get_int64().value());
        break;
    case simdjson::ondemand::json_type::boolean:
        static_cast<void>(value.get_bool().value());
        break;
    case simdjson::ondemand::json_type::null:
        static_cast<void>(value.is_null());
        break;
    }
}

ReadPage withWalk()
{
    auto parser = std::make_shared<simdjson::ondemand::parser>();
    return [parser](const QByteArray &page) -> qint64 {
        try {
            auto document = parser->iterate(padded(page)).value();
            walk(document.get_value().value());
            return 0;
        } catch (const simdjson::simdjson_error &) {
            return -1;
        }
    };
}

ReadPage wayOf(const QString &name)
{
    if (name == u"ours") {
        return withOurDecoder();
    }
    if (name == u"qjson") {
        return readWithQJson;
    }
    if (name == u"scan") {
        return withScan();
    }
    return name == u"walk" ? withWalk() : ReadPage();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    const ReadPage read = wayOf(name);
    const QList<QByteArray> pages = readPageFiles(arguments.value(2));
    if (!read || pages.isEmpty()) {
        QTextStream(stderr) << "usage: bench_decode ours|qjson|scan|walk FOLDER\n";
        return 2;
    }
    Timings times;
    qint64 bytes = 0;
    qint64 dependents = 0;
    const double before = memoryNow();
    forgetPeak();
    for (const bool counts : {false, true}) {
        bytes = dependents = 0;
        for (const QByteArray &page : pages) {
            QElapsedTimer timer;
            timer.start();
            const qint64 seen = read(page);
            if (counts) {
                times.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            if (seen < 0) {
                QTextStream(stderr) << "bench_decode: a page could not be read\n";
                return 2;
            }
            bytes += page.size();
            dependents += seen;
        }
    }
    times.print(name,
                {{u"bytes"_s, bytes},
                 {u"dependents"_s, dependents},
                 {u"mb_above"_s, std::max(0.0, memoryPeak() - before)}});
    return 0;
}
