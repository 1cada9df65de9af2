import { LABEL_MAX } from '../../../shared/paper/shape.ts';
import { type Block, createTally, type Draft } from '../composing/draft.ts';
import { inLines } from '../composing/in-one.ts';
import { notReadable } from '../not-readable.ts';
import { openPacked, type Packed } from '../packed/packed.ts';
import { partAsText } from '../packed/part-as-text.ts';
import { attributeOf, childOf, deepIn, type Element, parseXml, textIn } from '../packed/xml.ts';
import { blocksIn, hasWords } from './body.ts';
import type { InlineDeps } from './inline.ts';
import { stylesOf } from './styles.ts';

/** A text of OpenDocument (ISO/IEC 26300). */
export async function readOpenDocument(bytes: Uint8Array): Promise<Draft> {
  const packed = await openPacked(bytes);
  try {
    const content = (await partIn(packed, 'content.xml')) ?? notReadable('file-empty');
    return draftFrom(content, await partIn(packed, 'styles.xml'), await partIn(packed, 'meta.xml'));
  } finally {
    packed.close();
  }
}

async function partIn(packed: Packed, name: string): Promise<Element | undefined> {
  const xml = await partAsText(packed, name);
  return xml === '' ? undefined : parseXml(xml);
}

function draftFrom(content: Element, common: Element | undefined, meta: Element | undefined): Draft {
  const tally = createTally();
  const notes: Block[] = [];
  const deps: InlineDeps = {
    styles: stylesOf([common, content]),
    tally,
    note(element) {
      const label = (textIn(childOf(element, 'text:note-citation')).trim() || String(notes.length + 1)).slice(
        0,
        LABEL_MAX,
      );
      const inside = childOf(element, 'text:note-body');
      notes.push({ kind: 'footnote', label, runs: inside ? inLines(blocksIn(inside, deps)) : [] });
      return label;
    },
  };
  const text = childOf(content, 'office:body', 'office:text') ?? notReadable('file-is-office');
  const blocks = blocksIn(text, deps);
  tally.count('page-margins', marginsOf(common).filter(hasWords).length);
  return {
    title: textIn(deepIn(meta, ({ name }) => name === 'dc:title')[0]),
    declared: languageIn(common),
    blocks,
    notes,
    losses: tally.losses(),
  };
}

/** Heads and feet of the pages that the styles describe. */
const marginsOf = (common: Element | undefined): readonly Element[] =>
  deepIn(common, ({ name }) => name === 'style:header' || name === 'style:footer');

function languageIn(common: Element | undefined): string | null {
  const properties = deepIn(
    common,
    (one) => one.name === 'style:text-properties' && attributeOf(one, 'fo:language') !== undefined,
  );
  return attributeOf(properties[0], 'fo:language') ?? null;
}
