import { createMemo } from 'solid-js';
import type { CallState } from '../call/course.ts';
import { watchIncoming } from '../heard/waiting.ts';
import { type Arriving, type ArrivingDeps, createArriving } from './arriving.ts';
import { countsOf, type Statistics } from './counts.ts';
import { type Quality, qualityOf } from './quality.ts';
import { listenForSilence, type SilenceDeps } from './silence.ts';

/** What the figures of the browser say of a call, and what is done by them. */
export type Measures = Arriving & { readonly quality: () => Quality };

export type MeasuresDeps = Omit<ArrivingDeps, 'session'> &
  Omit<SilenceDeps, 'session'> & {
    readonly session: () => Statistics | null;
    readonly state: () => CallState;
    /** How long sound shall wait for what comes late, ms; null: as long as the browser finds right. */
    readonly wait: (ms: number | null) => void;
  };

export function createMeasures({ isHeard, doubt, state, wait, ...deps }: MeasuresDeps): Measures {
  const { arrivals, person } = deps;
  const session = createMemo(() => {
    const current = deps.session();
    return current && countsOf(current);
  });
  const arriving = createArriving({ ...deps, session });
  watchIncoming(session, wait);
  listenForSilence({ session, isHeard, doubt });
  const facts = () => ({ own: arriving.own(), said: arrivals.of(person()), reception: arriving.reception() });
  return { ...arriving, quality: () => qualityOf({ call: state(), ...facts() }) };
}
