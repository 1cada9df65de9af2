import { createEffect, createSignal, on } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { useSession } from '../session/session-context.tsx';
import { draftName } from './draft-name.ts';
import { forget, keep, recall } from './kept.ts';

/**
 * A draft that survives a reload, a crash and a refusal. It is kept on this device, for the person who is signed in when it is
 * begun, until it is discarded or they sign out. Drafts of an older version are taken over field by field, where a field has the
 * same kind of value.
 */
export function createDraft<T extends object>(name: string, empty: T) {
  const { session } = useSession();
  const key = draftName(session()?.person, name);
  const kept = parse(recall(key));
  const [draft, setDraft] = createStore<T>({ ...structuredClone(empty), ...fitting(kept, empty) });
  const [wasKept, setWasKept] = createSignal(kept !== null);

  createEffect(
    on(
      () => JSON.stringify(draft),
      (text) => session() !== null && keep(key, text),
      { defer: true },
    ),
  );

  const discard = () => {
    setDraft(structuredClone(empty));
    setWasKept(false);
    queueMicrotask(() => forget(key));
  };
  return { draft, setDraft, discard, wasKept, now: (): T => structuredClone(unwrap(draft)) };
}

function parse(text: string | null): object | null {
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

function fitting<T extends object>(kept: object | null, empty: T): Partial<T> {
  const fits = Object.entries(kept ?? {}).filter(
    ([name, value]) => kindOf(value) === kindOf(Object.entries(empty).find(([known]) => known === name)?.[1]),
  );
  return Object.fromEntries(fits) as Partial<T>;
}
