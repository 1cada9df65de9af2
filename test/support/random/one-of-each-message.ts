import { idOf } from '../../../shared/ids.ts';
import { captionFeedMessages, captionsMessages } from '../../../shared/protocol/captions-messages.ts';
import { correspondenceMessages } from '../../../shared/protocol/correspondence-messages.ts';
import { mediaMessages } from '../../../shared/protocol/media-messages.ts';
import { meetingMessages } from '../../../shared/protocol/meeting-messages.ts';
import type { Messages, Said } from '../../../shared/protocol/message.ts';
import { minutesMessages } from '../../../shared/protocol/minutes-messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { screenMessages } from '../../../shared/protocol/screen-messages.ts';
import { MEETING } from '../meeting-folder.ts';

/** The messages of each namespace. */
export const ALL_MESSAGES = {
  '/meeting': meetingMessages,
  '/media': mediaMessages,
  '/minutes': minutesMessages,
  '/messages': correspondenceMessages,
  '/screen': screenMessages,
  '/captions': captionsMessages,
  '/caption-feed': captionFeedMessages,
} satisfies Readonly<Record<string, Messages>>;
export type NamespaceName = keyof typeof ALL_MESSAGES;

type Examples = {
  readonly [Name in NamespaceName]: {
    readonly [Event in keyof (typeof ALL_MESSAGES)[Name]]: (typeof ALL_MESSAGES)[Name][Event] extends Messages[string]
      ? Said<(typeof ALL_MESSAGES)[Name][Event]>
      : never;
  };
};

const entry = { protocol: PROTOCOL_VERSION, meetingId: MEETING };
const following = {
  join: { ...entry, after: 0 },
  catchUp: { after: 0 },
  piece: { seq: 1, from: 0, bytes: 1 },
};
const fingerprints = [{ algorithm: 'sha-256' as const, value: 'AB:CD' }];
const codecs = [{ mimeType: 'audio/opus', clockRate: 48_000, payloadType: 100 }];
const consumerId = '00000000-0000-4000-8000-000000000000';

/** Of each message one that is well-formed. */
export const oneOfEachMessage: Examples = {
  '/meeting': { ...following, pulse: {}, command: { id: idOf('c-1'), command: { type: 'floor.silence' } } },
  '/media': {
    prepare: entry,
    join: { ...entry, rtpCapabilities: {}, video: true },
    watch: entry,
    connectTransport: { direction: 'send', dtlsParameters: { fingerprints } },
    produce: { source: 'microphone', rtpParameters: { codecs } },
    choose: {},
    stop: { source: 'camera' },
    resume: { consumerIds: [] },
    prefer: { consumerId, spatialLayer: 0 },
    want: { video: true },
    restartIce: { direction: 'send' },
    check: { on: true },
    talk: { person: null },
    measured: { levelDb: -20, clipped: 0, roundTripMs: 40 },
    microphone: { refused: false },
  },
  '/minutes': {
    join: { ...entry, stateVector: Uint8Array.of(0) },
    piece: following.piece,
    update: { update: Uint8Array.of(0, 0) },
    cursor: { clientId: 1, state: Uint8Array.of(0) },
  },
  '/messages': { join: entry, send: { id: idOf('m-1'), with: { type: 'chair' }, text: 'The sound is low' } },
  '/screen': { ...following, captions: { language: null } },
  '/captions': {
    join: { ...entry, language: null },
    write: { id: idOf('c-2'), language: 'en', text: 'Transit is dear.', request: null },
    correct: { id: idOf('c-3'), language: 'en', seq: 1, text: 'Transit is dear.' },
  },
  '/caption-feed': { join: entry, line: { seq: 1, text: 'Transit is dear.', language: 'en-US' } },
};
