// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowoptions.h"

#include "catalogue/wholenumber.h"
#include "service/baseurl.h"
#include "service/version.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

struct Options
{
    QCommandLineOption demo{u"demo"_s, u"Open the sample workspace."_s};
    QCommandLineOption snapshot{u"snapshot"_s, u"Open a saved snapshot."_s, u"FILE"_s};
    QCommandLineOption profile{u"profile"_s, u"Open a profile; its key is in the keychain."_s,
                               u"NAME"_s};
    QCommandLineOption server{
        u"server"_s, u"The server to ask: global, us, eu, in, sg, or its address."_s, u"SERVER"_s};
    QCommandLineOption demoSecrets{
        u"secrets"_s, u"With --demo: make up N secrets instead of the sample."_s, u"N"_s};
    QCommandLineOption fallback{
        u"demo-if-new"_s, u"Open the sample workspace if there is neither a key nor a profile."_s};
    QCommandLineOption help{QStringList{u"h"_s, u"help"_s}, u"Print this and end."_s};
    QCommandLineOption version{QStringList{u"v"_s, u"version"_s}, u"Print the version and end."_s};
};

QString serverProblem(const QString &server)
{
    if (server.isEmpty() || BaseUrl::parse(server)) {
        return {};
    }
    return u"%1 is no server: give global, us, eu, in, sg, or an address that starts with "
           "https:"_s.arg(server);
}

Result<WindowOptions, QString> chosenSource(const QCommandLineParser &parser,
                                            const Options &options, WindowOptions chosen)
{
    const QStringList files = parser.values(options.snapshot) + parser.positionalArguments();
    if (files.size() > 1) {
        return Failure{u"give only one file"_s};
    }
    const int sources = int(parser.isSet(options.demo)) + int(!files.isEmpty())
        + int(parser.isSet(options.profile));
    if (sources > 1 || (sources == 1 && parser.isSet(options.server))) {
        return Failure{u"give only one of --demo, a snapshot, --profile and --server"_s};
    }
    if (parser.isSet(options.demo)) {
        chosen.source = WindowOptions::Source::Demo;
    } else if (!files.isEmpty()) {
        chosen.source = WindowOptions::Source::Snapshot;
        chosen.snapshot = files.first();
    } else if (parser.isSet(options.profile)) {
        chosen.source = WindowOptions::Source::Profile;
        chosen.profile = parser.value(options.profile);
    } else if (!chosen.environmentKey.isEmpty()) {
        chosen.source = WindowOptions::Source::Environment;
    } else if (parser.isSet(options.server)) {
        return Failure{u"--server needs a key: set ELEVENLABS_API_KEY, or make a profile in "
                       "the window"_s};
    }
    return chosen;
}

} // namespace

Result<WindowOptions, QString> parseWindowOptions(const QStringList &arguments,
                                                  const QByteArray &environmentKey,
                                                  const QString &environmentServer)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows what depends on each secret of an ElevenLabs Agents workspace.\n"
        "The key is taken from $ELEVENLABS_API_KEY or from a profile, never from an argument."_s);
    parser.addOptions({options.demo, options.snapshot, options.profile, options.server,
                       options.demoSecrets, options.fallback, options.help, options.version});
    if (!parser.parse(QStringList{u"secretscope"_s} + arguments)) {
        return Failure{parser.errorText()};
    }
    WindowOptions chosen;
    if (parser.isSet(options.help)) {
        // Qt takes the name from the application, which there is none of yet.
        chosen.printed
            = u"Usage: secretscope [OPTIONS] [SNAPSHOT]\n"_s + parser.helpText().section(u'\n', 1);
    } else if (parser.isSet(options.version)) {
        chosen.printed = u"secretscope " SECRETSCOPE_VERSION "\n"_s;
    }
    if (!chosen.printed.isEmpty()) {
        return chosen;
    }
    chosen.environmentKey = environmentKey;
    chosen.server = parser.isSet(options.server) ? parser.value(options.server) : environmentServer;
    chosen.isDemoFallback = parser.isSet(options.fallback);
    if (parser.isSet(options.demoSecrets)) {
        const auto number = wholeNumberFrom(parser.value(options.demoSecrets));
        if (!number || *number < 1 || *number > 100'000 || !parser.isSet(options.demo)) {
            return Failure{u"--secrets needs --demo and a number from 1 to 100000"_s};
        }
        chosen.demoSecrets = *number;
    }
    const QString problem = serverProblem(chosen.server);
    if (!problem.isEmpty()) {
        return Failure{problem};
    }
    return chosenSource(parser, options, chosen);
}

} // namespace secretscope
