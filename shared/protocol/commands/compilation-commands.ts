import * as v from 'valibot';
import type { CompilationCommand } from '../../compilation/compilation.ts';
import type { PassageId } from '../../ids.ts';
import { id } from '../fields/fields.ts';

export const compilationCommands = [
  v.strictObject({ type: v.literal('compilation.point'), passageId: v.nullable(id<PassageId>()) }),
] as const satisfies readonly v.GenericSchema<unknown, CompilationCommand>[];
