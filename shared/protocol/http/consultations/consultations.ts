import * as v from 'valibot';
import type { Region, StakeholderGroup } from '../../../attendance/profile.ts';
import type { CommandId, ConsultationId, ContributionId, MeetingId } from '../../../ids.ts';
import type { Language } from '../../../languages/language.ts';
import type { Acceptance, Deadline } from '../../../paper/contributing.ts';
import type { Shape } from '../../../paper/shape.ts';
import type { Hours, Phase } from '../../../sitting/sitting.ts';
import { hours } from '../../commands/sitting-commands.ts';
import { day, id, language, line, text, timeZone, whole } from '../../fields/fields.ts';
import { fileHash } from './files.ts';

const PARAGRAPH_MAX = 10_000;
const said = (max: number) => v.pipe(text(max), v.minLength(1));
const lineOrNothing = v.union([line, v.literal('')]);
const wording = {
  title: line,
  letter: lineOrNothing,
  question: said(4000),
  background: v.pipe(v.array(said(PARAGRAPH_MAX)), v.maxLength(100)),
  calendar: v.pipe(v.array(v.strictObject({ date: day, what: line })), v.maxLength(50)),
  deadline: v.optional(v.nullable(v.strictObject({ day, late: v.boolean() })), null),
};

/** `POST /api/consultations`: the consultation, its meeting and its agenda, from one form. The sender becomes secretary. */
export const newConsultationSchema = v.strictObject({
  ...wording,
  group: line,
  place: line,
  timeZone,
  meeting: v.strictObject({ title: line, date: day, hours: v.optional(hours, null), document: lineOrNothing }),
  agenda: v.pipe(
    v.array(v.strictObject({ title: line, minutes: whole(1, 600), introduction: text(1000) })),
    v.minLength(1),
    v.maxLength(100),
  ),
});
export type NewConsultation = v.InferOutput<typeof newConsultationSchema>;
export type ConsultationMade = { readonly consultation: ConsultationId; readonly meeting: MeetingId };

/**
 * `PATCH /api/consultations/:id`: its new wording; the group stays, and the meeting has an address of its own. `revision` is the
 * one that was read: refused `changed-meanwhile` when the wording is another by now.
 */
export const wordingChangeSchema = v.strictObject({ ...wording, revision: v.pipe(v.string(), v.maxLength(64)) });
export type WordingChange = v.InferOutput<typeof wordingChangeSchema>;
export type ConsultationChanged = { readonly revision: string };

/** What somebody says in writing: written into the form, or in a file that they have sent. */
export const words = {
  title: line,
  language,
  paragraphs: v.optional(v.pipe(v.array(said(PARAGRAPH_MAX)), v.minLength(1), v.maxLength(500))),
  /** The words of a file are those that the server has read in it. */
  file: v.optional(fileHash),
  /** Made by the sender for what is in the form: sent again, it is answered as before. */
  sending: v.optional(id<CommandId>()),
};
type Said = { readonly paragraphs?: readonly string[] | undefined; readonly file?: string | undefined };
/** Either paragraphs, or the hash of a file. */
export const isSaidOnce = ({ paragraphs, file }: Said): boolean => (paragraphs === undefined) !== (file === undefined);

/** `POST /api/consultations/:id/contributions`: name and organisation come from the account. Either paragraphs, or the hash of a file. */
export const newContributionSchema = v.pipe(
  v.strictObject(words),
  v.forward(v.partialCheck([['paragraphs'], ['file']], isSaidOnce, 'one of them'), ['paragraphs']),
);
export type NewContribution = v.InferOutput<typeof newContributionSchema>;

/** `PATCH /api/contributions/:id`, by its author while contributions are open; `version`: the one that is corrected. */
export const correctionSchema = v.pipe(
  v.strictObject({ ...words, version: whole(1, 10_000) }),
  v.forward(v.partialCheck([['paragraphs'], ['file']], isSaidOnce, 'one of them'), ['paragraphs']),
);
/** `waits`: it came late, and the secretary decides; left out otherwise. */
export type ContributionMade = { readonly contribution: ContributionId; readonly waits?: true };

