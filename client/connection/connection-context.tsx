import { createContext, type ParentProps, untrack, useContext } from 'solid-js';
import type { MeetingId } from '../../shared/ids.ts';
import { type Connection, createConnection } from './connection.ts';
import { openScreenSocket, openSocket } from './socket.ts';

const ConnectionContext = createContext<Connection>();

/**
 * The line to one meeting, for as long as this is shown. Another meeting needs another provider: `<Show keyed>`.
 * `screenKey`: as the room's screen, let in by its link instead of a person's session.
 */
export function ConnectionProvider(props: ParentProps<{ readonly meetingId: MeetingId; readonly screenKey?: string }>) {
  const { meetingId, screenKey } = untrack(() => ({ meetingId: props.meetingId, screenKey: props.screenKey }));
  const socket = screenKey === undefined ? openSocket('/meeting') : openScreenSocket(screenKey);
  const connection = createConnection(meetingId, socket);
  return <ConnectionContext.Provider value={connection}>{props.children}</ConnectionContext.Provider>;
}

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('useConnection outside ConnectionProvider');
  return connection;
}
