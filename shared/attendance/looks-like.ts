import { plainWords } from '../languages/plain-words.ts';
import { skeletonOf } from '../languages/skeleton.ts';

export type Named = { readonly name: string; readonly organisation: string };

/** `faces`: what the pair looks like in a record; two that share one would be taken for each other. */
type Looks = { readonly faces: readonly [string, string]; readonly spelling: string };

/** Found out once for each profile, which stays the same object until somebody changes it. */
const known = new WeakMap<Named, Looks>();

/**
 * What somebody's name and organisation look like in a record: whatever the accents, the spelling and the alphabet of their
 * letters, and as they are written, for of some letters only the capitals look alike.
 */
export const facesOf = (named: Named): readonly [string, string] => looksOf(named).faces;

/** Whether two people would be taken for one in a record: spelt alike, or looking alike in other letters. */
export function looksLike(one: Named, other: Named): boolean {
  const [[look, shape], [otherLook, otherShape]] = [facesOf(one), facesOf(other)];
  return look === otherLook || shape === otherShape;
}

/**
 * Whether one passes for the other by signs that merely look alike, or are not seen. Namesakes are spelt alike, whatever the
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

/** Signs beside the letters that namesakes do not put here and there: not hyphens and apostrophes, but what is not seen. */
const SIGNS = /[^\p{L}\p{N}\p{M}\p{Pd}\s'\u2018\u2019`\u00b4]|\p{DI}/gu;

/** The dotless i is one of its own here: people look for it as for the other, and read it as the other too. */
const spellingOf = (text: string): string =>
  [
    ...text.split('ı').map((part) => plainWords(part).replaceAll(/[^\p{L}\p{N}]/gu, '')),
    ...(text.match(SIGNS) ?? []),
  ].join('ı');
