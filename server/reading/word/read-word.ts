import { type Block, createTally, type Draft, type Tally } from '../composing/draft.ts';
import { inLines } from '../composing/in-one.ts';
import { letter, roman } from '../composing/numbers.ts';
import { notReadable } from '../not-readable.ts';
import { openPacked } from '../packed/packed.ts';
import { attributeOf, childOf, childrenOf, deepIn, type Element, textIn } from '../packed/xml.ts';
import { blocksIn, hasText } from './body.ts';
import type { BodyDeps } from './body-deps.ts';
import { createFields } from './fields.ts';
import { labelsOf } from './numbering.ts';
import { type WordParts, wordParts } from './parts.ts';
import { stylesOf } from './styles.ts';

/** A document of Word (ECMA-376, in its ordinary and its strict form). */
export async function readWord(bytes: Uint8Array): Promise<Draft> {
  const packed = await openPacked(bytes);
  try {
    return await draftFrom(await wordParts(packed));
  } finally {
    packed.close();
  }
}

type Called = { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly label: string };

async function draftFrom(parts: WordParts): Promise<Draft> {
  const tally = createTally();
  const calls = createCalls(await formatOf(parts));
  const deps: BodyDeps = {
    styles: stylesOf(await parts.partOf('styles')),
    labels: labelsOf(await parts.partOf('numbering')),
    fields: createFields(tally),
    address: parts.address,
    call: calls.call,
    tally,
  };
  const body = childOf(parts.main, 'w:body') ?? notReadable('file-broken');
  const blocks = blocksIn(body, deps);
  const notes = { footnote: await parts.partOf('footnotes'), endnote: await parts.partOf('endnotes') };
  const written = calls.all().map((called) => noteFrom(called, notes[called.kind], deps));
  await countMargins(parts, tally);
  return {
    title: textIn(childOf(parts.properties, 'dc:title')),
    declared: attributeOf(deepIn(await parts.partOf('styles'), ({ name }) => name === 'w:lang')[0], 'w:val') ?? null,
    blocks,
    notes: written,
    losses: tally.losses(),
  };
}

async function countMargins(parts: WordParts, tally: Tally): Promise<void> {
  const margins = [...(await parts.partsOf('header')), ...(await parts.partsOf('footer'))];
  tally.count('page-margins', new Set(margins.filter(hasText).map(textIn)).size);
}

/** How footnotes and endnotes are numbered. */
async function formatOf({ main, partOf }: WordParts): Promise<(kind: Called['kind'], n: number) => string> {
  const settings = await partOf('settings');
  const said = (kind: Called['kind']): string | undefined =>
    attributeOf(
      [main, settings]
        .flatMap((part) => deepIn(part, ({ name }) => name === `w:${kind}Pr`))
        .map((one) => childOf(one, 'w:numFmt'))
        .find((one) => one !== undefined),
      'w:val',
    );
  const formats = { footnote: said('footnote') ?? 'decimal', endnote: said('endnote') ?? 'lowerRoman' };
  return (kind, n) => {
    const format = formats[kind];
    if (/roman/i.test(format)) return format.startsWith('upper') ? roman(n).toUpperCase() : roman(n);
    if (/letter/i.test(format)) return format.startsWith('upper') ? letter(n).toUpperCase() : letter(n);
    return String(n);
  };
}

/** Footnotes in the order in which they are called, each with its label. */
function createCalls(write: (kind: Called['kind'], n: number) => string) {
  const called: Called[] = [];
  const counts = { footnote: 0, endnote: 0 };
  return {
    all: (): readonly Called[] => called,
    call(kind: Called['kind'], id: string, own: string | null): string {
      const before = called.find((one) => one.kind === kind && one.id === id);
      if (before) return before.label;
      if (own === null) counts[kind] += 1;
      const label = own ?? write(kind, counts[kind]);
      called.push({ kind, id, label });
      return label;
    },
  };
}

function noteFrom({ kind, id, label }: Called, part: Element | undefined, deps: BodyDeps): Block {
  const note = childrenOf(part, `w:${kind}`).find((one) => attributeOf(one, 'w:id') === id);
  const blocks = note ? blocksIn(note, deps) : [];
  return { kind: 'footnote', label, runs: inLines(blocks) };
}
