import type { Server } from 'socket.io';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { Receipt } from '../../shared/protocol/command.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Metrics } from '../metrics.ts';

const NAMESPACES = ['meeting', 'media', 'minutes', 'messages', 'screen'] as const;

/** Told of each command once it is answered; `seconds` since it arrived. */
export type Observed = (type: MeetingCommand['type'], receipt: Receipt, seconds: number) => void;

/** Counts for `GET /metrics`: sockets, commands, refusals, records, and how long a receipt takes. */
export function measure(io: Server, rooms: MeetingRooms, metrics: Metrics): Observed {
  for (const namespace of NAMESPACES) {
    const count = () => metrics.connections.set({ namespace }, io.of(`/${namespace}`).sockets.size);
    io.of(`/${namespace}`).on('connection', (socket) => {
      count();
      socket.on('disconnect', () => setImmediate(count));
    });
  }
  rooms.onOpened((room) => void room.onCommitted((records) => metrics.records.inc(records.length)));
  return (type, receipt, seconds) => {
    metrics.commands.inc({ type });
    if ('refused' in receipt) metrics.refusals.inc({ code: receipt.refused });
    else metrics.commitSeconds.observe(seconds);
  };
}
