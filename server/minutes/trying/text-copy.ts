import * as Y from 'yjs';
import type { Stretch } from '../../../shared/minutes/history.ts';
import { isOfLines } from '../../../shared/minutes/lines.ts';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';
import { beginText, carryOver } from './carry-over.ts';
import type { Answers, Authored, Lacking, Owners, Said, ThreadData, Tried } from './questions.ts';
import { runsOf, stretchesOnDisk } from './text-history.ts';
import { merge, ownersOnDisk } from './text-on-disk.ts';
import { addressesIn } from './text-shape.ts';
import { tryUpdate } from './try-update.ts';
import { structsOf } from './what-it-did.ts';

/** Longest text of a meeting's minutes, in bytes as Yjs keeps it: some thousand pages. */
const TEXT_MAX = 8 * 1024 * 1024;
/** Structs of one meeting's text: some thousand pages that have been edited much. */
const STRUCTS_PER_TEXT = 200_000;
/** Characters of the addresses of its links, also of those that were deleted: some ten thousand links. */
const ADDRESSES_MAX = 1_000_000;
/** Time beyond the ordinary, ms, that merging may have taken since opening: opening the text takes it once more. */
const SLOW_MAX = 20_000;
/** Time that an update takes beyond this is counted, ms. */
const ORDINARY_MS = 50;

/** The copy of one meeting's text on which updates are tried. */
export class TextCopy {
  readonly #data: ThreadData;
  #doc = new Y.Doc();
  #size = 0;
  #addresses = 0;
  #slow = 0;

  constructor(data: ThreadData) {
    this.#data = data;
  }

  /** Makes it again from what is on disk. */
  open(): void {
    const began = performance.now();
    this.#doc.destroy();
    this.#doc = new Y.Doc();
    merge(this.#data, this.#doc);
    this.#size = 0;
    this.#slow = 0;
    this.#count(Y.encodeStateAsUpdate(this.#doc).byteLength, began);
    this.#addresses = addressesIn(this.#doc);
  }

  owners = (): Owners => ownersOnDisk(this.#data);

  try(update: Uint8Array, names: readonly string[]): Tried {
    if (this.#isFull(update.byteLength))
      return { is: 'refused', code: 'text-too-long', why: 'the text is full', isSpoilt: false };
    const began = performance.now();
    const roots = new Set(names);
    const tried = tryUpdate(this.#doc, update, ADDRESSES_MAX - this.#addresses, (name) => roots.has(name));
    if (tried.is !== 'taken') return tried;
    this.#count(tried.update.byteLength, began);
    this.#addresses += tried.addresses;
    return tried;
  }

  begin = (name: string, blocks: readonly RichBlock[]): Uint8Array | null => beginText(this.#doc, name, blocks);

  carry = (): Uint8Array | null => carryOver(this.#doc);

  difference = (stateVector: Uint8Array): Lacking | null =>
    isStateVector(stateVector)
      ? { bytes: Y.encodeStateAsUpdate(this.#doc, stateVector), stateVector: this.state() }
      : null;

  state = (): Uint8Array => Y.encodeStateVector(this.#doc);

  whole(): Uint8Array {
    const bytes = Y.encodeStateAsUpdate(this.#doc);
    this.#size = bytes.byteLength;
    return bytes;
  }

  read = (): Said => saidIn(this.#doc);

  readPast(seq: number): Answers['read-past'] {
    const past = new Y.Doc();
    return { at: merge(this.#data, past, seq), said: saidIn(past) };
  }

  stretches = (): readonly Stretch[] => stretchesOnDisk(this.#data);

  authored(seq: number): Authored {
    const past = new Y.Doc();
    const at = merge(this.#data, past, seq);
    const said = saidIn(past);
    const owners = this.owners();
    return { at, said, by: new Map([...said.keys()].map((name) => [name, runsOf(past.getText(name), owners)])) };
  }

  #count(bytes: number, began: number): void {
    this.#size += bytes;
    this.#slow += Math.max(0, performance.now() - began - ORDINARY_MS);
  }

  #isFull(bytes: number): boolean {
    return this.#size + bytes > TEXT_MAX || this.#slow > SLOW_MAX || structsOf(this.#doc) > STRUCTS_PER_TEXT;
  }
}

const saidIn = (doc: Y.Doc): Said =>
  new Map([...doc.share.keys()].filter(isOfLines).map((name) => [name, readBlocks(doc.getText(name))]));

function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes);
    return true;
  } catch {
    return false;
  }
}
