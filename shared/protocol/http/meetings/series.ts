import * as v from 'valibot';
import type { MeetingId } from '../../../ids.ts';
import type { EarlierMeeting } from '../../../minutes/outcome.ts';
import { id, language } from '../../fields/fields.ts';

/** One that a meeting can follow. `open`: how many of its actions are open; null until it is closed, when they are for everybody. */
export type MeetingToFollow = EarlierMeeting & { readonly open: number | null };
/** `GET /api/meetings/:id/series`: earlier meetings that the person may read, the latest first. */
export type MeetingsToFollow = { readonly meetings: readonly MeetingToFollow[] };

/**
 * `POST /api/meetings/:id/series`: the meeting follows that one, and takes over its open actions (R18). `instead`: the one that it
 * followed when the person chose; refused `changed-meanwhile` when it is another by now. `language`: of the agenda item for them.
 */
export const followingSchema = v.strictObject({
  follows: id<MeetingId>(),
  instead: v.nullable(id<MeetingId>()),
  language,
});
export type Following = v.InferOutput<typeof followingSchema>;
/** How many actions were taken over by this. */
export type TakenOver = { readonly actions: number };
