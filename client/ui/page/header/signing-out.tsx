import { type Component, createSignal, onCleanup, Show } from 'solid-js';
import { hasDrafts } from '../../../device/draft-name.ts';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { useSession } from '../../../session/session-context.tsx';

/** Rarely asked, so fetched then. */
const Question = lazyWithWords([], async () => (await import('./sign-out-question.tsx')).SignOutQuestion);

type Answer = { readonly give: (may: boolean) => void };

/** Asks before signing out when a draft would be lost. `action`: what was pressed, in words. */
export type SigningOut = {
  /** Asks, where that is needed. */
  readonly mayLeave: () => Promise<boolean>;
  /** Shows the question while it is asked. */
  readonly Asking: Component;
};

export function createSigningOut(action: () => string): SigningOut {
  const { session } = useSession();
  const [awaited, setAwaited] = createSignal<Answer>();
  const settle = (may: boolean) => {
    awaited()?.give(may);
    setAwaited(undefined);
  };
  onCleanup(() => settle(false));

  const person = () => session()?.person;
  async function mayLeave(): Promise<boolean> {
    const id = person();
    return id === undefined || !hasDrafts(id) || new Promise((give) => void setAwaited({ give }));
  }
  const Asking = () => (
    <Show when={awaited() !== undefined && person()}>
      {(id) => (
        <Question person={id()} action={action()} onConfirm={() => settle(true)} onClose={() => settle(false)} />
      )}
    </Show>
  );
  return { mayLeave, Asking };
}
