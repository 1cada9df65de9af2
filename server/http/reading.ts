import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { type AnyId, idOf, isId } from '../../shared/ids.ts';
import { reasonOf } from '../../shared/protocol/fields/field-reason.ts';
import type { HttpRefusal } from '../../shared/protocol/http/refusal.ts';

/** Names the fields of a form that have to be corrected, as `meeting.date`, each with its first reason. */
type BadBody = Refusal & Required<Pick<HttpRefusal, 'fields' | 'reasons'>>;

/** The body of a request as its schema says, or a refusal. */
export function bodyOf<const S extends v.GenericSchema>(
  request: FastifyRequest,
  schema: S,
): v.InferOutput<S> | BadBody {
  const parsed = v.safeParse(schema, request.body);
  if (parsed.success) return parsed.output;
  const found = parsed.issues.flatMap((issue) => {
    const field = v.getDotPath(issue);
    return field === null ? [] : [[field, reasonOf(issue)] as const];
  });
  const reasons = Object.fromEntries(found.toReversed());
  return { ...refuse('bad-message'), fields: [...new Set(found.map(([field]) => field))], reasons };
}

/** An id in the address, as `idIn<MeetingId>(request)`; empty, and so the id of nothing, when it does not have the form of one. */
export function idIn<T extends AnyId>(request: FastifyRequest, name = 'id'): T {
  const text = textIn(request.params, name);
  return idOf<T>(isId(text) ? text : '');
}

/** A text in the path or query of the address; empty when it is not there. */
export function textIn(from: unknown, name: string): string {
  const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
  return typeof value === 'string' ? value : '';
}

/** The number of a version or revision, as `?version=2`, in its one spelling; for anything else 0, which none has. */
export function numberIn(request: FastifyRequest, name: string): number {
  const text = textIn(request.query, name);
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
}

/** The last entry of the page before, as `?after=ID` names it; null for the first page. */
export function afterIn<T extends AnyId>(request: FastifyRequest): T | null {
  const text = textIn(request.query, 'after');
  return text === '' ? null : idOf<T>(isId(text) ? text : '');
}

/** Whether there is such a version of what was published so many times. */
export const isVersion = (version: number, published: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= published;
