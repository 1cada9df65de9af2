import type { Json } from '../json.ts';
import { ANNOTATIONS } from './annotations.ts';
import type { Requirement } from './requirement.ts';
import { SPECIFIC_RESOURCES } from './specific-resources.ts';

/** What the Recommendation says that an annotation must be, in the order of its sections. */
export const REQUIREMENTS: readonly Requirement[] = [...ANNOTATIONS, ...SPECIFIC_RESOURCES];

/** The first requirement that an annotation does not meet; null: it is one. */
export const brokenBy = (annotation: Json): Requirement | null =>
  REQUIREMENTS.find(({ holds }) => !holds(annotation)) ?? null;
