import { type JSX, Show } from 'solid-js';
import { Button } from '../button.tsx';
import { Refused } from './answered.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { Submission } from './submission.ts';

type Props = {
  readonly submission: Submission;
  /** The label of the button that sends it; null where there is nothing to send. */
  readonly action: string | null;
  /** A form among other things on its page has a smaller button. */
  readonly isAside?: boolean;
  /** Another way on, beside the button. */
  readonly beside?: JSX.Element;
  /** Under the button. */
  readonly after?: JSX.Element;
  readonly children: JSX.Element;
};

/** A form with one button: what is wrong in it, and why it was refused, stand above its fields. */
export function Form(props: Props) {
  return (
    <form
      class="form"
      noValidate
      onInput={(event) => props.submission.onInput(event)}
      onSubmit={(event) => void props.submission.submit(event)}
    >
      <ErrorSummary mistakes={props.submission.mistakes()} />
      <Refused failure={props.submission.failure()} />
      {props.children}
      <Show when={props.action}>
        {(action) => (
          <div class="form-foot">
            <Button
              type="submit"
              kind={props.isAside ? 'plain' : 'primary'}
              {...(props.isAside ? {} : { size: 'large' })}
              busy={props.submission.isBusy()}
            >
              {action()}
            </Button>
            {props.beside}
          </div>
        )}
      </Show>
      {props.after}
    </form>
  );
}
