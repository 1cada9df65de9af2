import { SqliteError } from 'better-sqlite3';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answering } from '../../server/realtime/answering.ts';
import { quietEffects } from '../support/quiet-effects.ts';

const on = answering(quietEffects().log);
const answerTo = (fail: () => never | Promise<never>) =>
  new Promise((answer) => on(v.object({}), fail as () => object)({}, answer));
const throwing = (error: Error) => () => {
  throw error;
};

test.each([
  ['a bug', new TypeError('x is undefined'), 'server-failed'],
  ['a statement that is wrong', new SqliteError('no such column', 'SQLITE_ERROR'), 'server-failed'],
  ['a full disk', new SqliteError('database or disk is full', 'SQLITE_FULL'), 'storage-failed'],
])('given %s while a message is handled, now or later, then the answer says which', async (_what, error, refused) => {
  expect(await answerTo(throwing(error))).toEqual({ refused });
  expect(await answerTo(() => Promise.reject(error))).toEqual({ refused });
});
