import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { lostSound, soundInWords } from '../../../server/starting/where-sound-goes.ts';

const wrongOf = (env: Record<string, string>): readonly string[] => {
  const config = readConfig(env);
  return 'wrong' in config ? config.wrong : [];
};

describe('given the environment of the server', () => {
  test('when it says nothing, then the server listens on this machine alone, with the usual ports', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: null, media: { port: 20400 } });
  });

  test('when a value is empty, then it counts as not given', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '', DEMO_PASSWORD: '' })).toEqual(readConfig({}));
  });

  test.each([
    ['HOST', 'a b'],
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['PUBLIC_URL', 'meet.example'],
    ['PUBLIC_URL', 'https://meet.example/path'],
    ['DEMO_PASSWORD', 'short'],
    ['MEDIA_PORT', '-1'],
    ['MEDIA_PORT', '70000'],
    ['MEDIA_ANNOUNCED_ADDRESS', 'not an address'],
    ['MEDIA_WORKERS', '0'],
    ['ICE_SERVERS', 'http://turn.example'],
    ['ICE_SERVERS', '[{"url":"turn:x"}]'],
    ['ICE_SERVERS', '[not json'],
    ['TURN_SECRET', 'x'],
    ['TURN_SECRET', 'long enough, without a server'],
    ['MEDIASOUP_WORKER_BIN', '/no/such/worker'],
    ['SMTP_URL', 'mail.example'],
    ['SMTP_URL', 'smtp:'],
    ['SMTP_URL', 'smtp://%zz@mail.example'],
    ['SMTP_URL', 'smtp://mail.example'],
    ['SMTP_URL', 'smtp://postmaster:secret@mail.example'],
    ['LOG_LEVEL', 'loud'],
  ])('when %s is "%s", then one sentence says what it should be', (name, value) => {
    const wrong = wrongOf({ [name]: value });
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`^${name} is .{20,}\\.$`));
  });

  test('when several values are wrong, then each is named at once', () => {
    expect(wrongOf({ PORT: 'x', LOG_LEVEL: 'y', PUBLIC_URL: 'z' })).toHaveLength(3);
    expect(wrongOf({ PORT: 'x', SMTP_URL: 'smtp:', PUBLIC_URL: 'z' })).toHaveLength(3);
  });

  test('when the ports of the workers would end above 65535, or a secret has no server, then a sentence says so', () => {
    expect(wrongOf({ MEDIA_PORT: '65534', MEDIA_WORKERS: '3' })).toEqual([
      expect.stringMatching(/^MEDIA_PORT .*65535/),
    ]);
    expect(wrongOf({ MEDIA_PORT: '65534', MEDIA_WORKERS: '2' })).toEqual([]);
    const TURN_SECRET = 'a long random secret';
    expect(wrongOf({ TURN_SECRET, ICE_SERVERS: 'stun:a:3478' })).toEqual([expect.stringMatching(/^TURN_SECRET /)]);
    expect(wrongOf({ TURN_SECRET, ICE_SERVERS: 'stun:a:3478,turns:a:443' })).toEqual([]);
  });

  test('when ICE servers are given as a list or as JSON, then both are understood', () => {
    const iceServersOf = (text: string) => {
      const config = readConfig({ ICE_SERVERS: text });
      return 'wrong' in config ? config.wrong : config.media.iceServers;
    };
    expect(iceServersOf('stun:a:3478, turns:b:5349')).toEqual([{ urls: ['stun:a:3478'] }, { urls: ['turns:b:5349'] }]);
    expect(iceServersOf('[{"urls":"turn:b","username":"u","credential":"c"}]')).toEqual([
      { urls: ['turn:b'], username: 'u', credential: 'c' },
    ]);
  });

  test.each([
    [
      'the account, where that is an address',
      'smtps://floor%40meet.example:x@mail.example',
      'https://a.example',
      'floor@meet.example',
    ],
    ['one of our own name otherwise', 'smtp://mail.example:587', 'https://meet.example', 'noreply@meet.example'],
    [
      'the same, beside an account',
      'smtps://floor:x@mail.example',
      'https://meet.example:8443',
      'noreply@meet.example',
    ],
  ])('when there is a mail server, then messages come from %s', (_what, SMTP_URL, PUBLIC_URL, sender) => {
    expect(readConfig({ SMTP_URL, PUBLIC_URL })).toMatchObject({ mail: { url: SMTP_URL, sender } });
  });

  test.each(['http://192.0.2.7:3000', 'http://[2001:db8::a]'])(
    'when there is a mail server, and our own address %s is no name, then a sentence says that a sender is missing',
    (PUBLIC_URL) => {
      expect(wrongOf({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL })).toEqual([expect.stringContaining('no sender')]);
    },
  );

  test('when there is a mail server and no public address, then a sentence says so', () => {
    expect(wrongOf({ SMTP_URL: 'smtps://floor%40meet.example:x@mail.example' })).toEqual([
      expect.stringContaining('PUBLIC_URL is not'),
    ]);
  });

  test('when nothing is said of a mail server, then nothing is sent', () => {
    expect(readConfig({ PUBLIC_URL: 'https://meet.example' })).toMatchObject({ mail: null });
  });
});

