import type { Bars } from '../../shared/report/document.ts';

/** What a chart shows, for a person who does not see it: its name, and the words of every bar, each on a line. */
export const barsInWords = ({ caption, measures, groups }: Bars): string =>
  [
    caption,
    ...groups.flatMap(({ label, bars }) =>
      bars.map(({ text }, n) => `${label}: ${`${measures[n] ?? ''} ${text}`.trim()}`),
    ),
  ].join('\n');
