import { type CaptionLine, type Captions, languagesOf, linesOf } from '../captions/captions.ts';
import type { InterventionSkeleton } from './skeleton/skeleton-interventions.ts';
import { paragraphsOf, type Words } from './words.ts';

/** Speakers pause for this long before they go on to another point, ms. */
const PAUSE_MS = 4000;

/** What the captions have of an intervention: in its language, or else in that in which they have most of it. Null: nothing. */
export function wordsOfCaptions(
  captions: Captions,
  { requestId, language }: Pick<InterventionSkeleton, 'requestId' | 'language'>,
): Omit<Words, 'from'> | null {
  const all = languagesOf(captions).map((one) => ({
    language: one.language,
    lines: linesOf(captions, requestId, one.language),
  }));
  const own = all.find((one) => one.language === language && one.lines.length > 0);
  const found = own ?? all.toSorted((a, b) => b.lines.length - a.lines.length)[0];
  if (!found || found.lines.length === 0) return null;
  return { language: found.language, blocks: paragraphsOf(inParagraphs(found.lines, found.language)) };
}

/** Languages that write no space between sentences. */
const UNSPACED = /^(zh|ja|th|lo|km|my)\b/;

function inParagraphs(lines: readonly CaptionLine[], language: string): string {
  const gap = UNSPACED.test(language) ? '' : ' ';
  return lines
    .map(({ text, at }, n) => {
      const before = lines[n - 1];
      if (before === undefined) return text;
      return `${at - before.at > PAUSE_MS ? '\n' : gap}${text}`;
    })
    .join('');
}
