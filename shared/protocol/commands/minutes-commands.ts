import * as v from 'valibot';
import type { AgendaItemId, EntryId } from '../../ids.ts';
import { MINUTES_TEXT_MAX, type MinutesCommand } from '../../minutes/minutes.ts';
import { about, day, id, line, text } from '../fields/fields.ts';

const entryId = id<EntryId>();
const body = text(MINUTES_TEXT_MAX);
const decided = { entryId, agendaItemId: id<AgendaItemId>(), text: body, about };

export const minutesCommands = [
  v.strictObject({ type: v.literal('minutes.record-decision'), ...decided }),
  v.strictObject({ type: v.literal('minutes.record-action'), ...decided, responsible: line, due: v.nullable(day) }),
  v.strictObject({ type: v.literal('minutes.amend'), entryId, text: body }),
  v.strictObject({ type: v.literal('minutes.withdraw'), entryId }),
] as const satisfies readonly v.GenericSchema<unknown, MinutesCommand>[];
