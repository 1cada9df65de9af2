import { afterEach, expect, test } from 'vitest';
import { createPress } from '../../server/documents/press.ts';
import type { Document } from '../../shared/minutes/document.ts';
import { quietEffects } from '../support/quiet-effects.ts';

const { execPath } = process;
afterEach(() => {
  process.execPath = execPath;
});

test('given a machine that starts no more processes, when a document is asked for, then it is refused, each time', async () => {
  process.execPath = '/no/such/program';
  const press = createPress(quietEffects().log);
  for (let n = 0; n < 2; n += 1) expect(await press.print('pdf', {} as Document)).toEqual({ refused: 'server-failed' });
  press.stop();
});
