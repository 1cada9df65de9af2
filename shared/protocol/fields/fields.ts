import * as v from 'valibot';
import { ROLES } from '../../actor.ts';
import { MODES } from '../../attendance/attendance.ts';
import { GROUPS, OWN_GROUPS, REGIONS } from '../../attendance/profile.ts';
import { type AnnotationId, type AnyId, idOf, isId, type PassageId, type RequestId } from '../../ids.ts';
import { LANGUAGES } from '../../languages/language.ts';
import { readable } from '../../readable.ts';
import { LINE_MAX, SEEN, UPRIGHT } from '../../upright.ts';

/** An id of the given name: `id<PassageId>()`. */
export const id = <T extends AnyId>() =>
  v.pipe(
    v.string(),
    v.check(isId),
    v.transform((text) => idOf<T>(text)),
  );

/** Words that stand somewhere else already, and are compared with those without any change. */
export const quoted = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** What somebody has written, without white space at the ends. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max), v.transform(readable), v.trim());
/**
 * A name or title that everybody sees as what it is. It is checked as it was sent: a name is refused where a text would be made
 * harmless.
 */
export const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LINE_MAX),
  v.regex(UPRIGHT),
  v.transform(readable),
  v.regex(SEEN),
);
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
/** A calendar day, `YYYY-MM-DD`; clocks and calendar files cannot count with the ends of the calendar. */
export const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.minValue('1900-01-01'),
  v.maxValue('2999-12-31'),
  v.check(isOnTheCalendar),
);

/** No 30 February: such a day would be told as another. */
function isOnTheCalendar(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
/** A time zone that this machine's calendar knows, by its IANA name. */
export const timeZone = v.pipe(line, v.check(isTimeZone));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const role = v.picklist(ROLES);
export const mode = v.picklist(MODES);
export const language = v.picklist(LANGUAGES);
/** For somebody without an account: a stakeholder group, or the secretariat. */
export const group = v.picklist(GROUPS);

export const profile = v.strictObject({
  name: line,
  organisation: line,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  region: v.picklist(REGIONS),
  jobTitle: line,
  stakeholderGroup: v.picklist(OWN_GROUPS),
});

/** The passage, annotation or intervention that something is about. */
export const about = v.nullable(
  v.variant('type', [
    v.strictObject({ type: v.literal('passage'), passageId: id<PassageId>() }),
    v.strictObject({ type: v.literal('annotation'), annotationId: id<AnnotationId>() }),
    v.strictObject({ type: v.literal('intervention'), requestId: id<RequestId>() }),
  ]),
);
