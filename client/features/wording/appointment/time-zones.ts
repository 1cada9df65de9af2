/** Where most meetings are. */
const GENEVA = 'Europe/Zurich';

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every time zone (IANA): Geneva's first, then the reader's own, then the others by name. */
export const zonesListed = (own: string): readonly string[] => [
  ...new Set([GENEVA, own, 'UTC', ...Intl.supportedValuesOf('timeZone')]),
];

export const isGeneva = (zone: string): boolean => zone === GENEVA;

/** As it is read: `America/Argentina/Buenos Aires`. */
export const zoneRead = (zone: string): string => zone.replaceAll('_', ' ');

const plain = (text: string): string => zoneRead(text).trim().toLowerCase();
const cityIn = (zone: string): string => zone.split('/').at(-1) ?? zone;

/** The zone that somebody has written, by its whole name or by its city; null where there is none. `geneva`: what that is called. */
export function zoneNamed(written: string, geneva = 'Geneva'): string | null {
  const wanted = plain(written);
  if (wanted === '') return null;
  if (wanted === plain(geneva)) return GENEVA;
  const zones = zonesListed(ownZone());
  return zones.find((zone) => plain(zone) === wanted) ?? zones.find((zone) => plain(cityIn(zone)) === wanted) ?? null;
}
