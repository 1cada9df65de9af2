import * as v from 'valibot';
import { ROLES } from '../actor.ts';
import { MODES } from '../attendance/attendance.ts';
import { REGIONS, STAKEHOLDER_GROUPS } from '../attendance/profile.ts';
import { type AnnotationId, type AnyId, ID_PATTERN, idOf, type PassageId, type RequestId } from '../ids.ts';
import { LANGUAGES } from '../languages/language.ts';

/** Longest name, title or organisation, in characters. */
const LINE_MAX = 200;

/** An id of the given name: `id<PassageId>()`. */
export const id = <T extends AnyId>() =>
  v.pipe(
    v.string(),
    v.regex(ID_PATTERN),
    v.transform((text) => idOf<T>(text)),
  );

/** Text of people: no control characters but tab and line feed, at most `max` characters, without white space at the ends. */
export const text = (max: number) =>
  v.pipe(v.string(), v.maxLength(max), v.regex(/^(?:[^\p{Cc}]|[\t\n])*$/u), v.trim());
export const line = v.pipe(text(LINE_MAX), v.minLength(1), v.regex(/^[^\n]*$/));
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
/** A calendar day, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.isoDate());

export const role = v.picklist(ROLES);
export const mode = v.picklist(MODES);
export const language = v.picklist(LANGUAGES);
export const stakeholderGroup = v.picklist(STAKEHOLDER_GROUPS);

export const profile = v.strictObject({
  name: line,
  organisation: line,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  region: v.picklist(REGIONS),
  jobTitle: line,
  stakeholderGroup,
});

/** The passage, annotation or intervention that something speaks to. */
export const about = v.nullable(
  v.variant('type', [
    v.strictObject({ type: v.literal('passage'), passageId: id<PassageId>() }),
    v.strictObject({ type: v.literal('annotation'), annotationId: id<AnnotationId>() }),
    v.strictObject({ type: v.literal('intervention'), requestId: id<RequestId>() }),
  ]),
);
