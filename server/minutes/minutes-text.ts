import * as Y from 'yjs';
import type { MinutesUpdates } from '../../db/minutes-updates.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import { textName } from '../../shared/minutes/lines.ts';
import { readBlocks } from '../../shared/minutes/lines-to-blocks.ts';
import { FRAGMENT_PREFIX, fragmentName, type RichBlock } from '../../shared/minutes/rich-text.ts';
import type { Effects } from '../effects.ts';
import { endIfMovedOn } from '../moved-on.ts';
import { carryOver } from './carry-over.ts';
import { type TextRead, textAsOf } from './text-as-of.ts';
import { createTextAuthors } from './text-authors.ts';
import { createDifferences, type Difference } from './text-differences.ts';
import { addressesIn } from './text-shape.ts';
import { structsOf } from './update-runs.ts';
import { STRUCTS_PER_TEXT, type Weight, weighUpdate } from './weigh-update.ts';

/** Longest text of a meeting's minutes, in bytes as Yjs keeps it: some thousand pages. */
const TEXT_MAX = 8 * 1024 * 1024;
/** Characters of the addresses of its links, also of those that have been taken away: some ten thousand links. */
const ADDRESSES_MAX = 1_000_000;
/** After so many updates the whole text is appended once, so that opening it merges no more than these. */
const WHOLE_EVERY = 500;

type OnMerged = (update: Uint8Array, seq: number) => void;
/** `has`: nothing was merged, since the update follows what the text does not have; this is its state vector. */
export type Merged = Refusal | { readonly seq: number } | { readonly has: Uint8Array };

/**
 * The text that the rapporteurs of one meeting write: a Yjs document whose updates are rows on disk. An update counts
 * once it is there, and only if it can be merged as it stands.
 */
export class MinutesText {
  readonly #id: MeetingId;
  readonly #rows: MinutesUpdates;
  readonly #effects: Effects;
  readonly #doc = new Y.Doc();
  /** Where an update is tried first, so that one that breaks off half-way leaves no trace. */
  #trial = new Y.Doc();
  readonly #authors = createTextAuthors();
  readonly #differences = createDifferences(this.#doc);
  readonly #listeners = new Set<OnMerged>();
  #seq = 0;
  #at = 0;
  #size = 0;
  #addresses = 0;
  #sinceWhole = 0;
  #hasLateWriting = false;

