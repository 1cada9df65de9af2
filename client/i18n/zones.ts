import type { Language } from '../../shared/languages/language.ts';
import { TAGS } from '../../shared/languages/tags.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { spanOf } from '../../shared/sitting/span.ts';
import { spanInWords } from '../../shared/sitting/when-in-words.ts';
import { zoneInWords } from '../../shared/sitting/zone-in-words.ts';
import { useLanguage } from './language-context.tsx';

type When = Pick<Convocation, 'date' | 'timeZone' | 'hours'>;

/** `reader`: where it is another time there. */
type Zones = {
  readonly there: string;
  readonly reader: { readonly when: string; readonly zone: string } | null;
};

function zonesOf(tag: string, meeting: When): Zones | null {
  const span = spanOf(meeting);
  if (span === null) return null;
  const called = (timeZone: string) => zoneInWords(tag, timeZone, span.from).join(' · ');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const seen = (zone: string) => spanInWords(tag, zone, span, { weekday: 'long' });
  const there = called(meeting.timeZone);
  const reader = seen(timeZone) === seen(meeting.timeZone) ? null : { when: seen(timeZone), zone: called(timeZone) };
  return { there, reader };
}

/** How time zones are told in a language: on pages about when something is. */
export type ZoneFormats = {
  /** `Central European Summer Time · GMT+2` */
  readonly zone: (timeZone: string, moment: number) => string;
  /**
   * In which zone that is, and when and in which zone it is at the reader's place, if the time there differs. Null where no hour is
   * known.
   */
  readonly zones: (meeting: When) => Zones | null;
};

export function createZones(language: () => Language): ZoneFormats {
  const inTag = () => TAGS[language()];
  return {
    zone: (timeZone, moment) => zoneInWords(inTag(), timeZone, moment).join(' · '),
    zones: (meeting) => zonesOf(inTag(), meeting),
  };
}

/** The zones in the language chosen. */
export const useZones = (): ZoneFormats => createZones(useLanguage().language);
