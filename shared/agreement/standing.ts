import type { CorrectionId } from '../ids.ts';
import type { Stretch } from '../sitting/sitting.ts';
import type { Agreement, AgreementEvent, AgreementRecord, Correction, CorrectionState, Frozen } from './agreement.ts';

export type Issued = Frozen & { readonly at: number; readonly closesAt: number };
export type Finished = Frozen & { readonly at: number };

/** What follows from what was agreed: the versions, the newest last, and each correction. */
export type Agreed = {
  readonly issued: readonly Issued[];
  readonly final: Finished | null;
  readonly corrections: readonly Correction[];
};

const known = new WeakMap<Agreement, Agreed>();

export function agreementOf(agreement: Agreement): Agreed {
  const agreed = known.get(agreement) ?? agreement.records.reduce(after, NOTHING);
  known.set(agreement, agreed);
  return agreed;
}

const NOTHING: Agreed = { issued: [], final: null, corrections: [] };

function after(agreed: Agreed, record: AgreementRecord): Agreed {
  const { event, at } = record;
  if (event.type === 'agreement.issued')
    return { ...agreed, issued: [...agreed.issued, { ...frozen(event), at, closesAt: event.closesAt }] };
  if (event.type === 'agreement.finished') return { ...agreed, final: { ...frozen(event), at } };
  if (event.type === 'agreement.corrected')
    return { ...agreed, corrections: [...agreed.corrections, corrected(agreed, event, record)] };
  return decided(agreed, event.correctionId, (correction) => stateAfter(correction, event, record));
}

const frozen = ({ version, revision, seq, textSeq, contents }: Frozen): Frozen => ({
  version,
  revision,
  seq,
  textSeq,
  contents,
});

type Proposed = Extract<AgreementEvent, { type: 'agreement.corrected' }>;

function corrected(agreed: Agreed, { type: _, ...proposal }: Proposed, { at, by }: AgreementRecord): Correction {
  return { ...proposal, by, at, isLate: isLate(agreed, at), state: { is: 'waiting' } };
}

/** Once the window is over, and after the end of the agreement. */
export const isLate = ({ issued, final }: Omit<Agreed, 'corrections'>, at: number): boolean =>
  final !== null || at >= (issued.at(-1)?.closesAt ?? Number.POSITIVE_INFINITY);

const decided = (agreed: Agreed, id: CorrectionId, state: (correction: Correction) => CorrectionState): Agreed => ({
  ...agreed,
  corrections: agreed.corrections.map((one) => (one.correctionId === id ? { ...one, state: state(one) } : one)),
});

type Deciding = Exclude<AgreementEvent, Proposed | { type: 'agreement.issued' | 'agreement.finished' }>;

function stateAfter({ text }: Correction, event: Deciding, { at, by }: AgreementRecord): CorrectionState {
  switch (event.type) {
    case 'agreement.correction-withdrawn':
      return { is: 'withdrawn' };
    case 'agreement.accepted':
      return { is: 'accepted', text, amended: false, by, at };
    case 'agreement.amended':
      return { is: 'accepted', text: event.text, amended: true, by, at };
    case 'agreement.declined':
      return { is: 'declined', reason: event.reason, by, at };
  }
}

/** What was accepted: in time, for the corrigendum; late, for the addendum. In the order of deciding. */
export const acceptedIn = ({ corrections }: Pick<Agreed, 'corrections'>, late: boolean): readonly Correction[] =>
  corrections.filter(({ state, isLate }) => state.is === 'accepted' && isLate === late);

export const waitingIn = ({ corrections }: Pick<Agreed, 'corrections'>): readonly Correction[] =>
  corrections.filter(({ state }) => state.is === 'waiting');

/** Where the agreement stands: `reopened` once the meeting goes on, or went on, since the last version. */
export type Standing = 'none' | 'window' | 'over' | 'final' | 'reopened';

export function standingOf(agreed: Agreed, stretches: readonly Stretch[], at: number): Standing {
  const last = agreed.issued.at(-1);
  if (agreed.final !== null) return 'final';
  if (last === undefined) return 'none';
  if ((stretches.at(-1)?.from ?? 0) > last.at) return 'reopened';
  return at < last.closesAt ? 'window' : 'over';
}
