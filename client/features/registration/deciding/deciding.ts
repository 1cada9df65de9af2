import { createSignal } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import {
  DECIDED_AT_ONCE,
  type ListedRegistration,
  type RegistrationDecision,
  type RegistrationsDecided,
} from '../../../../shared/protocol/http/meetings/registrations.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { sentenceOf } from '../../../ui/form/answered.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';

export type Verdict = { readonly approved: true } | { readonly approved: false; readonly reason: string };

/** Sends a decision about any number of registrations, so many at a time, and tells what could not be decided. */
export function useDeciding(props: { readonly meetingId: MeetingId; readonly onDecided: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);

  async function decide(verdict: Verdict, about: readonly ListedRegistration[]): Promise<boolean> {
    setBusy(true);
    const outcome = await sendInParts(`/api/meetings/${props.meetingId}/registrations/decisions`, verdict, about);
    setBusy(false);
    if (outcome.done > 0) {
      const text = t(`registering.list.${verdict.approved ? 'approved' : 'declined'}-now`, { count: outcome.done });
      toasts.show({ kind: 'done', text });
    }
    const left = leftInWords(t, about, about.length - outcome.done, outcome);
    if (left) toasts.show({ kind: 'refused', text: left });
    props.onDecided();
    return left === null;
  }
  return { busy, decide };
}

type Outcome = RegistrationsDecided & { readonly failure: Failure | null };

async function sendInParts(path: string, verdict: Verdict, about: readonly ListedRegistration[]): Promise<Outcome> {
  const part = about.slice(0, DECIDED_AT_ONCE).map(({ id, version }) => ({ id, version }));
  const body: RegistrationDecision = { ...verdict, registrations: part };
  const answer = await request<RegistrationsDecided>('POST', path, body);
  if (isFailure(answer)) return { done: 0, left: [], failure: answer };
  const rest = about.slice(DECIDED_AT_ONCE);
  const after = rest.length === 0 ? null : await sendInParts(path, verdict, rest);
  return {
    done: answer.done + (after?.done ?? 0),
    left: [...answer.left, ...(after?.left ?? [])],
    failure: after?.failure ?? null,
  };
}

/** How many were not decided, and for each reason who. */
function leftInWords(
  t: Translate,
  about: readonly ListedRegistration[],
  count: number,
  { left, failure }: Outcome,
): string | null {
  if (count === 0) return null;
  const reasons = [...new Set(left.map(({ refused }) => refused))].map((code) => {
    const ids = new Set(left.filter(({ refused }) => refused === code).map(({ id }) => id));
    const names = about.filter(({ id }) => ids.has(id)).map(({ profile }) => profile.name);
    return `${t('people.not-settled', { names: names.join(t('common.comma')) })} ${sentenceOf(t, { refused: code })}`;
  });
  return [t('registering.list.left', { count }), ...reasons, ...(failure ? [sentenceOf(t, failure)] : [])].join(' ');
}