  constructor(id: MeetingId, rows: MinutesUpdates, effects: Effects) {
    this.#id = id;
    this.#rows = rows;
    this.#effects = effects;
    this.#load();
    this.#doc.on('afterTransaction', ({ changedParentTypes }: Y.Transaction) => {
      for (const [name, type] of this.#doc.share)
        if (name.startsWith(FRAGMENT_PREFIX) && changedParentTypes.has(type)) this.#hasLateWriting = true;
    });
  }

  /** The last row; exports name it as their version. */
  get seq(): number {
    return this.#seq;
  }

  /** The time of the last row, ms; 0 when nothing has been written. */
  get at(): number {
    return this.#at;
  }

  /** What somebody with this state vector is missing. Throws on bytes that are none. */
  diff = (stateVector: Uint8Array): Difference => this.#differences.of(stateVector, this.#seq);
  stateVector = (): Uint8Array => Y.encodeStateVector(this.#doc);
  blocksOf = (agendaItemId: string): readonly RichBlock[] => readBlocks(this.#doc.getText(textName(agendaItemId)));

  onMerged(listener: OnMerged): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a Yjs client id, which a cursor shows to others, is this person's: nobody else writes or points with it. */
  claims(client: number, person: PersonId): boolean {
    return this.#authors.claims(client, person);
  }

  /**
   * Merges an update: weighed, tried, written to disk, only then part of the text. Answers with its row's seq. `items`:
   * the agenda items under which may be written.
   */
  merge(update: Uint8Array, person: PersonId, items: readonly string[]): Merged {
    if (this.#size + update.byteLength > TEXT_MAX) return refuse('text-too-long');
    if (structsOf(this.#trial) > STRUCTS_PER_TEXT) return refuse('text-too-long');
    const clients = this.#authors.check(update, person, (client) => Y.getState(this.#doc.store, client));
    if (isRefusal(clients)) return clients;
    const weight = this.#weigh(update, items);
    if (weight.is === 'ahead') return { has: this.stateVector() };
    if (weight.is === 'bearable' && this.#addresses + weight.addresses > ADDRESSES_MAX) return refuse('too-many-links');
    if (weight.is === 'unbearable' || !this.#fits(update)) return refuse('bad-message');
    if (!this.#keep(update, person)) return refuse('storage-failed');
    this.#authors.own(clients, person);
    this.#addresses += weight.addresses;
    this.#take(update);
    const { seq } = this;
    if (this.#hasLateWriting) this.#carryOver();
    this.#keepWhole();
    return { seq };
  }

  #take(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update);
    this.#differences.written(update.byteLength);
    for (const listener of this.#listeners) listener(update, this.#seq);
  }

  /** Late writing of the shape that texts had once is put into the lines of today. */
  #carryOver(): void {
    this.#hasLateWriting = false;
    const update = carryOver(this.#doc, this.#trial);
    if (update === null || !this.#fits(update) || !this.#keep(update, 'carrier')) return;
    this.#take(update);
  }

  #load(): void {
    const whole = this.#rows.lastWhole(this.#id);
    for (const { seq, person, at, update } of this.#rows.readFrom(this.#id, 1)) {
      const has = (client: number) => Y.getState(this.#doc.store, client);
      if (person !== 'system') this.#authors.remember(update, person, has);
      if (seq >= whole) Y.applyUpdate(this.#doc, update);
      this.#seq = seq;
      this.#at = at;
    }
    this.#resetTrial();
    this.#carryOver();
  }

  #weigh(update: Uint8Array, items: readonly string[]): Weight {
    const roots = new Set(items.flatMap((id) => [textName(id), fragmentName(id)]));
    const weight = weighUpdate(update, this.#trial, (name) => roots.has(name));
    if (weight.is !== 'bearable')
      this.#effects.log.warn({ meeting: this.#id, ...weight }, 'an update of the minutes was not merged');
    return weight;
  }

  /** What needs something that is not there yet would wait inside the document for ever. */
  #fits(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.#trial, update);
      if (this.#trial.store.pendingStructs === null && this.#trial.store.pendingDs === null) return true;
    } catch (error) {
      this.#effects.log.warn({ err: error, meeting: this.#id }, 'an update of the minutes could not be merged');
    }
    this.#resetTrial();
    return false;
  }

  #keep(update: Uint8Array, person: PersonId | 'system' | 'carrier'): boolean {
    const at = person === 'carrier' && this.#at > 0 ? this.#at : Math.max(this.#effects.now(), this.#at);
    try {
      this.#rows.append(this.#id, { seq: this.#seq + 1, person, at, update });
    } catch (error) {
      this.#effects.log.error({ err: error, meeting: this.#id }, 'the minutes could not be written');
      endIfMovedOn(error, this.#effects);
      this.#resetTrial();
      return false;
    }
    this.#seq += 1;
    this.#at = at;
    this.#size += update.byteLength;
    return true;
  }

  #keepWhole(): void {
    this.#sinceWhole += 1;
    if (this.#sinceWhole < WHOLE_EVERY) return;
    this.#sinceWhole = 0;
    if (this.#keep(Y.encodeStateAsUpdate(this.#doc), 'system')) this.#resetTrial();
  }

  #resetTrial(): void {
    const whole = Y.encodeStateAsUpdate(this.#doc);
    this.#trial.destroy();
    this.#trial = new Y.Doc();
    Y.applyUpdate(this.#trial, whole);
    this.#size = whole.byteLength;
    this.#addresses = addressesIn(this.#trial);
  }
}

/** The texts opened in this life of the server, one for each meeting. */
export function createMinutesTexts(rows: MinutesUpdates, effects: Effects) {
  const texts = new Map<MeetingId, MinutesText>();
  return {
    of(id: MeetingId): MinutesText {
      const text = texts.get(id) ?? new MinutesText(id, rows, effects);
      texts.set(id, text);
      return text;
    },
    /** As it stood with its row of this number. */
    asOf: (id: MeetingId, seq: number): TextRead => textAsOf(rows, id, seq),
  };
}

export type MinutesTexts = ReturnType<typeof createMinutesTexts>;
