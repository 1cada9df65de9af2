import { averageWaitMs, partOf, type Share, type ShareOf, type Shares } from '../../shared/floor/shares/shares.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = [
  'by',
  'of',
  'interventions',
  'spoken_seconds',
  'share',
  'waited_seconds',
  'average_wait_seconds',
  'called_not_there',
];

const seconds = (ms: number): number => Math.round(ms / 1000);

/** Speaking and waiting times by mode, stakeholder group and region (F20), one row for each, also for those without any; and by delegation (F40). */
export const timesCsv = ({ byMode, byStakeholderGroup, byRegion, byEntity }: Shares): string =>
  writeCsv([
    COLUMNS,
    ...rowsOf('mode', byMode),
    ...rowsOf('stakeholder_group', byStakeholderGroup),
    ...rowsOf('region', byRegion),
    ...rowsOf('delegation', byEntity, byMode),
  ]);

const rowsOf = <Name extends string>(by: string, shares: readonly ShareOf<Name>[], all: readonly Share[] = shares) =>
  shares.map((share) => [by, share.of, ...figuresOf(share, all)]);

/** `share`: the part of all speaking time, 0 to 1. */
const figuresOf = (share: Share, shares: readonly Share[]): readonly number[] => [
  share.interventions,
  seconds(share.spokenMs),
  Number(partOf(share, shares).toFixed(4)),
  seconds(share.waitedMs),
  seconds(averageWaitMs(share) ?? 0),
  share.absent,
];
