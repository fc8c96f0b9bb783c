#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of the delaying proxy, before a server that counts its connections."""
import concurrent.futures
import contextlib
import http.client
import http.server
import pathlib
import socket
import subprocess
import sys
import threading
import time
import unittest

DELAY = 0.4  # seconds
BODY = bytes(range(256)) * 4096  # 1 MiB


class Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = self.path.encode() + BODY
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class CountingServer(http.server.ThreadingHTTPServer):
    connections = 0

    def get_request(self):
        CountingServer.connections += 1
        return super().get_request()


def answer_of(connection, path):
    connection.request("GET", path)
    return connection.getresponse().read()


class DelayProxy(unittest.TestCase):
    def setUp(self):
        CountingServer.connections = 0
        self.server = CountingServer(("127.0.0.1", 0), Answers)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.start_proxy(self.server.server_address[1])

    def start_proxy(self, port):
        program = pathlib.Path(__file__).with_name("delayproxy.py")
        self.proxy = subprocess.Popen(
            [sys.executable, str(program), "--port", str(port), "--delay", str(DELAY * 1000)],
            stdout=subprocess.PIPE, text=True)
        self.port = int(self.proxy.stdout.readline())

    def tearDown(self):
        self.proxy.terminate()
        self.proxy.wait()
        self.proxy.stdout.close()
        self.server.shutdown()
        self.server.server_close()

    def connection(self):
        return contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port))

    def get(self, path):
        with self.connection() as connection:
            return answer_of(connection, path)

    def test_each_request_of_a_kept_connection_is_held_back(self):
        with self.connection() as connection:
            for number in range(3):
                began = time.monotonic()
                self.assertEqual(answer_of(connection, f"/{number}"), f"/{number}".encode() + BODY)
                self.assertGreaterEqual(time.monotonic() - began, DELAY)
        self.assertEqual(CountingServer.connections, 1)

    def test_connections_wait_beside_each_other(self):
        began = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            bodies = list(pool.map(lambda i: self.get(f"/{i}"), range(8)))
        self.assertEqual(bodies, [f"/{i}".encode() + BODY for i in range(8)])
        self.assertLess(time.monotonic() - began, 8 * DELAY)

    def test_a_connection_ends_with_the_servers(self):
        with socket.create_connection(("127.0.0.1", self.port)) as client:
            client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            answer = b""
            while block := client.recv(1 << 16):
                answer += block
        self.assertTrue(answer.startswith(b"HTTP/1.1 200 "))
        self.assertTrue(answer.endswith(BODY))

    def test_without_a_server_connections_end(self):
        self.proxy.terminate()
        self.proxy.wait()
        self.proxy.stdout.close()
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
            self.start_proxy(taken.getsockname()[1])
            with socket.create_connection(("127.0.0.1", self.port)) as client:
                self.assertEqual(client.recv(1), b"")


if __name__ == "__main__":
    unittest.main()
