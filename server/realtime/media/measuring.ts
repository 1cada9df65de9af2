import type { Server } from 'socket.io';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { Receipt } from '../../../shared/protocol/commands/command.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';
import type { Metrics } from '../../metrics.ts';

/** Told of each command once it is answered; `seconds` since it arrived. */
export type Observed = (type: MeetingCommand['type'], receipt: Receipt, seconds: number) => void;

/** Counts for `GET /metrics`: sockets, commands, refusals, records, and how long a receipt takes. */
export function measure(io: Server, namespaces: readonly string[], rooms: MeetingRooms, metrics: Metrics): Observed {
  for (const name of namespaces) {
    const count = () => metrics.connections.set({ namespace: name.slice(1) }, io.of(name).sockets.size);
    io.of(name).on('connection', (socket) => {
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
