import * as v from 'valibot';
import type { AgendaItemId, ConsultationId, MeetingId, PersonId, SpeechId } from '../../../ids.ts';
import type { Language } from '../../../languages/language.ts';
import type { Shape } from '../../../paper/shape.ts';
import type { Delivery } from '../../../speeches/delivery.ts';
import { id, whole } from '../../fields/fields.ts';
import { isSaidOnce, words } from '../consultations/consultations.ts';

const isOpen = v.boolean();

/** `POST /api/meetings/:id/speeches`. `person`: the speaker, where the secretary hands in for somebody. `isOpen`: public once it is delivered. */
export const newSpeechSchema = v.pipe(
  v.strictObject({ ...words, agendaItemId: id<AgendaItemId>(), person: v.optional(id<PersonId>()), isOpen }),
  v.forward(v.partialCheck([['paragraphs'], ['file']], isSaidOnce, 'one of them'), ['paragraphs']),
);
export type NewSpeech = v.InferOutput<typeof newSpeechSchema>;

/** `PATCH /api/meetings/:id/speeches/:speech`: another text in its place; `version`: the one that was seen. */
export const speechReplacementSchema = v.pipe(
  v.strictObject({ ...words, version: whole(1, 10_000), isOpen }),
  v.forward(v.partialCheck([['paragraphs'], ['file']], isSaidOnce, 'one of them'), ['paragraphs']),
);
export type SpeechReplacement = v.InferOutput<typeof speechReplacementSchema>;

/** `POST /api/meetings/:id/speeches/:speech/publication` */
export const speechPublicationSchema = v.strictObject({ isOpen });

export type SpeechMade = { readonly speech: SpeechId };

export type SpeechSummary = {
  readonly id: SpeechId;
  readonly agendaItemId: AgendaItemId;
  readonly person: PersonId;
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly language: Language;
  /** Hex SHA-256 of the file in which it came, and its name; null and empty where there is none. */
  readonly file: string | null;
  readonly fileName: string;
  readonly version: number;
  /** When it was handed in, or replaced last, ms. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly state: Delivery['state'];
  /** The reader is its speaker. */
  readonly isOwn: boolean;
  /** The reader is its speaker, or the secretary. */
  readonly mayChange: boolean;
};

/** `GET /api/meetings/:id/speeches`: those that the reader may read, in the order of the agenda. */
export type SpeechesAnswer = {
  readonly meeting: { readonly id: MeetingId; readonly title: string; readonly consultationId: ConsultationId };
  readonly items: readonly { readonly id: AgendaItemId; readonly title: string }[];
  /** For whom the reader may hand in, the reader first; none: they may not. */
  readonly speakers: readonly { readonly person: PersonId; readonly name: string; readonly organisation: string }[];
  readonly speeches: readonly SpeechSummary[];
};

/** `GET /api/meetings/:id/speeches/:speech` */
export type SpeechAnswer = SpeechSummary & {
  readonly meetingId: MeetingId;
  readonly meetingTitle: string;
  readonly itemTitle: string;
  readonly paragraphs: readonly string[];
  readonly shapes: readonly Shape[];
};
