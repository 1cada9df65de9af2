import { type Accessor, createSignal } from 'solid-js';
import type { About } from '../../../../shared/about.ts';
import type { Kind } from '../../../../shared/floor/requests/floor-request.ts';
import type { AgendaItemId } from '../../../../shared/ids.ts';
import { createContextOf } from '../../../context.tsx';

/** What the request dialog is asked to begin with; null while it is closed. */
export type Asking = {
  readonly about: About | null;
  readonly kind?: Kind;
  /** The item for whose list it is, before the item is taken up (F41); without it, the item before the meeting. */
  readonly item?: AgendaItemId;
};

export type RequestDialog = {
  readonly asking: Accessor<Asking | null>;
  /** Opens the dialog; `about` names the passage or annotation that the request is about. */
  readonly openRequest: (asking: Asking) => void;
  readonly closeRequest: () => void;
  /** Whether a request has been sent and does not show yet; this can take long while the connection is down. */
  readonly isPending: Accessor<boolean>;
  readonly waitFor: <T>(answer: Promise<T>) => Promise<T>;
};

export function createRequestDialog(): RequestDialog {
  const [asking, setAsking] = createSignal<Asking | null>(null);
  const [pending, setPending] = createSignal(0);
  async function waitFor<T>(answer: Promise<T>): Promise<T> {
    setPending((count) => count + 1);
    return answer.finally(() => setPending((count) => count - 1));
  }
  return {
    asking,
    openRequest: setAsking,
    closeRequest: () => setAsking(null),
    isPending: () => pending() > 0,
    waitFor,
  };
}

/** Lets a passage or an annotation lead to a request for the floor. */
export const [RequestDialogProvider, useRequestAbout] = createContextOf('RequestDialog', createRequestDialog);
