import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type * as Y from 'yjs';
import { TEXT_PREFIX } from '../../../../shared/minutes/lines.ts';
import { deletedWords, type Stretch, standsIn } from '../editor/deleted-words.ts';
import { putBack } from '../editor/put-back.ts';
import type { KeptLost } from './kept-lost.ts';
import type { Lost } from './lost-from.ts';

/** A person who has written in a text within this time is writing in it, ms. */
const WRITING_MS = 60_000;

type Options = {
  readonly doc: Y.Doc;
  readonly kept: KeptLost;
  readonly isFromServer: (origin: unknown) => boolean;
  /** Whether something of this device's writing has not reached the server. */
  readonly isWaiting: () => boolean;
  readonly now: () => number;
};

/**
 * Words of one's own that another has deleted while one was writing in the same text, or had writing on the way: they are
 * offered (R4), until they are put back or let go, also after a reload. What stands in the text again is offered no more.
 */
export function createLostWords({ doc, kept, isFromServer, isWaiting, now }: Options) {
  const devices = new Set([...kept.recall().devices, doc.clientID]);
  const [lost, setLost] = createSignal<Lost>(kept.recall().lost);
  const wroteAt = new Map<string, number>();

  function change(name: string, stretches: readonly Stretch[]): void {
    const others = Object.fromEntries(Object.entries(lost()).filter(([each]) => each !== name));
    setLost(stretches.length > 0 ? { ...others, [name]: stretches } : others);
    kept.keep({ devices: [...devices], lost: lost() });
  }

  const isWriting = (name: string): boolean =>
    isWaiting() || now() - (wroteAt.get(name) ?? Number.NEGATIVE_INFINITY) < WRITING_MS;

  function look(name: string, by: Y.Transaction): void {
    const text = doc.getText(name);
    const before = lost()[name] ?? [];
    const gone = isWriting(name) ? deletedWords(text, by, (client) => devices.has(client)) : [];
    const words = text.toString();
    const all = [...before, ...gone].filter((stretch) => !standsIn(words, stretch));
    if (all.length !== before.length || gone.length > 0) change(name, all);
  }

  function noteWriting(name: string): void {
    if (wroteAt.size === 0) kept.keep({ devices: [...devices], lost: lost() });
    wroteAt.set(name, now());
  }

  const onTransaction = (by: Y.Transaction) => {
    const names = [...doc.share].filter(([name, type]) => name.startsWith(TEXT_PREFIX) && by.changed.has(type));
    for (const [name] of names) {
      if (isFromServer(by.origin)) look(name, by);
      else if (by.afterState.get(doc.clientID) !== by.beforeState.get(doc.clientID)) noteWriting(name);
    }
  };
  doc.on('afterTransaction', onTransaction);
  onCleanup(() => doc.off('afterTransaction', onTransaction));

  return {
    lost: lost as Accessor<Lost>,
    putBack(name: string): void {
      const stretches = lost()[name] ?? [];
      change(name, []);
      putBack(doc.getText(name), stretches);
    },
    letGo: (name: string): void => change(name, []),
  };
}

export type LostWords = ReturnType<typeof createLostWords>;
