import type { AgendaItemId, PersonId, RequestId } from '../ids.ts';

/** The meeting opens within the hour; one's item comes next; one speaks soon. */
export const REMINDERS = ['meeting-soon', 'item-next', 'turn-near'] as const;
export type ReminderKind = (typeof REMINDERS)[number];

export const CHANNELS = ['push', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a person who may not be looking at the hall is told. Moments in ms. */
export type Reminder =
  /** `about`: when the meeting opens. Told once more when it was moved by much. */
  | { readonly kind: 'meeting-soon'; readonly person: PersonId; readonly about: number }
  | { readonly kind: 'item-next'; readonly person: PersonId; readonly about: AgendaItemId }
  /** `ahead`: how many wait before them. */
  | {
      readonly kind: 'turn-near';
      readonly person: PersonId;
      readonly about: RequestId;
      readonly item: AgendaItemId;
      readonly ahead: number;
    };

/** Which reminders a person wants, and how. */
export type ReminderWishes = Readonly<Record<ReminderKind, Readonly<Record<Channel, boolean>>>>;

const both = { push: true, mail: true };
export const ALL_WISHED: ReminderWishes = { 'meeting-soon': both, 'item-next': both, 'turn-near': both };

/** U1: so long before the meeting. */
export const SOON_MS = 60 * 60 * 1000;
/** U3: so many may wait before one who is told. */
export const NEAR = 3;
/** U4: who has been told when a meeting opens is told once more when it was moved by so much, and not a third time within a day. */
export const MOVED_MS = 15 * 60 * 1000;
export const AGAIN_WITHIN_MS = 24 * 60 * 60 * 1000;
