import { type Component, lazy } from 'solid-js';
import { useLanguage } from './language-context.tsx';
import type { Area } from './words.ts';

/** A component that is fetched when it is first shown, together with the words that it says. */
export const lazyWithWords = <Props extends object>(words: readonly Area[], load: () => Promise<Component<Props>>) =>
  lazy(async () => {
    // Solid calls this while it makes the component, so that the context is in reach until the first await.
    const { need } = useLanguage();
    return { default: (await Promise.all([load(), need(...words)]))[0] };
  });
