import type { CaptionLine } from '../../../shared/captions/captions.ts';

/**
 * The lines at hand with more of them, in their order, without a hole: where some are missing between, the older ones go and are
 * fetched again when somebody wants them; a line that was corrected far above is left to that time.
 */
export function mergedLines(have: readonly CaptionLine[], more: readonly CaptionLine[]): readonly CaptionLine[] {
  const [first, last] = [more[0], more.at(-1)];
  if (!first || !last) return have;
  if (last.seq < (have[0]?.seq ?? 1) - 1) return have;
  const kept = first.seq > (have.at(-1)?.seq ?? 0) + 1 ? [] : have;
  const bySeq = new Map([...kept, ...more].map((line) => [line.seq, line]));
  return [...bySeq.values()].toSorted((a, b) => a.seq - b.seq);
}
