import { describe, expect, test } from 'vitest';
import { brokenBy, COLLECTIONS, CONTEXT, REQUIREMENTS } from '../../../server/annotating/recommendation.ts';

const selector = { type: 'TextQuoteSelector', exact: 'neutral', prefix: 'a ', suffix: ' site' };
const target = { source: 'https://floor.example/a', selector };
const valid = {
  '@context': CONTEXT,
  id: 'https://floor.example/anno/1',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2015-09-28T09:00:00Z',
  creator: { type: 'Person', name: 'Amina', email: 'mailto:amina@floor.example' },
  body: { type: 'TextualBody', value: 'Why?', purpose: 'questioning', textDirection: 'ltr' },
  target,
};
const choosing = (items: readonly unknown[]) => ({ body: { type: 'Choice', items } });
const selecting = (one: object) => ({ target: { ...target, selector: one } });

/** What breaks each requirement, in its order, and nothing else. */
const BROKEN: readonly (readonly [section: string, must: string, change: object])[] = [
  [
    '3.1',
    'has the context of Web Annotations among its contexts, where it names any',
    { '@context': 'http://x.example' },
  ],
  ['3.1', 'has exactly one id, an IRI', { id: ['https://a.example', 'https://b.example'] }],
  ['3.1', 'has Annotation among its types', { type: 'Note' }],
  ['3.1', 'has one target or more', { target: [] }],
  ['3.2', 'names each body and target by an IRI, or describes it', { body: 'no address' }],
  ['3.2.1', 'has no text direction but ltr, rtl and auto', { body: { ...valid.body, textDirection: 'up' } }],
  [
    '3.2.4',
    'has exactly one text as the value of a textual body',
    { body: { type: 'TextualBody', value: ['a', 'b'] } },
  ],
  ['3.2.5', 'has a text as its bodyValue, and no body beside it', { bodyValue: 'Why?' }],
  ['3.2.7', 'offers something in a choice', choosing([])],
  ['3.3.1', 'gives each time once, as xsd:dateTime in UTC with a Z', { created: '2015-09-28T09:00:00+02:00' }],
  ['3.3.1', 'names its creators and generators by an IRI, or describes them', { creator: 7 }],
  ['3.3.2', 'gives names of agents as texts', { creator: { type: 'Person', name: 7 } }],
  ['3.3.2', 'gives addresses of e-mail as mailto: IRIs', { creator: { name: 'Amina', email: 'amina@floor.example' } }],
  ['3.3.5', 'takes motivations from the vocabulary, or names them by IRIs', { motivation: 'liking' }],
  [
    '3.3.5',
    'takes purposes from the vocabulary, or names them by IRIs',
    { body: { ...valid.body, purpose: 'liking' } },
  ],
  ['3.3.6', 'names its rights by IRIs', { rights: 'free' }],
  [
    '3.3.7',
    'has at most one canonical IRI, and names where it came from by IRIs',
    { canonical: ['https://a.example'] },
  ],
  ['4.1', 'has exactly one source for each specific resource', { target: { type: 'SpecificResource', selector } }],
  ['4.2.1', 'has exactly one value in a fragment selector', selecting({ type: 'FragmentSelector' })],
  ['4.2.4', 'has exactly one text that is quoted', selecting({ type: 'TextQuoteSelector', prefix: 'a' })],
  ['4.2.4', 'has at most one text before and one after a quote', selecting({ ...selector, prefix: ['a', 'b'] })],
  [
    '4.2.5',
    'has exactly one start and one end of a text position, counted from 0',
    selecting({ type: 'TextPositionSelector', start: -1, end: 3 }),
  ],
  [
    '4.2.8',
    'has exactly one start and one end of a range',
    selecting({ type: 'RangeSelector', startSelector: selector }),
  ],
];

describe('W3C Web Annotation Data Model', () => {
  test('given an annotation that says all that is asked for, then it is one', () => {
    expect(brokenBy(valid)).toBeNull();
    expect(brokenBy({ ...valid, ...choosing([{ type: 'TextualBody', value: 'Pourquoi ?' }]) })).toBeNull();
    expect(brokenBy({ ...valid, body: undefined, bodyValue: 'Why?', creator: 'https://a.example' })).toBeNull();
    expect(REQUIREMENTS.map(({ section, must }) => [section, must])).toEqual(
      BROKEN.map(([section, must]) => [section, must]),
    );
  });

  test.each(BROKEN)('%s an annotation %s', (section, must, change) => {
    expect(brokenBy({ ...valid, ...change })).toMatchObject({ section, must });
  });

  const page = {
    id: 'https://floor.example/c#1',
    type: 'AnnotationPage',
    partOf: 'https://floor.example/c',
    startIndex: 0,
    items: [valid],
  };
  const collection = {
    '@context': CONTEXT,
    id: 'https://floor.example/c',
    type: 'AnnotationCollection',
    total: 1,
    first: page,
  };
  const WRONG: readonly object[] = [
    { '@context': 'http://x.example' },
    { id: 'c' },
    { type: 'Collection' },
    { total: -1 },
    { first: undefined },
    { first: { ...page, type: 'Page' } },
    { first: { ...page, items: undefined } },
    { first: { ...page, startIndex: 0.5 } },
  ];
  test.each(COLLECTIONS.map((one, index) => [one.section, one.must, one, WRONG[index]] as const))(
    '%s a collection %s',
    (_section, _must, one, wrong) => {
      expect(COLLECTIONS.every(({ holds }) => holds(collection))).toBe(true);
      expect(COLLECTIONS.filter(({ holds }) => !holds({ ...collection, ...wrong }))).toEqual([one]);
    },
  );
});
