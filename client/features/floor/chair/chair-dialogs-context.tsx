import { type Accessor, createSignal } from 'solid-js';
import type { AgendaItemId, RequestId } from '../../../../shared/ids.ts';
import { createContextOf } from '../../../context.tsx';

/** A dialog of the list keepers; one at a time. */
export type ChairDialog =
  | { readonly what: 'deny' | 'revoke' | 'transfer'; readonly requestId: RequestId }
  | { readonly what: 'inscribe'; readonly itemId: AgendaItemId }
  | { readonly what: 'enter' | 'times' | 'policy' | 'read-out' | 'statistics' };

export type ChairDialogs = {
  readonly shown: Accessor<ChairDialog | null>;
  readonly open: (dialog: ChairDialog) => void;
  readonly close: () => void;
};

export const [ChairDialogsProvider, useChairDialogs] = createContextOf('ChairDialogs', (): ChairDialogs => {
  const [shown, setShown] = createSignal<ChairDialog | null>(null);
  return { shown, open: setShown, close: () => setShown(null) };
});
