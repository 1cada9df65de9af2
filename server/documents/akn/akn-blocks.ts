import {
  type Block,
  type Document,
  type Grid,
  type Inline,
  type List,
  languageOf,
  type Paragraph,
  type Quotation,
  type Table,
} from '../../../shared/report/document.ts';
import type { InterventionSkeleton } from '../../../shared/report/skeleton/skeleton-interventions.ts';
import { type AknTargets, inlinesXml, wIdOf } from './akn-inlines.ts';
import type { AknNames } from './akn-names.ts';
import { element, inlineElement, type Xml } from './xml.ts';

/** What blocks are written with. `turnOf`: the next turn of this request that has not been written yet. */
export type AknContext = Pick<Document, 'language'> & {
  readonly targets: AknTargets;
  readonly names: AknNames;
  readonly turnOf: (request: string) => InterventionSkeleton | null;
  readonly section: string;
};

/** `1.5` in the first section: `dbsect_1__para_5`. The same thing keeps its `wId` when its number becomes another. */
export const paragraphId = (number: string, kind: 'para' | 'speech'): string => {
  const [section = '', ...rest] = number.split('.');
  return `dbsect_${section}__${kind}_${rest.join('-')}`;
};

const p = (inlines: readonly Inline[], { targets }: AknContext, attributes: Parameters<typeof inlineElement>[1] = {}) =>
  inlineElement('p', attributes, inlinesXml(inlines, targets));

const langOf = (block: Paragraph | Quotation, context: AknContext): string | null => {
  const language = languageOf(block, context);
  return language === context.language ? null : language;
};

/** Bars are left out: the table behind them has the same figures. */
export function blockXml(block: Block, context: AknContext): readonly Xml[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphXml(block, context)];
    case 'quotation':
      return [p(block.inlines, context, { class: 'quotation', 'xml:lang': langOf(block, context) })];
    case 'list':
      return [listXml(block, context)];
    case 'grid':
      return [gridXml(block, context)];
    case 'table':
      return [tableXml(block, context)];
    case 'heading':
    case 'bars':
      return [];
  }
}

function paragraphXml(block: Paragraph, context: AknContext): Xml {
  const words = p(block.inlines, context, { 'xml:lang': langOf(block, context) });
  if (block.number === null) return words;
  const own = { eId: paragraphId(block.number, 'para'), wId: wIdOf(block.anchor) };
  return element('blockContainer', own, [numberXml(block.number), words]);
}

const numberXml = (number: string): Xml => inlineElement('num', {}, [number]);

/** Who spoke, from when to when, and what the record says of it; the words that follow were handed in for it. */
export function speechXml(
  block: Paragraph & { readonly number: string },
  turn: InterventionSkeleton,
  following: readonly Block[],
  context: AknContext,
): Xml {
  const by = context.names.personOf(turn.speaker);
  const own = {
    eId: paragraphId(block.number, 'speech'),
    wId: wIdOf(block.anchor),
    by: `#${by}`,
    startTime: momentOf(turn.from),
    endTime: turn.to === null ? null : momentOf(turn.to),
  };
  return element('speech', own, [
    numberXml(block.number),
    inlineElement('from', {}, [turn.speaker.name]),
    p(block.inlines, context),
    ...following.flatMap((each) => blockXml(each, context)),
  ]);
}

/** UTC, as all times in files for programs. */
const momentOf = (at: number): string => new Date(at).toISOString();

function listXml({ ordered, items }: List, context: AknContext): Xml {
  const points = items.map((item) =>
    element(
      'li',
      {},
      item.flatMap((block) => insidePoint(block, context)),
    ),
  );
  return element(ordered ? 'ol' : 'ul', {}, points);
}

/** A point holds words and lists; a table in it becomes its cells' words. */
function insidePoint(block: Block, context: AknContext): readonly Xml[] {
  if (block.type === 'list') return [listXml(block, context)];
  if (block.type === 'grid') return block.rows.flat().map((cell) => p(cell, context));
  return block.type === 'paragraph' || block.type === 'quotation' ? [p(block.inlines, context)] : [];
}

const cellXml = (isHead: boolean, words: Xml): Xml => element(isHead ? 'th' : 'td', {}, [words]);

const gridXml = ({ rows, heads, number = null, anchor = null }: Grid, context: AknContext): Xml => {
  const lines = rows.map((row, r) =>
    element(
      'tr',
      {},
      row.map((cell, c) => cellXml(heads?.[r]?.[c] ?? false, p(cell, context))),
    ),
  );
  const table = element('table', {}, lines);
  if (number === null) return table;
  return element('blockContainer', { eId: paragraphId(number, 'para'), wId: wIdOf(anchor) }, [
    numberXml(number),
    table,
  ]);
};

const plainCell = (text: string): Xml => inlineElement('p', {}, [text]);

const tableXml = ({ caption, head, rows }: Table, context: AknContext): Xml =>
  element('table', {}, [
    inlineElement('caption', {}, [caption]),
    element(
      'tr',
      {},
      head.map((cell) => cellXml(true, plainCell(cell))),
    ),
    ...rows.map((row) =>
      element(
        'tr',
        {},
        row.map((cell, column) => cellXml(false, column === 0 ? nameXml(row, context) : plainCell(cell))),
      ),
    ),
  ]);

/** The first cell of a list of participants is a person of the record. */
function nameXml([name = '', organisation = '']: readonly string[], { names }: AknContext): Xml {
  const person = names.personBy(name, organisation);
  return person === null
    ? plainCell(name)
    : inlineElement('p', {}, [inlineElement('person', { refersTo: `#${person}` }, [name])]);
}
