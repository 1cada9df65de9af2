import { DAY_MS, type Frozen, WINDOW_MS } from '../../shared/agreement/agreement.ts';
import { agreementOf } from '../../shared/agreement/standing.ts';
import { type CorrectionId, idOf } from '../../shared/ids.ts';
import { later, type Past, type Scene, TEN_O_CLOCK } from './given.ts';
import { closed, endedBy, givenTo, nadia, opened, requestedBy, requestedFor, requestOf, sitting } from './history.ts';
import { bo, by, chen, mateo, rafael } from './people.ts';

export const frozen = (version = 1): Frozen => ({
  ...{ version, revision: version, seq: 40 + version, textSeq: 7 },
  contents: '9f2c'.repeat(16),
});
const FOR_NADIA = 'nadia';
export const ofNadia = requestOf(FOR_NADIA);

/** Bo and Chen spoke, and Nadia, who is a guest; the meeting is closed. */
export const spoken: readonly Past[] = [
  ...sitting,
  ...[requestedBy(bo), givenTo(bo), later(60), endedBy(bo)],
  ...[requestedBy(chen), givenTo(chen), later(60), endedBy(chen)],
  ...[requestedFor(nadia, mateo, { id: ofNadia }), givenTo(FOR_NADIA), later(60), endedBy(FOR_NADIA)],
  closed,
];
/** 180 s after ten. */
export const CLOSES_AT = TEN_O_CLOCK + 180_000 + WINDOW_MS;
export const issue = (version = 1, closesAt = CLOSES_AT) =>
  ({ type: 'agreement.issue', ...frozen(version), closesAt }) as const;
export const issued = (version = 1, closesAt = CLOSES_AT) =>
  ({ ...issue(version, closesAt), type: 'agreement.issued' }) as const;
export const finish = { type: 'agreement.finish', ...frozen() } as const;
export const finished = { ...finish, type: 'agreement.finished' } as const;
export const days = (count: number) => later((count * DAY_MS) / 1000);
export const reopened: readonly Past[] = [later(60), opened];

export const id = (name: string) => idOf<CorrectionId>(name);
export const correct = {
  type: 'agreement.correct',
  correctionId: id('first'),
  version: 1,
  requestId: requestOf(bo),
  record: 'summary',
  was: 'Bo asked for pairing.',
  text: 'Bo asked for peering.',
} as const;
export const accept = { type: 'agreement.accept', correctionId: id('first') } as const;
export const amend = {
  type: 'agreement.amend',
  correctionId: id('first'),
  text: 'Bo asked for free peering.',
} as const;
export const decline = { type: 'agreement.decline', correctionId: id('first'), reason: 'Bo did not say so.' } as const;
export const withdraw = { type: 'agreement.withdraw-correction', correctionId: id('first') } as const;

export const correctionsIn = ({ meeting }: Scene) => agreementOf(meeting.agreement).corrections;
/** Bo has corrected, in a scene that goes on. */
export const corrected = (scene: Scene): Scene => scene.when(correct, by(bo)).done();
export const decidedBy = (scene: Scene): Scene => scene.when(accept, by(rafael)).done();
