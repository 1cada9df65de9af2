import type { MeetingId } from '../../shared/ids.ts';
import { createContextOf } from '../context.tsx';
import { type Connection, createConnection } from './connection.ts';
import { openScreenSocket, openSocket } from './socket.ts';

type Props = {
  readonly meetingId: MeetingId;
  /** As the room's screen, let in by its link instead of a person's session. */
  readonly screenKey?: string;
};

/** The connection to one meeting, for as long as this is shown. */
export const [ConnectionProvider, useConnection] = createContextOf(
  'Connection',
  ({ meetingId, screenKey }: Props): Connection =>
    createConnection(meetingId, screenKey === undefined ? openSocket('/meeting') : openScreenSocket(screenKey)),
);
