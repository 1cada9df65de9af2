import * as v from 'valibot';
import type { Role } from '../../actor.ts';
import type { InvitationId, MeetingId } from '../../ids.ts';
import type { Convocation, Phase } from '../../sitting/sitting.ts';
import { language, role, whole } from '../fields.ts';
import { email, invitationToken } from './session.ts';

/**
 * `POST /api/meetings/:id/invitations`, by a secretary. Without an address the link is for anybody who is given it; it serves once.
 * With one it is sent there, if the server sends e-mail and `send` does not say otherwise, in the `language` named.
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

/** One that was made. `expiresAt` in ms. */
export type Invitation = {
  readonly id: InvitationId;
  readonly role: Role;
  readonly email: string;
  readonly expiresAt: number;
  readonly state: InvitationState;
};
/** `GET /api/meetings/:id/invitations`: the newest first, whether the server sends e-mail, and whether the consultation is closed: then nobody is invited. */
export type Invitations = {
  readonly byMail: boolean;
  readonly isClosed: boolean;
  readonly invitations: readonly Invitation[];
};

/** Taken by the mail server; not taken, so that the link has to be handed on by hand; or `off`: there was nothing to send, or nothing to send it with. */
export type MailOutcome = 'sent' | 'failed' | 'off';
/** The only time that the link is shown: what is stored is its hash. */
export type InvitationMade = Invitation & { readonly link: string; readonly mail: MailOutcome };

/** What whoever holds the link says of it. */
export const invitationHeldSchema = v.strictObject({ invitation: invitationToken });
/** `POST /api/invitations/look` */
export type InvitationShown = {
  readonly meeting: { readonly id: MeetingId } & Pick<
    Convocation,
    'consultationId' | 'title' | 'date' | 'timeZone' | 'hours' | 'place'
  >;
  /** Of the meeting: who comes while it sits goes to its hall, who comes before to its consultation. */
  readonly phase: Phase['state'];
  readonly role: Role;
  readonly state: InvitationState;
};
/** `POST /api/invitations/accept` */
export type InvitationAccepted = { readonly meeting: MeetingId };
