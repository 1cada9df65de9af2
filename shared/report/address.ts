import type { MeetingId, RequestId } from '../ids.ts';
import { type Anchor, anchorName, type Block, type Paragraph } from './document.ts';
import type { Edition } from './edition.ts';
import type { Part } from './parts.ts';

/** Which text of which minutes is cited. `revision`: null for a draft, which has no number. */
export type Cited = { readonly meetingId: MeetingId; readonly revision: number | null };

export const citedOf = (
  meetingId: MeetingId,
  edition: Pick<Edition, 'kind'> & { readonly number?: number },
): Cited => ({
  meetingId,
  revision: edition.number ?? null,
});

/** What a paragraph is called in its page, by its number. */
export const paragraphName = (number: string): string => `p-${number}`;

export const minutesPath = ({ meetingId, revision }: Cited): string =>
  `/meetings/${encodeURIComponent(meetingId)}/minutes${revision === null ? '' : `?revision=${revision}`}`;

/**
 * The path under which a paragraph is cited (R30): what reports a thing of the meeting by the id of that thing, which is the same in
 * every revision; another by its number in this one. Null for a paragraph without a number.
 */
export function addressOf({ number, anchor }: Pick<Paragraph, 'number' | 'anchor'>, cited: Cited): string | null {
  if (number === null) return null;
  if (anchor === null) return `${minutesPath(cited)}#${paragraphName(number)}`;
  return addressOfThing(cited.meetingId, anchor);
}

export const addressOfIntervention = (meetingId: MeetingId, request: RequestId): string =>
  addressOfThing(meetingId, { kind: 'intervention', id: request });

const addressOfThing = (meetingId: MeetingId, anchor: Anchor): string =>
  `${minutesPath({ meetingId, revision: null })}#${encodeURIComponent(anchorName(anchor))}`;

/** The same parts, in which each numbered paragraph knows its address. */
export function withAddresses(parts: readonly Part[], cited: Cited): readonly Part[] {
  const addressed = (block: Block): Block => {
    const address = block.type === 'paragraph' ? addressOf(block, cited) : null;
    return address === null || block.type !== 'paragraph' ? block : { ...block, address };
  };
  return parts.map((part) => ({
    ...part,
    before: part.before.map(addressed),
    written: part.written.map(addressed),
    after: part.after.map(addressed),
  }));
}
