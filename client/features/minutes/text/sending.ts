import * as Y from 'yjs';
import { UPDATE_MAX } from '../../../../shared/protocol/fields/sizes.ts';
import type { UpdateMinutesAnswer } from '../../../../shared/protocol/minutes-messages.ts';
import type { RefusalCode } from '../../../../shared/refusals.ts';
import { differenceOf } from './difference.ts';
import type { MinutesChannel } from './minutes-channel.ts';
import type { Saving } from './saving.ts';
import type { Parcel, Unsent } from './unsent.ts';

/** Keys pressed within this time, ms, travel together: a person who types without a pause sends as often. */
const GATHER_MS = 150;
/** The time, ms, until it tries again what can only work after others have written. */
const MUCH_LATER_MS = 10_000;
/** What will never be taken as it is; anything else may be, after a while. */
const FINAL: readonly RefusalCode[] = ['bad-message', 'text-too-long', 'too-many-links'];

type Deps = {
  readonly doc: Y.Doc;
  readonly unsent: Unsent;
  readonly channel: MinutesChannel;
  readonly saving: Saving;
  readonly isWriter: () => boolean;
  readonly refused: (code: RefusalCode) => void;
};

/** What was sent of what the server turned out to lack: this person's, or everybody's. */
type Mended = 'nothing' | 'own' | 'whole';

/** What was sent in one of these is answered in it or not at all: an answer that finds another changes nothing. */
type Way =
  /** The channel has not joined. */
  | { readonly state: 'shut' }
  | { readonly state: 'open'; readonly mended: Mended }
  /** What is written will not be taken as it is: it stays on the device and in the page, from where it can be copied. */
  | { readonly state: 'blocked' };

/** What was written leaves as long as the channel is open, and counts as unsent until the server says that it has it. */
export class Sending {
  readonly #deps: Deps;
  #way: Way = { state: 'shut' };
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  isBlocked(): boolean {
    return this.#way.state === 'blocked';
  }

  /** The channel has joined. */
  begin(): void {
    this.#become({ state: 'open', mended: 'nothing' });
    this.send();
  }

  stop(): void {
    this.#become({ state: 'shut' });
  }

  close(): void {
    this.#forget();
  }

  soon(): void {
    if (this.#way.state === 'open') this.#next ??= setTimeout(() => this.send(), GATHER_MS);
  }

  send(): void {
    const way = this.#way;
    this.#forget();
    if (way.state !== 'open' || !this.#deps.isWriter()) return;
    while (this.#way === way) {
      const parcel = this.#deps.unsent.next();
      if (parcel === null) return;
      if (parcel.update.byteLength > UPDATE_MAX) this.#become({ state: 'blocked' });
      else void this.#transmit(parcel, way);
    }
  }

  async #transmit(parcel: Parcel, way: Extract<Way, { state: 'open' }>): Promise<void> {
    const update = new Uint8Array(parcel.update);
    const answer = await this.#deps.channel.ask('update', { update }, update.byteLength);
    if (answer !== null && this.#way === way) this.#answered(parcel, way.mended, answer);
  }

  #answered(parcel: Parcel, mended: Mended, answer: UpdateMinutesAnswer): void {
    if ('accepted' in answer) this.#arrived(parcel);
    else if ('has' in answer) this.#mend(mended, new Uint8Array(answer.has));
    else this.#refused(answer.refused);
  }

  #arrived(parcel: Parcel): void {
    const { unsent, saving } = this.#deps;
    unsent.arrived(parcel);
    saving.moved();
    saving.keep();
    if (!unsent.isEmpty()) this.soon();
  }

  /** The server lacks what this follows: it gets all of ours that it lacks, and if that is not enough, all of everybody's. */
  #mend(mended: Mended, has: Uint8Array): void {
    const { doc, saving, channel } = this.#deps;
    const missing = mended === 'nothing' ? differenceOf(doc, has, saving.devices()) : Y.encodeStateAsUpdate(doc, has);
    if (mended === 'whole' || missing.byteLength > UPDATE_MAX) channel.joinLater(MUCH_LATER_MS);
    else this.#sendInstead(missing, mended === 'nothing' ? 'own' : 'whole');
  }

  #sendInstead(missing: Uint8Array, mended: Mended): void {
    this.#deps.unsent.replace(missing);
    this.#deps.saving.keep();
    this.#become({ state: 'open', mended });
    this.send();
  }

  #refused(code: RefusalCode): void {
    this.#deps.refused(code);
    if (FINAL.includes(code)) this.#become({ state: 'blocked' });
    else this.#deps.channel.joinLater();
  }

  #become(way: Way): void {
    this.#forget();
    if (way.state !== 'open') this.#deps.unsent.comeBack();
    this.#way = way;
    this.#deps.saving.show();
  }

  #forget(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
  }
}
