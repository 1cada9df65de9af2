import { type Actor, actorOf } from '../../../shared/actor.ts';
import { mustNotBeFrozen } from '../../../shared/agreement/agreement-rules.ts';
import { firstRefusal, isRefusal, type Refusal, refuse, refuseUnless } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { textsOf } from '../../../shared/minutes/texts-of.ts';
import { type Access, accessTo } from '../../../shared/minutes/who-may-write.ts';
import type { PieceAnswer, PieceWanted } from '../../../shared/protocol/catching-up.ts';
import type {
  Cursor,
  JoinMinutes,
  JoinMinutesAnswer,
  UpdateMinutesAnswer,
} from '../../../shared/protocol/minutes-messages.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { Joining, Writing } from '../../minutes/merging.ts';
import { beginningOf, isLong, type Offered, pieceOf } from '../offered.ts';
import { cursorsAt, type Desk, type MinutesSocket, seatAs, takeCursor, writersOf } from './minutes-desk.ts';

/** After so many updates that no editor makes, the socket is closed. */
const STRANGE_MAX = 5;

/** Where a socket stands at a text. `fetching`: has been offered a long text, and takes no part before it has all of it. */
type Place =
  | { readonly state: 'nowhere' }
  | { readonly state: 'fetching'; readonly room: MeetingRoom; readonly offered: Offered }
  | { readonly state: 'seated'; readonly desk: Desk };
const NOWHERE: Place = { state: 'nowhere' };

/** One socket at the text of one meeting. */
export class MinutesSeat {
  readonly #socket: MinutesSocket;
  readonly #deskOf: (room: MeetingRoom) => Desk;
  readonly #actor: Actor;
  #place: Place = NOWHERE;
  /** Raised by each joining and leaving: what took long may come too late. */
  #attempt = 0;
  #strange = 0;

  constructor(socket: MinutesSocket, deskOf: (room: MeetingRoom) => Desk) {
    this.#socket = socket;
    this.#deskOf = deskOf;
    this.#actor = actorOf(socket.data.signedIn);
  }

  get person(): PersonId {
    return this.#socket.data.signedIn.person;
  }

  /** Takes the place of what was joined before; what is refused leaves that as it is. */
  async join(room: MeetingRoom, { stateVector }: JoinMinutes): Promise<JoinMinutesAnswer> {
    if (this.#accessTo(room) === 'none') return refuse('not-a-member');
    this.#attempt += 1;
    const mine = this.#attempt;
    const joining = await this.#deskOf(room).text.joining(stateVector, this.person);
    if (isRefusal(joining)) return joining;
    const access = this.#accessTo(room);
    if (access === 'none') return refuse('not-a-member');
    if (mine !== this.#attempt) return refuse('not-joined');
    this.leave();
    return this.#offer(room, access, joining);
  }

  /** Undefined where nothing is being fetched. */
  piece(wanted: PieceWanted): PieceAnswer | undefined {
    const place = this.#place;
    if (place.state !== 'fetching') return undefined;
    return this.#accessTo(place.room) === 'none' ? refuse('not-a-member') : pieceOf(place.offered, wanted);
  }

  /** Undefined before joining, and for a person who has been shown out. */
  update(update: Uint8Array): Promise<UpdateMinutesAnswer> | Refusal | undefined {
    const desk = this.#desk;
    if (!desk?.seats.has(this.#socket)) return undefined;
    const refusal = () =>
      firstRefusal(
        mustNotBeFrozen(desk.room.meeting),
        refuseUnless(this.#accessTo(desk.room) === 'writer', 'not-permitted'),
      );
    return refusal() ?? this.#write(desk, update, refusal);
  }

  cursor(cursor: Cursor): void {
    const desk = this.#desk;
    const seat = desk?.seats.get(this.#socket);
    if (!desk || seat?.access !== 'writer' || !desk.text.claims(cursor.clientId, this.person)) return;
    const shown = { ...cursor, person: this.person };
    seat.cursor = shown;
    this.#socket.to(writersOf(desk.room)).emit('cursor', shown);
  }

  leave(): void {
    const desk = this.#desk;
    this.#attempt += 1;
    this.#place = NOWHERE;
    if (!desk) return;
    takeCursor(this.#socket.nsp, desk, this.#socket);
    seatAs(desk, this.#socket, 'none');
    void this.#socket.leave(desk.room.id);
    desk.seats.delete(this.#socket);
  }

  get #desk(): Desk | null {
    return this.#place.state === 'seated' ? this.#place.desk : null;
  }

  #accessTo(room: MeetingRoom): Access {
    return accessTo(room.meeting, this.#actor);
  }

  #offer(room: MeetingRoom, access: Exclude<Access, 'none'>, { offered, stateVector }: Joining): JoinMinutesAnswer {
    const desk = this.#deskOf(room);
    if (isLong(offered)) this.#place = { state: 'fetching', room, offered };
    else this.#sit(desk, access);
    const { seq, bytes } = offered;
    const whole = { seq, size: bytes.length };
    const known = { person: this.person, access, epoch: room.epoch };
    return { ...known, whole, diff: beginningOf(offered), stateVector, cursors: cursorsAt(desk) };
  }

  #sit(desk: Desk, access: Access): void {
    this.#place = { state: 'seated', desk };
    desk.seats.set(this.#socket, { actor: this.#actor, access, cursor: null });
    seatAs(desk, this.#socket, access);
    void this.#socket.join(desk.room.id);
  }

  async #write({ room, text }: Desk, update: Uint8Array, refusal: Writing['refusal']): Promise<UpdateMinutesAnswer> {
    const names = () => textsOf(room.meeting);
    const merged = await text.merge(update, { person: this.person, names, refusal });
    if ('has' in merged) return merged;
    if (!isRefusal(merged)) return { accepted: merged };
    if (merged.refused === 'bad-message' || merged.refused === 'not-permitted') this.#countStrange();
    return merged;
  }

  /** The answer leaves first. */
  #countStrange(): void {
    this.#strange += 1;
    if (this.#strange >= STRANGE_MAX) setImmediate(() => this.#socket.disconnect());
  }
}
