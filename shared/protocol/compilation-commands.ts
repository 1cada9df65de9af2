import * as v from 'valibot';
import type { CompilationCommand } from '../compilation/compilation.ts';
import type { AgendaItemId, PassageId, SectionId } from '../ids.ts';
import { id, line, whole } from './fields.ts';

const section = v.strictObject({ id: id<SectionId>(), agendaItemId: id<AgendaItemId>(), number: line, title: line });
const passage = v.strictObject({ id: id<PassageId>(), sectionId: id<SectionId>(), number: line });

export const compilationCommands = [
  v.strictObject({
    type: v.literal('compilation.publish'),
    version: whole(1, 10_000),
    sections: v.pipe(v.array(section), v.maxLength(200)),
    passages: v.pipe(v.array(passage), v.maxLength(2000)),
  }),
  v.strictObject({ type: v.literal('compilation.point'), passageId: v.nullable(id<PassageId>()) }),
] as const satisfies readonly v.GenericSchema<unknown, CompilationCommand>[];
