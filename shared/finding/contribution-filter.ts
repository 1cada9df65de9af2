import { STAKEHOLDER_GROUPS, type StakeholderGroup } from '../attendance/profile.ts';

/** Which contributions somebody wants to see, as an address says it. `text`: words that stand in them; empty: any. */
export type ContributionFilter = {
  readonly group: StakeholderGroup | null;
  /** ISO 3166-1 alpha-2, or `ZZ`; null: any. */
  readonly country: string | null;
  readonly text: string;
};

export const NO_FILTER: ContributionFilter = { group: null, country: null, text: '' };

/** Longest text that is searched for. */
export const WANTED_MAX = 200;

type Filtered = { readonly stakeholderGroup: StakeholderGroup; readonly country: string };

/** From the part of an address behind its `?`: `group=academia&country=KE&q=transit`. What says nothing is left out. */
export function filterIn(said: (name: string) => string | undefined): ContributionFilter {
  const country = said('country') ?? '';
  return {
    group: STAKEHOLDER_GROUPS.find((group) => group === said('group')) ?? null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    text: (said('q') ?? '').trim().slice(0, WANTED_MAX),
  };
}

/** The part of an address that says the same; empty for no filter. */
export function addressOf({ group, country, text }: ContributionFilter): string {
  const parts = [group && `group=${group}`, country && `country=${country}`, text && `q=${encodeURIComponent(text)}`];
  const said = parts.filter(Boolean).join('&');
  return said === '' ? '' : `?${said}`;
}

export const isFiltered = ({ group, country, text }: ContributionFilter): boolean =>
  group !== null || country !== null || text !== '';

/** Whether it is of the group and the country that are wanted. */
export const isOfThese = ({ group, country }: ContributionFilter, one: Filtered): boolean =>
  (group === null || one.stakeholderGroup === group) && (country === null || one.country === country);
