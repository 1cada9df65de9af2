import * as Y from 'yjs';
import type { UpdateMinutesAnswer } from '../../../../shared/protocol/minutes-messages.ts';
import { UPDATE_MAX } from '../../../../shared/protocol/sizes.ts';
import type { RefusalCode } from '../../../../shared/refusals.ts';
import { differenceOf } from './difference.ts';
import type { MinutesSocket } from './joining.ts';
import type { Saving } from './saving.ts';
import type { Spells } from './spells.ts';
import type { Mended, Standing } from './standing.ts';
import type { Parcel, Unsent } from './unsent.ts';

/** Keys pressed within this time travel together, ms: who types without a pause sends as often. */
const GATHER_MS = 150;
/** Until trying again what only others' writing can heal, ms. */
const MUCH_LATER_MS = 10_000;
/** Without an answer for so long the line is dead, ms; an update also takes its time to leave. */
const answeredWithin = ({ byteLength }: Uint8Array): number => 10_000 + byteLength / 4;

type Deps = {
  readonly doc: Y.Doc;
  readonly unsent: Unsent;
  readonly socket: MinutesSocket;
  readonly saving: Saving;
  readonly spells: Spells;
  readonly isWriter: () => boolean;
  readonly pause: (ms: number) => void;
  readonly block: () => void;
  readonly refused: (code: RefusalCode) => void;
  readonly startAnew: () => void;
};

/** What was written leaves as long as the line is open, and is unsent until the server says that it has it. */
export function createSending({ doc, unsent, socket, saving, spells, ...deps }: Deps) {
  function soon(): void {
    if (spells.now().at === 'open') spells.unlessLater(send, GATHER_MS);
  }

  function send(): void {
    const spell = spells.now();
    if (spell.at !== 'open' || !deps.isWriter()) return;
    spells.forget();
    while (spells.now() === spell) {
      const parcel = unsent.next();
      if (parcel === null) return;
      if (parcel.update.byteLength > UPDATE_MAX) deps.block();
      else transmit(parcel, spell);
    }
  }

  function transmit(parcel: Parcel, spell: Extract<Standing, { at: 'open' }>): void {
    const answered = (error: Error | null, answer: UpdateMinutesAnswer) => {
      if (spells.now() !== spell) return;
      if (error) deps.startAnew();
      else if ('accepted' in answer) arrived(parcel);
      else if ('has' in answer) mend(spell.mended, new Uint8Array(answer.has));
      else deps.refused(answer.refused);
    };
    const { update } = parcel;
    socket.timeout(answeredWithin(update)).emit('update', { update }, answered);
  }

  function arrived(parcel: Parcel): void {
    unsent.arrived(parcel);
    saving.moved();
    saving.keep();
    if (!unsent.isEmpty()) soon();
  }

  /** The server lacks what this follows: it gets all of ours that it lacks, and if that is not enough, all of anybody's. */
  function mend(mended: Mended, has: Uint8Array): void {
    const missing = mended === 'nothing' ? differenceOf(doc, has, saving.devices()) : Y.encodeStateAsUpdate(doc, has);
    if (mended === 'whole' || missing.byteLength > UPDATE_MAX) deps.pause(MUCH_LATER_MS);
    else sendInstead(missing, mended === 'nothing' ? 'own' : 'whole');
  }

  function sendInstead(missing: Uint8Array, mended: Mended): void {
    unsent.replace(missing);
    saving.keep();
    spells.become({ at: 'open', mended });
    send();
  }

  return { send, soon };
}
