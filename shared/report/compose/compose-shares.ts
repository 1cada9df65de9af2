import type { Region } from '../../attendance/profile.ts';
import {
  averageWaitMs,
  type Origin,
  partOf,
  type Share,
  type ShareOf,
  type Shares,
} from '../../floor/shares/shares.ts';
import type { Key } from '../../languages/dictionary.ts';
import { type Bars, type Block, heading, plain, type Table, unnumbered } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';

type Named = Share & { readonly name: string };

/** How long people spoke and waited, by mode, stakeholder group and region (F20): a chart of each, and a table; by delegation a table (F40). */
export function composeShares({ shares }: Skeleton, phrases: Phrases): readonly Block[] {
  const { t } = phrases;
  if (shares.byMode.every(({ interventions, absent }) => interventions + absent === 0)) return [];
  const modes = named(shares.byMode, (of) => t(`exports.modes.${of}`));
  const groups = named(shares.byStakeholderGroup, (of) => t(`common.group-${of}`));
  const regions = shares.byRegion.filter(({ of, interventions, absent }) => isRegion(of) || interventions + absent > 0);
  const places = named(regions, (of) => t(nameOfOrigin(of)));
  return [
    heading(1, t('exports.times')),
    unnumbered(plain(sayWhatCounts(shares, phrases))),
    ...chartAndTable('exports.by.mode', 'exports.columns.mode', modes, phrases),
    ...chartAndTable('exports.by.group', 'exports.columns.group', groups, phrases),
    ...chartAndTable('exports.by.region', 'exports.columns.region', places, phrases),
    ...composeDelegations(shares, phrases),
  ];
}

const sayWhatCounts = ({ byMode }: Shares, { t, gap }: Phrases): string =>
  byMode.some(({ absent }) => absent > 0)
    ? `${t('exports.notCounted')}${gap}${t('exports.absentApart')}`
    : t('exports.notCounted');

/** There may be many, so they have no chart. Their part is that of all speaking time, as not everybody speaks for a delegation. */
function composeDelegations({ byEntity, byMode }: Shares, phrases: Phrases): readonly Block[] {
  const { t } = phrases;
  const caption = t('exports.figuresOf', { by: t('exports.by.delegation') });
  const entities = named(byEntity, (of) => of);
  return entities.length === 0
    ? []
    : [{ ...table(t('exports.columns.delegation'), entities, byMode, phrases), caption }];
}

const isRegion = (of: Origin): of is Region => of !== 'unknown' && of !== 'secretariat';

/** What a row of the figures by region is called. */
export function nameOfOrigin(of: Origin): Key {
  if (isRegion(of)) return `session.regions.${of}`;
  return of === 'unknown' ? 'exports.unknown' : 'common.group-secretariat';
}

const named = <Name>(shares: readonly ShareOf<Name>[], nameOf: (of: Name) => string): readonly Named[] =>
  shares.map((share) => ({ ...share, name: nameOf(share.of) }));

function chartAndTable(by: Key, column: Key, shares: readonly Named[], phrases: Phrases): readonly Block[] {
  const { t } = phrases;
  return [
    { ...chart(shares, phrases), caption: t('exports.chartOf', { by: t(by) }) },
    { ...table(t(column), shares, shares, phrases), caption: t('exports.figuresOf', { by: t(by) }) },
  ];
}

/** How long they waited on average; a dash where nobody has. */
function waited(share: Share, span: Phrases['span']): string {
  const ms = averageWaitMs(share);
  return ms === null ? '–' : span(ms);
}

function chart(shares: readonly Named[], { t, span, percent }: Phrases): Omit<Bars, 'caption'> {
  const longest = Math.max(1, ...shares.map(({ spokenMs }) => spokenMs));
  const longestWait = Math.max(1, ...shares.map((share) => averageWaitMs(share) ?? 0));
  return {
    type: 'bars',
    measures: [t('exports.columns.spoken'), t('exports.columns.waited')],
    groups: shares.map((share) => ({
      label: share.name,
      bars: [
        { part: share.spokenMs / longest, text: `${span(share.spokenMs)} (${percent(partOf(share, shares))})` },
        { part: (averageWaitMs(share) ?? 0) / longestWait, text: waited(share, span) },
      ],
    })),
  };
}

/** `all`: what the parts are of. Who was called and was not there has a column where there was anybody (F45). */
function table(
  column: string,
  shares: readonly Named[],
  all: readonly Share[],
  { t, span, percent }: Phrases,
): Omit<Table, 'caption'> {
  const apart = all.some(({ absent }) => absent > 0);
  return {
    type: 'table',
    head: [
      column,
      t('exports.columns.count'),
      t('exports.columns.spoken'),
      t('exports.columns.share'),
      t('exports.columns.waited'),
      ...(apart ? [t('exports.columns.absent')] : []),
    ],
    rows: shares.map((share) => [
      share.name,
      String(share.interventions),
      span(share.spokenMs),
      percent(partOf(share, all)),
      waited(share, span),
      ...(apart ? [String(share.absent)] : []),
    ]),
  };
}
