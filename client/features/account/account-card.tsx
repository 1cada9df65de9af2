import { createUniqueId, type ParentProps } from 'solid-js';
import { Button } from '../../ui/button.tsx';
import { Refused } from '../../ui/form/answered.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { Submission } from '../../ui/form/submission.ts';

type Props = ParentProps<{
  readonly title: string;
  readonly note: string;
  /** The one thing to do with it, in words. */
  readonly action: string;
  readonly submission: Submission;
}>;

/** One part of the account page: a small form with a button of its own. */
export function AccountCard(props: Props) {
  const id = createUniqueId();
  return (
    <form
      class="card form"
      noValidate
      aria-labelledby={id}
      onInput={(event) => props.submission.onInput(event)}
      onSubmit={(event) => void props.submission.submit(event)}
    >
      <div>
        <h2 id={id}>{props.title}</h2>
        <p class="quiet">{props.note}</p>
      </div>
      <ErrorSummary mistakes={props.submission.mistakes()} />
      {props.children}
      <Refused failure={props.submission.failure()} />
      <div class="form-foot">
        <Button type="submit" busy={props.submission.isBusy()}>
          {props.action}
        </Button>
      </div>
    </form>
  );
}
