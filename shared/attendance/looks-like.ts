import { plainWords } from '../languages/plain-words.ts';
import { skeletonOf } from '../languages/skeleton.ts';

export type Named = { readonly name: string; readonly organisation: string };

/** What somebody's name and organisation look like in a record, whatever the accents, the spelling and the alphabet of their letters. */
export const lookOf = ({ name, organisation }: Named): string =>
  [name, organisation].map((text) => skeletonOf(plainWords(text))).join('\n');

/** Whether two people would be taken for one in a record: spelt alike, or looking alike in other letters. */
export const looksLike = (one: Named, other: Named): boolean =>
  lookOf(one) === lookOf(other) || shapeOf(one) === shapeOf(other);

/**
 * Whether one passes for the other by signs that merely look alike. Namesakes are spelt alike, whatever the accents, case and
 * hyphens: they are told apart, and never refused.
 */
export const imitates = (one: Named, other: Named): boolean =>
  looksLike(one, other) && spellingOf(one) !== spellingOf(other);

const spellingOf = ({ name, organisation }: Named): string =>
  [name, organisation].map((text) => plainWords(text).replaceAll(/[^\p{L}\p{N}]/gu, '')).join('\n');

/** Letters of which only the capitals look alike are told by them alone. */
const shapeOf = ({ name, organisation }: Named): string => `${skeletonOf(name)}\n${skeletonOf(organisation)}`;
