import type { Share, ShareOf } from '../floor/shares.ts';
import type { Key } from '../languages/dictionary.ts';
import { type Block, heading } from './document.ts';
import type { Skeleton } from './skeleton.ts';
import type { Wording } from './wording.ts';

type Named = Share & { readonly name: string };

/** Who spoke how long and waited how long (F20), as tables and, for the stakeholder groups, as a chart. */
export function composeShares({ shares }: Skeleton, wording: Wording): readonly Block[] {
  const { t } = wording;
  const groups = named(shares.byStakeholderGroup, (of) => t(`common.group-${of}`));
  if (groups.length === 0) return [];
  const regions = named(shares.byRegion, (of) => t(of === 'unknown' ? 'exports.unknown' : `session.regions.${of}`));
  return [
    heading(1, t('exports.times')),
    chart(groups, wording),
    table('exports.by.group', 'exports.columns.group', groups, wording),
    table(
      'exports.by.mode',
      'exports.columns.mode',
      named(shares.byMode, (of) => t(`exports.modes.${of}`)),
      wording,
    ),
    table('exports.by.region', 'exports.columns.region', regions, wording),
  ];
}

/** Only who has spoken. */
const named = <Name>(shares: readonly ShareOf<Name>[], nameOf: (of: Name) => string): readonly Named[] =>
  shares.filter(({ interventions }) => interventions > 0).map((share) => ({ ...share, name: nameOf(share.of) }));

const total = (shares: readonly Share[]): number =>
  Math.max(
    1,
    shares.reduce((sum, { spokenMs }) => sum + spokenMs, 0),
  );

const chart = (shares: readonly Named[], { t, span, percent }: Wording): Block => ({
  type: 'bars',
  caption: t('exports.by.group'),
  bars: shares.map(({ name, spokenMs }) => ({
    label: name,
    part: spokenMs / total(shares),
    text: `${span(spokenMs)} (${percent(spokenMs / total(shares))})`,
  })),
});

const table = (caption: Key, column: Key, shares: readonly Named[], { t, span, percent }: Wording): Block => ({
  type: 'table',
  caption: t(caption),
  head: [
    t(column),
    t('exports.columns.count'),
    t('exports.columns.spoken'),
    t('exports.columns.share'),
    t('exports.columns.waited'),
  ],
  rows: shares.map((share) => [
    share.name,
    String(share.interventions),
    span(share.spokenMs),
    percent(share.spokenMs / total(shares)),
    span(share.waitedMs / share.interventions),
  ]),
});
