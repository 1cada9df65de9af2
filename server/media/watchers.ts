import { isAdmitted } from '../../shared/attendance/attendance-rules.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { Watcher } from './sound-check-desk.ts';

/** Those who are in the meeting without sound and picture of it here, and are told of them all the same. */
export class Watchers {
  readonly #all = new Set<Watcher>();

  [Symbol.iterator](): Iterator<Watcher> {
    return this.#all.values();
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  add = (watcher: Watcher): void => void this.#all.add(watcher);

  remove = (watcher: Watcher): void => void this.#all.delete(watcher);

  /** Whoever is no longer a member watches no more. */
  showOut(meeting: Meeting): void {
    for (const watcher of this.#all) if (!isAdmitted(meeting, watcher.person)) this.#end(watcher, 'not-admitted');
  }

  end(): void {
    for (const watcher of this.#all) this.#end(watcher, 'room-closed');
  }

  #end(watcher: Watcher, reason: 'not-admitted' | 'room-closed'): void {
    this.#all.delete(watcher);
    watcher.device.tell('ended', { reason });
  }
}
