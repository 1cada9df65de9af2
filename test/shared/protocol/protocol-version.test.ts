import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { captionFeedMessages, captionsMessages } from '../../../shared/protocol/captions-messages.ts';
import { correspondenceMessages } from '../../../shared/protocol/correspondence-messages.ts';
import { mediaMessages } from '../../../shared/protocol/media-messages.ts';
import { meetingMessages } from '../../../shared/protocol/meeting-messages.ts';
import { minutesMessages } from '../../../shared/protocol/minutes-messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { screenMessages } from '../../../shared/protocol/screen-messages.ts';

/** What a schema says, as text: its keys, literals and limits. Functions count by their presence alone. */
const told = (schema: unknown): string =>
  JSON.stringify(schema, (_, value: unknown) => {
    if (typeof value === 'function') return 'function';
    return value instanceof RegExp ? value.source : value;
  });

const said = [
  ...[meetingMessages, mediaMessages, minutesMessages, correspondenceMessages, screenMessages],
  ...[captionsMessages, captionFeedMessages],
]
  .map(told)
  .join('\n');
const fingerprint = createHash('sha256').update(said).digest('hex').slice(0, 12);

/** One line for each version that has ever been in use. */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: '8a6b0d593297',
  2: '5c495f6bafe0',
  3: 'bc2a73112319',
  4: '784942d451ba',
  5: 'b16dc100e9de',
  6: '090b5a790acd',
  7: 'abc012b94551',
  8: 'f03952795679',
  9: '6791d6283b84',
  10: 'b037af8993a7',
};

test('given what clients send, when it changes, then PROTOCOL_VERSION is raised and the new fingerprint noted here', () => {
  expect(fingerprint).toBe(FINGERPRINTS[PROTOCOL_VERSION]);
});
