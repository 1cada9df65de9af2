import * as v from 'valibot';
import type { Role } from '../../../actor.ts';
import type { InvitationId, MeetingId } from '../../../ids.ts';
import type { Convocation, Phase } from '../../../sitting/sitting.ts';
import { language, role, whole } from '../../fields/fields.ts';
import { email, invitationToken } from './session.ts';

/**
 * `POST /api/meetings/:id/invitations`, by a secretary. Without an address, the link is for anybody who is given it; it serves
 * once. With an address, the server sends it there in the `language` named, if it sends e-mail and `send` does not say otherwise.
 */
export const newInvitationSchema = v.strictObject({
  role,
  email: v.optional(v.union([v.literal(''), email]), ''),
  days: v.optional(whole(1, 366), 30),
  language: v.optional(language, 'en'),
  send: v.optional(v.boolean(), true),
});
export type NewInvitation = v.InferOutput<typeof newInvitationSchema>;

/** `open`, or why it can no longer be accepted. */
export type InvitationState = 'open' | 'ended' | 'revoked' | 'accepted';

/** An invitation that was made. `expiresAt` in ms. */
export type Invitation = {
  readonly id: InvitationId;
  readonly role: Role;
  readonly email: string;
  readonly expiresAt: number;
  readonly state: InvitationState;
};
/**
 * `GET /api/meetings/:id/invitations`: the newest first, whether the server sends e-mail, and whether the consultation is closed,
 * so that nobody can be invited.
 */
export type Invitations = {
  readonly byMail: boolean;
  readonly isClosed: boolean;
  readonly invitations: readonly Invitation[];
};

/**
 * The mail server took it; or did not, so that the secretary has to pass the link on; or `off`: there was nothing to send, or the
 * server sends no e-mail.
 */
export type MailOutcome = 'sent' | 'failed' | 'off';
/** The only time that the link is shown: the server stores its hash. */
export type InvitationMade = Invitation & { readonly link: string; readonly mail: MailOutcome };

/** What the holder of the link says about it. */
export const invitationHeldSchema = v.strictObject({ invitation: invitationToken });
/** `POST /api/invitations/look` */
export type InvitationShown = {
  readonly meeting: { readonly id: MeetingId } & Pick<
    Convocation,
    'consultationId' | 'title' | 'date' | 'timeZone' | 'hours' | 'place'
  >;
  /** Of the meeting: a person who comes while it sits goes to its hall, a person who comes before that to its consultation. */
  readonly phase: Phase['state'];
  readonly role: Role;
  readonly state: InvitationState;
};
/** `POST /api/invitations/accept` */
export type InvitationAccepted = { readonly meeting: MeetingId };
