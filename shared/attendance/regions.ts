import { REGIONS, type Region } from './profile.ts';

/** ISO 3166-1 alpha-2 codes by the region in which the ITU's statistics count them; territories stand where they lie. */
const CODES: Readonly<Record<Region, string>> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV ER ET GA GH GM GN GQ GW KE LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SS ST SZ TD TG TZ UG YT ZA ZM ZW IO',
  americas:
    'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
  'arab-states': 'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA OM PS QA SA SD SO SY TN YE',
  'asia-pacific':
    'AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN IR JP KH KI KP KR LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH PK PN PW SB SG TF TH TK TL TO TV TW UM VN VU WF WS',
  cis: 'AM AZ BY KG KZ RU TJ TM UZ',
  europe:
    'AD AL AT AX BA BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IL IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM TR UA VA',
};

const REGION_OF: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) => CODES[region].split(' ').map((code): [string, Region] => [code, region])),
);

export const COUNTRY_CODES: readonly string[] = [...REGION_OF.keys()];

/** The region that follows from a country; null for a code that is none. */
export const regionOf = (country: string): Region | null => REGION_OF.get(country) ?? null;
