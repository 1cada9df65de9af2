import type { Logger } from 'pino';
import type { ExtendedError, Namespace, Socket } from 'socket.io';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { Sessions, SignedIn } from '../auth/sessions.ts';

/** What the server knows of every socket, whatever its namespace. */
export type SocketData = { signedIn: SignedIn };

/** A refusal that socket.io hands to the client as the message of `connect_error`. */
const refused = (code: RefusalCode): ExtendedError => new Error(code);

/** Lets signed-in people in, to every namespace alike, and ends their sockets with their session. */
export function createDoor(sessions: Pick<Sessions, 'look' | 'stillOpen'>, socketsPerSession: number, log: Logger) {
  const bySession = new Map<string, Set<Socket>>();

  const isFull = (sessionId: string) => (bySession.get(sessionId)?.size ?? 0) >= socketsPerSession;

  /** Refuses `signed-out` and `too-many-messages`. */
  async function authenticate(socket: Socket, next: (error?: ExtendedError) => void): Promise<void> {
    const signedIn = await sessions.look(socket.handshake.headers.cookie);
    if (!signedIn) return next(refused('signed-out'));
    if (isFull(signedIn.sessionId)) return next(refused('too-many-messages'));
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
    const { signedIn }: SocketData = socket.data;
    const sockets = bySession.get(signedIn.sessionId) ?? new Set();
    bySession.set(signedIn.sessionId, sockets.add(socket));
    socket.once('disconnect', () => {
      sockets.delete(socket);
      if (sockets.size === 0) bySession.delete(signedIn.sessionId);
    });
  }

  function cut(sessionId: string): void {
    for (const socket of [...(bySession.get(sessionId) ?? [])]) socket.disconnect();
  }

  /** What somebody does from now on is done under the name that they have now. */
  function renew(person: PersonId, profile: Profile): void {
    for (const socket of [...bySession.values()].flatMap((sockets) => [...sockets])) {
      const data: SocketData = socket.data;
      if (data.signedIn.person === person) data.signedIn = { ...data.signedIn, profile };
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
        const open = sessions.stillOpen([...bySession.keys()]);
        for (const sessionId of bySession.keys()) if (!open.has(sessionId)) cut(sessionId);
      } catch (error) {
        log.error({ err: error }, 'sessions could not be looked at');
      }
    },
  };
}

export type Door = ReturnType<typeof createDoor>;
