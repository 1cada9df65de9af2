import type { Annotation } from '../annotation.ts';
import { type Carried, carrying } from './carry.ts';
import type { Outcome } from './outcome.ts';
import type { Wording } from './version.ts';

/** The passages of a version; null where they are not at hand. */
export type VersionTexts = (version: number) => readonly Wording[] | null;

/** What has become of an annotation in the present version; null where the words are not at hand to tell. */
export type OutcomeOf = (annotation: Carried & Pick<Annotation, 'id' | 'version'>) => Outcome | null;

/** Each version is compared with the present one once, and only if an annotation was made on it. */
export function outcomesIn(present: number, textsOf: VersionTexts): OutcomeOf {
  const carriers = new Map<number, ReturnType<typeof carrying>>();
  const carrierOf = (version: number) => {
    const known = carriers.get(version);
    const [old, now] = known ? [null, null] : [textsOf(version), textsOf(present)];
    if (known || !old || !now) return known;
    const made = carrying(old, now);
    carriers.set(version, made);
    return made;
  };
  return (annotation) => carrierOf(annotation.version)?.(annotation) ?? null;
}
