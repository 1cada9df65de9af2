import * as v from 'valibot';
import type { AgendaItem } from '../../../agenda/agenda.ts';
import type { AgendaItemId, ConsultationId, MeetingId } from '../../../ids.ts';
import type { RevisionName } from '../../../report/edition.ts';
import type { Hours, Phase } from '../../../sitting/sitting.ts';
import { appointmentSchema, changes } from '../../commands/sitting-commands.ts';

/**
 * What everybody may know about a meeting: `GET /api/meetings/:id`, and one of `GET /api/meetings`, which has a hundred at a time,
 * the earliest first; `?after=ID`: those after that one. It names no person.
 */
export type MeetingFacts = {
  readonly id: MeetingId;
  readonly consultationId: ConsultationId;
  readonly title: string;
  readonly group: string;
  readonly place: string;
  readonly date: string;
  readonly timeZone: string;
  /** At the place; null: nothing but the day is known. */
  readonly hours: Hours | null;
  /** How often its appointment was changed. */
  readonly changes: number;
  /** The symbol of the report, as `WG-Internet 6/S1`; empty when there is none. */
  readonly document: string;
  readonly isSample: boolean;
  readonly phase: Phase;
  /** The last record of the log. */
  readonly seq: number;
  readonly agenda: readonly Pick<AgendaItem, 'id' | 'title' | 'minutes' | 'introduction' | 'state'>[];
  readonly currentItem: AgendaItemId | null;
  /** 0 until a compilation has been published. */
  readonly compilationVersion: number;
  readonly counts: MeetingCounts;
};

/**
 * `PATCH /api/meetings/:id`, by the chair or a secretary until it opens. `changes`, from the facts that were read: refused
 * `changed-meanwhile` when there are more by now.
 */
export const meetingChangeSchema = v.strictObject({
  ...appointmentSchema.entries,
  changes,
});
/** Whether those who are invited get a letter. */
export type MeetingChanged = { readonly changes: number; readonly byMail: boolean };

export type MeetingCounts = {
  readonly members: number;
  readonly presentInRoom: number;
  readonly presentRemotely: number;
  readonly passages: number;
  readonly annotations: number;
  readonly interventions: number;
};

/**
 * `GET /api/meetings/:id/minutes/revisions`: what was published of the minutes, the newest first; `at`: its last change, ms. Each
 * is read with `?revision=2` behind the address of any file of the minutes. `isContinued`: the meeting has been opened again.
 */
export type PublishedMinutes = {
  readonly isContinued: boolean;
  readonly revisions: readonly Omit<RevisionName, 'kind'>[];
};
