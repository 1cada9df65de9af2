import { createRoot } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { openSocket } from '../../../client/connection/socket.ts';
import { createMailbox } from '../../../client/features/messages/mailbox.ts';
import { MEETING, personOf } from '../../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function mailboxOf(meeting: RunningMeeting, refused: (code: string) => void = () => {}) {
  return createRoot((dispose) => {
    closing.push(dispose);
    const socket = openSocket('/messages', { url: meeting.url(), cookie: meeting.folder.cookies.bo ?? '' });
    return { socket, ...createMailbox(socket, MEETING, () => personOf('bo'), refused) };
  });
}

test('F17 given a server that does not let somebody in, when it does again, then what they wrote arrives without loading again', async () => {
  const meeting = await runMeeting({ mo: 'moderator', bo: 'participant' });
  closing.push(meeting.close);
  await meeting.restart(({ raw }) => raw.exec("UPDATE sessions SET token_hash = 'not ' || token_hash"));
  const refused: string[] = [];
  const { socket, ...mailbox } = mailboxOf(meeting);
  socket.on('connect_error', ({ message }) => refused.push(message));
  mailbox.send({ type: 'participant', person: personOf('bo') }, 'Is anybody there?');
  await until(() => refused.includes('signed-out'), 'the door to be shut');
  await meeting.restart(({ raw }) => raw.exec('UPDATE sessions SET token_hash = substr(token_hash, 5)'));
  await until(() => mailbox.messages().length === 1, 'it to arrive');
});

test('F17 given more messages at once than the server takes, then none is lost and they stay in order', async () => {
  const meeting = await runMeeting({ mo: 'moderator', bo: 'participant' });
  closing.push(meeting.close);
  const refused: string[] = [];
  const mailbox = mailboxOf(meeting, (code) => refused.push(code));
  const texts = Array.from({ length: 22 }, (_, index) => `Message ${index}`);
  for (const text of texts) mailbox.send({ type: 'participant', person: personOf('bo') }, text);
  await until(() => mailbox.messages().length === 19, 'as many as are taken at once');
  expect(mailbox.unsent().map(({ text }) => text)).toEqual(texts.slice(19));
  await until(() => mailbox.unsent().length === 0, 'the rest');
  expect(mailbox.messages().map(({ text }) => text)).toEqual(texts);
  expect(refused).toEqual([]);
});
