"""A place that is far away: a network namespace whose only line to this machine is as bad as it is told to be.

Not every kernel has netem, so this program is the line: a TUN device here, another in the namespace, and every packet
between them passes through it. It says on stdout, a JSON object a line, first where the place is, then an answer to
each order that it reads from stdin. When stdin ends, so do the namespace and whatever still runs in it: whoever
started this program may die in any way.
"""

import fcntl
import heapq
import json
import os
import random
import select
import signal
import struct
import subprocess
import sys
import time

from doors import MOST_BYTES, Doors
from way import Way

PREFIX = 'farplace'
TRIES = 60
MTU = 1400
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
# A server listens at one place's address, and is reached from each of them; nothing else is reached.
ALL_PLACES = '10.78.0.0/16'
KEEP_LATER_ADDRESSES = '/proc/sys/net/ipv4/conf/all/promote_secondaries'
# Of a namespace's processes: how often they are asked to go, before they are left to the kernel.
ROUNDS = 20


def ip(*words, quiet=False):
    return subprocess.run(['ip', *words], check=not quiet, capture_output=quiet).returncode


def inside(name, *words):
    ip('netns', 'exec', name, 'ip', *words)


def tun(device):
    end = os.open('/dev/net/tun', os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    fcntl.ioctl(end, TUNSETIFF, struct.pack('16sH', device.encode(), IFF_TUN | IFF_NO_PI))
    return end


def names():
    listed = subprocess.run(['ip', 'netns', 'list'], capture_output=True, text=True).stdout
    return [line.split()[0] for line in listed.splitlines() if line.startswith(PREFIX)]


def remove(name):
    for _ in range(ROUNDS):
        there = subprocess.run(['ip', 'netns', 'pids', name], capture_output=True, text=True).stdout.split()
        if not there:
            break
        for pid in there:
            try:
                os.kill(int(pid), signal.SIGKILL)
            except ProcessLookupError:
                pass
        time.sleep(0.05)
    ip('netns', 'del', name, quiet=True)


def remove_orphans():
    """Of programs that were killed before they could clear up. The owner's process id is in the name."""
    for name in names():
        if not os.path.exists(f'/proc/{name.removeprefix(PREFIX)}'):
            remove(name)


class Place:
    def __init__(self, seed):
        self.name = f'{PREFIX}{os.getpid()}'
        self.net, self.near = self.take_network()
        self.here, self.host = f'{self.net}.1', 2
        ip('netns', 'add', self.name)
        self.far = tun(f'far{os.getpid()}')
        ip('link', 'set', f'far{os.getpid()}', 'netns', self.name)
        inside(self.name, 'link', 'set', f'far{os.getpid()}', 'name', 'far')
        inside(self.name, 'link', 'set', 'lo', 'up')
        ip('netns', 'exec', self.name, 'sh', '-c', f'echo 1 > {KEEP_LATER_ADDRESSES}')
        inside(self.name, 'addr', 'add', f'{self.there}/24', 'dev', 'far')
        inside(self.name, 'link', 'set', 'far', 'mtu', str(MTU), 'addrgenmode', 'none')
        inside(self.name, 'link', 'set', 'far', 'up')
        inside(self.name, 'route', 'add', ALL_PLACES, 'dev', 'far')
        self.ways = {self.far: Way(seed), self.near: Way(seed + 1)}
        self.epoll = select.epoll()
        for end in (self.far, self.near, sys.stdin.fileno()):
            self.epoll.register(end, select.EPOLLIN)
        self.doors = Doors(self.name, self.epoll)
        self.under_way, self.count, self.orders = [], 0, b''

    @property
    def there(self):
        return f'{self.net}.{self.host}'

    def take_network(self):
        """A network that no other place has: the device's name is the claim to it."""
        for n in random.sample(range(1, 255), TRIES):
            try:
                end = tun(f'near{n}')
            except OSError:
                continue
            ip('addr', 'add', f'10.78.{n}.1/24', 'dev', f'near{n}')
            ip('link', 'set', f'near{n}', 'mtu', str(MTU), 'addrgenmode', 'none')
            ip('link', 'set', f'near{n}', 'up')
            return f'10.78.{n}', end
        raise SystemExit('no network is free for another far place')

    def obey(self, order):
        if 'toServer' in order or 'toClient' in order:
            self.ways[self.far].how.update(order.get('toServer', {}))
            self.ways[self.near].how.update(order.get('toClient', {}))
        if order.get('move'):
            before, self.host = self.there, self.host + 1
            inside(self.name, 'addr', 'add', f'{self.there}/24', 'dev', 'far')
            inside(self.name, 'addr', 'del', f'{before}/24', 'dev', 'far')
        counted = {'toServer': self.ways[self.far].counted, 'toClient': self.ways[self.near].counted}
        door = self.doors.open(order['door']) if 'door' in order else None
        return {'there': self.there, 'counted': counted, 'door': door}

    def listen(self):
        """False: nobody gives orders any more."""
        said = os.read(sys.stdin.fileno(), MOST_BYTES)
        *orders, self.orders = (self.orders + said).split(b'\n')
        for order in orders:
            answer(self.obey(json.loads(order)))
        return len(said) > 0

    def take_packets(self, end):
        other = self.near if end == self.far else self.far
        for _ in range(64):
            try:
                packet = os.read(end, MOST_BYTES)
            except BlockingIOError:
                return
            at = self.ways[end].arrival(len(packet), time.monotonic())
            if at is not None:
                self.count += 1
                heapq.heappush(self.under_way, (at, self.count, other, packet))

    def deliver(self):
        while self.under_way and self.under_way[0][0] <= time.monotonic():
            _, _, end, packet = heapq.heappop(self.under_way)
            try:
                os.write(end, packet)
            except OSError:
                pass

    def wait(self):
        return max(0, self.under_way[0][0] - time.monotonic()) if self.under_way else None

    def run(self):
        while True:
            for fd, _ in self.epoll.poll(self.wait()):
                if fd == sys.stdin.fileno():
                    if not self.listen():
                        return
                elif fd in self.ways:
                    self.take_packets(fd)
                else:
                    self.doors.take(fd)
            self.deliver()


def answer(words):
    print(json.dumps(words), flush=True)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    remove_orphans()
    try:
        place = Place(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
        answer({'namespace': place.name, 'here': place.here, 'there': place.there})
        place.run()
    finally:
        remove(f'{PREFIX}{os.getpid()}')


main()
