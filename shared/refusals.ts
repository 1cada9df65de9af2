/**
 * Every reason for which a command or a message can be refused. A closed list: each code is stable for ever, and has one
 * sentence that says what to do in each of the six languages (languages/<language>/refusals.ts).
 */
export const REFUSALS = [
  // who
  'not-a-member',
  'not-permitted',
  'not-yours',
  'unknown-person',
  'already-a-member',
  'awaiting-admission',
  'excluded',
  'last-secretary',
  'not-present',
  // the meeting
  'already-convened',
  'not-convened',
  'meeting-not-open',
  'meeting-already-open',
  'meeting-closed',
  'meeting-suspended',
  'meeting-not-suspended',
  // agenda
  'unknown-agenda-item',
  'no-item-taken',
  'item-already-taken',
  'item-not-current',
  'item-in-use',
  // floor
  'unknown-request',
  'request-ended',
  'already-on-list',
  'list-closed',
  'list-already-closed',
  'list-already-open',
  'already-has-floor',
  'floor-has-passed',
  'only-listens',
  'not-holding-floor',
  'nobody-has-floor',
  'place-out-of-range',
  'not-next',
  'nothing-to-undo',
  'too-late-to-undo',
  'already-silenced',
  'not-silenced',
  'already-helping',
  'not-helping',
  'unwritten-guest',
  'guest-is-member',
  'never-came',
  // compiled inputs and annotations
  'unknown-section',
  'unknown-passage',
  'quote-not-found',
  'unknown-annotation',
  'already-resolved',
  'not-resolved',
  'annotation-withdrawn',
  'nothing-published',
  // minutes
  'unknown-entry',
  'entry-withdrawn',
  // anything
  'id-in-use',
  'came-too-late',
  'text-empty',
  'text-too-long',
  'out-of-range',
  // accounts, consultations, invitations
  'wrong-password',
  'wrong-present-password',
  'too-many-tries',
  'email-in-use',
  'unknown-consultation',
  'unknown-contribution',
  'unknown-invitation',
  'unknown-screen-link',
  'invitation-ended',
  'invitation-for-another',
  'already-accepted',
  'changed-meanwhile',
  // the server's own
  'bad-message',
  'too-large',
  'from-another-site',
  'unknown-page',
  'too-many-messages',
  'signed-out',
  'unknown-meeting',
  'not-joined',
  'storage-failed',
  'server-failed',
  'server-stopping',
  'outdated',
  'media-unavailable',
  'in-the-room',
  'too-many-devices',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

const PASSING: readonly RefusalCode[] = [
  'too-many-messages',
  'not-joined',
  'storage-failed',
  'server-failed',
  'server-stopping',
];

/** Whether the same message may be taken a little later, without anybody doing anything: it says nothing about what was asked. */
export const passesByItself = (code: RefusalCode): boolean => PASSING.includes(code);
