import type { MinutesUpdate, MinutesUpdates } from '../../db/minutes-updates.ts';
import { isRefusal, type Refusal, refuse, refuseUnless } from '../../shared/decision.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { RichBlock } from '../../shared/minutes/rich-text.ts';
import type { Effects } from '../effects.ts';
import { ServerStopping } from '../failure.ts';
import { createFairQueue } from '../fair-queue.ts';
import { endIfMovedOn } from '../starting/moved-on.ts';
import { BudgetSpent, Starved } from '../threads/thread-budget.ts';
import type { Asker, ThreadShares } from '../threads/thread-shares.ts';
import type { Joining, Merged, MinutesTextDeps, OnMerged, Writing } from './merging.ts';
import { createTextAuthors } from './text-authors.ts';
import { NOTHING, type TextRead, textRead } from './text-read.ts';
import type { TextThread } from './text-thread.ts';
import type { Tried } from './trying/questions.ts';
import { createWholeText, EMPTY, isNothing } from './whole-text.ts';

/** The time for trying one update, ms: on a slow machine the longest draft takes a tenth of it. */
const TRY_MS = 2_000;
/** After so many updates the whole text is appended once, so that opening it merges no more than these. */
const WHOLE_EVERY = 500;

/**
 * The text that the rapporteurs of one meeting write: a Yjs document whose updates are rows on disk. An update counts when it is
 * there. This side sees bytes, their order and whose they are. A thread tries them on its copy, one after the other, and says what
 * they are.
 */
export class MinutesText {
  readonly #id: MeetingId;
  readonly #rows: MinutesUpdates;
  readonly #thread: TextThread;
  readonly #shares: ThreadShares;
  readonly #effects: Effects;
  readonly #turns = createFairQueue(1);
  readonly #authors = createTextAuthors();
  readonly #whole = createWholeText();
  readonly #listeners = new Set<OnMerged>();
  #isReady = false;
  #seq: number;
  #at: number;
  #sinceWhole = 0;
  #said: TextRead | null = null;

  constructor(id: MeetingId, { rows, thread, shares, effects }: MinutesTextDeps) {
    this.#id = id;
    this.#rows = rows;
    this.#thread = thread;
    this.#shares = shares;
    this.#effects = effects;
    const { seq, at } = rows.last(id);
    this.#seq = seq;
    this.#at = at;
  }

  /** The last row; exports name it as their version. */
  get seq(): number {
    return this.#seq;
  }

  onMerged(listener: OnMerged): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a Yjs client id, which a cursor shows to others, is this person's: nobody else writes or points with it. */
  claims(client: number, person: PersonId): boolean {
    return this.#authors.claims(client, person);
  }

  /**
   * What a person with this state vector is missing. What is done with it at once comes before the next update. Throws `NotNow`, as all
   * here that asks the thread.
   */
  joining(stateVector: Uint8Array, person: PersonId): Promise<Joining | Refusal> {
    return this.#inTurn(async () => {
      if (this.#seq === 0) return EMPTY;
      const kept = isNothing(stateVector) ? this.#whole.kept() : null;
      if (kept !== null)
        return { offered: kept, stateVector: await this.#thread.ask<'state'>({ ask: 'state' }, person) };
      const lacking = await this.#thread.ask<'difference'>({ ask: 'difference', stateVector }, person);
      if (lacking === null) return refuse('bad-message');
      const offered = { seq: this.#seq, bytes: lacking.bytes };
      if (isNothing(stateVector)) this.#whole.keep(offered);
      return { offered, stateVector: lacking.stateVector };
    }, person);
  }

  /** What it says now. */
  async read(whose: Asker): Promise<TextRead> {
    if (this.#seq === 0) return NOTHING;
    if (this.#said?.seq === this.#seq) return this.#said;
    const read = () => this.#prepared(whose, () => this.#read(whose));
    return this.#shares.reading(whose, () => this.#turns.run(read, whose ?? ''));
  }

  /** What is kept of it at hand goes; it is asked for again where it is wanted. */
  letGo(): void {
    this.#said = null;
    this.#whole.letGo();
  }

  /** Several updates that have been merged, as one. */
  gathered = (updates: readonly Uint8Array[]): Promise<Uint8Array> =>
    this.#thread.ask<'gather'>({ ask: 'gather', updates });

  /**
   * Merges an update: it is tried, then written to disk, and only then part of the text. Answers the seq of its row. Updates are
   * tried one after the other, those of one person in the order in which they came.
   */
  async merge(update: Uint8Array, writing: Writing): Promise<Merged> {
    const merged = await this.#inTurn(async () => {
      const tried = await this.#try(update, writing);
      return isRefusal(tried) ? tried : this.#judge(tried, writing);
    }, writing.person);
    if (this.#sinceWhole >= WHOLE_EVERY) this.#inTurn(() => this.#keepWhole()).catch(this.#failed);
    return merged;
  }

  /** Puts a first draft into a text in which nothing stands, once (R15). */
  begin(name: string, blocks: readonly RichBlock[], person: PersonId): Promise<Refusal | null> {
    return this.#inTurn(async () => {
      const update = await this.#thread.ask<'begin'>({ ask: 'begin', name, blocks }, person, TRY_MS);
      return update === null ? null : this.#writeAsCarrier(update);
    }, person);
  }

