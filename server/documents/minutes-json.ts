import { composeMinutes, type MinutesSource } from '../../shared/minutes/compose-minutes.ts';
import { numberedAnchors } from '../../shared/minutes/numbering.ts';
import type { Wording } from '../../shared/minutes/wording.ts';

/** The minutes for programs: the skeleton with every id, the rapporteurs' text, and which paragraph reports what. */
export function minutesJson(source: MinutesSource, wording: Wording) {
  const { skeleton, seq, textOf } = source;
  const { convocation, items, ...rest } = skeleton;
  return {
    meeting: convocation,
    seq,
    ...rest,
    items: items.map((item) => ({ ...item, text: textOf(item) })),
    paragraphs: numberedAnchors(composeMinutes(source, wording).blocks).map(({ number, anchor }) => ({
      number,
      ...anchor,
    })),
  };
}