describe('given a value that is refused, when the server says so', () => {
  test('then it names the value and what it holds', () => {
    expect(wrongOf({ PORT: 'seventy' })).toEqual([
      expect.stringMatching(/^PORT is the port .* It is given as "seventy"\.$/),
    ]);
    expect(wrongOf({ MEDIA_HOST: 'a b' })).toEqual([expect.stringContaining('It is given as "a b".')]);
    expect(wrongOf({ MEDIA_PORT: '65534', MEDIA_WORKERS: '3' })[0]).toContain('It is given as "65534".');
  });

  test.each([
    ['SMTP_URL', 'http://user:secret-word@mail'],
    ['TURN_SECRET', 'secret-'],
    ['ICE_SERVERS', '[{"credential":"secret-word"}]'],
    ['DEMO_PASSWORD', 'secret-'],
  ])('then what %s holds is not printed, since it is a secret', (name, value) => {
    expect(wrongOf({ [name]: value }).join()).not.toContain('secret-');
  });
});

describe('given where sound and picture are to be listened for', () => {
  const mediaOf = (env: Record<string, string>) => {
    const config = readConfig(env);
    if ('wrong' in config) throw new Error(config.wrong.join());
    const { announced, host } = config.media;
    const at = announced.length > 0 ? announced : [host];
    return { ...config, lost: lostSound(config.publicUrl, at), words: soundInWords(config.media, at) };
  };
  const PUBLIC_URL = 'https://meet.example';

  test('when it is set apart, then pages stay where they are', () => {
    const { host, media, lost, words } = mediaOf({
      PUBLIC_URL,
      MEDIA_HOST: '0.0.0.0',
      MEDIA_ANNOUNCED_ADDRESS: '203.0.113.7',
      MEDIA_WORKERS: '4',
    });
    expect([host, media.host, lost]).toEqual(['127.0.0.1', '0.0.0.0', null]);
    expect(words).toBe('203.0.113.7, ports 20400 to 20403 (UDP and TCP)');
  });

  test.each<Record<string, string>>([
    {},
    { HOST: 'localhost' },
    { HOST: '0.0.0.0', MEDIA_HOST: '127.0.0.2' },
    { HOST: '::1' },
  ])('when people come from elsewhere and %j sends their sound to themselves, then that is said', (env) => {
    expect(mediaOf({ PUBLIC_URL, ...env }).lost).toContain('Set MEDIA_HOST to 0.0.0.0');
    expect(mediaOf({ ...env }).lost).toBeNull();
    expect(mediaOf({ PUBLIC_URL, ...env, MEDIA_ANNOUNCED_ADDRESS: '203.0.113.7' }).lost).toBeNull();
  });
});
