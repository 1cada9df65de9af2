import type { Range } from '../../../../shared/floor/time/waiting-time.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';

const MINUTE_MS = 60_000;

/** A range in whole minutes: "In about 6 to 9 minutes." */
export function waitInWords(t: Translate, range: Range): string {
  const from = Math.floor(range.from / MINUTE_MS);
  const to = Math.max(1, Math.ceil(range.to / MINUTE_MS));
  if (from > 0 && from < to) return t('floor.waiting', { from, to });
  if (from > 0) return t('floor.waitingAbout', { count: to });
  return to === 1 ? t('floor.waitingSoonOne') : t('floor.waitingSoon', { to });
}
