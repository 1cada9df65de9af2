const NUMBERS = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { ...NUMBERS, timeZone });
  formats.set(timeZone, format);
  return format;
}

/** What calendar and clock show in a time zone (IANA): `YYYY-MM-DD` and `HH:MM`. `at`: ms since 1970 UTC. */
function shownAt(timeZone: string, at: number): { readonly day: string; readonly time: string } {
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/** Which day, `YYYY-MM-DD`, it is in a time zone (IANA). `at`: ms since 1970 UTC. */
export const dayAt = (timeZone: string, at: number): string => shownAt(timeZone, at).day;

const asIfUtc = ({ day, time }: { readonly day: string; readonly time: string }): number =>
  Date.parse(`${day}T${time}:00Z`);
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The moment, ms since 1970 UTC, at which calendar and clock of a time zone show this. Where clocks are put back and show it twice,
 * the first moment (RFC 5545, 3.3.5). Null where they are put forward and never show it, and before the first year.
 */
export function momentAt(timeZone: string, day: string, time: string): number | null {
  const shown = asIfUtc({ day, time });
  const offsetAt = (at: number): number => asIfUtc(shownAt(timeZone, at)) - at;
  const candidates = [shown - DAY_MS, shown + DAY_MS].map((near) => shown - offsetAt(near));
  const right = candidates.filter((at) => Number.isFinite(at) && offsetAt(at) === shown - at);
  return right.length === 0 ? null : Math.min(...right);
}
