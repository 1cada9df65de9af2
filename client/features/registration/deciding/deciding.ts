import { createSignal } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import { DECIDED_AT_ONCE, type ListedRegistration } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { sentenceOf } from '../../../ui/form/answered.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { decideInParts, type Outcome, type Verdict } from './in-parts.ts';

/** How many are decided of those a decision is about. */
type DecidingNow = { readonly decided: number; readonly count: number };

/** Sends a decision about any number of registrations, so many at a time, and tells what could not be decided. */
export function useDeciding(props: { readonly meetingId: MeetingId; readonly onDecided: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const [deciding, setDeciding] = createSignal<DecidingNow | null>(null);

  async function decide(verdict: Verdict, about: readonly ListedRegistration[]): Promise<boolean> {
    const tell = (decided: number) => setDeciding({ decided, count: about.length });
    tell(0);
    const path = `/api/meetings/${props.meetingId}/registrations/decisions`;
    const outcome = await decideInParts(path, verdict, about, tell);
    setDeciding(null);
    if (outcome.done > 0) {
      const text = t(`registering.list.${verdict.approved ? 'approved' : 'declined'}-now`, { count: outcome.done });
      toasts.show({ kind: 'done', text });
    }
    const left = leftInWords(t, about, about.length - outcome.done, outcome);
    if (left) toasts.show({ kind: 'refused', text: left });
    props.onDecided();
    return left === null;
  }
  const busy = () => deciding() !== null;
  /** While it takes more than one part. */
  const progress = () => {
    const now = deciding();
    return now && now.count > DECIDED_AT_ONCE ? now : undefined;
  };
  return { busy, progress, decide };
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
