import { io } from 'socket.io-client';
import { type AnnotationId, idOf, type ReplyId, type RequestId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { MEETING } from '../support/meeting-folder.ts';
import type { Member } from '../support/member.ts';
import { PASSAGE, PASSAGE_TEXT } from './strangers-text.ts';

type World = { readonly url: string; readonly cookie: string; readonly member: Member; readonly random: () => number };
/** What became of an attempt: `accepted`, or the code with which it was refused. */
type Outcome = string;

const LONG = 'never enough '.repeat(300);
let made = 0;
const fresh = (): string => {
  made += 1;
  return `strange-${made}`;
};

/** Somebody with an account who wants the meeting to fail, and does one thing after the other. */
export function createStranger({ url, cookie, member, random }: World) {
  const mine: AnnotationId[] = [];
  const someOf = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];

  async function command(given: MeetingCommand): Promise<Outcome> {
    const receipt = await member.command(given, idOf(fresh()));
    return 'refused' in receipt ? receipt.refused : 'accepted';
  }
  async function http(method: string, path: string, body?: object): Promise<Outcome> {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { cookie, origin: url, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(15_000),
    });
    await answer.arrayBuffer();
    return answer.ok || answer.status === 304 ? 'answered' : `http ${answer.status}`;
  }
  function annotate(): Promise<Outcome> {
    const annotationId = idOf<AnnotationId>(fresh());
    mine.push(annotationId);
    const quote = { exact: PASSAGE_TEXT, prefix: '', suffix: '' };
    const position = { start: 0, end: PASSAGE_TEXT.length };
    const made = { annotationId, passageId: PASSAGE, quote, position, motivation: 'commenting', text: LONG } as const;
    return command({ type: 'annotation.add', ...made, replacement: null });
  }
  const anyAnnotation = () => someOf(member.meeting().annotation.order) ?? idOf<AnnotationId>('none');
  const ask = () =>
    command({
      type: 'floor.request',
      requestId: idOf<RequestId>(fresh()),
      kind: someOf(['intervention', 'point-of-order', 'right-of-reply'] as const) ?? 'intervention',
      note: LONG.slice(0, 250),
      capacity: { type: 'own-name' },
      language: 'en',
      about: null,
    });
  const withdraw = () => {
    const own = Object.values(member.meeting().floor.requests).find(({ status }) => status.state === 'accepted');
    return command({ type: 'floor.withdraw', requestId: own?.id ?? idOf<RequestId>('none') });
  };
  function storm(): Promise<Outcome> {
    const socket = io(`${url}/${someOf(['meeting', 'minutes', 'messages', 'media', 'nowhere'])}`, {
      transports: ['websocket'],
      extraHeaders: { cookie },
      forceNew: true,
      reconnection: false,
    });
    return new Promise((resolve) => {
      const end = (outcome: Outcome) => {
        socket.disconnect();
        resolve(outcome);
      };
      setTimeout(() => end('no answer'), 5000);
      socket.on('connect_error', ({ message }) => end(`socket ${message}`));
      socket.on('connect', () => {
        socket.emit('join', {
          protocol: PROTOCOL_VERSION,
          meetingId: MEETING,
          after: 0,
          stateVector: new Uint8Array([0]),
        });
        for (let n = 0; n < 20; n += 1) socket.emit('command', { id: fresh(), command: { type: `x${n}` } });
        setTimeout(() => end('connected'), 200);
      });
    });
  }

  const attempts: readonly (() => Promise<Outcome>)[] = [
    annotate,
    annotate,
    () =>
      command({ type: 'annotation.reply', annotationId: anyAnnotation(), replyId: idOf<ReplyId>(fresh()), text: LONG }),
    () =>
      command({
        type: 'annotation.change',
        annotationId: someOf(mine) ?? anyAnnotation(),
        text: LONG,
        replacement: null,
      }),
    () => command({ type: 'annotation.withdraw', annotationId: someOf(mine) ?? anyAnnotation() }),
    ask,
    withdraw,
    () => command({ type: 'attendance.join', mode: random() < 0.5 ? 'room' : 'remote' }),
    () => command({ type: 'attendance.leave' }),
    () => command({ type: 'floor.silence' }),
    () => http('GET', '/api/consultations'),
    () => http('GET', `/api/meetings/${MEETING}/minutes.${someOf(['html', 'md', 'json', 'docx'])}`),
    () => http('GET', `/api/meetings/${MEETING}/log.ndjson`),
    () => http('POST', '/api/sign-in', { email: `chair@openfloor.example`, password: fresh() }),
    () => http('POST', '/api/register', { email: `${fresh()}@openfloor.example`, password: 'x'.repeat(200) }),
    () => http('POST', '/api/consultations', { title: LONG }),
    () => http('POST', `/api/meetings/${MEETING}/invitations`, { role: 'participant', email: 'a@openfloor.example' }),
    storm,
  ];
  /** One attempt of whatever kind; a broken line is an outcome like any other. */
  return async (): Promise<Outcome> => {
    try {
      if (!member.socket.connected) await member.join();
      return await (someOf(attempts) ?? ask)();
    } catch (error) {
      return error instanceof Error ? error.message.slice(0, 40) : 'failed';
    }
  };
}
