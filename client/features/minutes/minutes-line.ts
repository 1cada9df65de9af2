import type { Socket } from 'socket.io-client';
import { createSignal, onCleanup } from 'solid-js';
import * as Y from 'yjs';
import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import type { Access } from '../../../shared/minutes/who-may-write.ts';
import {
  type JoinMinutesAnswer,
  type MinutesDown,
  type MinutesJoined,
  type MinutesUp,
  UPDATE_MAX,
  type UpdateMinutesAnswer,
} from '../../../shared/protocol/minutes.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { passesByItself, type RefusalCode } from '../../../shared/refusals.ts';
import { comeBack } from '../../connection/come-back.ts';
import { differenceOf, hasForgotten, onlyDeletes } from './difference.ts';
import type { KeptWriting } from './kept-writing.ts';
import { createSaving } from './saving.ts';
import type { Mended, Standing } from './standing.ts';
import { createUnsent, type Parcel } from './unsent.ts';

export type MinutesSocket = Socket<MinutesDown, MinutesUp>;

/** Keys pressed within this time travel together, ms: who types without a pause sends as often. */
const GATHER_MS = 150;
/** Until joining again after a refusal; after one that only others' writing can heal, ms. */
const AGAIN_MS = 2000;
const MUCH_LATER_MS = 10_000;
/** Without an answer for so long the line is dead, whatever it says, ms; an update also takes its time to leave. */
const JOINED_WITHIN_MS = 30_000;
const answeredWithin = ({ byteLength }: Uint8Array): number => 10_000 + byteLength / 4;

/** Origins of what was not written just now: the server's, and what this device had kept. */
export const FROM_SERVER = Symbol('from the server');
const FROM_BEFORE = Symbol('from before');

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
  const unsent = createUnsent();
  const [access, setAccess] = createSignal<Access | null>(null);
  const [whyRefused, setWhyRefused] = createSignal<RefusalCode | null>(null);
  const [isOutdated, setOutdated] = createSignal(false);
  let standing: Standing = { at: 'down' };
  /** What happens next in this standing, by itself. */
  let next: ReturnType<typeof setTimeout> | undefined;
  const saving = createSaving({ doc, unsent, kept, standing: () => standing, access });
  const { show, keep } = saving;

  function become(now: Standing): void {
    clearTimeout(next);
    next = undefined;
    standing = now;
    show();
  }

  function later(work: () => void, ms: number): void {
    clearTimeout(next);
    next = setTimeout(work, ms);
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_SERVER || origin === FROM_BEFORE) return;
    if (access() !== 'writer' && onlyDeletes(update)) return;
    if (unsent.isEmpty()) saving.moved();
    unsent.add(update);
    keep();
    sendSoon();
  });

  function sendSoon(): void {
    if (standing.at === 'open') next ??= setTimeout(send, GATHER_MS);
  }

  function send(): void {
    const spell = standing;
    if (spell.at !== 'open' || access() !== 'writer') return;
    clearTimeout(next);
    next = undefined;
    while (standing === spell) {
      const parcel = unsent.next();
      if (parcel === null) return;
      if (parcel.update.byteLength > UPDATE_MAX) block();
      else transmit(parcel, spell);
    }
  }

  function transmit(parcel: Parcel, spell: Extract<Standing, { at: 'open' }>): void {
    const answered = (error: Error | null, answer: UpdateMinutesAnswer) => {
      if (standing !== spell) return;
      if (error) startAnew();
      else if ('accepted' in answer) arrived(parcel);
      else if ('has' in answer) mend(spell.mended, new Uint8Array(answer.has));
      else refused(answer.refused);
    };
    const { update } = parcel;
    socket.timeout(answeredWithin(update)).emit('update', { update }, answered);
  }

  function arrived(parcel: Parcel): void {
    unsent.arrived(parcel);
    saving.moved();
    keep();
    if (!unsent.isEmpty()) sendSoon();
  }

  /** What is on its way may arrive or not; it is sent again after joining again. */
  function pause(ms: number): void {
    unsent.comeBack();
    become({ at: 'pausing' });
    later(join, ms);
  }

  /** It stays on the device and in the page, from where it can be copied. */
  function block(): void {
    unsent.comeBack();
    become({ at: 'blocked' });
  }

  function refused(code: RefusalCode): void {
    setWhyRefused(code);
    if (FINAL.includes(code)) block();
    else pause(AGAIN_MS);
  }

  /** The server lacks what this follows: it gets all of ours that it lacks, and if that is not enough, all of anybody's. */
  function mend(mended: Mended, has: Uint8Array): void {
    const missing = mended === 'nothing' ? differenceOf(doc, has, saving.devices()) : Y.encodeStateAsUpdate(doc, has);
    if (mended === 'whole' || missing.byteLength > UPDATE_MAX) pause(MUCH_LATER_MS);
    else sendInstead(missing, mended === 'nothing' ? 'own' : 'whole');
  }

  function sendInstead(missing: Uint8Array, mended: Mended): void {
    unsent.replace(missing);
    keep();
    become({ at: 'open', mended });
    send();
  }

  function join(): void {
    if (!socket.connected) return;
    const joining: Standing = { at: 'joining' };
    unsent.comeBack();
    become(joining);
    const answered = (error: Error | null, answer: JoinMinutesAnswer) => {
      if (standing !== joining) return;
      if (error) startAnew();
      else if ('refused' in answer) notJoined(answer.refused);
      else if (answer.person !== person) notJoined('not-yours');
      else hasJoined(answer);
    };
    const message = { protocol: PROTOCOL_VERSION, meetingId, stateVector: Y.encodeStateVector(doc) };
    socket.timeout(JOINED_WITHIN_MS).emit('join', message, answered);
  }

  function notJoined(code: RefusalCode): void {
    setOutdated(code === 'outdated');
    if (!passesByItself(code)) setAccess('none');
    pause(AGAIN_MS);
  }

  function hasJoined(answer: MinutesJoined): void {
    const has = new Uint8Array(answer.stateVector);
    Y.applyUpdate(doc, new Uint8Array(answer.diff), FROM_SERVER);
    if (hasForgotten(doc, has, unsent.all())) unsent.replace(differenceOf(doc, has, saving.devices()));
    setAccess(answer.access);
    keep();
    become({ at: 'open', mended: 'nothing' });
    for (const cursor of answer.cursors) for (const tell of socket.listeners('cursor')) tell(cursor);
    send();
  }

  /** A role was taken or given while the text was open. Who is shut out asks whether they are let in again. */
  function hear(now: Access): void {
    setAccess(now);
    show();
    if (now === 'none') pause(AGAIN_MS);
    else if (standing.at === 'blocked') join();
    else send();
  }

  /** The transport notices the end of a dead line late: it is told. */
  function startAnew(): void {
    if (socket.connected) socket.io.engine.close();
  }

  function dropped(): void {
    unsent.comeBack();
    become({ at: 'down' });
  }

  for (const update of saving.recalled) {
    Y.applyUpdate(doc, update, FROM_BEFORE);
    unsent.add(update);
  }
  if (!unsent.isEmpty()) keep();

  socket.on('connect', join);
  socket.on('disconnect', dropped);
  const stayAway = comeBack(socket);
  socket.on('update', ({ update }) => Y.applyUpdate(doc, new Uint8Array(update), FROM_SERVER));
  socket.on('access', (message) => hear(message.access));

  socket.connect();
  onCleanup(() => {
    clearTimeout(next);
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
    isJoined: () => standing.at === 'open',
    socket,
  };
}

export type MinutesLine = ReturnType<typeof createMinutesLine>;
