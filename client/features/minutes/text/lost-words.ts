import { type Accessor, createSignal, onCleanup, type Setter } from 'solid-js';
import type * as Y from 'yjs';
import { TEXT_PREFIX } from '../../../../shared/minutes/lines.ts';
import { deletedWords, type Stretch, standsIn } from '../editor/binding/deleted-words.ts';
import { putBack } from '../editor/binding/put-back.ts';
import type { KeptLost } from './kept-lost.ts';
import type { Lost } from './lost-from.ts';

/** A person who has written in a text within this time, ms, counts as writing in it. */
const WRITING_MS = 60_000;

type Options = {
  readonly doc: Y.Doc;
  readonly kept: KeptLost;
  readonly isFromServer: (origin: unknown) => boolean;
  /** Whether some of this device's writing has not reached the server. */
  readonly isWaiting: () => boolean;
  readonly now: () => number;
};

/**
 * The person's own words that another has deleted while they were writing in the same text, or had writing on its way. They are
 * offered (R4) until they are put back or let go, also after a reload. Words that stand in the text again are not offered any more.
 */
export type LostWords = {
  /** By the name of the text. */
  readonly lost: Accessor<Lost>;
  readonly putBack: (name: string) => void;
  readonly letGo: (name: string) => void;
};

export function createLostWords(options: Options): LostWords {
  const { doc } = options;
  const words = new WordsDeleted(options);
  const onTransaction = (by: Y.Transaction) => {
    for (const [name, type] of doc.share)
      if (name.startsWith(TEXT_PREFIX) && by.changed.has(type)) words.changed(name, by);
  };
  doc.on('afterTransaction', onTransaction);
  onCleanup(() => doc.off('afterTransaction', onTransaction));
  return words;
}

class WordsDeleted implements LostWords {
  readonly #options: Options;
  /** This page's and earlier ones' of this device. */
  readonly #devices: ReadonlySet<number>;
  readonly #wroteAt = new Map<string, number>();
  readonly lost: Accessor<Lost>;
  readonly #setLost: Setter<Lost>;

  constructor(options: Options) {
    const { devices, lost } = options.kept.recall();
    this.#options = options;
    this.#devices = new Set([...devices, options.doc.clientID]);
    [this.lost, this.#setLost] = createSignal<Lost>(lost);
  }

  readonly putBack = (name: string): void => {
    const stretches = this.lost()[name] ?? [];
    this.#offer(name, []);
    putBack(this.#options.doc.getText(name), stretches);
  };

  readonly letGo = (name: string): void => this.#offer(name, []);

  changed(name: string, by: Y.Transaction): void {
    const { isFromServer, doc } = this.#options;
    if (isFromServer(by.origin)) this.#look(name, by);
    else if (by.afterState.get(doc.clientID) !== by.beforeState.get(doc.clientID)) this.#noteWriting(name);
  }

  #look(name: string, by: Y.Transaction): void {
    const text = this.#options.doc.getText(name);
    const before = this.lost()[name] ?? [];
    const gone = this.#isWriting(name) ? deletedWords(text, by, (client) => this.#devices.has(client)) : [];
    const words = text.toString();
    const all = [...before, ...gone].filter((stretch) => !standsIn(words, stretch));
    if (all.length !== before.length || gone.length > 0) this.#offer(name, all);
  }

  #isWriting(name: string): boolean {
    const { isWaiting, now } = this.#options;
    return isWaiting() || now() - (this.#wroteAt.get(name) ?? Number.NEGATIVE_INFINITY) < WRITING_MS;
  }

  #noteWriting(name: string): void {
    if (this.#wroteAt.size === 0) this.#keep();
    this.#wroteAt.set(name, this.#options.now());
  }

  #offer(name: string, stretches: readonly Stretch[]): void {
    const others = Object.fromEntries(Object.entries(this.lost()).filter(([each]) => each !== name));
    this.#setLost(stretches.length > 0 ? { ...others, [name]: stretches } : others);
    this.#keep();
  }

  #keep(): void {
    this.#options.kept.keep({ devices: [...this.#devices], lost: this.lost() });
  }
}
