# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TCP proxy on loopback that makes the way to a server longer: delayproxy.py PORT TO_PORT ROUND_TRIP_MS.

Each direction is delayed by half of the round trip; the first bytes of a connection wait for one more, as for the
handshake. What is in flight is bounded, so that a slow reader slows the server. A real path would in addition start
each connection slowly; here all clients are spared that alike."""

import asyncio
import sys

BLOCK = 256 * 1024
IN_FLIGHT = 8 * 1024 * 1024


async def carry(reader, writer, delay, first):
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    state = {"bytes": 0}
    room = asyncio.Event()
    room.set()

    async def send():
        try:
            while True:
                due, data = await queue.get()
                wait = due - loop.time()
                if wait > 0:
                    await asyncio.sleep(wait)
                if not data:
                    break
                writer.write(data)
                await writer.drain()
                state["bytes"] -= len(data)
                if state["bytes"] < IN_FLIGHT:
                    room.set()
            if writer.can_write_eof():
                writer.write_eof()
        except OSError:
            room.set()  # the other end has had enough: what still comes is for nobody

    sender = asyncio.create_task(send())
    extra = first
    try:
        while True:
            await room.wait()
            data = await reader.read(BLOCK)
            state["bytes"] += len(data)
            if state["bytes"] >= IN_FLIGHT:
                room.clear()
            queue.put_nowait((loop.time() + delay + extra, data))
            if not data:
                break
            extra = 0
        await sender
    except (ConnectionError, asyncio.CancelledError):
        sender.cancel()


async def main(port, to_port, round_trip):
    async def accept(reader, writer):
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", to_port, limit=2 * BLOCK)
            await asyncio.gather(
                carry(reader, up_writer, round_trip / 2, round_trip),
                carry(up_reader, writer, round_trip / 2, 0),
            )
            up_writer.close()
        except ConnectionError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", port, limit=2 * BLOCK)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]) / 1000))
