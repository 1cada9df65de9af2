import { expect, test } from 'vitest';
import { readAnnotation } from '../../../server/annotating/annotations-in.ts';
import { idFor, sortRead } from '../../../server/annotating/commands-of.ts';
import { inlinesMarkdown } from '../../../server/documents/markup/markdown-inlines.ts';
import { idOf, isId, type MeetingId, type PassageId } from '../../../shared/ids.ts';
import { plain } from '../../../shared/report/document.ts';

const SOURCE = 'https://floor.example/meetings/m/compilation.html#passage-p-1';
const passage = { id: idOf<PassageId>('p-1'), text: `${'a'.repeat(20_000)}😀a` };
const texts = { meetingId: idOf<MeetingId>('m'), present: 1, passagesOf: () => [passage] };

const sortedFile = (items: readonly unknown[]) => sortRead(items.map(readAnnotation), texts);

const selector = (exact: string, start: number) => ({
  type: 'TextQuoteSelector',
  exact,
  refinedBy: { type: 'TextPositionSelector', start, end: start + exact.length },
});
const annotation = (said: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://elsewhere.example/1',
  type: 'Annotation',
  ...said,
});
const html = (value: string) => ({ type: 'TextualBody', format: 'text/html', value });

/** Each took seconds to minutes while the meeting waited, and more with its square: the time that a test has is enough for none. */
test.each([
  ['tags that are opened and not closed', { body: html('<'.repeat(2_000_000)), target: SOURCE }],
  ['many targets', { target: Array.from({ length: 80_000 }, () => SOURCE) }],
  ['many bodies', { body: Array.from({ length: 80_000 }, () => html('<b')), target: SOURCE }],
])('N17 given an annotation with %s, when it is brought, then it is left as too long', async (_what, said) => {
  const { wanted, left } = sortedFile([annotation(said)]);
  expect(wanted).toEqual([]);
  expect(left).toEqual([{ name: 'https://elsewhere.example/1', why: 'too-long' }]);
});

test('N17 given ten thousand annotations whose tags are opened and not closed, when they are brought, then what they say is read', async () => {
  const one = annotation({ body: html(`${'<'.repeat(19_000)}b>words`), target: SOURCE });
  const { left } = sortedFile(Array.from({ length: 300 }, () => one));
  expect(new Set(left.map(({ why }) => why))).toEqual(new Set(['no-quote']));
});

test('N17 given one letter that stands twenty thousand times, when annotations name its place in characters, then that place is taken', async () => {
  const target = (start: number) => ({ source: SOURCE, selector: selector('a', start) });
  const { wanted, left } = sortedFile([
    annotation({ target: Array.from({ length: 50 }, (_, n) => target(n + 10_000)) }),
    annotation({ target: target(20_001) }),
  ]);
  expect(left).toEqual([]);
  expect(wanted.map(({ command }) => command.position.start)).toEqual([10_000, 20_002]);
});

test('given long runs of spaces between words, when they are written as Markdown, then they stay, and white space around breaks goes', () => {
  const spaces = ' '.repeat(9_990);
  const written = Array.from({ length: 500 }, () =>
    inlinesMarkdown([plain(`x${spaces}x`), plain(`y${spaces}\n`)], '<br>'),
  );
  expect(new Set(written)).toEqual(new Set([`x${spaces}xy${spaces}`]));
});

test.each(['__proto__', 'constructor', '_x', '-y'])(
  'N17 given an address of ours that ends in %s, when it is brought, then it gets an id that commands can name',
  (name) => {
    const iri = `https://floor.example/api/meetings/m/annotations.jsonld#${name}`;
    expect(isId(idFor(iri, texts))).toBe(true);
    expect(idFor(iri, texts)).not.toBe(name);
  },
);
