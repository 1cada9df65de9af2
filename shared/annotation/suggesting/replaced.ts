import type { TextPositionSelector } from '../annotation.ts';

/** A text with other words at one place. Where words are only taken out, one of the two spaces around them goes too. */
export function replaced(text: string, { start, end }: TextPositionSelector, words: string): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const isGap = words === '' && /(^|\s)$/.test(before) && /^(\s|[.,;:!?)]|$)/.test(after);
  if (!isGap) return before + words + after;
  return /^\s/.test(after) ? before + after.slice(1) : before.trimEnd() + after;
}
