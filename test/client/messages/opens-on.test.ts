import { expect, test } from 'vitest';
import { opensOn } from '../../../client/features/messages/opens-on.ts';
import { idOf, type MessageId, type PersonId } from '../../../shared/ids.ts';
import type { Correspondence, Message } from '../../../shared/message.ts';

const person = (name: string) => idOf<PersonId>(name);
const of = (name: string): Correspondence =>
  name === 'chair' ? { type: 'chair' } : { type: 'participant', person: person(name) };
const message = (at: number, name: string, author = name): Message => ({
  id: idOf<MessageId>(`message-${at}`),
  with: of(name),
  author: person(author),
  text: 'One moment.',
  at,
});
const NAMES = ['chair', 'ana', 'bo', 'me'];
const reader = (...unread: readonly string[]) => ({
  me: person('me'),
  unread: (name: string) => (unread.includes(name) ? 1 : 0),
});

test('F17: given who wrote and has not been read, when the messages are opened, then theirs are shown, the latest first', () => {
  const messages = [message(1, 'ana'), message(2, 'bo'), message(3, 'chair')];
  expect(opensOn(NAMES, messages, reader('ana', 'bo'))).toBe('bo');
  expect(opensOn(NAMES, messages, reader('ana'))).toBe('ana');
});

test('F17: given that all has been read, when the messages are opened, then those of who wrote last are shown, not of whom one wrote to', () => {
  const messages = [message(1, 'ana'), message(2, 'bo'), message(3, 'chair', 'me')];
  expect(opensOn(NAMES, messages, reader())).toBe('bo');
});

test('F17: given that nobody has written, or somebody who is no longer to be found, when the messages are opened, then nobody is chosen', () => {
  expect(opensOn(NAMES, [message(1, 'chair', 'me')], reader())).toBeNull();
  expect(opensOn(NAMES, [message(1, 'gone')], reader('gone'))).toBeNull();
});
