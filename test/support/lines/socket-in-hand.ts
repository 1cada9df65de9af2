import { EventEmitter } from 'node:events';
import * as v from 'valibot';
import type { ChannelSocket } from '../../../client/connection/channel-socket.ts';
import { asks, enters, entry } from '../../../shared/protocol/message.ts';

/** A namespace in which one joins and leaves notes. */
const noteMessages = {
  join: enters(v.strictObject({ ...entry, after: v.number() })).answeredBy<{ readonly name: string }>(),
  note: asks(v.strictObject({ id: v.string() })).answeredBy<{ readonly noted: string }>(),
};
export type NoteMessages = typeof noteMessages;
export type NoteFrames = { readonly said: { readonly words: string } };

/** What a channel asked, and how the test answers it. An answer to a connection that is gone is lost. */
export type Asked = { readonly event: string; readonly message: unknown; readonly answer: (answer: unknown) => void };

/** A socket at whose other end the test stands: it connects when the test says so, and its questions wait for the test's answers. */
export function createSocketInHand() {
  const events = new EventEmitter();
  let isConnected = false;
  let isActive = true;
  let wants = false;
  let open: { readonly asked: Asked; readonly fail: () => void }[] = [];
  const all: Asked[] = [];

  function dropped(reason: string): void {
    if (!isConnected) return;
    isConnected = false;
    events.emit('disconnect', reason);
    for (const { fail } of open.splice(0)) fail();
  }
  function ask(withinMs: number, event: string, message: unknown, answered: (...values: unknown[]) => void): void {
    const isOver = () => !open.some(({ asked: one }) => one === asked);
    const finish = (...values: unknown[]) => {
      clearTimeout(timer);
      open = open.filter(({ asked: one }) => one !== asked);
      answered(...values);
    };
    const fail = () => finish(new Error('no answer'));
    const asked: Asked = { event, message, answer: (answer) => isOver() || finish(null, answer) };
    const timer = setTimeout(fail, withinMs);
    open.push({ asked, fail });
    all.push(asked);
  }

  const socket: ChannelSocket = {
    get connected() {
      return isConnected;
    },
    get active() {
      return isActive;
    },
    io: { engine: { close: () => dropped('transport close') } },
    connect: () => {
      wants = true;
      isActive = true;
    },
    disconnect: () => {
      wants = false;
      dropped('io client disconnect');
    },
    on: (event, listener) => events.on(event, (...values) => Reflect.apply(listener, undefined, values)),
    removeAllListeners: () => events.removeAllListeners(),
    emit: () => {},
    timeout: (ms) => ({
      emit: (event: string, message: unknown, answered: (...values: unknown[]) => void) =>
        ask(ms, event, message, answered),
    }),
  };
  return {
    socket,
    /** Every question, in the order asked. */
    all,
    /** Those that wait for an answer. */
    open: (event: string): readonly Asked[] => open.map(({ asked }) => asked).filter((asked) => asked.event === event),
    /** Whether the channel wants to be connected. */
    wants: (): boolean => wants,
    up(): void {
      if (isConnected || !wants) return;
      isConnected = true;
      events.emit('connect');
    },
    dropped,
    hangsUp(): void {
      if (!isConnected) return;
      isActive = false;
      wants = false;
      dropped('io server disconnect');
    },
    isNotLetIn(code: string): void {
      if (isConnected || !wants) return;
      isActive = false;
      wants = false;
      events.emit('connect_error', new Error(code));
    },
    frame: (event: string, frame: unknown): void => void events.emit(event, frame),
  };
}
