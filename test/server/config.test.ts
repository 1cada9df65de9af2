import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const wrongOf = (env: Record<string, string>): readonly string[] => {
  const config = readConfig(env);
  return 'wrong' in config ? config.wrong : [];
};

describe('given the environment of the server', () => {
  test('when it says nothing, then the server listens on this machine alone, with the usual ports', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: null, media: { port: 44400 } });
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
    ['MEDIA_ANNOUNCED_ADDRESS', 'not an address'],
    ['MEDIA_WORKERS', '0'],
    ['ICE_SERVERS', 'http://turn.example'],
    ['ICE_SERVERS', '[{"url":"turn:x"}]'],
    ['ICE_SERVERS', '[not json'],
    ['TURN_SECRET', 'x'],
    ['SMTP_URL', 'mail.example'],
    ['LOG_LEVEL', 'loud'],
  ])('when %s is "%s", then one sentence says what it should be', (name, value) => {
    const wrong = wrongOf({ [name]: value });
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`^${name} is .{20,}\\.$`));
  });

  test('when several values are wrong, then each is named at once', () => {
    expect(wrongOf({ PORT: 'x', LOG_LEVEL: 'y', PUBLIC_URL: 'z' })).toHaveLength(3);
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
});
