import { TAGS } from '../../../../shared/languages/tags.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';

/** `10:03:12`, at the place of the meeting. `at`: ms. */
export function useClockTime(): (at: number, timeZone: string) => string {
  const { language } = useLanguage();
  return (at, timeZone) =>
    new Intl.DateTimeFormat(TAGS[language()], {
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
      hourCycle: 'h23',
      timeZone,
    }).format(at);
}
