import { createContext, type ParentProps, useContext } from 'solid-js';
import type { MeetingId } from '../../shared/ids.ts';
import { type Connection, createConnection } from './connection.ts';

const ConnectionContext = createContext<Connection>();

/** The line to one meeting, for as long as this is shown. Another meeting needs another provider: `<Show keyed>`. */
export function ConnectionProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  const connection = createConnection(props.meetingId);
  return <ConnectionContext.Provider value={connection}>{props.children}</ConnectionContext.Provider>;
}

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('useConnection outside ConnectionProvider');
  return connection;
}
