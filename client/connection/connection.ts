import type { Socket } from 'socket.io-client';
import { createSignal, onCleanup } from 'solid-js';
import type { CommandId, MeetingId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { ApplicationsFrame } from '../../shared/protocol/meeting-messages.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { Outcome, Unanswered } from './command-outbox.ts';
import { createMeetingChannel } from './meeting-channel.ts';
import type { Status, Told } from './meeting-status.ts';
import type { Delivery } from './records/records-in-order.ts';
import { openSocket } from './socket.ts';
import type { Care } from './watch/pulse.ts';

export type Connection = {
  readonly status: () => Status;
  /** The reason, while the status is `refused`; otherwise null. */
  readonly refusal: () => RefusalCode | null;
  /** Resolves once it is known what has become of it, however often the connection drops before. */
  readonly send: (command: MeetingCommand) => Promise<Outcome>;
  /** Commands that have waited for their answer for some time. */
  readonly unanswered: () => readonly Unanswered[];
  /** For a command that the server does not have yet. */
  readonly takeBack: (id: CommandId) => void;
  /** How many people wait for admission, for those who may admit; another object each time that it may have changed. */
  readonly applications: () => ApplicationsFrame;
  /** For a client that has found that its state is not the server's. */
  readonly startOver: () => void;
  /** Records come in order, without gaps or repetitions. Returns how to stop. */
  readonly onRecords: (listener: (delivery: Delivery) => void) => () => void;
  /** How closely to watch whether the connection lives: a dead one is noticed within seconds, and begun again. */
  readonly watch: (care: Care) => void;
  /** Server time, ms since 1970 UTC, whatever the clock of this device says. */
  readonly serverNow: () => number;
};

/** The connection to a meeting, by default a member's, with its state as signals; it closes with its owner. */
export function createConnection(meetingId: MeetingId, socket: Socket = openSocket('/meeting')): Connection {
  const [told, setTold] = createSignal<Told>(
    { status: 'connecting', refusal: null },
    { equals: (a, b) => a.status === b.status && a.refusal === b.refusal },
  );
  const [unanswered, setUnanswered] = createSignal<readonly Unanswered[]>([]);
  const [applications, setApplications] = createSignal<ApplicationsFrame>({ waiting: 0 });
  const listeners = new Set<(delivery: Delivery) => void>();
  const channel = createMeetingChannel(socket, meetingId, {
    stands: (status, refusal) => setTold({ status, refusal }),
    unanswered: setUnanswered,
    applications: setApplications,
    delivered: (delivery) => {
      for (const listener of listeners) listener(delivery);
    },
  });
  onCleanup(() => channel.close());

  return {
    status: () => told().status,
    refusal: () => told().refusal,
    send: channel.send,
    unanswered,
    takeBack: channel.takeBack,
    applications,
    startOver: () => channel.startOver(),
    onRecords(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (care) => channel.watch(care),
    serverNow: channel.clock.now,
  };
}
