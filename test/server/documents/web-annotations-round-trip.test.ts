import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationsIn, readAnnotation } from '../../../server/annotating/annotations-in.ts';
import { sortRead, type Wanted } from '../../../server/annotating/commands-of.ts';
import { COLLECTIONS } from '../../../server/annotating/recommendation/collections.ts';
import { REQUIREMENTS } from '../../../server/annotating/recommendation/recommendation.ts';
import { RECOMMENDED, RECOMMENDED_OF_COLLECTIONS } from '../../../server/annotating/recommendation/recommended.ts';
import { standingHere } from '../../../server/annotating/standing-here.ts';
import { webAnnotations } from '../../../server/documents/web-annotations.ts';
import { describe as described } from '../../../shared/annotation/anchoring.ts';
import { MOTIVATIONS, type Origin } from '../../../shared/annotation/annotation.ts';
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

/** What an annotation that we write does not meet of what must be, or should be. */
const unmet = (json: unknown) => [...REQUIREMENTS, ...RECOMMENDED].filter(({ holds }) => !holds(json as never));

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
      expect(
        [...COLLECTIONS, ...RECOMMENDED_OF_COLLECTIONS].filter(({ holds }) => !holds(collection as never)),
      ).toEqual([]);
      const read = (annotationsIn(collection) ?? []).map(readAnnotation);
      const [first, ...others] = read.map((one) => ('said' in one ? one : null));
      for (const one of read) expect(unmet(one.json)).toEqual([]);
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

test('N17 given no annotations, when they leave, then there is a collection without a page, and it is read again', () => {
  const collection: unknown = JSON.parse(JSON.stringify(webAnnotations(meetingId, [], ORIGIN, () => null)));
  expect(collection).not.toHaveProperty('first');
  expect([...COLLECTIONS, ...RECOMMENDED_OF_COLLECTIONS].filter(({ holds }) => !holds(collection as never))).toEqual(
    [],
  );
  expect(annotationsIn(collection)).toEqual([]);
});

const PASSAGE = 'Power fails twice a week in the dry season, and the price of transit is high.';
/** What a file may say beside what a meeting works with. */
const beside = fc.record(
  {
    rights: fc.constant('https://rights.example/by'),
    canonical: fc.uuid().map((id) => `urn:uuid:${id}`),
    via: fc.array(fc.webUrl(), { maxLength: 3 }),
    modified: at.map((ms) => new Date(ms).toISOString()),
    generator: fc.record({ id: fc.webUrl(), type: fc.constant('Software'), name: words }),
    stylesheet: fc.webUrl(),
    audience: fc.record({ type: fc.constant('schema:Audience'), 'schema:audienceType': words }),
  },
  { requiredKeys: [] },
);
const agent = fc.record(
  { id: fc.webUrl(), type: fc.constant('Person'), name: words, nickname: words, homepage: fc.webUrl() },
  { requiredKeys: ['type'] },
);
const foreign = fc
  .record({
    more: beside,
    creator: fc.oneof(fc.webUrl(), agent, fc.array(agent, { minLength: 1, maxLength: 3 })),
    created: at.map((ms) => new Date(ms).toISOString()),
    value: words,
    language: fc.constantFrom('fr', 'ar', 'zh'),
  })
  .map(({ more, value, language, ...said }) => ({
    ...more,
    ...said,
    type: 'Annotation',
    body: { type: 'TextualBody', value, language, format: 'text/plain', purpose: 'commenting' },
  }));

test('N17 given an annotation and replies of others, each with its own creator, when they come in and leave again, then each is as it came, and on what it answers', async () => {
  await fc.assert(
    fc.asyncProperty(foreign, fc.array(foreign, { maxLength: 4 }), async (one, replies) => {
      const source = `${ORIGIN}/api/meetings/2015-09-28/compilation.html?version=1#passage-${passageId}`;
      const selector = {
        type: 'TextQuoteSelector',
        exact: 'twice a week',
        prefix: 'Power fails ',
        suffix: ' in the dry',
      };
      const file = [
        { id: 'https://notes.example/0', motivation: 'commenting', ...one, target: { source, selector } },
        ...replies.map((reply, n) => {
          return {
            ...reply,
            id: `https://notes.example/${n + 1}`,
            motivation: 'replying',
            target: `https://notes.example/${n}`,
          };
        }),
      ];
      const passages = [{ id: passageId, text: PASSAGE }];
      const { wanted, left } = sortRead(file.map(readAnnotation), {
        meetingId,
        present: 1,
        passagesOf: () => passages,
      });
      expect(left).toEqual([]);
      const [came] = wanted;
      expect(came?.command.replies).toHaveLength(replies.length);
      const again = webAnnotations(meetingId, came ? [standing(came)] : [], ORIGIN, () => PASSAGE, {
        said: saidBy(came),
      });
      expect(JSON.parse(JSON.stringify(again.first?.items))).toEqual(file);
    }),
    { numRuns: 200 },
  );
});

/** As it stands in the record. */
function standing({ command }: Wanted): AnnotationSkeleton {
  const by = (origin: Origin) => ({ author: { ...origin, person: idOf<PersonId>('sofia') }, at: origin.at ?? 0 });
  const { annotationId: id, origin, replies, ...made } = command;
  const answers = replies.map((reply) => ({ id: reply.replyId, text: reply.text, ...by(reply.origin) }));
  return { ...made, ...by(origin), id, number: '1.1', state: 'open', resolvedBy: null, replies: answers };
}

const saidBy = (came: Wanted | undefined) =>
  new Map<AnnotationId | ReplyId, Wanted['json']>(
    came && [
      [came.command.annotationId, came.json],
      ...came.command.replies.map(({ replyId }, n) => [replyId, came.replies[n]?.json ?? {}] as const),
    ],
  );
