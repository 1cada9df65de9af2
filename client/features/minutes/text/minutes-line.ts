import { createSignal, onCleanup } from 'solid-js';
import * as Y from 'yjs';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import type { Access } from '../../../../shared/minutes/who-may-write.ts';
import type { MinutesJoined } from '../../../../shared/protocol/minutes-messages.ts';
import { passesByItself, type RefusalCode } from '../../../../shared/refusals.ts';
import { comeBack } from '../../../connection/come-back.ts';
import { differenceOf, hasForgotten } from './difference.ts';
import { createJoining, type MinutesSocket } from './joining.ts';
import type { KeptWriting } from './kept-writing.ts';
import { createSaving } from './saving.ts';
import { createSending } from './sending.ts';
import { createSpells } from './spells.ts';
import { createUnsent } from './unsent.ts';
import { FROM_SERVER, watchWriting } from './writing.ts';

/** Until joining again after a refusal, ms. */
const AGAIN_MS = 2000;

/** What will never be taken as it is; anything else may be, after a while. */
const FINAL: readonly RefusalCode[] = ['bad-message', 'text-too-long', 'too-many-links'];

type Options = {
  readonly meetingId: MeetingId;
  readonly person: PersonId;
  readonly socket: MinutesSocket;
  readonly kept: KeptWriting;
};

/** The text of a meeting's minutes in this browser: a Yjs document, its line to the server, and what has not arrived. */
export function createMinutesLine({ meetingId, person, socket, kept }: Options) {
  const doc = new Y.Doc();
  const [access, setAccess] = createSignal<Access | null>(null);
  const [whyRefused, setWhyRefused] = createSignal<RefusalCode | null>(null);
  const [isOutdated, setOutdated] = createSignal(false);
  const isWriter = () => access() === 'writer';
  const take = (update: Uint8Array) => Y.applyUpdate(doc, update, FROM_SERVER);

  const unsent = createUnsent();
  const saving = createSaving({ doc, unsent, kept, standing: () => spells.now(), access });
  const spells = createSpells(unsent, saving.show);
  const turns = { pause, block, refused, startAnew };
  const sending = createSending({ doc, unsent, socket, saving, spells, isWriter, ...turns });
  const joining = createJoining({ doc, meetingId, person, socket, spells, take, joined, notJoined, startAnew });

  function pause(ms: number): void {
    spells.become({ at: 'pausing' });
    spells.later(joining.join, ms);
  }

  /** What was written stays on the device and in the page, from where it can be copied. */
  function block(): void {
    spells.become({ at: 'blocked' });
  }

  function refused(code: RefusalCode): void {
    setWhyRefused(code);
    if (FINAL.includes(code)) block();
    else pause(AGAIN_MS);
  }

  function notJoined(code: RefusalCode): void {
    setOutdated(code === 'outdated');
    if (!passesByItself(code)) setAccess('none');
    pause(AGAIN_MS);
  }

  function joined(answer: MinutesJoined): void {
    const has = new Uint8Array(answer.stateVector);
    take(new Uint8Array(answer.diff));
    if (hasForgotten(doc, has, unsent.all())) unsent.replace(differenceOf(doc, has, saving.devices()));
    setAccess(answer.access);
    saving.keep();
    spells.become({ at: 'open', mended: 'nothing' });
    for (const cursor of answer.cursors) for (const tell of socket.listeners('cursor')) tell(cursor);
    sending.send();
  }

  /** A role was taken or given while the text was open. Who is shut out asks whether they are let in again. */
  function hear(now: Access): void {
    setAccess(now);
    saving.show();
    if (now === 'none') pause(AGAIN_MS);
    else if (spells.now().at === 'blocked') joining.join();
    else sending.send();
  }

  /** The transport notices the end of a dead line late: it is told. */
  function startAnew(): void {
    if (socket.connected) socket.io.engine.close();
  }

  watchWriting({ doc, unsent, saving, isWriter, written: sending.soon });
  socket.on('connect', joining.join);
  socket.on('disconnect', () => spells.become({ at: 'down' }));
  const stayAway = comeBack(socket);
  socket.on('update', ({ update }) => take(new Uint8Array(update)));
  socket.on('access', (message) => hear(message.access));
  socket.connect();
  onCleanup(() => {
    spells.forget();
    stayAway();
    socket.removeAllListeners().disconnect();
    doc.destroy();
  });
  return {
    doc,
    access: (): Access => access() ?? 'none',
    saved: saving.saved,
    /** The server's last refusal of something written. */
    whyRefused,
    /** Whether only reloading the page helps. */
    isOutdated,
    isJoined: () => spells.now().at === 'open',
    socket,
  };
}

export type MinutesLine = ReturnType<typeof createMinutesLine>;
