import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { type Announced, announce, candidatesAt, type Resolve } from '../../../server/media/addresses/announced.ts';
import { openMedia } from '../../../server/media/open-media.ts';
import { InUse, Unusable } from '../../../server/starting/unusable.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { configFor } from '../../support/servers/running-meeting.ts';

/** A machine without IPv6 cannot listen by it. */
const hasBoth = Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === 'IPv6'));
const open: Announced[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.useRealTimers();
});
const { log } = quietEffects();
const notFound = (code: string) => Object.assign(new Error(code), { code });

/** A name server that knows meet.example, and nobody else. */
const names = (of: () => readonly string[]): Resolve => {
  return async (name) => {
    if (name === 'meet.example') return of();
    throw notFound(name === 'later.example' ? 'EAI_AGAIN' : 'ENOTFOUND');
  };
};
const BOTH = ['203.0.113.7', '2001:db8::7'];
async function announcing(host: string, announced: readonly string[], of: () => readonly string[] = () => BOTH) {
  const made = await announce({ host, announced }, log, names(of));
  open.push(made);
  return made.addresses();
}

describe('given what browsers are to be told', () => {
  test('when it is a name, then they are told where it leads, of each family that is listened on', async () => {
    expect(await announcing('::', ['meet.example'])).toEqual(BOTH);
    expect(await announcing('0.0.0.0', ['meet.example'])).toEqual(['203.0.113.7']);
    expect(await announcing('2001:db8::1', ['meet.example'])).toEqual(['2001:db8::7']);
  });

  test('when it is several, then all are announced together, each once', async () => {
    expect(await announcing('::', ['203.0.113.7', 'meet.example', '198.51.100.2'])).toEqual([...BOTH, '198.51.100.2']);
  });

  test('when it is a name that nobody knows, then the start is refused with a sentence', async () => {
    const refused = expect(announcing('0.0.0.0', ['meet.exmaple'])).rejects;
    await refused.toThrow(Unusable);
    await expect(announcing('0.0.0.0', ['meet.exmaple'])).rejects.toThrow(
      /names meet\.exmaple, and .* finds no address/,
    );
  });

  test('when the name server does not answer yet, as while a machine starts, then the start may be tried again', async () => {
    await expect(announcing('0.0.0.0', ['later.example'])).rejects.toThrow(InUse);
  });

  test.each([
    ['0.0.0.0', '2001:db8::7', /is 2001:db8::7, and .* at 0\.0\.0\.0, by IPv4 alone. Set MEDIA_HOST to ::/],
    ['2001:db8::1', '203.0.113.7', /by IPv6 alone/],
  ])(
    'when %s is listened on and %s announced, which nobody would reach, then the start is refused',
    async (host, one, why) => {
      await expect(announcing(host, [one])).rejects.toThrow(why);
      await expect(announcing(host, [one])).rejects.toThrow(Unusable);
    },
  );

  test('when a name leads to the other family alone, then the sentence says where it leads', async () => {
    await expect(announcing('0.0.0.0', ['meet.example'], () => ['2001:db8::7'])).rejects.toThrow(
      'meet.example, which leads to 2001:db8::7',
    );
  });

  test('when the name leads elsewhere later, then who comes after a minute is told so; when it is not found, nothing changes', async () => {
    vi.useFakeTimers();
    let leads: readonly string[] | null = ['203.0.113.7'];
    const made = await announce(
      { host: '0.0.0.0', announced: ['meet.example'] },
      log,
      names(() => {
        if (leads === null) throw notFound('EAI_AGAIN');
        return leads;
      }),
    );
    open.push(made);
    leads = ['203.0.113.8'];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(made.addresses()).toEqual(['203.0.113.8']);
    leads = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(made.addresses()).toEqual(['203.0.113.8']);
  });

  test('when it is written in the environment, then several are read, and what is no address is refused', () => {
    const announcedBy = (value: string) => {
      const config = readConfig({ MEDIA_HOST: '::', MEDIA_ANNOUNCED_ADDRESS: value });
      return 'wrong' in config ? config.wrong.join() : config.media.announced;
    };
    expect(announcedBy('203.0.113.7, 2001:db8::7')).toEqual(BOTH);
    expect(announcedBy('meet.example')).toEqual(['meet.example']);
    for (const wrong of ['not an address', '203.0.113.7,', '0.0.0.0', '203.0.113.7,::'])
      expect(announcedBy(wrong)).toMatch(/^MEDIA_ANNOUNCED_ADDRESS is the address or name/);
  });
});

describe('given the candidates of a transport', () => {
  const listened = (['0.0.0.0', '::'] as const).flatMap((address, n) =>
    (['udp', 'tcp'] as const).map((protocol) => ({
      foundation: protocol,
      priority: 1_076_302_079 - 1000 * n,
      ip: address,
      address,
      protocol,
      port: 20_400,
      type: 'host' as const,
    })),
  );

  test('when addresses are announced, then each port is told at each address of its family, in figures', () => {
    const told = candidatesAt(['203.0.113.7', '2001:db8::7', '198.51.100.2'], listened);
    expect(told.map(({ address, protocol }) => `${protocol} ${address}`)).toEqual([
      'udp 203.0.113.7',
      'udp 198.51.100.2',
      'tcp 203.0.113.7',
      'tcp 198.51.100.2',
      'udp 2001:db8::7',
      'tcp 2001:db8::7',
    ]);
    expect(new Set(told.map(({ protocol, priority }) => `${protocol} ${priority}`)).size).toBe(told.length);
  });

  test.skipIf(!hasBoth)(
    'when a worker listens by both families, then a transport of its has both, and none is a name',
    async () => {
      const media = await openMedia(
        { ...configFor('').media, host: '::', announced: ['localhost', '::1'] },
        quietEffects(),
      );
      expect(media?.announced().map(isIP).toSorted()).toEqual([4, 6]);
      media?.close();
    },
  );
});
