import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationsIn, readAnnotation } from '../../../server/annotating/annotations-in.ts';
import { COLLECTIONS, REQUIREMENTS } from '../../../server/annotating/recommendation.ts';
import { standingHere } from '../../../server/annotating/standing-here.ts';
import { webAnnotations } from '../../../server/documents/web-annotations.ts';
import { describe as described } from '../../../shared/annotation/anchoring.ts';
import { MOTIVATIONS } from '../../../shared/annotation/annotation.ts';
import {
  type AnnotationId,
  idOf,
  type MeetingId,
  type PassageId,
  type PersonId,
  type ReplyId,
} from '../../../shared/ids.ts';
import type { AnnotationSkeleton } from '../../../shared/report/skeleton/skeleton-annotations.ts';

const meetingId = idOf<MeetingId>('2015-09-28');
const passageId = idOf<PassageId>('p-3-1');
const ORIGIN = 'https://floor.example';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text);
const author = fc
  .record({ name: words, organisation: words })
  .map((said) => ({ ...said, person: idOf<PersonId>('bo') }));
const at = fc.integer({ min: 0, max: 4_000_000_000_000 });
const repeated = fc.array(fc.constantFrom('neutral ', 'site ', '中立', 'موقع ', '👩‍💻 ', 'a '), {
  minLength: 4,
  maxLength: 40,
});

const chosen = (text: string, ends: readonly number[]) => {
  const [from = 0, to = 0] = ends.map((end) => Math.min(end, text.length)).toSorted((a, b) => a - b);
  return described(text, from, to);
};

/** An annotation on some words of a text in which words repeat. */
const made = fc
  .record({
    text: repeated.map((parts) => parts.join('')),
    ends: fc.tuple(fc.nat(200), fc.nat(200)),
    said: fc.record({
      motivation: fc.constantFrom(...MOTIVATIONS),
      words,
      replacement: fc.string({ unit: 'grapheme', maxLength: 40 }),
      author,
      at,
      state: fc.constantFrom('open' as const, 'resolved' as const),
      settledBy: author,
      replies: fc.array(fc.record({ text: words, author, at }), { maxLength: 3 }),
    }),
  })
  .map(({ text, ends, said }) => ({ text, said, selectors: chosen(text, ends) }));

test('N17 given any annotations, when they leave as Web Annotations and are read again, then nothing that the model can say is lost, and each stands on its own words', () => {
  fc.assert(
    fc.property(made, ({ text, said, selectors }) => {
      fc.pre(selectors !== null);
      if (selectors === null) return;
      const { motivation, author, at, state, settledBy } = said;
      const replies = said.replies.map((reply, n) => ({ ...reply, id: idOf<ReplyId>(`r-${n}`) }));
      const annotation: AnnotationSkeleton = {
        id: idOf<AnnotationId>('a-1'),
        ...{ version: 1, passageId, number: '3.1', ...selectors, motivation, author, at, state, replies },
        text: motivation === 'highlighting' ? '' : said.words,
        replacement: motivation === 'editing' ? said.replacement : null,
        resolvedBy: state === 'resolved' ? settledBy : null,
      };
      const collection: unknown = JSON.parse(
        JSON.stringify(webAnnotations(meetingId, [annotation], ORIGIN, () => text)),
      );
      expect(COLLECTIONS.filter(({ holds }) => !holds(collection as never))).toEqual([]);
      const read = (annotationsIn(collection) ?? []).map(readAnnotation);
      const [first, ...others] = read.map((one) => ('said' in one ? one : null));
      expect(REQUIREMENTS.filter(({ holds }) => first && !holds(first.json))).toEqual([]);
      expect(first?.said).toMatchObject({
        ...{ motivation, name: author.name, organisation: author.organisation, at, isReply: false },
        text: annotation.text,
        replacement: annotation.replacement,
        tags: state === 'resolved' ? ['resolved'] : [],
      });
      expect(others.map((one) => one?.said)).toMatchObject(
        replies.map((reply) => ({ text: reply.text, name: reply.author.name, at: reply.at, isReply: true })),
      );
      const [place] = first?.said.places ?? [];
      const texts = { meetingId, present: 1, passagesOf: () => [{ id: passageId, text }] };
      const found = place ? standingHere(place, texts) : null;
      // Words that stand several times with the same context are only told apart by their position.
      expect(found).toMatchObject({ version: 1, passageId, position: selectors.position, quote: selectors.quote });
    }),
    { numRuns: 500 },
  );
});
