import type { Role } from '../actor.ts';
import type {
  CaptionFeedId,
  ConsultationId,
  ContributionId,
  InvitationId,
  MeetingId,
  PersonId,
  RegistrationId,
  ScreenLinkId,
} from '../ids.ts';

/** The actor: a person with an account, the operator at the command line, the server itself, or somebody unknown. */
export type By = PersonId | 'operator' | 'system' | 'visitor';

type To<P = PersonId> = { readonly person: P };
type In = { readonly meeting: MeetingId };
/** In the words of the actor. Administrators see it; no other log has it. */
type Because = { readonly reason: string };

/** What people do to accounts, their own or others'. */
type AccountAct =
  | ({ readonly type: 'account.made' } & To)
  | ({ readonly type: 'account.verified' } & To)
  | ({ readonly type: 'account.signed-in' } & To)
  | ({ readonly type: 'account.signed-out' } & To)
  /** `person` is null when there is no such account. `unrecorded`: how many more there were since the last one that was written. */
  | ({ readonly type: 'account.sign-in-failed'; readonly unrecorded: number } & To<PersonId | null>)
  | ({ readonly type: 'account.password-changed' } & To)
  | ({ readonly type: 'account.reset-asked' } & To)
  | ({ readonly type: 'account.sessions-ended'; readonly ended: number } & To);

/** What administrators and operators do. */
type AdministrationAct =
  | ({ readonly type: 'administration.administrator-made' } & To)
  | ({ readonly type: 'administration.administrator-ended' } & To)
  | ({ readonly type: 'administration.disabled' } & To & Because)
  | ({ readonly type: 'administration.enabled' } & To & Because)
  | ({ readonly type: 'administration.consultation-taken-down'; readonly consultation: ConsultationId } & Because)
  | ({ readonly type: 'administration.consultation-put-back'; readonly consultation: ConsultationId } & Because)
  | ({
      readonly type: 'administration.contribution-taken-down';
      readonly contribution: ContributionId;
    } & To<PersonId | null> &
      Because)
  | ({
      readonly type: 'administration.contribution-put-back';
      readonly contribution: ContributionId;
    } & To<PersonId | null> &
      Because)
  | ({
      readonly type: 'administration.refused-everywhere';
      readonly applications: number;
      readonly contributions: number;
    } & To &
      Because);

/** What is done in meetings and matters to the server: who may come in, and what leaves the meeting. */
type MeetingAct =
  | ({ readonly type: 'meeting.founded'; readonly consultation: ConsultationId } & In)
  | ({ readonly type: 'meeting.consultation-closed'; readonly consultation: ConsultationId } & In)
  | ({ readonly type: 'meeting.consultation-reopened'; readonly consultation: ConsultationId } & In)
  | ({ readonly type: 'meeting.consultation-deleted'; readonly consultation: ConsultationId } & In)
  | ({ readonly type: 'meeting.contribution-accepted'; readonly contribution: ContributionId } & Because)
  | ({ readonly type: 'meeting.contribution-declined'; readonly contribution: ContributionId } & Because)
  | ({ readonly type: 'meeting.role-given'; readonly role: Role } & In & To)
  | ({ readonly type: 'meeting.excluded' } & In & To)
  | ({ readonly type: 'meeting.invited'; readonly invitation: InvitationId; readonly role: Role } & In)
  | ({ readonly type: 'meeting.invitation-revoked'; readonly invitation: InvitationId } & In)
  | ({ readonly type: 'meeting.registration-approved'; readonly registration: RegistrationId } & In & To)
  | ({ readonly type: 'meeting.registration-declined'; readonly registration: RegistrationId } & In & To)
  | ({ readonly type: 'meeting.focal-point-given'; readonly organisation: string } & In)
  | ({ readonly type: 'meeting.focal-point-ended' } & In)
  | ({ readonly type: 'meeting.screen-link-made'; readonly link: ScreenLinkId } & In)
  | ({ readonly type: 'meeting.screen-link-revoked'; readonly link: ScreenLinkId } & In)
  | ({ readonly type: 'meeting.caption-feed-made'; readonly feed: CaptionFeedId } & In)
  | ({ readonly type: 'meeting.caption-feed-revoked'; readonly feed: CaptionFeedId } & In)
  | ({ readonly type: 'meeting.exported'; readonly what: string } & In);

/** Something done on this server. Administrators can read it, and nobody can change it. */
export type Act = AccountAct | AdministrationAct | MeetingAct;
export type ActType = Act['type'];

/** An act as it is kept. `seq` counts from 1; `at` in ms. */
export type RecordedAct = { readonly seq: number; readonly at: number; readonly by: By; readonly act: Act };
