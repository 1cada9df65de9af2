import { heldRequest } from '../../../shared/floor/floor.ts';
import { modeOf, nameOf } from '../../../shared/floor/requests/beneficiary.ts';
import type { FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import type { Tile } from '../../media/heard/tile.ts';

/** A place on the stage. The holder has one whether or not sound and picture work. */
export type Seat = {
  readonly id: string;
  readonly kind: 'holder' | 'room' | 'chair' | 'speaker' | 'screen';
  readonly name: string;
  readonly organisation: string;
  readonly hasFloor: boolean;
  /** In the room: heard and seen through the room's device. */
  readonly inRoom: boolean;
  /** The person whose loudness is shown; null when there is none. */
  readonly voice: PersonId | null;
  readonly stream: MediaStream | null;
};

/** Seats from the largest down: a shared screen, the holder, the room, the chair, others who may be heard. */
export function seatsOf(meeting: Meeting, tiles: readonly Tile[]): readonly Seat[] {
  const holder = holderSeat(meeting, tiles);
  const screens = tiles.filter(({ source }) => source === 'screen').map((tile) => tileSeat(meeting, tile, 'screen'));
  const people = tiles
    .filter(({ source, person }) => source === 'camera' && person !== holder?.voice)
    .map((tile) => tileSeat(meeting, tile, kindOf(meeting, tile.person)));
  return [...screens, ...(holder ? [holder] : []), ...people].toSorted((a, b) => RANK[a.kind] - RANK[b.kind]);
}

const RANK = { screen: 0, holder: 1, room: 2, chair: 3, speaker: 4 } as const satisfies Record<Seat['kind'], number>;

function holderSeat(meeting: Meeting, tiles: readonly Tile[]): Seat | null {
  const request = heldRequest(meeting.floor);
  if (request === undefined) return null;
  const inRoom = modeOf(meeting, request.beneficiary) === 'room';
  const person = inRoom ? roomDevice(meeting, tiles) : speakerOf(meeting, request, tiles);
  return {
    id: request.id,
    kind: 'holder',
    ...named(nameOf(meeting, request.beneficiary)),
    hasFloor: true,
    inRoom,
    voice: person,
    stream: tiles.find((tile) => tile.person === person && tile.source === 'camera')?.stream ?? null,
  };
}

/** A moderator reads a written intervention out: voice and picture are theirs. */
function speakerOf(meeting: Meeting, { written, beneficiary }: FloorRequest, tiles: readonly Tile[]): PersonId | null {
  if (written === null) return beneficiary.type === 'member' ? beneficiary.person : null;
  return tiles.find(({ person }) => meeting.attendance.members[person]?.role === 'moderator')?.person ?? null;
}

const roomDevice = (meeting: Meeting, tiles: readonly Tile[]): PersonId | null =>
  tiles.find(({ person }) => meeting.attendance.members[person]?.role === 'room')?.person ?? null;

function kindOf(meeting: Meeting, person: PersonId): 'room' | 'chair' | 'speaker' {
  const role = meeting.attendance.members[person]?.role;
  return role === 'room' || role === 'chair' ? role : 'speaker';
}

function tileSeat(meeting: Meeting, tile: Tile, kind: Seat['kind']): Seat {
  const profile = meeting.attendance.members[tile.person]?.profile ?? { name: '', organisation: '' };
  return {
    id: tile.id,
    kind,
    ...named(profile),
    hasFloor: false,
    inRoom: kind === 'room',
    voice: tile.person,
    stream: tile.stream,
  };
}

const named = ({ name, organisation }: { readonly name: string; readonly organisation: string }) => ({
  name,
  organisation,
});

/** Up to two letters that stand for a person without a picture: the first of the first word and of the last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
