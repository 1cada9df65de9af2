import { UNNAMED_COUNTRY } from '../../shared/attendance/profile.ts';
import { countryName } from '../../shared/languages/country-name.ts';
import { useLanguage } from './language-context.tsx';

/** What countries are called in the language chosen, by ISO 3166-1 alpha-2; empty for a moment until the names are here. */
export function useCountryNames() {
  const { t, language } = useLanguage();
  const country = (code: string): string => countryName(t, language(), code);
  return {
    country,
    /** Where somebody is from; empty where the country is described and not named. */
    namedCountry: (code: string): string => (code === UNNAMED_COUNTRY ? '' : country(code)),
  };
}
