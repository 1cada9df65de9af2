import { createSignal } from 'solid-js';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { Failure } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { sentenceOf } from './answered.tsx';
import type { Mistake } from './error-summary.tsx';
import { type ControlOf, labelOnPage, lastName, mistakesRefused } from './refused-fields.ts';

export type Form = {
  /** What has to be corrected first; checked when the form is sent, so that no sentence moves while somebody types. */
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
  readonly mistakes: () => readonly Mistake[];
  /** Why it was refused, where that is about no control of it. */
  readonly failure: () => Failure | undefined;
  readonly isBusy: () => boolean;
  readonly submit: (event: Pick<SubmitEvent, 'preventDefault'>) => Promise<void>;
  /** What is wrong with a control, by its name. */
  readonly wrong: (control: string) => string | undefined;
  /** Takes the mistakes away: what they are about is no longer entered. */
  readonly forgive: () => void;
};

export function createSubmission({ mistakes: found = () => [], controlOf = lastName, send }: Form): Submission {
  const t = useT();
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [failure, setFailure] = createSignal<Failure>();
  const [isBusy, setBusy] = createSignal(false);

  async function submit(event: Pick<SubmitEvent, 'preventDefault'>): Promise<void> {
    event.preventDefault();
    if (isBusy()) return;
    setFailure(undefined);
    // Emptied first, so that the summary appears again and gets the focus each time.
    setMistakes([]);
    setMistakes(found());
    if (mistakes().length > 0) return;
    setBusy(true);
    const refused = await send().finally(() => setBusy(false));
    if (refused) tell(refused);
  }
  /** At the fields concerned, where the server has named them. */
  function tell(refused: Failure): void {
    if (refused.refused !== 'bad-message' && refused.fields)
      return void setMistakes(ownSentence(refused, controlOf, t));
    setMistakes(
      mistakesRefused(refused, controlOf, labelOnPage, (why, facts) => t(`session.wrong.refused.${why}`, facts)),
    );
    if (mistakes().length === 0) setFailure(refused);
  }

  return {
    mistakes,
    failure,
    isBusy,
    submit,
    wrong: (control) => mistakes().find((mistake) => mistake.control === control)?.text,
    forgive: () => void setMistakes([]),
  };
}

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
