import type { Socket } from 'socket.io-client';
import { createSignal, onCleanup } from 'solid-js';
import * as Y from 'yjs';
import { isRefusal } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Access } from '../../../shared/minutes/who-may-write.ts';
import {
  type JoinMinutesAnswer,
  type MinutesDown,
  type MinutesUp,
  UPDATE_MAX,
  type UpdateMinutesAnswer,
} from '../../../shared/protocol/minutes.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { passesByItself, type RefusalCode } from '../../../shared/refusals.ts';
import type { KeptWriting } from './kept-writing.ts';
import { createUnsent } from './unsent.ts';

export type MinutesSocket = Socket<MinutesDown, MinutesUp>;

/**
 * Where the writing is, honestly: `saved` is on the server's disk; `kept` is on this device alone; `unkept` is in this
 * page alone; `refused` will not be taken any more.
 */
export type Saved = 'opening' | 'saved' | 'saving' | 'kept' | 'unkept' | 'refused';

/** Keys pressed within this time travel together, ms. */
const GATHER_MS = 150;
/** After a refusal that time will heal, and for an answer that does not come, ms. */
const AGAIN_MS = 2000;
const ANSWER_MS = 8000;

/** Origins of what was not written just now: the server's, and what this device had kept. */
export const FROM_SERVER = Symbol('from the server');
const FROM_BEFORE = Symbol('from before');

const isOffline = (): boolean => globalThis.navigator?.onLine === false;

type Options = { readonly meetingId: MeetingId; readonly socket: MinutesSocket; readonly kept: KeptWriting };

/** The text of a meeting's minutes in this browser: a Yjs document, its line to the server, and what has not arrived. */
export function createMinutesLine({ meetingId, socket, kept }: Options) {
  const doc = new Y.Doc();
  const unsent = createUnsent();
  const [access, setAccess] = createSignal<Access>('none');
  const [saved, setSaved] = createSignal<Saved>('opening');
  let joined = false;
  let mended = false;
  /** An answer did not come in time: the line is not what it seems. */
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const adopted = new Set<number>();

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_SERVER || origin === FROM_BEFORE) return;
    unsent.add(update);
    showWaiting();
    sendIn(GATHER_MS);
  });

  /** Kept at once, then said: a page may be closed between two keys. */
  function showWaiting(): void {
    if (saved() === 'refused') return;
    const isKept = kept.keep(doc.clientID, unsent.all());
    if (joined && !late && !isOffline()) setSaved('saving');
    else setSaved(isKept ? 'kept' : 'unkept');
  }

  function showArrived(): void {
    const rest = unsent.all();
    kept.keep(doc.clientID, rest);
    if (rest !== null) return;
    for (const device of adopted) kept.keep(device, null);
    adopted.clear();
    setSaved('saved');
  }

  function sendIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(send, ms);
  }

  function send(): void {
    if (!joined && socket.connected) join();
    const update = joined && saved() !== 'refused' ? unsent.take() : null;
    if (update === null) return;
    if (update.byteLength > UPDATE_MAX) giveUp();
    else transmit(update);
  }

  function transmit(update: Uint8Array): void {
    socket.timeout(ANSWER_MS).emit('update', { update }, (error: Error | null, answer: UpdateMinutesAnswer) => {
      late = error !== null;
      if (error) tryAgain();
      else if (isRefusal(answer)) refused(answer.refused);
      else arrived();
    });
  }

  function arrived(): void {
    unsent.done();
    mended = false;
    showArrived();
    send();
  }

  function tryAgain(): void {
    unsent.putBack();
    showWaiting();
    sendIn(AGAIN_MS);
  }

  function refused(code: RefusalCode): void {
    if (code === 'not-joined') join();
    if (passesByItself(code)) tryAgain();
    else giveUpOrMend(code);
  }

  /** What will not be taken stays on the device and in the page, from where it can be copied. */
  function giveUp(): void {
    unsent.putBack();
    kept.keep(doc.clientID, unsent.all());
    setSaved('refused');
  }

  /** Once, the whole difference is sent: the server may have been restored from an older copy. */
  function giveUpOrMend(code: RefusalCode): void {
    if (code !== 'bad-message' || mended) giveUp();
    else {
      unsent.putBack();
      kept.keep(doc.clientID, unsent.all());
      mended = true;
      join();
    }
  }

  function join(): void {
    const message = { protocol: PROTOCOL_VERSION, meetingId, stateVector: Y.encodeStateVector(doc) };
    socket.timeout(ANSWER_MS).emit('join', message, (error: Error | null, answer: JoinMinutesAnswer) => {
      if (error) sendIn(AGAIN_MS);
      else if (isRefusal(answer)) setAccess('none');
      else hasJoined(answer);
    });
  }

  function hasJoined(answer: Exclude<JoinMinutesAnswer, { refused: RefusalCode }>): void {
    joined = true;
    Y.applyUpdate(doc, new Uint8Array(answer.diff), FROM_SERVER);
    setAccess(answer.access);
    for (const cursor of answer.cursors) for (const show of socket.listeners('cursor')) show(cursor);
    if (mended) unsent.replace(Y.encodeStateAsUpdate(doc, new Uint8Array(answer.stateVector)));
    else unsent.putBack();
    if (answer.access !== 'writer' && unsent.all() !== null) setSaved('refused');
    else if (unsent.all() === null) setSaved('saved');
    else showWaiting();
    send();
  }

  function adopt(): void {
    for (const { device, update } of kept.recall()) {
      adopted.add(device);
      Y.applyUpdate(doc, update, FROM_BEFORE);
      unsent.add(update);
    }
    if (adopted.size > 0) showWaiting();
  }

  const atOffline = () => {
    if (unsent.all() !== null) showWaiting();
  };
  globalThis.addEventListener?.('offline', atOffline);
  socket.on('connect', join);
  socket.on('disconnect', () => {
    joined = false;
    unsent.putBack();
    if (unsent.all() !== null) showWaiting();
  });
  socket.on('update', ({ update }) => Y.applyUpdate(doc, new Uint8Array(update), FROM_SERVER));
  socket.on('access', (message) => {
    setAccess(message.access);
    if (message.access !== 'writer' && unsent.all() !== null) setSaved('refused');
  });

  adopt();
  socket.connect();
  onCleanup(() => {
    clearTimeout(timer);
    globalThis.removeEventListener?.('offline', atOffline);
    socket.removeAllListeners().disconnect();
    doc.destroy();
  });
  return { doc, access, saved, isJoined: () => joined, socket };
}

export type MinutesLine = ReturnType<typeof createMinutesLine>;
