#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A proxy on loopback that holds every request back for a while, as a far server would.

The time is added to each request, also to later ones of a connection that is kept, and requests of
several connections wait beside each other. Answers pass as they are. It prints its port and serves
until it is ended. Requests with a body are not for it.
"""
import argparse
import asyncio

BLOCK = 1 << 18


async def pass_requests(reader, writer, delay):
    """One after the other, each held back from the moment when it was there as a whole."""
    try:
        while True:
            request = await reader.readuntil(b"\r\n\r\n")
            await asyncio.sleep(delay)
            writer.write(request)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the client has gone


async def pass_answers(reader, writer):
    try:
        while block := await reader.read(BLOCK):
            writer.write(block)
            await writer.drain()
    except ConnectionError:
        pass  # the server or the client has gone


async def serve_one(client_reader, client_writer, port, delay):
    writers = [client_writer]
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=BLOCK)
        writers.append(writer)
        ends = [asyncio.create_task(pass_requests(client_reader, writer, delay)),
                asyncio.create_task(pass_answers(reader, client_writer))]
        # Whichever side ends first ends the other.
        _, pending = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
    except ConnectionError:
        pass  # there is no server: the client sees that the connection ends
    finally:
        for writer in writers:
            writer.close()


async def serve(port, delay):
    server = await asyncio.start_server(
        lambda reader, writer: serve_one(reader, writer, port, delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, required=True, help="of the server behind it")
    parser.add_argument("--delay", type=float, required=True, help="milliseconds for a request")
    arguments = parser.parse_args()
    try:
        asyncio.run(serve(arguments.port, arguments.delay / 1000))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
