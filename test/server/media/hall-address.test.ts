import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpServer, PASSWORD, registrationOf, startHttp } from '../../support/servers/http-server.ts';

/** A full hall, which has ten minutes before a meeting; with the real hashes. */
const PEOPLE = 300;
const WITHIN_MS = 120_000;
const HALL = '198.51.100.7';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttp();
});
afterAll(() => server.close());

const post = (url: string, payload: object) => server.app.inject({ method: 'POST', url, payload, remoteAddress: HALL });
const emailOf = (n: number) => `delegate-${n}@lakes.example`;

test('given a hall behind one address with a guesser in it, when all of it registers and signs in, then everybody gets in, and the guesser waits', async () => {
  const from = performance.now();
  let isOver = false;
  const guesses: string[] = [];
  async function guess(): Promise<void> {
    while (!isOver) {
      const answer = await post('/api/sign-in', { email: emailOf(0), password: `guess ${guesses.length}` });
      guesses.push(answer.json().refused);
      await new Promise((resume) => setImmediate(resume));
    }
  }
  const guesser = guess();
  const everybody = Array.from({ length: PEOPLE }, async (_, n) => {
    const registered = await post('/api/register', registrationOf(`Delegate ${n}`, { email: emailOf(n) }));
    const signedIn = await post('/api/sign-in', { email: emailOf(n), password: PASSWORD });
    return [registered.statusCode, signedIn.statusCode];
  });
  const answers = await Promise.all(everybody.slice(1));
  isOver = true;
  await guesser;
  expect(answers.filter(([registered, signedIn]) => registered !== 200 || signedIn !== 200)).toEqual([]);
  const took = performance.now() - from;
  expect(took).toBeLessThan(WITHIN_MS);
  // Five tries are free, and each further one doubles the wait; the owner's own coming in begins that again, once.
  const mostTries = 2 * (5 + Math.ceil(Math.log2(took / 1000 + 1)));
  expect(guesses.filter((refused) => refused === 'wrong-password').length).toBeLessThanOrEqual(mostTries);
  expect(guesses).toContain('too-many-tries');
}, 150_000);
