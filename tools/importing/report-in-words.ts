import type { Report } from './import-folder.ts';

/** What came in, and what did not, by name, with its reason. */
export const reportInWords = ({ came, before, missed, unnamed }: Report): string =>
  [
    `Brought in: ${came}. Here already: ${before}. Not brought in: ${missed.length}.`,
    ...missed.map(({ line, file, why }) => `  line ${line}, ${file || '(no file)'}: ${why}`),
    ...(unnamed.length > 0 ? [`Files that the list does not name: ${unnamed.join(', ')}`] : []),
  ].join('\n');
