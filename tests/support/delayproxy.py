#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A proxy on loopback that holds every request back for a while, as a far server would.

The time is added to each request, also to later ones of a connection that is kept, and requests of
several connections wait beside each other. Answers pass as they are. It prints its port and serves
until it is ended. Requests with a body are not for it.
"""
import argparse
import contextlib
import socket
import threading
import time

BLOCK = 1 << 20
HEAD_END = b"\r\n\r\n"


def pass_requests(client, server, delay):
    """One after the other, each held back from the moment when it was there as a whole."""
    waiting = b""
    while block := client.recv(BLOCK):
        waiting += block
        while HEAD_END in waiting:
            request, _, waiting = waiting.partition(HEAD_END)
            time.sleep(delay)
            server.sendall(request + HEAD_END)


def pass_answers(server, client):
    block = memoryview(bytearray(BLOCK))
    while count := server.recv_into(block):
        client.sendall(block[:count])


def serve_one(client, port, delay):
    """Whichever side ends first ends the other."""
    with client, socket.socket() as server:
        try:
            server.connect(("127.0.0.1", port))
        except ConnectionError:
            return  # there is no server: the client sees that the connection ends
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def answers():
            with contextlib.suppress(OSError):
                pass_answers(server, client)
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)

        thread = threading.Thread(target=answers, daemon=True)
        thread.start()
        with contextlib.suppress(OSError):
            pass_requests(client, server, delay)
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        thread.join()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, required=True, help="of the server behind it")
    parser.add_argument("--delay", type=float, required=True, help="milliseconds for a request")
    arguments = parser.parse_args()
    with socket.create_server(("127.0.0.1", 0), backlog=100) as listener:
        print(listener.getsockname()[1], flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                client, _ = listener.accept()
                threading.Thread(target=serve_one, daemon=True,
                                 args=(client, arguments.port, arguments.delay / 1000)).start()


if __name__ == "__main__":
    main()
