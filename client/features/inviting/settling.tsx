import { createSignal, Show } from 'solid-js';
import type { Role } from '../../../shared/actor.ts';
import {
  type Applicant,
  SETTLED_AT_ONCE,
  type Settled,
  type Settling,
} from '../../../shared/protocol/http/people/applications.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

type How = 'admit' | 'refuse';
type Outcome = Settled & { readonly failure: Failure | null };

/** Admits or refuses people together, some at a time, and names those for whom it was not done; `path`: that of the meeting's applications. */
export function useSettling(props: { readonly path: string; readonly onSettled: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const told = useLeftInWords();
  const [decided, setDecided] = createSignal<number | null>(null);

  async function settle(how: How, people: readonly Applicant[], role: Role = 'participant'): Promise<void> {
    setDecided(0);
    const outcome = await settleInParts(`${props.path}/${how}`, people, role, setDecided);
    setDecided(null);
    const done = { count: outcome.done };
    if (outcome.done > 0)
      toasts.show({ text: t(how === 'admit' ? 'people.admitted-many' : 'people.refused-many', done), kind: 'done' });
    for (const text of told(people, outcome)) toasts.show({ text, kind: 'refused' });
    props.onSettled();
  }
  return { busy: () => decided() !== null, decided, settle };
}

async function settleInParts(
  path: string,
  people: readonly Applicant[],
  role: Role,
  onDecided: (count: number) => void,
): Promise<Outcome> {
  let outcome: Outcome = { done: 0, left: [], failure: null };
  for (let from = 0; from < people.length; from += SETTLED_AT_ONCE) {
    const part = people.slice(from, from + SETTLED_AT_ONCE).map(({ person }) => person);
    const answer = await request<Settled>('POST', path, { people: part, role } satisfies Settling);
    if (isFailure(answer)) return { ...outcome, failure: answer };
    outcome = { done: outcome.done + answer.done, left: [...outcome.left, ...answer.left], failure: null };
    onDecided(from + part.length);
  }
  return outcome;
}

/** For each reason, the people for whom it was not done, by name. */
function useLeftInWords(): (people: readonly Applicant[], outcome: Outcome) => readonly string[] {
  const t = useT();
  const formats = useFormats();
  return (people, { left, failure }) => {
    const names = new Map(people.map(({ person, profile }) => [person, profile.name]));
    const reasons = [...new Set(left.map(({ refused }) => refused))].map((code) => {
      const those = left.filter(({ refused }) => refused === code).map(({ person }) => names.get(person) ?? '');
      const why = code === 'looks-like-another' ? t('people.settle-alone') : sentenceOf(t, { refused: code });
      return `${t('people.not-settled', { names: formats.list(those) })} ${why}`;
    });
    return failure ? [...reasons, sentenceOf(t, failure)] : reasons;
  };
}

type Props = {
  readonly path: string;
  /** The selected people; while nobody is selected, everybody found. */
  readonly selected: readonly Applicant[];
  readonly found: readonly Applicant[];
  readonly onSettled: () => void;
};

/** For those selected, or for all. */
export function SettleMany(props: Props) {
  const t = useT();
  const [asking, setAsking] = createSignal(false);
  const { busy, decided, settle } = useSettling(props);
  const isSome = () => props.selected.length > 0;
  const people = () => (isSome() ? props.selected : props.found);
  const refusing = () => t('people.refuse-many', { count: people().length });
  return (
    <div class="people-admit-all">
      <Button kind="primary" busy={busy()} onClick={() => void settle('admit', people())}>
        <Show when={isSome()} fallback={t('people.admit-all')}>
          {t('people.admit-many', { count: people().length })}
        </Show>
      </Button>
      <Button disabled={busy()} onClick={() => setAsking(true)}>
        {refusing()}
      </Button>
      <Show when={busy() && people().length > SETTLED_AT_ONCE}>
        <span role="status">{t('people.settling', { done: decided() ?? 0, count: people().length })}</span>
      </Show>
      <ConfirmDialog
        open={asking()}
        title={t('people.refuse-question', { count: people().length })}
        consequence={t('people.refuse-advice')}
        confirm={refusing()}
        onConfirm={() => void settle('refuse', people())}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
