import * as v from 'valibot';
import type { AttendanceCommand } from '../../attendance/attendance.ts';
import type { PersonId } from '../../ids.ts';
import { id, mode, role } from '../fields/fields.ts';

const person = id<PersonId>();

export const attendanceCommands = [
  v.strictObject({ type: v.literal('attendance.apply') }),
  v.strictObject({ type: v.literal('attendance.admit'), person, role }),
  v.strictObject({ type: v.literal('attendance.assign-role'), person, role }),
  v.strictObject({ type: v.literal('attendance.exclude'), person }),
  v.strictObject({ type: v.literal('attendance.join'), mode }),
  v.strictObject({ type: v.literal('attendance.leave') }),
] as const satisfies readonly v.GenericSchema<unknown, AttendanceCommand>[];
