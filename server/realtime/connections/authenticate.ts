import type { Logger } from 'pino';
import type { DefaultEventsMap, ExtendedError, Namespace, Socket } from 'socket.io';
import type { Profile } from '../../../shared/attendance/profile.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { RefusedAtTheDoor } from '../../../shared/refusals.ts';
import type { Sessions, SignedIn } from '../../auth/sessions/sessions.ts';

/** What the server knows about every socket, in every namespace. */
export type SocketData = { signedIn: SignedIn };

/** The door looks at nothing that is said. */
type AnySocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
type AnyNamespace = Namespace<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
type Next = (error?: ExtendedError) => void;

/** A refusal that socket.io hands to the client as the message of `connect_error`. */
export const refusedAtTheDoor = (code: RefusedAtTheDoor): ExtendedError => new Error(code);

/** Lets signed-in people in, to every namespace alike, and ends their sockets with their session. */
export type Door = {
  /** Every namespace has this door: `door.guard(io.of('/meeting'))`. After it, `socket.data.signedIn` is there. */
  readonly guard: (namespace: AnyNamespace) => void;
  /** A session has ended, and so have its sockets. */
  readonly cut: (sessionId: string) => void;
  /** A profile has changed: the person's open sockets act under it, too. */
  readonly renew: (person: PersonId, profile: Profile) => void;
  /** Ends the sockets of sessions that have expired or were closed elsewhere. While that cannot be known, they stay. */
  readonly cutEnded: () => void;
};

type DoorSessions = Pick<Sessions, 'look' | 'stillOpen'>;

export const createDoor = (sessions: DoorSessions, socketsPerPerson: number, log: Logger): Door =>
  new SignedInDoor(sessions, socketsPerPerson, log);

class SignedInDoor implements Door {
  readonly #sessions: DoorSessions;
  readonly #socketsPerPerson: number;
  readonly #log: Logger;
  readonly #byPerson = new Map<PersonId, Set<AnySocket>>();

  constructor(sessions: DoorSessions, socketsPerPerson: number, log: Logger) {
    this.#sessions = sessions;
    this.#socketsPerPerson = socketsPerPerson;
    this.#log = log;
  }

  guard(namespace: AnyNamespace): void {
    namespace.use((socket, next) => this.#admit(socket, next));
    namespace.on('connection', (socket) => this.#remember(socket));
  }

  cut(sessionId: string): void {
    for (const socket of this.#sockets()) if (socket.data.signedIn.sessionId === sessionId) socket.disconnect();
  }

  /** What somebody does from now on has the name that they have now. */
  renew(person: PersonId, profile: Profile): void {
    for (const socket of this.#byPerson.get(person) ?? []) {
      const { data } = socket;
      data.signedIn = { ...data.signedIn, profile };
    }
  }

  cutEnded(): void {
    try {
      const held = new Set(this.#sockets().map((socket) => socket.data.signedIn.sessionId));
      const open = this.#sessions.stillOpen([...held]);
      for (const sessionId of held) if (!open.has(sessionId)) this.cut(sessionId);
    } catch (error) {
      this.#log.error({ err: error }, 'sessions could not be looked at');
    }
  }

  /** As `#authenticate`; when the database cannot be read, `storage-failed`. */
  #admit(socket: AnySocket, next: Next): void {
    this.#authenticate(socket, next).catch((error: unknown) => {
      this.#log.error({ err: error }, 'a session could not be looked up');
      next(refusedAtTheDoor('storage-failed'));
    });
  }

  /** Refuses `signed-out` and `too-many-messages`. */
  async #authenticate(socket: AnySocket, next: Next): Promise<void> {
    const signedIn = await this.#sessions.look(socket.handshake.headers.cookie);
    if (!signedIn) return next(refusedAtTheDoor('signed-out'));
    if (this.#isFull(signedIn.person)) return next(refusedAtTheDoor('too-many-messages'));
    socket.data.signedIn = signedIn;
    next();
  }

  #remember(socket: AnySocket): void {
    const { person } = socket.data.signedIn;
    // Several at once were each let in before any of them was counted. The socket ends after all listeners have been added.
    if (this.#isFull(person)) queueMicrotask(() => socket.disconnect());
    const own = this.#byPerson.get(person) ?? new Set();
    this.#byPerson.set(person, own.add(socket));
    socket.once('disconnect', () => {
      own.delete(socket);
      if (own.size === 0) this.#byPerson.delete(person);
    });
  }

  #sockets(): readonly AnySocket[] {
    return [...this.#byPerson.values()].flatMap((own) => [...own]);
  }

  /** Counted by person: to sign in again gives no more. */
  #isFull(person: PersonId): boolean {
    return (this.#byPerson.get(person)?.size ?? 0) >= this.#socketsPerPerson;
  }
}
