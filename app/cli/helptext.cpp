// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "service/version.h"

#include <QSslSocket>

namespace secretscope {

QString helpText()
{
    return QStringLiteral(R"(Usage: secretscope-cli [OPTIONS] COMMAND [ARGUMENTS]

Shows what depends on each secret of an ElevenLabs Agents workspace. It only reads.

Commands (the first format is the default):
  report [--facts]           everything that depends on each secret; with --facts also
                             where it is configured, who made that and when it was called
                             text, csv, json (a snapshot), html, markdown, xlsx
  impact SECRET [--mode new-value|delete]
                             what to fix (where), ask for (whom) and test (what is
                             called); delete, if no mode is given, holds the other
                             text, json, markdown, html, xlsx
  plan SECRET [--mode new-value|delete]
                             the runbook of a change, step by step with boxes; delete,
                             if no mode is given; markdown, html, text, xlsx
  unused [--ignore FILE]     secrets without reported dependents; text, csv, json, xlsx
  uses RESOURCE              the secrets that a tool, agent, phone number or MCP
                             server needs; text, csv, json, xlsx
  graph SECRET               the picture of one secret; svg, dot, mermaid
  diff OLD NEW               what changed between two snapshots; text, json, markdown
  verify SECRET --since TIME [--wait DURATION]
                             did the new value arrive, by the runs of tools since then;
                             --wait asks again every minute until each has run
                             text, json, markdown
  demo-server [--port N] [--secrets N] [--latency MS]
                             serves the sample workspace on 127.0.0.1 until stopped

SECRET is an id, or an exact name that only one secret has. TIME is ISO 8601, as in
2026-01-15T10:00:00Z, or a DURATION ago, as in 30m, 2h or 3d.

Where the data comes from (one of):
  --server URL|global|us|eu|in|sg   default $ELEVENLABS_BASE_URL, else global
  --demo [--secrets N]              the built-in sample workspace
  --snapshot FILE                   a saved snapshot, or a saved answer of
                                    GET /v1/convai/secrets; no network

The key comes from $ELEVENLABS_API_KEY, or:
  --profile NAME                    the profile's server, and its key in the system keychain
  --key-stdin                       the first line of standard input

Reading:
  --search PREFIX                   only secrets whose name starts with it
  --page-size N                     1 to 100 (100)
  --max-pages N                     stop early: the result is then incomplete
  --shallow                         do not complete previews, do not read environment
                                    variables and configurations: the result is then
                                    incomplete
  --timeout SECONDS                 per request (30)
  --retries N                       per request (3)
  --progress auto|always|never      on standard error; auto = only on a terminal

Writing:
  --output FILE                     default standard output; whole or not at all
  --format F                        see the commands
  --no-timestamp                    leave out every time of reading
  --raw-cells                       CSV without the guard against formulas
  --exit-zero                       exit with 0 instead of 1

  --help, --version                 print and exit

Exit codes: 0 done, nothing found; 1 done, found (unused secrets, differences, dependents,
secrets; verify: refused); 2 wrong usage, or it could not be done; 3 the result is incomplete and says what is
missing, or verify cannot tell of all; 4 the key may not read the secrets.
)");
}

QString versionText()
{
    return QStringLiteral("secretscope %1 (Qt %2, %3, simdjson %4)\n")
        .arg(QStringLiteral(SECRETSCOPE_VERSION), QString::fromLatin1(qVersion()),
             QSslSocket::sslLibraryVersionString(), QStringLiteral(SECRETSCOPE_PARSER_VERSION));
}

} // namespace secretscope
