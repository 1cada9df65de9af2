import type { CaptionEvents } from '../../db/captions/caption-events.ts';
import { type Captions, emptyCaptions } from '../../shared/captions/captions.ts';
import { captionsOf, evolveCaptions } from '../../shared/captions/evolve-captions.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { oneTurn } from '../in-pieces.ts';

/** What is held in memory, in characters: four meetings as full as can be, or hundreds as they are. */
const WEIGHT_MAX = 120_000_000;
/** Of a line beside its words, and of a meeting beside its lines. */
const [OF_LINE, OF_MEETING] = [200, 1000];
/** Read and folded in one turn: some milliseconds. */
const RECORDS_IN_A_TURN = 1000;

const weightOf = ({ characters, events }: Captions): number => characters + events * OF_LINE + OF_MEETING;

/** At once where they are in memory; where they are not, after they were read in turns with the meetings. */
export type WhenHeld = <T>(meetingId: MeetingId, then: (captions: Captions) => T) => T | Promise<T>;
export type HeldCaptions = {
  readonly keep: (meetingId: MeetingId, captions: Captions) => Captions;
  readonly find: (meetingId: MeetingId) => Captions;
  readonly whenHeld: WhenHeld;
};

/** What was asked for last stands last. */
function createShelf(weightMax: number) {
  const held = new Map<MeetingId, Captions>();
  let weight = 0;

  function drop(meetingId: MeetingId): void {
    const captions = held.get(meetingId);
    if (captions && held.delete(meetingId)) weight -= weightOf(captions);
  }

  function keep(meetingId: MeetingId, captions: Captions): Captions {
    drop(meetingId);
    held.set(meetingId, captions);
    weight += weightOf(captions);
    for (const oldest of held.keys()) if (weight > weightMax && oldest !== meetingId) drop(oldest);
    return captions;
  }

  const get = (meetingId: MeetingId): Captions | undefined => held.get(meetingId);
  return { keep, get };
}

/** The captions that stay in memory. */
export function createHeldCaptions(
  events: Pick<CaptionEvents, 'read' | 'readSome'>,
  weightMax = WEIGHT_MAX,
): HeldCaptions {
  const { keep, get } = createShelf(weightMax);
  const loading = new Map<MeetingId, Promise<Captions>>();

  /** What is written meanwhile is in the last piece, or in memory before it. */
  async function read(meetingId: MeetingId): Promise<Captions> {
    let captions = emptyCaptions;
    for (;;) {
      const known = get(meetingId);
      if (known) return keep(meetingId, known);
      const more = events.readSome(meetingId, captions.events, RECORDS_IN_A_TURN);
      captions = evolveCaptions(captions, more);
      if (more.length < RECORDS_IN_A_TURN) return keep(meetingId, captions);
      await oneTurn();
    }
  }

  function load(meetingId: MeetingId): Promise<Captions> {
    const present = loading.get(meetingId) ?? read(meetingId).finally(() => loading.delete(meetingId));
    loading.set(meetingId, present);
    return present;
  }

  return {
    keep,
    find: (meetingId) => keep(meetingId, get(meetingId) ?? captionsOf(events.read(meetingId))),
    whenHeld(meetingId, then) {
      const known = get(meetingId);
      return known ? then(keep(meetingId, known)) : load(meetingId).then(then);
    },
  };
}
