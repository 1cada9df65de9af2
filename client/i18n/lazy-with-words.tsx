import { type Component, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import { fetchedOnce } from '../fetched-once.ts';
import { useToasts } from '../ui/layer/toasts.tsx';
import type { LanguageChoice } from './language.ts';
import { useLanguage } from './language-context.tsx';
import { createMissingParts } from './missing-parts.ts';
import { fetchMissingStyles } from './missing-styles.ts';
import type { Area } from './words.ts';

/** What may be fetched before it is wanted. */
export type Later = { readonly fetch: (language: LanguageChoice) => Promise<void> };

/**
 * A component that is fetched when it is first shown, or before (`useSoon`), together with its words. `Meanwhile` stands in its
 * place until then. If it cannot be fetched, the page says so and the person can try again; the page around it goes on.
 */
export function lazyWithWords<Props extends object>(
  words: readonly Area[],
  load: () => Promise<Component<Props>>,
  Meanwhile: Component<Props> = () => null,
): Component<Props> & Later {
  const [found, setFound] = createSignal<Component<Props>>();
  const come = fetchedOnce(async () => {
    const [component] = await Promise.all([load(), fetchMissingStyles()]);
    setFound(() => component);
  });
  const fetch = async ({ need }: LanguageChoice): Promise<void> => {
    await Promise.all([come(), need(...words)]);
  };

  function Fetched(props: Props) {
    const language = useLanguage();
    const isAtHand = untrack(() => found() !== undefined && language.has(...words));
    const [isHere, setHere] = createSignal(isAtHand);
    if (!isAtHand)
      createFetching(
        () => fetch(language),
        () => setHere(true),
      )();
    return (
      <Show when={isHere() && found()} keyed fallback={<Meanwhile {...props} />}>
        {(Found) => <Found {...props} />}
      </Show>
    );
  }
  return Object.assign(Fetched, { fetch });
}

/** Words alone, for `useSoon`. */
export const laterWords = (...words: readonly Area[]): Later => ({ fetch: ({ need }) => need(...words) });

const MISSING = 'missing parts';
const missing = createMissingParts();

/** Fetches; tells of a failure as long as the part that wanted it is there, with a button to try again. */
export function createFetching(fetch: () => Promise<void>, done = () => {}): () => void {
  const { t } = useLanguage();
  const toasts = useToasts();
  let isWanted = true;
  const run = (): void => void fetch().then(came, () => isWanted && tell());
  function tell(): void {
    missing.add(run);
    const action = { label: t('common.try-again'), run: missing.tryAgain };
    toasts.show({ key: MISSING, kind: 'refused', stays: true, text: t('common.offline'), action });
  }
  function settled(): void {
    if (missing.remove(run)) toasts.drop(MISSING);
  }
  function came(): void {
    settled();
    done();
  }
  onCleanup(() => {
    isWanted = false;
    settled();
  });
  return run;
}

const SOON_MS = 2000;

/** Those that a timer waits for: a part that each row of a list wants has one, not three hundred. */
const awaited = new Set<Later>();

/** Fetches what will be wanted once the page has come to rest, so that it is at hand also when the connection has gone meanwhile. */
export function useSoon(...parts: readonly Later[]): void {
  const language = useLanguage();
  onMount(() => fetchSoon(language, parts));
}

/** Fetches at once what is not shown yet, and has to be at hand in the moment in which it is. */
export function useAtOnce(...parts: readonly Later[]): void {
  const language = useLanguage();
  onMount(() => {
    // A failure now is told when somebody wants it.
    for (const part of parts) part.fetch(language).catch(() => {});
  });
}

export function fetchSoon(language: LanguageChoice, parts: readonly Later[]): void {
  const more = parts.filter((part) => !awaited.has(part));
  if (more.length === 0) return;
  for (const part of more) awaited.add(part);
  setTimeout(() => {
    for (const part of more) {
      awaited.delete(part);
      // A failure now is told when somebody wants it.
      part.fetch(language).catch(() => {});
    }
  }, SOON_MS);
}
