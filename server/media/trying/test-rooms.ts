import { type Refusal, refuse } from '../../../shared/decision.ts';
import { GUESTS_AT_ONCE, TESTS_AT_ONCE } from '../../../shared/trying/trying.ts';
import type { MediaWorkers } from '../workers.ts';
import { type Tester, TestRoom } from './test-room.ts';

/** `roomMs`: a test is over by then, whatever its page does. */
export type TestBounds = { readonly roomMs: number; readonly atOnce: number; readonly guests?: number };
const BOUNDS: TestBounds = { roomMs: 120_000, atOnce: TESTS_AT_ONCE };
/** Somebody may try a laptop and a telephone side by side. */
const OF_ONE = 2;

/** The tests that are under way on this server. They know nothing of meetings. */
export class TestRooms {
  readonly #workers: Pick<MediaWorkers, 'leastBusy' | 'places'>;
  readonly #bounds: TestBounds;
  readonly #rooms = new Map<string, { readonly room: TestRoom; readonly timer: NodeJS.Timeout }>();
  /** Those that are being made, so that many at the same moment are not more than there may be. */
  #making = 0;
  /** Those of people who are no members, also while they are made. */
  readonly #guests = new Set<string>();

  constructor(workers: Pick<MediaWorkers, 'leastBusy' | 'places'>, bounds: TestBounds = BOUNDS) {
    this.#workers = workers;
    this.#bounds = bounds;
  }

  /** Of the server. */
  get workers(): number {
    return this.#workers.places.length;
  }

  get count(): number {
    return this.#rooms.size;
  }

  /** Refuses `tests-at-once`, and `media-unavailable` while no worker is alive. A third test of one person ends their first. */
  async open(tester: Tester, isMember = true): Promise<TestRoom | Refusal> {
    this.#makePlaceFor(tester, isMember ? OF_ONE : 1);
    if (this.#rooms.size + this.#making >= this.#bounds.atOnce) return refuse('tests-at-once');
    if (!isMember && this.#guests.size >= (this.#bounds.guests ?? GUESTS_AT_ONCE)) return refuse('tests-at-once');
    if (!isMember) this.#guests.add(tester.id);
    this.#making += 1;
    const room = await this.#make(tester).finally(() => {
      this.#making -= 1;
    });
    if (!room) {
      this.#guests.delete(tester.id);
      return refuse('media-unavailable');
    }
    this.#rooms.set(tester.id, { room, timer: setTimeout(() => this.end(room), this.#bounds.roomMs).unref() });
    return room;
  }

  /** The test of this person; refuses `test-ended`. */
  find(id: string, person: Tester['person']): TestRoom | Refusal {
    const room = this.#rooms.get(id)?.room;
    return room && room.tester.person === person && !room.closed ? room : refuse('test-ended');
  }

  end(room: TestRoom): void {
    clearTimeout(this.#rooms.get(room.tester.id)?.timer);
    this.#rooms.delete(room.tester.id);
    this.#guests.delete(room.tester.id);
    room.close();
  }

  close(): void {
    for (const { room } of [...this.#rooms.values()]) this.end(room);
  }

  #makePlaceFor({ person }: Tester, most: number): void {
    const all = [...this.#rooms.values()].map(({ room }) => room);
    for (const room of all.filter(({ closed }) => closed)) this.end(room);
    const own = all.filter(({ closed, tester }) => !closed && tester.person === person);
    for (const room of own.slice(0, Math.max(0, own.length + 1 - most))) this.end(room);
  }

  async #make(tester: Tester): Promise<TestRoom | null> {
    const place = await this.#workers.leastBusy().catch(() => null);
    return place && TestRoom.create(tester, place, () => this.#workers.places).catch(() => null);
  }
}
