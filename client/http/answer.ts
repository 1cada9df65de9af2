import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { type Failure, isFailure } from './request.ts';

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly value: T };

/** Asks the server whenever the question changes, and again on `reload`. An answer that comes after the question has changed is ignored. */
export function createAnswer<Question, T>(question: () => Question, ask: (question: Question) => Promise<T | Failure>) {
  const [answer, setAnswer] = createSignal<Answer<T>>({ state: 'loading' });
  let asked = 0;

  async function load(current: Question): Promise<void> {
    asked += 1;
    const mine = asked;
    const value = await ask(current);
    if (mine === asked) setAnswer(isFailure(value) ? { state: 'failed', failure: value } : { state: 'ready', value });
  }
  const reload = () => {
    setAnswer({ state: 'loading' });
    return load(question());
  };
  createEffect(on(question, (current) => void load(current)));
  onCleanup(() => {
    asked += 1;
  });
  return { answer, reload };
}
