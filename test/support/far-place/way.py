"""One direction of a line, as bad as it is told to be."""

import random

PERFECT = {'delayMs': 0, 'jitterMs': 0, 'lossPercent': 0, 'burst': 1, 'kbitPerSecond': 0, 'queueMs': 400, 'down': False}


class Way:
    """One direction of the line. What is lost, waits or does not fit is decided when a packet enters it."""

    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.how = dict(PERFECT)
        self.in_burst = False
        self.free_at = 0.0
        self.last_out = 0.0
        self.counted = {'packets': 0, 'bytes': 0, 'lost': 0, 'tooMany': 0}

    def is_lost(self):
        """Each packet by itself, or (Gilbert's model) in runs of a mean length; the share of the lost is as told."""
        share, leave = self.how['lossPercent'] / 100, 1 / max(1, self.how['burst'])
        if self.how['down'] or share >= 1:
            return True
        if leave == 1:
            return self.dice.random() < share
        enter = leave * share / (1 - share)
        self.in_burst = self.dice.random() >= leave if self.in_burst else self.dice.random() < enter
        return self.in_burst

    def arrival(self, size, now):
        """When a packet of so many bytes comes out at the other end; None: never. Packets do not overtake each other."""
        self.counted['packets'] += 1
        self.counted['bytes'] += size
        if self.is_lost():
            self.counted['lost'] += 1
            return None
        sent = now
        if self.how['kbitPerSecond'] > 0:
            begins = max(now, self.free_at)
            if (begins - now) * 1000 > self.how['queueMs']:
                self.counted['tooMany'] += 1
                return None
            sent = self.free_at = begins + size * 8 / (self.how['kbitPerSecond'] * 1000)
        jitter = self.dice.uniform(-1, 1) * self.how['jitterMs']
        self.last_out = max(self.last_out, sent + max(0, self.how['delayMs'] + jitter) / 1000)
        return self.last_out
