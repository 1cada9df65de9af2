const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const page = 'https://read.example/chapter';
const note = 'https://write.example/note';
const from = (source: string, more: object) => ({ source, ...more });
const quoted = { type: 'TextQuoteSelector', exact: 'a flat price', prefix: 'asks for ', suffix: ' per month' };

/** Each shape that a section of the W3C Recommendation shows, in words of our own. */
const SHAPES: readonly (readonly [section: string, what: string, parts: object])[] = [
  ['3.1', 'a body and a target by their addresses', { body: note, target: page }],
  [
    '3.1',
    'several contexts and types',
    { '@context': [CONTEXT, 'https://x.example/terms'], type: ['Annotation', 'x:A'] },
  ],
  [
    '3.2.1',
    'resources with format, languages and direction',
    {
      body: { id: `${note}.ogg`, format: 'audio/ogg', language: 'sw' },
      target: { id: `${page}.pdf`, language: ['ar', 'fr'], textDirection: 'rtl', processingLanguage: 'ar' },
    },
  ],
  [
    '3.2.2',
    'types of resources',
    { body: { id: note, type: 'Sound' }, target: { id: page, type: ['Text', 'Dataset'] } },
  ],
  ['3.2.3', 'an address with a fragment', { target: { id: `${page}#page=3`, format: 'application/pdf' } }],
  [
    '3.2.4',
    'a text of its own',
    { body: { type: 'TextualBody', value: '<p>Si</p>', format: 'text/html', language: 'es' } },
  ],
  ['3.2.4', 'a text that does not say its type', { body: { value: 'Agreed' } }],
  ['3.2.5', 'a string as body', { body: undefined, bodyValue: 'Agreed' }],
  ['3.2.6', 'no body', { body: undefined }],
  ['3.2.6', 'several bodies and targets', { body: [note, { value: 'cost' }], target: [page, `${page}-2`] }],
  [
    '3.2.7',
    'a choice of languages',
    {
      body: {
        type: 'Choice',
        items: [
          { id: `${note}-en`, language: 'en' },
          { value: 'Non', language: 'fr' },
        ],
      },
    },
  ],
  [
    '3.3.1',
    'who made it and when',
    {
      creator: 'https://people.example/vera',
      created: '2015-03-02T08:00:00Z',
      modified: '2015-03-03T08:00:00.125Z',
      generator: 'https://tools.example/pen',
      generated: '2015-03-04T08:00:00Z',
      body: { id: note, creator: 'https://people.example/ivo', created: '2014-01-01T00:00:00Z' },
    },
  ],
  [
    '3.3.2',
    'described agents',
    {
      creator: { id: 'https://people.example/vera', type: 'Person', name: 'Vera', nickname: 'v', email_sha1: '00ff' },
      generator: { type: 'Software', name: ['Pen', 'Plume'], homepage: 'https://tools.example/pen' },
    },
  ],
  [
    '3.3.3',
    'an audience',
    { audience: { id: 'https://roles.example/d', type: 'schema:PeopleAudience', 'schema:audienceType': 'delegates' } },
  ],
  [
    '3.3.4',
    'what makes a target accessible',
    { target: { id: page, type: 'Video', accessibility: ['captions', 'signLanguage'] } },
  ],
  [
    '3.3.5',
    'motivations and purposes',
    {
      motivation: ['bookmarking', 'https://terms.example/prioritising'],
      body: [
        { type: 'TextualBody', value: 'later', purpose: 'tagging' },
        { type: 'TextualBody', value: 'On prices', purpose: ['describing', 'oa:linking'] },
      ],
    },
  ],
  [
    '3.3.6',
    'rights',
    { rights: 'https://rights.example/by', body: { id: note, rights: ['https://rights.example/nc'] } },
  ],
  [
    '3.3.7',
    'other identities',
    { canonical: 'urn:uuid:8b5c3d3e-1b2c-4d5e-8f90-a1b2c3d4e5f6', via: [`${note}/1`, `${note}/2`] },
  ],
  [
    '4.1',
    'a tag that is elsewhere',
    { body: { type: 'SpecificResource', purpose: 'tagging', source: 'https://gaz.example/nairobi' } },
  ],
  ['4.2', 'selectors by their addresses', { target: from(page, { selector: ['https://s.example/1', quoted] }) }],
  [
    '4.2.1',
    'a fragment with its specification',
    {
      body: from(note, {
        purpose: 'describing',
        selector: { type: 'FragmentSelector', conformsTo: 'https://f.example', value: 't=1,9' },
      }),
    },
  ],
  ['4.2.2', 'a CSS selector', { target: from(page, { selector: { type: 'CssSelector', value: 'main > p + p' } }) }],
  [
    '4.2.3',
    'an XPath selector',
    { target: from(page, { selector: { type: 'XPathSelector', value: '/html/body/p[4]' } }) },
  ],
  ['4.2.4', 'a quote', { target: from(page, { selector: quoted }) }],
  [
    '4.2.5',
    'a text position',
    { target: from(page, { selector: { type: 'TextPositionSelector', start: 0, end: 12 } }) },
  ],
  [
    '4.2.6',
    'a place in data',
    { target: from(page, { selector: { type: 'DataPositionSelector', start: 512, end: 1024 } }) },
  ],
  [
    '4.2.7',
    'an area elsewhere',
    { target: from(page, { selector: { id: 'https://s.example/area', type: 'SvgSelector' } }) },
  ],
  ['4.2.7', 'an area', { target: from(page, { selector: { type: 'SvgSelector', value: '<svg></svg>' } }) }],
  [
    '4.2.8',
    'a range of selectors',
    {
      target: from(page, {
        selector: {
          type: 'RangeSelector',
          startSelector: { type: 'XPathSelector', value: '//li[1]' },
          endSelector: 'https://s.example/end',
        },
      }),
    },
  ],
  [
    '4.2.9',
    'a quote within a fragment',
    { target: from(page, { selector: { type: 'FragmentSelector', value: 'p-4', refinedBy: [quoted] } }) },
  ],
  ['4.3', 'a state elsewhere', { target: from(page, { state: { id: 'https://s.example/state' } }) }],
  [
    '4.3.1',
    'times of a target',
    {
      target: from(page, {
        state: [
          { type: 'TimeState', cached: `${page}/copy`, sourceDate: ['2015-05-05T05:05:05Z', '2015-05-06T05:05:05Z'] },
          { type: 'TimeState', sourceDateStart: '2015-05-01T00:00:00Z', sourceDateEnd: '2015-06-01T00:00:00Z' },
        ],
      }),
    },
  ],
  [
    '4.3.3',
    'a state of headers that a time and a fragment refine',
    {
      target: from(page, {
        state: {
          type: 'HttpRequestState',
          value: 'Accept-Language: ru',
          refinedBy: {
            type: 'TimeState',
            sourceDate: '2015-05-05T05:05:05Z',
            refinedBy: { type: 'FragmentSelector', value: 'page=3' },
          },
        },
      }),
    },
  ],
  [
    '4.4',
    'a stylesheet elsewhere',
    { stylesheet: 'https://s.example/style', target: from(page, { styleClass: 'green' }) },
  ],
  [
    '4.4',
    'a stylesheet',
    { stylesheet: { type: 'CssStylesheet', value: '.g{color:green}' }, target: from(page, { styleClass: ['g', 'h'] }) },
  ],
  [
    '4.5',
    'what it was rendered with',
    {
      target: from(page, {
        renderedVia: { id: 'https://tools.example/r', type: 'Software', 'schema:softwareVersion': '3' },
      }),
    },
  ],
  ['4.6', 'where it was seen', { target: from(page, { scope: 'https://read.example/contents' }) }],
];

export const EXAMPLES = SHAPES.map(([section, what, parts], n) => {
  const id = `https://notes.example/shape-${n}`;
  return [section, what, { '@context': CONTEXT, id, type: 'Annotation', body: note, target: page, ...parts }] as const;
});
