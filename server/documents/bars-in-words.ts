import type { Bars } from '../../shared/report/document.ts';

/** What a chart shows, for who does not see it: its name, and the words of every bar, a group on each line. */
export const barsInWords = ({ caption, measures, groups }: Bars): string =>
  [
    caption,
    ...groups.map(
      ({ label, bars }) => `${label}: ${bars.map(({ text }, n) => `${measures[n] ?? ''} ${text}`.trim()).join('; ')}`,
    ),
  ].join('\n');
