import * as v from 'valibot';
import type { AgendaItemId, EntryId, MeetingId, RequestId } from '../../ids.ts';
import { MINUTES_TEXT_MAX, type MinutesCommand } from '../../minutes/minutes.ts';
import { OUTCOMES } from '../../minutes/outcome.ts';
import { about, day, id, line, text } from '../fields/fields.ts';

const entryId = id<EntryId>();
const body = text(MINUTES_TEXT_MAX);
const decided = { entryId, agendaItemId: id<AgendaItemId>(), text: body, about };

export const minutesCommands = [
  v.strictObject({ type: v.literal('minutes.record-decision'), ...decided }),
  v.strictObject({ type: v.literal('minutes.record-action'), ...decided, responsible: line, due: v.nullable(day) }),
  v.strictObject({ type: v.literal('minutes.amend'), entryId, text: body }),
  v.strictObject({ type: v.literal('minutes.withdraw'), entryId }),
  v.strictObject({
    type: v.literal('minutes.attribute'),
    requestId: v.nullable(id<RequestId>()),
    attributed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('minutes.check-words'), requestId: id<RequestId>(), checked: v.boolean() }),
  v.strictObject({
    type: v.literal('minutes.report-action'),
    of: v.nullable(id<MeetingId>()),
    entryId,
    outcome: v.picklist(OUTCOMES),
    text: body,
  }),
] as const satisfies readonly v.GenericSchema<unknown, MinutesCommand>[];
