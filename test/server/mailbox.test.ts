import { createRoot } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { openSocket } from '../../client/connection/socket.ts';
import { createMailbox } from '../../client/features/messages/mailbox.ts';
import { MEETING, personOf } from '../support/meeting-folder.ts';
import { runMeeting } from '../support/running-meeting.ts';
import { until } from '../support/until.ts';

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

test('F17 given more messages at once than the server takes, then none is lost and they stay in order', async () => {
  const meeting = await runMeeting({ mo: 'moderator', bo: 'participant' });
  closing.push(meeting.close);
  const refused: string[] = [];
  const mailbox = createRoot((dispose) => {
    closing.push(dispose);
    const socket = openSocket('/messages', { url: meeting.url(), cookie: meeting.folder.cookies.bo ?? '' });
    return createMailbox(
      socket,
      MEETING,
      () => personOf('bo'),
      (code) => refused.push(code),
    );
  });
  const texts = Array.from({ length: 22 }, (_, index) => `Message ${index}`);
  for (const text of texts) mailbox.send({ type: 'participant', person: personOf('bo') }, text);
  await until(() => mailbox.messages().length === 19, 'as many as are taken at once');
  expect(mailbox.unsent().map(({ text }) => text)).toEqual(texts.slice(19));
  await until(() => mailbox.unsent().length === 0, 'the rest');
  expect(mailbox.messages().map(({ text }) => text)).toEqual(texts);
  expect(refused).toEqual([]);
});
