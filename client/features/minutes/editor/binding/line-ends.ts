import * as Y from 'yjs';
import { kindFrom, kindOf, type LineKind, paragraphKind } from '../../../../../shared/minutes/lines.ts';

const KEPT_OF: Readonly<Record<LineKind['role'], readonly (keyof LineKind)[]>> = {
  paragraph: ['role'],
  heading: ['role', 'level'],
  bullet: ['role', 'indent'],
  ordered: ['role', 'indent', 'start'],
  cell: ['role', 'begins', 'heads'],
};

/** What ends a line of this kind: a map, so that each attribute is changed and undone by itself. */
export const createEnd = (wanted: LineKind): Y.Map<unknown> => {
  const kind = within(wanted);
  return new Y.Map(
    KEPT_OF[kind.role]
      .filter((key) => kind[key] !== paragraphKind[key])
      .map((key): [string, unknown] => [key, kind[key]]),
  );
};

/** Pasted text may ask for any number and depth; the server takes those that are read. */
const within = (kind: LineKind): LineKind => kindFrom((key) => kind[key]);

/** Gives the line that ends here the attributes of `kind`, with as few changes as possible. */
export function changeEnd(end: Y.Map<unknown>, wanted: LineKind): void {
  const kind = within(wanted);
  const now = kindOf(end);
  if (now === null || JSON.stringify(now) === JSON.stringify(kind)) return;
  for (const key of KEPT_OF[kind.role]) if ((end.get(key) ?? paragraphKind[key]) !== kind[key]) end.set(key, kind[key]);
}
