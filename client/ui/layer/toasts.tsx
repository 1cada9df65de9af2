import X from 'lucide-solid/icons/x';
import { createSignal, For, type ParentProps } from 'solid-js';
import { createContextOf } from '../../context.tsx';
import { useT } from '../../i18n/language-context.tsx';
import { useAnnouncer } from '../announcer.tsx';
import './toasts.css';

export type Toast = {
  readonly text: string;
  /** `refused`: it did not happen; stays until it is closed or 12 s have passed. `done` and `note` go after 6 s. */
  readonly kind: 'done' | 'note' | 'refused';
  /** Takes the place of an earlier one with the same key. */
  readonly key?: string;
  /** Until it is closed or removed by its key. */
  readonly stays?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
};
type Shown = Toast & { readonly id: number };
type ToastsStore = {
  readonly show: (toast: Toast) => void;
  /** Nothing happens where there is none with this key any more. */
  readonly drop: (key: string) => void;
  readonly shown: () => readonly Shown[];
  readonly close: (id: number) => void;
};

const STAYS_MS = { done: 6000, note: 6000, refused: 12_000 } as const;
const AT_ONCE = 4;

const sameToast = (one: Toast, other: Toast): boolean =>
  one.text === other.text || (one.key !== undefined && one.key === other.key);

function createToasts(say: (toast: Toast) => void): ToastsStore {
  const [shown, setShown] = createSignal<readonly Shown[]>([]);
  let last = 0;
  const close = (id: number) => setShown((toasts) => toasts.filter((toast) => toast.id !== id));
  const show = (toast: Toast) => {
    last += 1;
    const id = last;
    setShown((toasts) => [...toasts.filter((other) => !sameToast(other, toast)), { ...toast, id }].slice(-AT_ONCE));
    if (!toast.stays) setTimeout(() => close(id), STAYS_MS[toast.kind]);
    say(toast);
  };
  const drop = (key: string) => setShown((toasts) => toasts.filter((toast) => toast.key !== key));
  return { show, drop, shown, close };
}

const [ToastsProvider, use] = createContextOf('Toasts', (): ToastsStore => {
  const announcer = useAnnouncer();
  return createToasts((toast) => announcer.say(toast.text, toast.kind === 'refused' ? 'assertive' : 'polite'));
});
export const useToasts = use;

/** Short sentences about what has just happened. Announced by the announcer, so that each is read once. */
export function Toasts(props: ParentProps) {
  return (
    <ToastsProvider>
      {props.children}
      <ToastList />
    </ToastsProvider>
  );
}

/** A modal dialog covers everything outside, so each dialog shows the list as well, at the same place. */
export function ToastList() {
  const toasts = useToasts();
  const t = useT();
  return (
    <section class="toasts" aria-label={t('common.messages')}>
      <ul class="plain-list">
        <For each={toasts.shown()}>
          {(toast) => (
            <li class="toast" data-kind={toast.kind}>
              <p>{toast.text}</p>
              {toast.action && (
                <button
                  type="button"
                  class="toast-action"
                  onClick={() => [toast.action?.run(), toasts.close(toast.id)]}
                >
                  {toast.action.label}
                </button>
              )}
              <button
                type="button"
                class="icon-button"
                aria-label={t('common.dismiss')}
                onClick={() => toasts.close(toast.id)}
              >
                <X />
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
