import type { Annotation } from '../annotation.ts';
import { placeOf } from '../quoted-place.ts';
import type { Carried, Carrying } from './carry.ts';
import type { Outcome } from './outcome.ts';
import type { Wording } from './version.ts';

/** The passages of a version; null where they are not at hand. */
export type VersionTexts = (version: number) => readonly Wording[] | null;

/** What has become of an annotation in the present version; null where the words are not at hand to tell. */
export type OutcomeOf = (annotation: Carried & Pick<Annotation, 'id' | 'version'>) => Outcome | null;

/**
 * Each version is compared with the present one once, and only if an annotation was made on it. `carry` (carry.ts) is wanted for earlier
 * versions alone: as long as it is null, one cannot tell what has become of their annotations.
 */
export function outcomesBy(present: number, textsOf: VersionTexts, carry: Carrying | null): OutcomeOf {
  const carriers = new Map<number, ReturnType<Carrying>>();
  const carrierOf = (version: number) => {
    const known = carriers.get(version);
    const [old, now] = known ? [null, null] : [textsOf(version), textsOf(present)];
    if (known || !old || !now) return known;
    const made = version === present ? asTheyWere(now) : carry?.(old, now);
    if (made) carriers.set(version, made);
    return made;
  };
  return (annotation) => carrierOf(annotation.version)?.(annotation) ?? null;
}

/** In the version on which they were made, annotations stand where they were put. */
function asTheyWere(passages: readonly Wording[]): ReturnType<Carrying> {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return (annotation) => {
    const { passageId } = annotation;
    const text = texts.get(passageId);
    const place = text === undefined ? null : placeOf(text, annotation);
    if (place) return { outcome: 'same', place: { passageId, ...place } };
    return { outcome: 'orphan', why: text === undefined ? 'passage' : 'words' };
  };
}
