declare const brand: unique symbol;

/** A string that carries what it identifies, so that a passage cannot be taken for a person. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type ConsultationId = Id<'consultation'>;
export type MeetingId = Id<'meeting'>;
export type PersonId = Id<'person'>;
export type CommandId = Id<'command'>;
export type AgendaItemId = Id<'agendaItem'>;
export type ContributionId = Id<'contribution'>;
export type SectionId = Id<'section'>;
export type PassageId = Id<'passage'>;
export type RequestId = Id<'floorRequest'>;
export type AnnotationId = Id<'annotation'>;
export type ReplyId = Id<'reply'>;
export type MessageId = Id<'message'>;
export type ScreenLinkId = Id<'screenLink'>;
export type EntryId = Id<'minutesEntry'>;
export type InvitationId = Id<'invitation'>;
export type SpeechId = Id<'speech'>;
export type RegistrationId = Id<'registration'>;
export type CaptionFeedId = Id<'captionFeed'>;
export type RecordingId = Id<'recording'>;
export type CorrectionId = Id<'correction'>;

export type AnyId =
  | ConsultationId
  | MeetingId
  | PersonId
  | CommandId
  | AgendaItemId
  | ContributionId
  | SectionId
  | PassageId
  | RequestId
  | AnnotationId
  | ReplyId
  | MessageId
  | ScreenLinkId
  | EntryId
  | InvitationId
  | SpeechId
  | RegistrationId
  | CaptionFeedId
  | RecordingId
  | CorrectionId;

/** Gives a kind to a string whose origin is known: a parser's result, a database column, a new id, sample data. */
export const idOf = <T extends AnyId>(text: string): T => text as T;

const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * An id: 1 to 64 letters, digits, `-`, `_`, `.`. Clients make them, so their form is checked on arrival. Names that every object
 * has (`constructor`) are refused, because states are objects that are looked up by id.
 */
export const isId = (text: string): boolean => ID_PATTERN.test(text) && !(text in Object.prototype);
