import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../../server/annotating/recommendation/collections.ts';
import { brokenBy, REQUIREMENTS } from '../../../server/annotating/recommendation/recommendation.ts';
import { CONTEXT } from '../../../server/annotating/recommendation/requirement.ts';
import { EXAMPLES } from '../../support/annotation/web-annotations.ts';

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
const body = (more: object) => ({ body: { ...valid.body, ...more } });
const choosing = (items: readonly unknown[], more: object = {}) => ({ body: { type: 'Choice', items, ...more } });
const specific = (more: object) => ({ target: { ...target, ...more } });
const selecting = (one: unknown) => specific({ selector: one });
const creator = (more: object) => ({ creator: { type: 'Person', name: 'Amina', ...more } });
const interval = { type: 'TimeState', sourceDateStart: '2015-09-01T00:00:00Z' };

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
  ['3.2', 'has no text within itself as its target', { target: { type: 'TextualBody', value: 'Here' } }],
  [
    '3.2.1',
    'gives each resource of the Web exactly one id, its IRI',
    { body: { type: 'Sound', format: 'audio/mpeg' } },
  ],
  [
    '3.2.1',
    'gives formats and languages as texts, and one language for processing',
    body({ processingLanguage: ['ar', 'en'] }),
  ],
  ['3.2.1', 'has no text direction but ltr, rtl and auto', body({ textDirection: 'up' })],
  ['3.2.4', 'has at most one id for a textual body', body({ id: ['https://a.example', 'https://b.example'] })],
  ['3.2.4', 'has exactly one text as the value of a textual body', { body: { value: ['a', 'b'] } }],
  ['3.2.5', 'has a text as its bodyValue, and no body beside it', { bodyValue: 'Why?' }],
  [
    '3.2.7',
    'has Choice as the only type of a choice, and at most one id',
    { body: { type: ['Choice', 'Text'], items: ['https://a.example'] } },
  ],
  ['3.2.7', 'offers something in a choice', choosing([])],
  ['3.3.1', 'gives each time once, as xsd:dateTime in UTC with a Z', { created: '2015-09-28T09:00:00+02:00' }],
  ['3.3.1', 'names its creators and generators by an IRI, or describes them', { creator: 7 }],
  ['3.3.2', 'has at most one id for an agent', creator({ id: ['https://a.example', 'https://b.example'] })],
  ['3.3.2', 'gives names of agents as texts, and one nickname', creator({ nickname: ['a', 'b'] })],
  [
    '3.3.2',
    'gives addresses of e-mail as mailto: IRIs, their hashes as texts, home pages by IRIs',
    creator({ email: 'amina@floor.example' }),
  ],
  ['3.3.3', 'has at most one id for an audience', { audience: { id: 'teachers' } }],
  [
    '3.3.3',
    'describes an audience in words of schema.org with their prefix',
    { audience: { type: 'schema:EducationalAudience', educationalRole: 'teacher' } },
  ],
  ['3.3.4', 'names what makes a resource accessible by texts', body({ accessibility: 1 })],
  ['3.3.5', 'takes motivations from the vocabulary, or names them by IRIs', { motivation: 'liking' }],
  ['3.3.5', 'takes purposes from the vocabulary, or names them by IRIs', body({ purpose: 'liking' })],
  ['3.3.6', 'names rights by IRIs', body({ rights: 'free' })],
  [
    '3.3.7',
    'has at most one canonical IRI for each resource, and names by IRIs where it came from',
    { canonical: ['https://a.example'] },
  ],
  [
    '4',
    'has exactly one source for each specific resource, and at most one id',
    { target: { type: 'SpecificResource', selector } },
  ],
  ['4.2', 'names each selector by an IRI, or describes it', selecting('the second line')],
  [
    '4.2.1',
    'has exactly one value and no other type in a fragment selector',
    selecting({ type: ['FragmentSelector', 'CssSelector'], value: 'a' }),
  ],
  [
    '4.2.1',
    'names at most one specification of a fragment',
    selecting({ type: 'FragmentSelector', value: 'a', conformsTo: ['https://a.example', 'https://b.example'] }),
  ],
  ['4.2.2', 'has exactly one value and no other type in a CSS selector', selecting({ type: 'CssSelector' })],
  [
    '4.2.3',
    'has exactly one value and no other type in an XPath selector',
    selecting({ type: 'XPathSelector', value: ['/html', '/body'] }),
  ],
  [
    '4.2.4',
    'has exactly one text that is quoted, and no other type',
    selecting({ type: 'TextQuoteSelector', prefix: 'a' }),
  ],
  ['4.2.4', 'has at most one text before and one after a quote', selecting({ ...selector, prefix: ['a', 'b'] })],
  ['4.2.4', 'quotes whole characters and never half of one', selecting({ ...selector, suffix: ' \uD83D' })],
  [
    '4.2.5',
    'has exactly one start and one end of a text position, counted from 0',
    selecting({ type: 'TextPositionSelector', start: -1, end: 3 }),
  ],
  [
    '4.2.6',
    'has exactly one start and one end of a place in data',
    selecting({ type: 'DataPositionSelector', start: 7 }),
  ],
  [
    '4.2.7',
    'has at most one value in an SVG selector',
    selecting({ type: 'SvgSelector', value: ['<svg/>', '<svg/>'] }),
  ],
  [
    '4.2.8',
    'has exactly one start and one end of a range',
    selecting({ type: 'RangeSelector', startSelector: selector }),
  ],
  ['4.3', 'names each state by an IRI, or describes it', specific({ state: 'as of yesterday' })],
  [
    '4.3.1',
    'gives the times of a state in UTC with a Z: moments, or one interval with both its ends',
    specific({ state: { type: 'HttpRequestState', value: 'Accept: text/html', refinedBy: interval } }),
  ],
  [
    '4.3.2',
    'has exactly one value and no other type in a state of request headers',
    specific({ state: { type: 'HttpRequestState' } }),
  ],
  ['4.4', 'has at most one stylesheet, and names its classes by texts', { stylesheet: { type: 'Style' } }],
  ['4.5', 'names by IRIs or describes what a target was rendered with', specific({ renderedVia: 'a browser' })],
  ['4.6', 'names by IRIs or describes where a resource was seen', specific({ scope: 7 })],
];

describe('W3C Web Annotation Data Model', () => {
  test('given an annotation that says all that is asked for, then it is one', () => {
    expect(brokenBy(valid)).toBeNull();
    expect(REQUIREMENTS.map(({ section, must }) => [section, must])).toEqual(
      BROKEN.map(([section, must]) => [section, must]),
    );
  });

  test.each(BROKEN)('%s an annotation %s', (section, must, change) => {
    expect(brokenBy({ ...valid, ...change })).toMatchObject({ section, must });
  });

  test.each(EXAMPLES)('given an annotation in the shape of section %s, %s, then it is one', (_section, _what, json) => {
    expect(brokenBy(json)).toBeNull();
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
    label: 'Remarks',
    total: 1,
    first: page,
  };
  const WRONG: readonly object[] = [
    { '@context': 'http://x.example' },
    { id: 'c' },
    { type: 'Collection' },
    { label: 7 },
    { total: -1 },
    { first: undefined },
    { first: { ...page, type: 'Page' } },
    { total: 0, first: { ...page, items: [] } },
    { total: 2 },
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
