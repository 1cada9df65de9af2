import { kindFrom } from '../../../../shared/minutes/lines.ts';
import type { Piece, Stretch } from '../editor/binding/deleted-words.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** What a browser gives back may be anything, also of an older version: what is broken is dropped, the rest is offered. */
export function lostFrom(text: string | null): { readonly devices: readonly number[]; readonly lost: Lost } {
  const { devices, lost } = fieldsOf(parse(text));
  const names = Object.entries(fieldsOf(lost))
    .map(([name, stretches]) => [name, listOf(stretches).flatMap(stretchFrom)] as const)
    .filter(([, stretches]) => stretches.length > 0);
  return { devices: listOf(devices).filter(isCount), lost: Object.fromEntries(names) };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return null;
  }
}

/** A stretch with a hole would be put back as other words than were lost: it is whole or dropped. */
function stretchFrom(value: unknown): readonly Stretch[] {
  const { at, pieces } = fieldsOf(value);
  const { client, clock } = fieldsOf(at);
  const found = listOf(pieces);
  const whole = found.flatMap(pieceFrom);
  if (!isCount(client) || !isCount(clock) || whole.length === 0 || whole.length < found.length) return [];
  return [{ at: { client, clock }, pieces: whole }];
}

function pieceFrom(value: unknown): readonly Piece[] {
  const { type, words, kind, embed } = fieldsOf(value);
  if (type === 'words') return typeof words === 'string' ? [{ type, words }] : [];
  if (type === 'end') return isFields(kind) ? [{ type, kind: kindFrom((key) => fieldsOf(kind)[key]) }] : [];
  return type === 'embed' && isFields(embed) ? [{ type, embed: fieldsOf(embed) }] : [];
}

const isFields = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** By the name of the text in which they stood, oldest first. */
export type Lost = Readonly<Record<string, readonly Stretch[]>>;
