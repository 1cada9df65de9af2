"""Ways into a place beside its line."""

import ctypes
import os
import select
import socket

CLONE_NEWNET = 0x40000000
MOST_BYTES = 65536


def setns(fd):
    if ctypes.CDLL(None, use_errno=True).setns(fd, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), 'setns')


class Doors:
    """TCP ports of the place that are reached from here beside the line: for a browser's remote control, not for traffic."""

    def __init__(self, name, epoll):
        self.name, self.epoll = name, epoll
        self.listening, self.pairs = {}, {}

    def open(self, port):
        listener = socket.create_server(('127.0.0.1', 0))
        self.listening[listener.fileno()] = (listener, port)
        self.epoll.register(listener, select.EPOLLIN)
        return listener.getsockname()[1]

    def connected(self, port):
        """A socket keeps the namespace in which it was made."""
        home = os.open('/proc/self/ns/net', os.O_RDONLY)
        there = os.open(f'/run/netns/{self.name}', os.O_RDONLY)
        try:
            setns(there)
            return socket.create_connection(('127.0.0.1', port), timeout=2)
        except OSError:
            return None
        finally:
            setns(home)
            os.close(there)
            os.close(home)

    def accept(self, fd):
        listener, port = self.listening[fd]
        near, _ = listener.accept()
        far = self.connected(port)
        if far is None:
            return near.close()
        for one, other in ((near, far), (far, near)):
            one.settimeout(5)
            self.pairs[one.fileno()] = (one, other)
            self.epoll.register(one, select.EPOLLIN)

    def carry(self, fd):
        one, other = self.pairs[fd]
        try:
            data = one.recv(MOST_BYTES)
            if data:
                return other.sendall(data)
        except OSError:
            pass
        for end in (one, other):
            self.epoll.unregister(end)
            del self.pairs[end.fileno()]
            end.close()

    def take(self, fd):
        if fd in self.listening:
            self.accept(fd)
        elif fd in self.pairs:
            self.carry(fd)
