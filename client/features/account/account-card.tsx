import { createUniqueId, type ParentProps, Show } from 'solid-js';
import type { Failure } from '../../session/request.ts';
import { Refused } from '../../ui/answered.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type Mistake } from '../../ui/error-summary.tsx';

type Props = ParentProps<{
  readonly title: string;
  readonly note: string;
  /** The one thing to do with it, in words. */
  readonly action: string;
  readonly busy: boolean;
  readonly mistakes?: readonly Mistake[];
  readonly failure: Failure | undefined;
  readonly onSend: () => void;
}>;

/** One part of one's account: a small form with a button of its own. */
export function AccountCard(props: Props) {
  const id = createUniqueId();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (!props.busy) props.onSend();
  };
  return (
    <form class="card form" noValidate aria-labelledby={id} onSubmit={send}>
      <div>
        <h2 id={id}>{props.title}</h2>
        <p class="quiet">{props.note}</p>
      </div>
      <Show when={props.mistakes}>{(mistakes) => <ErrorSummary mistakes={mistakes()} />}</Show>
      {props.children}
      <Refused failure={props.failure} />
      <div class="form-foot">
        <Button type="submit" busy={props.busy}>
          {props.action}
        </Button>
      </div>
    </form>
  );
}
