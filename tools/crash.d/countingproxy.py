# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy before the sandbox that writes down which bytes of which file went to the client, and breaks some answers
off: by a reset, or by sending nothing more. Runs in a thread of its own."""

import asyncio
import random
import re
import socket
import struct
import threading
from dataclasses import dataclass

BLOCK = 64 * 1024


@dataclass
class Fetch:
    """One answer to one request for a file."""
    path: str
    session: int
    first: int  # of the file
    status: int
    sent: int = 0  # bytes of the body that were handed to the client's socket


class CountingProxy:
    def __init__(self, to_port, seed, reset_share, stall_share):
        self.to_port = to_port
        self.random = random.Random(seed)
        self.reset_share = reset_share
        self.stall_share = stall_share
        self.session = 0  # set by the test: how often the program was started
        self.fetches = []
        self.resets = 0
        self.stalls = 0
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        ready.wait()

    def _run(self, ready):
        asyncio.set_event_loop(self.loop)

        async def serve():
            listener = socket.socket()
            # Little in flight, so that what was sent is nearly what has arrived.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BLOCK)
            listener.bind(("127.0.0.1", 0))
            server = await asyncio.start_server(self._accept, sock=listener)
            self.port = listener.getsockname()[1]
            ready.set()
            await server.serve_forever()

        self.loop.run_until_complete(serve())

    async def _accept(self, reader, writer):
        up_writer = None
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self.to_port)
            while await self._exchange(reader, writer, up_reader, up_writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            if up_writer:
                up_writer.close()

    async def _exchange(self, reader, writer, up_reader, up_writer):
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split(b" ", 2)[1].decode()
        up_writer.write(head)
        answer = await up_reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"\r\ncontent-length: *(\d+)", answer, re.I)
        left = int(length[1]) if length else 0
        status = int(answer.split(b" ", 2)[1])
        range_ = re.search(rb"\r\ncontent-range: *bytes (\d+)-", answer, re.I)
        fetch = Fetch(path, self.session, int(range_[1]) if range_ else 0, status)
        self.fetches.append(fetch)
        breaks_at = self._break_at(left)
        writer.write(answer)
        while left > 0:
            data = await up_reader.read(min(BLOCK, left))
            if not data:
                return False
            if breaks_at is not None and fetch.sent + len(data) > breaks_at[0]:
                writer.write(data[:breaks_at[0] - fetch.sent])
                fetch.sent = breaks_at[0]
                if breaks_at[1] == "stall":
                    self.stalls += 1
                    await reader.read(1)  # until the client has had enough
                    return False
                self.resets += 1
                await writer.drain()
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                                           struct.pack("ii", 1, 0))
                writer.transport.abort()
                return False
            writer.write(data)
            await writer.drain()
            fetch.sent += len(data)
            left -= len(data)
        await writer.drain()
        return True

    def _break_at(self, length):
        chance = self.random.random()
        if length < 2 or chance > self.reset_share + self.stall_share:
            return None
        return self.random.randrange(1, length), "reset" if chance < self.reset_share else "stall"
