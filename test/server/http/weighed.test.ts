import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addContribution } from '../../../db/papers/contributions.ts';
import { createSimilarity } from '../../../server/compiling/similarity.ts';
import { createWeighed } from '../../../server/http/bounds/weighed.ts';
import { inTurns } from '../../../server/in-pieces.ts';
import { type ContributionId, idOf, type PersonId } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { contribution } from '../../support/servers/founded.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, startHttp } from '../../support/servers/http-server.ts';

const AMINA = idOf<PersonId>('amina');
const busyFor = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

test('given work that costs much, then it counts for more than work that costs little, for this person alone', async () => {
  const weighed = createWeighed({ burst: 10, perSecond: 4 }, () => 0);
  expect(await weighed.do(AMINA, () => busyFor(600))).toBeUndefined();
  expect(await weighed.do(AMINA, () => 'done')).toEqual({ refused: 'too-many-messages' });
  for (let n = 0; n < 10; n += 1) expect(await weighed.do(idOf<PersonId>('bea'), () => 'done')).toBe('done');
});

test('given long work of many parts, then others have turns in between', async () => {
  let [turns, isOver] = [0, false];
  const counting = (): void => {
    turns += 1;
    if (!isOver) setImmediate(counting);
  };
  setImmediate(counting);
  expect(await inTurns([1, 2, 3, 4, 5, 6], (n) => [busyFor(10), n][1])).toEqual([1, 2, 3, 4, 5, 6]);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(6);
});

describe('given a server with a consultation', () => {
  let server: HttpServer;
  let secretary: Browser;
  let made: ConsultationMade;
  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
  });
  afterEach(() => server.close());

  test('K12 when contributions are longer than anybody reads, then their beginnings are compared, and those of others too', async () => {
    const { db, effects } = server.deps;
    const add = (id: string, paragraphs: readonly string[]) =>
      addContribution(
        db,
        { ...contribution, id: idOf<ContributionId>(id), consultationId: made.consultation, paragraphs, shapes: [] },
        null,
        1,
      );
    const filler = Array.from({ length: 300 }, (_, n) => `filler${n} `.repeat(300));
    const said = (n: number) => `Transit over mountains costs landlocked providers ${n} times more.`;
    add('long', [said(1), ...filler, said(3)]);
    add('short', [said(2)]);
    const { similar } = createSimilarity(db, effects.ticks);
    const of = (id: string, paragraph: number) => similar(made.consultation, idOf<ContributionId>(id), paragraph);
    expect(await of('short', 1)).toMatchObject({ similar: [{ contributionId: 'long', paragraph: 1 }] });
    expect(await of('long', 302)).toEqual({ similar: [] });
    expect(await of('long', 303)).toEqual({ refused: 'unknown-contribution' });
  });

  test('P7 when one file becomes one contribution after another, then what is kept counts, and there is an end for the day', async () => {
    const home = `/api/consultations/${made.consultation}`;
    const bytes = Buffer.from(`${'words and words '.repeat(300)}\n\n`.repeat(400));
    const { hash } = (await secretary.file(`${home}/files?name=a.txt`, bytes)).json();
    const before = (await secretary.get('/api/account/allowances')).json().megabytes.left;
    for (let n = 0; n < 3; n += 1) {
      const words = { title: 'Many', language: 'en', file: hash, sending: `s${n}` };
      expect((await secretary.post(`${home}/contributions`, words)).statusCode).toBe(201);
    }
    expect((await secretary.get('/api/account/allowances')).json().megabytes.left).toBeLessThanOrEqual(before - 5);
  });

  test.each(['application/json', undefined])(
    'when something is deleted without words, of the type %s, then it is deleted',
    async (type) => {
      const words = { title: 'Once', language: 'en', paragraphs: ['A.'] };
      const home = `/api/consultations/${made.consultation}`;
      const { contribution: id } = (await secretary.post(`${home}/contributions`, words)).json();
      const headers = { cookie: secretary.cookie(), 'sec-fetch-site': 'same-origin' };
      const answer = await server.app.inject({
        method: 'DELETE',
        url: `/api/contributions/${id}`,
        headers: type === undefined ? headers : { ...headers, 'content-type': type },
      });
      expect([answer.statusCode, answer.body]).toEqual([204, '']);
    },
  );
});
