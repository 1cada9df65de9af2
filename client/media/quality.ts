import type { QualityFrame } from '../../shared/protocol/media-down.ts';

export type Quality = 'good' | 'weak' | 'bad' | 'unknown';

const GOOD_FROM = 8;
const WEAK_FROM = 5;

/** From mediasoup's scores, 0 to 10; the worse direction counts. A score of 8 is some 3 % of packets lost. */
export function qualityOf({ up, down }: QualityFrame): Quality {
  const scores = [up, down].filter((score) => score !== null);
  if (scores.length === 0) return 'unknown';
  const worst = Math.min(...scores);
  if (worst >= GOOD_FROM) return 'good';
  return worst >= WEAK_FROM ? 'weak' : 'bad';
}