  /** In the order in which it came; before the first, what is on disk is looked at. */
  #inTurn<T>(work: () => Promise<T>, whose: Asker = null): Promise<T> {
    return this.#turns.run(() => this.#shares.during(whose, () => this.#prepared(whose, work)), whose ?? '');
  }

  async #prepared<T>(whose: Asker, work: () => Promise<T>): Promise<T> {
    if (!this.#isReady && this.#seq > 0) await this.#prepare(whose);
    this.#isReady = true;
    return work();
  }

  /** Others who waited for the same find it made. */
  async #read(whose: Asker): Promise<TextRead> {
    if (this.#said?.seq === this.#seq) return this.#said;
    const said = textRead(this.#seq, this.#at, await this.#thread.ask<'read'>({ ask: 'read' }, whose));
    this.#said = said;
    return said;
  }

  async #prepare(whose: Asker): Promise<void> {
    const owners = await this.#thread.ask<'owners'>({ ask: 'owners' }, whose);
    for (const [client, person] of owners) this.#authors.own([client], person);
    this.#isReady = true;
    await this.#carryOver(whose);
  }

  async #try(update: Uint8Array, { person, names }: Writing): Promise<Tried | Refusal> {
    try {
      return await this.#thread.ask<'try'>({ ask: 'try', update, names: names() }, person, TRY_MS);
    } catch (error) {
      if (error instanceof BudgetSpent || error instanceof Starved) this.#warn(error.message);
      if (error instanceof BudgetSpent) return refuse('bad-message');
      throw error;
    }
  }

  async #judge(tried: Tried, { person, refusal }: Writing): Promise<Merged> {
    if (tried.is === 'known') return { seq: this.#seq };
    if (tried.is === 'taken') return this.#settle(tried, person, refusal());
    if (tried.isSpoilt) this.#thread.spoil(person);
    if (tried.is === 'ahead') return { has: tried.has };
    this.#warn(tried.why);
    return refuse(tried.code);
  }

  async #settle({ update, clients, isLate }: Taken, person: PersonId, refusal: Refusal | null): Promise<Merged> {
    const no = refusal ?? refuseUnless(this.#authors.mayWrite(clients, person), 'not-permitted');
    if (no !== null || !this.#keep(update, person)) {
      this.#thread.spoil(no && person);
      return no ?? refuse('storage-failed');
    }
    this.#authors.own(clients, person);
    this.#take(update);
    this.#sinceWhole += 1;
    const { seq } = this;
    if (isLate) await this.#carryOver(person);
    return { seq };
  }

  #take(update: Uint8Array): void {
    this.#whole.written(update.byteLength);
    for (const listener of this.#listeners) listener(update, this.#seq);
  }

  /** Text of the earlier shape is put into the lines of today. */
  async #carryOver(whose: Asker): Promise<void> {
    const update = await this.#carried(whose);
    if (update !== null) this.#writeAsCarrier(update);
  }

  #writeAsCarrier(update: Uint8Array): Refusal | null {
    if (this.#keep(update, 'carrier')) {
      this.#take(update);
      return null;
    }
    this.#thread.spoil(null);
    return refuse('storage-failed');
  }

  /** Null as well when there is no time for it: that is made up for when the text is opened next. */
  async #carried(whose: Asker): Promise<Uint8Array | null> {
    try {
      return await this.#thread.ask<'carry'>({ ask: 'carry' }, whose, TRY_MS);
    } catch (error) {
      if (!(error instanceof BudgetSpent || error instanceof Starved)) throw error;
      this.#warn(error.message);
      return null;
    }
  }

  async #keepWhole(): Promise<void> {
    if (this.#sinceWhole < WHOLE_EVERY) return;
    this.#sinceWhole = 0;
    this.#keep(await this.#thread.ask<'whole'>({ ask: 'whole' }), 'system');
  }

  #keep(update: Uint8Array, person: MinutesUpdate['person']): boolean {
    const at = person === 'carrier' && this.#at > 0 ? this.#at : Math.max(this.#effects.now(), this.#at);
    try {
      this.#rows.append(this.#id, { seq: this.#seq + 1, person, at, update });
    } catch (error) {
      this.#effects.log.error({ err: error, meeting: this.#id }, 'the minutes could not be written');
      endIfMovedOn(error, this.#effects);
      return false;
    }
    this.#seq += 1;
    this.#at = at;
    return true;
  }

  readonly #failed = (error: unknown): void => {
    if (error instanceof ServerStopping) return;
    this.#effects.log.error({ err: error, meeting: this.#id }, 'the whole text could not be kept');
  };

  #warn(why: string): void {
    this.#effects.log.warn({ meeting: this.#id, why }, 'an update of the minutes was not merged');
  }
}

type Taken = Extract<Tried, { readonly is: 'taken' }>;