/** Days are `YYYY-MM-DD` at the place of the consultation. */
export type CalendarEntry = { readonly id: string; readonly date: string; readonly what: string };

/** What a consultation is, in short. */
export type ConsultationSummary = {
  readonly id: ConsultationId;
  readonly title: string;
  readonly group: string;
  readonly letter: string;
  readonly question: string;
  readonly place: string;
  readonly timeZone: string;
  readonly isSample: boolean;
  readonly deadline: Deadline | null;
  /** Since when it takes neither contributions nor invitations, ms; null: it is not closed. */
  readonly closedAt: number | null;
  readonly calendar: readonly CalendarEntry[];
  readonly meetings: readonly {
    readonly id: MeetingId;
    readonly title: string;
    readonly date: string;
    /** At the place; null: nothing but the day is known. */
    readonly hours: Hours | null;
  }[];
  readonly contributionCount: number;
};

/** One of `GET /api/consultations`, which has fifty at a time, the newest first; `?after=ID`: those after that one. */
export type ListedConsultation = ConsultationSummary & {
  /** That of its first meeting; null before it is convened. */
  readonly phase: Phase | null;
};

export type ContributionSummary = {
  readonly id: ContributionId;
  readonly consultationId: ConsultationId;
  /** Among those of its consultation, counted from 1, for ever; null: it waits for the secretary, or was declined. */
  readonly number: number | null;
  /** As the page of contributions prints it, `SURNAME, Given` where the contributor wrote so. */
  readonly name: string;
  readonly date: string;
  readonly organisation: string;
  /** ISO 3166-1 alpha-2; `ZZ` where the country is described and not named. */
  readonly country: string;
  /** The country in the contributor's words; empty where the code says everything. */
  readonly countryName: string;
  readonly region: Region;
  readonly jobTitle: string;
  readonly stakeholderGroup: StakeholderGroup;
  readonly language: Language;
  readonly title: string;
  /** Hex SHA-256 of the file in which it came, and its name (`GET /api/contributions/:id/file`); null and empty where there is none. */
  readonly file: string | null;
  readonly fileName: string;
  /** It came after the deadline. */
  readonly late: boolean;
  /** Counted from 1. */
  readonly version: number;
  /** Days, at the place, on which its author last corrected it, and withdrew it; null: never. */
  readonly correctedOn: string | null;
  readonly withdrawnOn: string | null;
  /** An administrator has taken it down: nobody is shown its words. */
  readonly takenDown?: true;
};

/** `GET /api/consultations/:id` */
export type ConsultationAnswer = ConsultationSummary & {
  /** Paragraphs. */
  readonly background: readonly string[];
  readonly contributions: readonly ContributionSummary[];
  /** Identifies this wording; another wording has another revision. */
  readonly revision: string;
  /** Whether this reader may change the wording: a secretary of its meeting. */
  readonly mayChange: boolean;
  /** This reader makes the compilation: a secretary or rapporteur. */
  readonly mayCompile?: true | undefined;
};

/** `GET /api/contributions/:id`, `?version=1` for what it said before. Paragraph n of a passage's source is `paragraphs[n - 1]`. */
export type ContributionAnswer = ContributionSummary & {
  readonly paragraphs: readonly string[];
  /** As many as paragraphs, or none where all are plain. */
  readonly shapes: readonly Shape[];
  /** A remark to be shown with the text, in its language; empty when there is none. */
  readonly notice: string;
  /** What it said before, oldest first; `until`: the day on which it was corrected. */
  readonly versions: readonly { readonly number: number; readonly until: string }[];
  /** The reader is its author, and contributions are still open. */
  readonly mayMend?: true;
  /** It came late, and is shown to its author and the secretary alone, as long as the secretary has not accepted it. */
  readonly acceptance?: Exclude<Acceptance, 'accepted'>;
  /** In the secretary's words; empty while it waits. */
  readonly declinedBecause?: string;
};
