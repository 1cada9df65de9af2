import * as v from 'valibot';
import { CHANNELS, REMINDERS, type ReminderWishes } from '../../../reminding/reminder.ts';

/** `GET /api/account/reminders`. */
export type RemindersAnswer = {
  readonly wishes: ReminderWishes;
  /** With which browsers subscribe: base64url. */
  readonly publicKey: string;
  /** Whether letters can be sent: the server sends e-mail, and the address is verified. */
  readonly byMail: boolean;
  /** The addresses of the person's browsers that take reminders: a browser knows its own. */
  readonly endpoints: readonly string[];
};

/** `PATCH /api/account/reminders`: one kind, on one way. */
export const reminderWishSchema = v.strictObject({
  kind: v.picklist(REMINDERS),
  channel: v.picklist(CHANNELS),
  wanted: v.boolean(),
});

const endpoint = v.pipe(v.string(), v.maxLength(1000), v.url());
const bytes = (least: number, most: number) =>
  v.pipe(v.string(), v.regex(/^[\w-]+={0,2}$/), v.minLength(least), v.maxLength(most));

/**
 * `POST /api/account/push`: what the browser's `PushSubscription` says (RFC 8291: a point of P-256, and 16 bytes). `former`: the
 * address that it had until now.
 */
export const subscriptionSchema = v.strictObject({
  endpoint,
  p256dh: bytes(87, 88),
  auth: bytes(22, 24),
  former: v.optional(endpoint),
});
/** `POST /api/account/push/end`. */
export const subscriptionEndSchema = v.strictObject({ endpoint });

/** `POST /api/account/reminders/trial`. */
export const trialSchema = v.strictObject({ channel: v.picklist(CHANNELS) });
/** To how many browsers, or mailboxes, it went. */
export type TrialSent = { readonly sent: number };
