import { type Accessor, createContext, createSignal, type ParentProps, useContext } from 'solid-js';
import type { RequestId } from '../../../../shared/ids.ts';

/** A dialog of those who keep the list; one at a time. */
export type ChairDialog =
  | { readonly what: 'deny' | 'revoke'; readonly requestId: RequestId }
  | { readonly what: 'enter' | 'times' | 'policy' | 'read-out' | 'statistics' };

export type ChairDialogs = {
  readonly shown: Accessor<ChairDialog | null>;
  readonly open: (dialog: ChairDialog) => void;
  readonly close: () => void;
};

const ChairDialogsContext = createContext<ChairDialogs>();

export function ChairDialogsProvider(props: ParentProps) {
  const [shown, setShown] = createSignal<ChairDialog | null>(null);
  const dialogs: ChairDialogs = { shown, open: setShown, close: () => setShown(null) };
  return <ChairDialogsContext.Provider value={dialogs}>{props.children}</ChairDialogsContext.Provider>;
}

export function useChairDialogs(): ChairDialogs {
  const dialogs = useContext(ChairDialogsContext);
  if (!dialogs) throw new Error('useChairDialogs outside ChairDialogsProvider');
  return dialogs;
}
