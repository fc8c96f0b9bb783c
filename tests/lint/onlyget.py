# SPDX-License-Identifier: Apache-2.0
"""Fails if the program's sources could send anything but GET.

Secretscope promises that it can only read. Qt's network class has one function for each verb; this
looks for all of them but get(), and for any other way to a request (sockets outside the sample,
QHttpMultiPart, a verb attribute). Comments count too: there is no reason to name them.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# A call of a QNetworkAccessManager verb, on an object whose name does not matter.
VERB_CALL = re.compile(
    r"(?:->|\.)\s*(post|put|deleteResource|sendCustomRequest|head)\s*\(")
OTHER_WAYS = re.compile(
    r"\b(QHttpMultiPart|CustomVerbAttribute|PostOperation|PutOperation|DeleteOperation"
    r"|CustomOperation|QWebSocket|QHttp2Configuration)\b")
# Only one place may have Qt's network access; nobody may connect by hand, the sample's server listens.
NETWORK = re.compile(r"\bQNetworkAccessManager\b|->get\(request\)")
SOCKET = re.compile(r"\b(QTcpSocket|QSslSocket|QUdpSocket|QLocalSocket)\b(?!>|::ssl)")


def findings(path, text):
    """Yields (line number, what) for each breach in one file."""
    layer = path.relative_to(ROOT).parts[:2]
    for number, line in enumerate(text.splitlines(), 1):
        for pattern in (VERB_CALL, OTHER_WAYS):
            match = pattern.search(line)
            if match:
                yield number, match.group(0)
        if NETWORK.search(line) and layer != ("app", "service"):
            yield number, "network access outside app/service"
        if SOCKET.search(line) and layer != ("app", "sample"):
            yield number, "a socket outside app/sample"


def check_itself():
    """The patterns have to find what they are for."""
    client = ROOT / "app" / "service" / "x.cpp"
    view = ROOT / "ui" / "rows" / "x.cpp"
    bad = [
        (client, "m_network->post(request, body);"),
        (client, "network.put (request, body);"),
        (client, "m_network->deleteResource(request);"),
        (client, 'm_network->sendCustomRequest(request, "PATCH");'),
        (client, "m_network->head(request);"),
        (client, "QTcpSocket socket;"),
        (view, "QNetworkAccessManager network;"),
    ]
    good = [(client, "m_reply(m_network->get(request))"), (view, "input(); output(); m_head = 1;")]
    assert all(list(findings(*case)) for case in bad)
    assert not any(list(findings(*case)) for case in good)


def main():
    check_itself()
    sources = [
        path
        for folder in ("app", "ui")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".h", ".cpp")
    ]
    if not sources:
        sys.exit("onlyget: no sources found")
    breaches = [
        f"{path.relative_to(ROOT)}:{number}: {what}"
        for path in sources
        for number, what in findings(path, path.read_text(encoding="utf-8"))
    ]
    if breaches:
        sys.exit("Only GET is allowed:\n" + "\n".join(breaches))


if __name__ == "__main__":
    main()
