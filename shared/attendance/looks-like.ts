import { plainWords } from '../languages/plain-words.ts';
import { skeletonOf } from '../languages/skeleton.ts';

export type Named = { readonly name: string; readonly organisation: string };

/** `faces`: what the pair looks like in a record. Two people who share a face would be mistaken for each other. */
type Looks = { readonly faces: readonly [string, string]; readonly spelling: string };

/** Computed once for each profile, which stays the same object until somebody changes it. */
const known = new WeakMap<Named, Looks>();

/**
 * What somebody's name and organisation look like in a record: without accents, with one spelling, in Latin letters; and also as
 * they are written, because of some letters only the capitals look alike.
 */
export const facesOf = (named: Named): readonly [string, string] => looksOf(named).faces;

/** Whether a reader of a record would take two people for one: they are spelt alike, or look alike in other letters. */
export function looksLike(one: Named, other: Named): boolean {
  const [[look, shape], [otherLook, otherShape]] = [facesOf(one), facesOf(other)];
  return look === otherLook || shape === otherShape;
}

/**
 * Whether one name passes for another by signs that only look alike, or that nobody sees. Namesakes are spelt alike, whatever the
 * accents, case and hyphens: they are told apart, and never refused.
 */
export const imitates = (one: Named, other: Named): boolean =>
  looksLike(one, other) && looksOf(one).spelling !== looksOf(other).spelling;

function looksOf(named: Named): Looks {
  const before = known.get(named);
  if (before) return before;
  const texts = [named.name, named.organisation];
  const joined = (how: (text: string) => string): string => texts.map(how).join('\n');
  const faces = [joined((text) => skeletonOf(plainWords(text))), joined(skeletonOf)] as const;
  const found = { faces, spelling: joined(spellingOf) };
  known.set(named, found);
  return found;
}

/** Signs beside the letters that are no matter of spelling: not hyphens and apostrophes, but signs that nobody sees. */
const SIGNS = /[^\p{L}\p{N}\p{M}\p{Pd}\s'\u2018\u2019`\u00b4]|\p{DI}/gu;

/** The dotless i is a case of its own: people search for it as for the other i, and also read it as the other. */
const spellingOf = (text: string): string =>
  [
    ...text.split('ı').map((part) => plainWords(part).replaceAll(/[^\p{L}\p{N}]/gu, '')),
    ...(text.match(SIGNS) ?? []),
  ].join('ı');
