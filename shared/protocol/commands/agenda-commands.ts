import * as v from 'valibot';
import type { AgendaCommand } from '../../agenda/agenda.ts';
import type { AgendaItemId } from '../../ids.ts';
import { id, line, text, whole } from '../fields/fields.ts';

const itemId = id<AgendaItemId>();
const wording = { itemId, title: line, minutes: whole(1, 600), introduction: text(1000) };

export const agendaCommands = [
  v.strictObject({ type: v.literal('agenda.add-item'), ...wording }),
  v.strictObject({ type: v.literal('agenda.change-item'), ...wording }),
  v.strictObject({ type: v.literal('agenda.move-item'), itemId, to: whole(0, 200) }),
  v.strictObject({ type: v.literal('agenda.remove-item'), itemId }),
  v.strictObject({ type: v.literal('agenda.take-item'), itemId }),
  v.strictObject({ type: v.literal('agenda.conclude-item'), itemId }),
] as const satisfies readonly v.GenericSchema<unknown, AgendaCommand>[];
