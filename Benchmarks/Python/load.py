"""Starts the server of the benchmark and sends it requests over connections that are kept open."""

import socket
import subprocess
import sys

# Kept busy all the time, so that the server's threads don't sleep between two requests, which would cost both variants
# the same and hide what one takes more.
CONNECTIONS = 16


class Connection:
    """One connection: a request at a time, its answer read to the end."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, request):
        self.socket.sendall(request)

    def receive(self):
        """The body of the answer; anything but a 200 ends the run."""
        data = bytearray()
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self.part()
        head = bytes(data[:end]).lower()
        if not head.startswith(b"http/1.1 200"):
            sys.exit(f"The server refused: {bytes(data[:2000])!r}")
        mark = head.index(b"content-length:") + len(b"content-length:")
        wanted = end + 4 + int(head[mark:].split(b"\r\n", 1)[0])
        while len(data) < wanted:
            data += self.part()
        return data[end + 4:]

    def part(self):
        part = self.socket.recv(262144)
        if not part:
            sys.exit("The server closed the connection.")
        return part


class Server:
    """The executable: asked line by line, and sent the requests that it gives."""

    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        self.cases = self.ask("cases").split()
        self.requests = {case: bytes.fromhex(self.ask("request", case)) for case in self.cases}
        port = int(self.ask("port"))
        self.connections = [Connection(port) for _ in range(CONNECTIONS)]
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline().strip()
        if not answer or answer == "unknown":
            sys.exit(f"No answer to: {' '.join(map(str, words))}")
        return answer

    def nanoseconds(self, case, times):
        """CPU time of the server for each of at least so many requests."""
        request = self.requests[case]
        each = -(-times // CONNECTIONS)
        before = int(self.ask("cpu"))
        for connection in self.connections:
            connection.send(request)
        for turn in range(each):
            for connection in self.connections:
                connection.receive()
                if turn < each - 1:
                    connection.send(request)
        return (int(self.ask("cpu")) - before) / (each * CONNECTIONS)
