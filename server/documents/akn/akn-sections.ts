import type { Block, Heading, Paragraph } from '../../../shared/report/document.ts';
import { type AknContext, blockXml, speechXml } from './akn-blocks.ts';
import { inlinesXml } from './akn-inlines.ts';
import { isSection, type Section, treeOf } from './akn-tree.ts';
import { element, inlineElement, type Xml } from './xml.ts';

/** A part of the minutes: its key names it where it has no number. */
export type AknPart = { readonly key: string; readonly blocks: readonly Block[] };

/** An agenda item with a number, the list of participants, or another part: one section of the debate. */
export function partXml({ key, blocks }: AknPart, context: Omit<AknContext, 'section'>): Xml {
  const section = treeOf(blocks);
  const number = section.heading?.number ?? null;
  if (key === 'attendance') return sectionXml('rollCall', section, { ...context, section: 'rollcall_1' }, null);
  return sectionXml('debateSection', section, { ...context, section: `dbsect_${number ?? key}` }, sectionName(key));
}

const sectionName = (key: string): string => (key.startsWith('item-') ? 'item' : key);

function sectionXml(tag: string, { heading, body }: Section, context: AknContext, name: string | null): Xml {
  const wId = heading?.anchor ? `${heading.anchor.kind}-${heading.anchor.id}` : null;
  return element(tag, { eId: context.section, wId, name }, [
    ...(heading === null ? [] : headingXml(heading, context)),
    ...bodyXml(body, context),
  ]);
}

const headingXml = ({ number, inlines }: Heading, { targets }: AknContext): readonly Xml[] => [
  ...(number === null ? [] : [inlineElement('num', {}, [number])]),
  inlineElement('heading', {}, inlinesXml(inlines, targets)),
];

function bodyXml(body: readonly (Block | Section)[], context: AknContext): readonly Xml[] {
  const written: Xml[] = [];
  let sections = 0;
  for (let at = 0; at < body.length; at += 1) {
    const one = body[at];
    if (one === undefined) break;
    if (isSection(one)) {
      sections += 1;
      written.push(innerXml(one, { ...context, section: `${context.section}__dbsect_${sections}` }));
      continue;
    }
    const following = isIntervention(one) ? wordsAfter(body, at) : [];
    written.push(...(isIntervention(one) ? interventionXml(one, following, context) : blockXml(one, context)));
    at += following.length;
  }
  return written;
}

/** Decisions have an element of their own. */
const innerXml = (section: Section, context: AknContext): Xml =>
  section.body.some((one) => !isSection(one) && one.type === 'paragraph' && one.anchor?.kind === 'decision')
    ? sectionXml('resolutions', section, context, null)
    : sectionXml('debateSection', section, context, 'part');

type Numbered = Paragraph & { readonly number: string };
const reportedBy = ({ anchor, continues }: Paragraph) => anchor ?? continues ?? null;
const isIntervention = (block: Block): block is Numbered =>
  block.type === 'paragraph' && block.number !== null && reportedBy(block)?.kind === 'intervention';

/** Words that belong to an intervention: up to the next number or section. */
function wordsAfter(body: readonly (Block | Section)[], at: number): readonly Block[] {
  const words: Block[] = [];
  for (const one of body.slice(at + 1)) {
    if (isSection(one) || (one.type === 'paragraph' && one.number !== null)) break;
    words.push(one);
  }
  return words;
}

/** Nobody spoke who was called and was not there. */
function interventionXml(block: Numbered, following: readonly Block[], context: AknContext): readonly Xml[] {
  const turn = context.turnOf(reportedBy(block)?.id ?? '');
  if (turn !== null && !turn.absent) return [speechXml(block, turn, following, context)];
  return [block, ...following].flatMap((each) => blockXml(each, context));
}
