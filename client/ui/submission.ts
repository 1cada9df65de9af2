import { createSignal } from 'solid-js';
import type { Failure } from '../session/request.ts';
import type { Mistake } from './error-summary.tsx';

type Form = {
  /** What has to be mended first; looked at when the form is sent, so that no sentence moves while somebody types. */
  readonly mistakes?: () => readonly Mistake[];
  /** Sends what was entered; null when all is done. */
  readonly send: () => Promise<Failure | null>;
};

/** A form on its way: what is wrong in it, whether it is being sent, why it was refused. Sent twice, it goes once. */
export function createSubmission({ mistakes: found = () => [], send }: Form) {
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [failure, setFailure] = createSignal<Failure>();
  const [isBusy, setBusy] = createSignal(false);

  async function submit(event: Pick<SubmitEvent, 'preventDefault'>): Promise<void> {
    event.preventDefault();
    if (isBusy()) return;
    setFailure(undefined);
    // Emptied first, so that the summary appears anew and gets the focus each time.
    setMistakes([]);
    setMistakes(found());
    if (mistakes().length > 0) return;
    setBusy(true);
    setFailure((await send().finally(() => setBusy(false))) ?? undefined);
  }

  return {
    mistakes,
    failure,
    isBusy,
    submit,
    /** What is wrong with a control, by its name. */
    wrong: (control: string) => mistakes().find((mistake) => mistake.control === control)?.text,
    forgive: (): void => void setMistakes([]),
  };
}

export type Submission = ReturnType<typeof createSubmission>;
