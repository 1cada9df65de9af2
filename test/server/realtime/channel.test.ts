import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../server/realtime/rate.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { ALL_MESSAGES, type NamespaceName, oneOfEachMessage } from '../../support/random/one-of-each-message.ts';
import { feedMade } from '../../support/servers/caption-feeds.ts';
import { NO_FLOOD, type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';

type Sent = { readonly namespace: string; readonly event: string; readonly kind: string; readonly message: object };
const messagesOf = (namespace: NamespaceName): readonly Sent[] => {
  const examples: Readonly<Record<string, object>> = oneOfEachMessage[namespace];
  return Object.entries(ALL_MESSAGES[namespace]).map(([event, { kind }]) => ({
    namespace,
    event,
    kind,
    message: examples[event] ?? {},
  }));
};
const all = (['/meeting', '/media', '/minutes', '/messages', '/screen', '/captions', '/caption-feed'] as const).flatMap(
  messagesOf,
);
const answered = all.filter(({ kind }) => kind !== 'tells');
const entering = all.filter(({ kind }) => kind === 'enters');
/** Whether the connection lives: told to anybody. */
const forAnybody = ['pulse'];

let meeting: RunningMeeting;
let key: string;
let token: string | null;
const sockets = new Map<string, Socket>();
async function open(limits = LIMITS): Promise<void> {
  meeting = await runMeeting({ bo: 'participant', sara: 'secretary' }, { media: true, limits });
  key = await keyOfScreen();
  token = new URL((await feedMade(meeting)).address).searchParams.get('token');
}
async function connect(limits = LIMITS): Promise<void> {
  await open(limits);
  for (const namespace of Object.keys(ALL_MESSAGES)) sockets.set(namespace, await socketIn(namespace));
}
async function socketIn(namespace: string): Promise<Socket> {
  const extraHeaders = { cookie: meeting.folder.cookies.bo ?? '' };
  const auth = { key, token, meetingId: MEETING };
  const options = { transports: ['websocket'], forceNew: true, reconnection: false, auth, extraHeaders };
  const socket = io(`${meeting.url()}${namespace}`, options);
  await new Promise((connected) => socket.once('connect', () => connected(null)));
  return socket;
}
async function disconnect(): Promise<void> {
  for (const socket of sockets.values()) socket.disconnect();
  await meeting.close();
}
async function keyOfScreen(): Promise<string> {
  const made = await fetch(`${meeting.url()}/api/meetings/${MEETING}/screen-links`, {
    method: 'POST',
    headers: {
      cookie: meeting.folder.cookies.sara ?? '',
      'content-type': 'application/json',
      origin: meeting.url(),
    },
    body: '{}',
  });
  return new URL((await made.json()).link).hash.slice(1);
}
function say({ namespace, event, message }: Sent, changed = {}, socket = sockets.get(namespace)): Promise<unknown> {
  if (!socket) throw new Error(`nobody is in ${namespace}`);
  return socket.timeout(5000).emitWithAck(event, { ...message, ...changed });
}
const refused = (code: string) => ({ refused: code });

describe('given a socket in each namespace', () => {
  beforeAll(() => connect());
  afterAll(disconnect);

  test.each(answered)(
    'when $namespace hears a $event that is not well-formed, then it is a bad message',
    async (sent) => {
      expect(await say(sent, { surplus: true })).toEqual(refused('bad-message'));
    },
  );

  test.each(entering)('when $namespace hears a $event of another version, then its page is outdated', async (sent) => {
    expect(await say(sent, { protocol: PROTOCOL_VERSION + 1, meetingId: 'nowhere' })).toEqual(refused('outdated'));
  });

  test.each(entering)('when $namespace hears a $event to no meeting, then it is unknown', async (sent) => {
    expect(await say(sent, { meetingId: 'nowhere' })).toEqual(refused('unknown-meeting'));
  });

  test.each(answered.filter(({ kind }) => kind === 'asks'))(
    'when $namespace hears a $event of who has not joined, then it is not answered, unless it is for anybody',
    async (sent) => {
      const answer = await say(sent);
      if (forAnybody.includes(sent.event)) expect(answer).not.toHaveProperty('refused');
      else expect(answer).toEqual(refused('not-joined'));
    },
  );

  test.each(all.filter(({ kind }) => kind === 'tells'))(
    'when $namespace is told $event, well-formed or not, then nobody answers and the conversation goes on',
    async (sent) => {
      const socket = sockets.get(sent.namespace);
      socket?.emit(sent.event, { surplus: true }, () => expect.unreachable());
      socket?.emit(sent.event, sent.message, () => expect.unreachable());
      const [next] = answered.filter(({ namespace, kind }) => namespace === sent.namespace && kind === 'asks');
      expect(await say(next ?? sent)).toEqual(refused('not-joined'));
    },
  );
});

describe('given a socket in each namespace, and little that may be sent', () => {
  const few = { burst: 2, perSecond: 0.001 };
  beforeAll(() => connect({ ...LIMITS, commands: few, joins: few, flood: NO_FLOOD }));
  afterAll(disconnect);

  test.each(answered)(
    'when $namespace hears a $event over and over, then it is one too many, whatever else is wrong with it',
    async (sent) => {
      const wrong = sent.kind === 'enters' ? { protocol: PROTOCOL_VERSION + 1 } : {};
      const burst = () => Promise.all(Array.from({ length: 60 }, () => say(sent, wrong)));
      const answers: unknown[] = [];
      for (let n = 0; n < 10 && !answers.some(isOneTooMany); n += 1) answers.push(...(await burst()));
      expect(answers.some(isOneTooMany)).toBe(true);
    },
  );
});

describe('given a server that stops', () => {
  beforeAll(() => open());
  afterAll(() => meeting.close());

  test('when anything well-formed arrives meanwhile, then it is told so, in every namespace', async () => {
    const own = await Promise.all(answered.map(async (sent) => ({ sent, socket: await socketIn(sent.namespace) })));
    // After a timer the event loop reads what has arrived, before it goes on with stopping.
    await new Promise((next) => setTimeout(next));
    const answers = own.map(async ({ sent, socket }) => [sent.namespace, sent.event, await say(sent, {}, socket)]);
    const closed = meeting.close();
    expect(await Promise.all(answers)).toEqual(
      answered.map(({ namespace, event }) => [namespace, event, refused('server-stopping')]),
    );
    await closed;
  });
});

const isOneTooMany = (answer: unknown): boolean =>
  JSON.stringify(answer) === JSON.stringify(refused('too-many-messages'));
