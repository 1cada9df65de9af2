import { createMemo, createSignal } from 'solid-js';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { Failure } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { sentenceOf } from './answered.tsx';
import type { Mistake } from './error-summary.tsx';
import { type ControlOf, labelOnPage, lastName, mistakesRefused } from './refused-fields.ts';

export type Form = {
  /** What has to be corrected first; told when the form is sent, so that no new sentence comes while somebody types. */
  readonly mistakes?: () => readonly Mistake[];
  /** In which control a field of the request is entered, where that is not its own name. */
  readonly controlOf?: ControlOf;
  /** Sends what was entered; null when all is done. */
  readonly send: () => Promise<Failure | null>;
};

/**
 * A form that can be sent: what is wrong in it, whether it is being sent, why it was refused. If it is sent twice, it goes once.
 */
export type Submission = {
  /** What was told and is not corrected yet. */
  readonly mistakes: () => readonly Mistake[];
  /** Why it was refused, where that is about no control of it. */
  readonly failure: () => Failure | undefined;
  readonly isBusy: () => boolean;
  readonly submit: (event: Pick<SubmitEvent, 'preventDefault'>) => Promise<void>;
  /** What is wrong with a control, by its name. */
  readonly wrong: (control: string) => string | undefined;
  /** Of the form: what the server said of a control, or of all of it, holds no more when something else is entered. */
  readonly onInput: (event: Pick<InputEvent, 'target'>) => void;
  /** Takes the mistakes away: what they are about is no longer entered. */
  readonly forgive: () => void;
};

export function createSubmission({ mistakes: found = () => [], controlOf = lastName, send }: Form): Submission {
  const t = useT();
  const told = createTold(found);
  const { mistakes } = told;
  const [failure, setFailure] = createSignal<Failure>();
  const [isBusy, setBusy] = createSignal(false);

  async function submit(event: Pick<SubmitEvent, 'preventDefault'>): Promise<void> {
    event.preventDefault();
    if (isBusy()) return;
    setFailure(undefined);
    // Emptied first, so that the summary appears again and gets the focus each time.
    told.forgive();
    told.tell(found());
    if (mistakes().length > 0) return;
    setBusy(true);
    const refused = await send().finally(() => setBusy(false));
    if (!refused) return;
    const saidAtFields = atFields(refused, controlOf, t);
    told.tellRefused(saidAtFields);
    if (saidAtFields.length === 0) setFailure(refused);
  }

  return {
    mistakes,
    failure,
    onInput({ target }) {
      setFailure(undefined);
      if (target && 'name' in target) told.enteredAnew(target.name);
    },
    isBusy,
    submit,
    wrong: (control) => mistakes().find((mistake) => mistake.control === control)?.text,
    forgive: told.forgive,
  };
}

/** What was told: of our own sentences those that still hold, and what the server said of what has not been entered anew since. */
function createTold(found: () => readonly Mistake[]) {
  const [own, tell] = createSignal<readonly Mistake[]>([]);
  const [refused, tellRefused] = createSignal<readonly Mistake[]>([]);
  const mistakes = createMemo((): readonly Mistake[] => {
    if (own().length === 0) return refused();
    const wrong = new Set(found().map(({ control }) => control));
    return own().filter(({ control }) => wrong.has(control));
  });
  return {
    mistakes,
    tell,
    tellRefused,
    enteredAnew(name: unknown): void {
      const isSaid = refused().some(({ control }) => control === name);
      if (isSaid) tellRefused((before) => before.filter(({ control }) => control !== name));
    },
    forgive(): void {
      tell([]);
      tellRefused([]);
    },
  };
}

/** At the fields concerned, where the server has named them. */
const atFields = (refused: Failure, controlOf: ControlOf, t: Translate): readonly Mistake[] =>
  refused.refused !== 'bad-message' && refused.fields
    ? ownSentence(refused, controlOf, t)
    : mistakesRefused(refused, controlOf, labelOnPage, (why, facts) => t(`session.wrong.refused.${why}`, facts));

/**
 * A refusal that is about one field and has a sentence of its own, such as one for a password that is easy to guess; said when its
 * words are here.
 */
const ownSentence = (refused: Failure, controlOf: ControlOf, t: Translate): readonly Mistake[] =>
  (refused.fields ?? []).map((field) => ({
    control: controlOf(field),
    get text() {
      return sentenceOf(t, refused);
    },
  }));
