import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import type { RestingPart } from '../../../client/i18n/resting-part.ts';
import type { createMeasures, Measures } from '../../../client/media/quality/measures.ts';
import { createRestingMeasures } from '../../../client/media/quality/resting-measures.ts';
import { inPart } from '../../support/in-part.ts';

type Deps = Parameters<typeof createRestingMeasures>[0];

/** A call of which nothing has been measured yet. */
function unmeasured() {
  let wanted = 0;
  let arrive = (_: typeof createMeasures): void => {};
  const coming = new Promise<typeof createMeasures>((here) => {
    arrive = here;
  });
  const part: RestingPart<typeof createMeasures> = {
    begun: (begin) => coming.then(begin),
    want: () => {
      wanted += 1;
    },
    soon: () => {},
  };
  const [isDue, setDue] = createSignal(false);
  const measures = createRoot(() => createRestingMeasures(inPart<Deps>({ part, isDue })));
  const comes = async () => {
    arrive(() => inPart<Measures>({ quality: () => 'weak', reception: () => 'weak', own: () => 'lost' }));
    await coming;
  };
  const says = () => [measures.quality(), measures.reception(), measures.own()];
  return { says, comes, setDue, wanted: () => wanted };
}

test('F33 given a listener, when what measures has not come, then nothing is said of their line, and nothing is fetched for it', async () => {
  const { says, comes, wanted } = unmeasured();
  expect([says(), wanted()]).toEqual([['awaited', 'idle', null], 0]);
  await comes();
  expect([says(), wanted()]).toEqual([['weak', 'weak', 'lost'], 0]);
});

test('F33 given a person whose microphone is due, then what measures is fetched at once', async () => {
  const { setDue, wanted } = unmeasured();
  setDue(true);
  expect(wanted()).toBe(1);
});
