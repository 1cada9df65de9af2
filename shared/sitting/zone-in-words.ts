import { once } from '../once.ts';

const zones = once(
  (tag: string, timeZone: string, name: 'long' | 'shortOffset') =>
    new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: name }),
);

/** What a time zone is called at a moment, and how far it is from UTC, as `Central European Summer Time` and `GMT+2`. */
export function zoneInWords(tag: string, timeZone: string, at: number): readonly string[] {
  const part = (name: 'long' | 'shortOffset'): string =>
    zones(tag, timeZone, name)
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return [...new Set([part('long'), part('shortOffset')])];
}
