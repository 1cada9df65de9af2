import type { Logger } from 'pino';
import type { ExtendedError, Namespace, Socket } from 'socket.io';
import type { Profile } from '../../../shared/attendance/profile.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { Sessions, SignedIn } from '../../auth/sessions/sessions.ts';

/** What the server knows of every socket, whatever its namespace. */
export type SocketData = { signedIn: SignedIn };

/** A refusal that socket.io hands to the client as the message of `connect_error`. */
const refused = (code: RefusalCode): ExtendedError => new Error(code);

/** Lets signed-in people in, to every namespace alike, and ends their sockets with their session. */
export function createDoor(sessions: Pick<Sessions, 'look' | 'stillOpen'>, socketsPerPerson: number, log: Logger) {
  const byPerson = new Map<PersonId, Set<Socket>>();

  const signedInOf = ({ data }: Socket): SignedIn => (data as SocketData).signedIn;
  const sockets = (): readonly Socket[] => [...byPerson.values()].flatMap((own) => [...own]);
  /** Counted by person: who signs in again has no more. */
  const isFull = (person: PersonId) => (byPerson.get(person)?.size ?? 0) >= socketsPerPerson;

  /** Refuses `signed-out` and `too-many-messages`. */
  async function authenticate(socket: Socket, next: (error?: ExtendedError) => void): Promise<void> {
    const signedIn = await sessions.look(socket.handshake.headers.cookie);
    if (!signedIn) return next(refused('signed-out'));
    if (isFull(signedIn.person)) return next(refused('too-many-messages'));
    const data: SocketData = socket.data;
    data.signedIn = signedIn;
    next();
  }

  /** As `authenticate`; when the database cannot be read, `storage-failed`. */
  function admit(socket: Socket, next: (error?: ExtendedError) => void): void {
    authenticate(socket, next).catch((error: unknown) => {
      log.error({ err: error }, 'a session could not be looked up');
      next(refused('storage-failed'));
    });
  }

  function remember(socket: Socket): void {
    const { person } = signedInOf(socket);
    // Several at once were each let in before any of them was counted. It ends once all who listen to it do.
    if (isFull(person)) queueMicrotask(() => socket.disconnect());
    const own = byPerson.get(person) ?? new Set();
    byPerson.set(person, own.add(socket));
    socket.once('disconnect', () => {
      own.delete(socket);
      if (own.size === 0) byPerson.delete(person);
    });
  }

  function cut(sessionId: string): void {
    for (const socket of sockets()) if (signedInOf(socket).sessionId === sessionId) socket.disconnect();
  }

  /** What somebody does from now on is done under the name that they have now. */
  function renew(person: PersonId, profile: Profile): void {
    for (const socket of byPerson.get(person) ?? []) {
      const data: SocketData = socket.data;
      data.signedIn = { ...data.signedIn, profile };
    }
  }

  return {
    /** Every namespace has this door: `door.guard(io.of('/meeting'))`. After it, `socket.data.signedIn` is there. */
    guard(namespace: Namespace): void {
      namespace.use(admit);
      namespace.on('connection', remember);
    },
    /** A session has ended: so do its sockets. */
    cut,
    /** A profile has changed: those who act over sockets that are open have it too. */
    renew,
    /** Ends the sockets of sessions that have expired or were closed elsewhere. While that cannot be known, they stay. */
    cutEnded(): void {
      try {
        const held = new Set(sockets().map((socket) => signedInOf(socket).sessionId));
        const open = sessions.stillOpen([...held]);
        for (const sessionId of held) if (!open.has(sessionId)) cut(sessionId);
      } catch (error) {
        log.error({ err: error }, 'sessions could not be looked at');
      }
    },
  };
}

export type Door = ReturnType<typeof createDoor>;
