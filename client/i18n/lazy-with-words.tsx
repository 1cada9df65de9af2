import { type Component, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import { useToasts } from '../ui/layer/toasts.tsx';
import type { LanguageChoice } from './language.ts';
import { useLanguage } from './language-context.tsx';
import { fetchMissingStyles } from './missing-styles.ts';
import type { Area } from './words.ts';

/** What may be fetched before it is wanted. */
export type Later = { readonly fetch: (language: LanguageChoice) => Promise<void> };

/**
 * A component that is fetched when it is first shown, or before (`useSoon`), together with the words that it says. `Meanwhile` stands in its
 * place until then. What could not be fetched says so and can be tried again; the page around it goes on.
 */
export function lazyWithWords<Props extends object>(
  words: readonly Area[],
  load: () => Promise<Component<Props>>,
  Meanwhile: Component = () => null,
): Component<Props> & Later {
  const [found, setFound] = createSignal<Component<Props>>();
  let coming: Promise<void> | undefined;
  const fetchCode = async (): Promise<void> => {
    const [component] = await Promise.all([load(), fetchMissingStyles()]);
    setFound(() => component);
  };
  /** Once, however many want it. */
  const come = (): Promise<void> => {
    coming ??= fetchCode().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
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
      <Show when={isHere() && found()} keyed fallback={<Meanwhile />}>
        {(Found) => <Found {...props} />}
      </Show>
    );
  }
  return Object.assign(Fetched, { fetch });
}

/** Words alone, for `useSoon`. */
export const laterWords = (...words: readonly Area[]): Later => ({ fetch: ({ need }) => need(...words) });

let lastKey = 0;

/** Fetches; tells of a failure for as long as whoever wanted it is there, with a way to try again. */
export function createFetching(fetch: () => Promise<void>, done = () => {}): () => void {
  const { t } = useLanguage();
  const toasts = useToasts();
  lastKey += 1;
  const key = `fetching ${lastKey}`;
  let isWanted = true;
  onCleanup(() => {
    isWanted = false;
    toasts.drop(key);
  });
  const tell = () =>
    toasts.show({
      key,
      kind: 'refused',
      stays: true,
      text: t('common.offline'),
      action: { label: t('common.try-again'), run },
    });
  const run = (): void => void fetch().then(done, () => isWanted && tell());
  return run;
}

const SOON_MS = 2000;

/** Fetches what will be wanted once the page has come to rest, so that it is at hand also when the line has gone meanwhile. */
export function useSoon(...parts: readonly Later[]): void {
  const language = useLanguage();
  const fetchAll = () => {
    // Whatever fails now is told when somebody wants it.
    for (const part of parts) part.fetch(language).catch(() => {});
  };
  onMount(() => {
    const timer = setTimeout(fetchAll, SOON_MS);
    onCleanup(() => clearTimeout(timer));
  });
}
