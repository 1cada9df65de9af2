import { describe, expect, test } from 'vitest';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { foundingServer } from '../../support/servers/founding-server.ts';
import { verified } from '../../support/servers/http-server.ts';

const QUARTER_MS = 15 * 60 * 1000 + 1;

describe('given somebody who makes one thing after the other', () => {
  const founded = foundingServer();

  /** How many of so many are made. */
  async function madeOf(times: number, url: string, body: object): Promise<number> {
    const answers = await Promise.all(Array.from({ length: times }, () => founded().secretary.post(url, body)));
    const refused = answers.filter(({ statusCode }) => statusCode !== 201).map((answer) => answer.json().refused);
    expect(refused.filter((code) => code !== 'too-many-tries')).toEqual([]);
    return times - refused.length;
  }

  test.each([
    ['consultations', 12, 9, () => ['/api/consultations', foundingForm] as const],
    ['links of the screen', 32, 30, () => [`/api/meetings/${founded().made.meeting}/screen-links`, {}] as const],
    [
      'invitations',
      402,
      400,
      () => [`/api/meetings/${founded().made.meeting}/invitations`, { role: 'observer' }] as const,
    ],
  ])('when they make %s, then there is an end until a quarter of an hour later', async (_name, asked, given, of) => {
    const [url, body] = of();
    expect(await madeOf(asked, url, body)).toBe(given);
    founded().server.tick(QUARTER_MS);
    expect(await madeOf(1, url, body)).toBe(1);
  });

  test('when others at the same address make something, then it is theirs to make', async () => {
    await madeOf(12, '/api/consultations', foundingForm);
    const other = await verified(founded().server, 'Bo Other');
    expect((await other.post('/api/consultations', foundingForm)).statusCode).toBe(201);
  });
});
