/** Stakeholder groups as the letter of invitation names them; everybody else is "other stakeholders". */
export const STAKEHOLDER_GROUPS = ['member-state', 'sector-member', 'associate', 'academia', 'other'] as const;
export type StakeholderGroup = (typeof STAKEHOLDER_GROUPS)[number];

/** What somebody says about themselves. A person who works for meetings and stands for nobody in them needs no group (P5). */
export const OWN_GROUPS = [...STAKEHOLDER_GROUPS, 'none'] as const;
export type OwnGroup = (typeof OWN_GROUPS)[number];

/** The groups under which people are listed and counted in a meeting. */
export const GROUPS = [...STAKEHOLDER_GROUPS, 'secretariat'] as const;
export type Group = (typeof GROUPS)[number];

/** The ITU's administrative regions, with the Arab States and the CIS apart, as its statistics count them. */
export const REGIONS = ['africa', 'americas', 'arab-states', 'asia-pacific', 'cis', 'europe'] as const;
export type Region = (typeof REGIONS)[number];

/** ISO 3166-1 leaves this code to its users. Here it is a country that is described and not named, as in the sample. */
export const UNNAMED_COUNTRY = 'ZZ';

/** What others in a meeting may know of a person. An address or an e-mail is never part of it. */
export type Profile = {
  readonly name: string;
  readonly organisation: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly region: Region;
  readonly jobTitle: string;
  readonly stakeholderGroup: OwnGroup;
};
