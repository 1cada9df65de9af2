import { createSignal, onCleanup } from 'solid-js';
import * as Y from 'yjs';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import type { Access } from '../../../../shared/minutes/who-may-write.ts';
import type { Cursor, CursorShown, MinutesJoined } from '../../../../shared/protocol/minutes-messages.ts';
import { passesByItself, type RefusalCode } from '../../../../shared/refusals.ts';
import type { ChannelSocket } from '../../../connection/channel-socket.ts';
import type { ChannelState } from '../../../connection/channel-state.ts';
import { differenceOf, hasForgotten } from './difference.ts';
import type { KeptWriting } from './kept-writing.ts';
import { createMinutesChannel, type MinutesChannel } from './minutes-channel.ts';
import { createSaving, type Saved } from './saving.ts';
import { Sending } from './sending.ts';
import { createUnsent } from './unsent.ts';
import { watchWriting } from './writing.ts';

export type MinutesText = {
  readonly doc: Y.Doc;
  readonly access: () => Access;
  readonly saved: () => Saved;
  /** The server's last refusal of something written. */
  readonly whyRefused: () => RefusalCode | null;
  /** Whether only loading the page again helps. */
  readonly isOutdated: () => boolean;
  readonly cursors: Cursors;
};

/** Where others have their cursors; of the moment, never stored. */
type Cursors = {
  /** Nothing while the channel has not joined. */
  readonly tell: (own: Cursor) => void;
  readonly onMoved: (listener: (cursor: CursorShown) => void) => void;
  readonly onGone: (listener: (cursor: Pick<Cursor, 'clientId'>) => void) => void;
};

type Options = {
  readonly meetingId: MeetingId;
  readonly person: PersonId;
  readonly socket: ChannelSocket;
  readonly kept: KeptWriting;
};

/** The text of a meeting's minutes in this browser: a Yjs document, its channel to the server, and what has not arrived. */
export function createMinutesText({ meetingId, person, socket, kept }: Options): MinutesText {
  const doc = new Y.Doc();
  const right = createRight();
  const { access, isWriter, whyRefused, isOutdated } = right;
  const unsent = createUnsent();
  const isConnected = () => socket.connected;
  const saving = createSaving({ doc, unsent, kept, access, isConnected, isBlocked: () => sending.isBlocked() });
  const channel = createMinutesChannel({ doc, meetingId, person, socket, changed });
  const sending = new Sending({ doc, unsent, channel, saving, isWriter, refused: right.refused });
  const cursors = createCursorsOf(channel);

  function changed(now: ChannelState<MinutesJoined>): void {
    right.changed(now, isConnected());
    if (now.state === 'joined') joined(now.answer);
    else sending.stop();
  }
  function joined(answer: MinutesJoined): void {
    const has = new Uint8Array(answer.stateVector);
    if (hasForgotten(doc, has, unsent.all())) unsent.replace(differenceOf(doc, has, saving.devices()));
    right.told(answer.access);
    saving.keep();
    cursors.show(answer.cursors);
    sending.begin();
  }
  /** A role was given or taken while the text was open. A person who is shut out asks whether they are let in again. */
  function hear(now: Access): void {
    right.told(now);
    saving.show();
    if (now === 'none') channel.joinLater();
    else if (sending.isBlocked()) channel.join();
    else sending.send();
  }
  watchWriting({ doc, unsent, saving, isWriter, written: () => sending.soon() });
  channel.on('access', (message) => hear(message.access));
  onCleanup(() => sending.close());
  onCleanup(() => doc.destroy());
  return { doc, access: () => access() ?? 'none', saved: saving.saved, whyRefused, isOutdated, cursors };
}

/** What the server lets this person do; null before its first answer. */
function createRight() {
  const [access, setAccess] = createSignal<Access | null>(null);
  const [whyRefused, setWhyRefused] = createSignal<RefusalCode | null>(null);
  const [isOutdated, setOutdated] = createSignal(false);
  return {
    access,
    isWriter: () => access() === 'writer',
    isOutdated,
    whyRefused,
    told: setAccess,
    refused: setWhyRefused,
    /** A person who could not even connect is told nothing about this text. */
    changed(now: ChannelState<MinutesJoined>, isConnected: boolean): void {
      setOutdated(now.state === 'outdated');
      const isOut = now.state === 'outdated' || (now.state === 'refused' && !passesByItself(now.code));
      if (isOut && isConnected) setAccess('none');
    },
  };
}

function createCursorsOf(channel: MinutesChannel) {
  const listeners: ((cursor: CursorShown) => void)[] = [];
  const show = (cursor: CursorShown) => {
    for (const listener of listeners) listener(cursor);
  };
  channel.on('cursor', show);
  return {
    show: (shown: readonly CursorShown[]): void => shown.forEach(show),
    tell: (own: Cursor): void => {
      if (channel.state().state === 'joined') channel.tell('cursor', own);
    },
    onMoved: (listener: (cursor: CursorShown) => void): void => void listeners.push(listener),
    onGone: (listener: (cursor: Pick<Cursor, 'clientId'>) => void): void => channel.on('cursorGone', listener),
  };
}
