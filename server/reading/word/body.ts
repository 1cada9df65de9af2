import { BULLET, DEPTH_MAX } from '../../../shared/paper/shape.ts';
import { type Block, type WordsKind, words } from '../composing/draft.ts';
import type { Inline } from '../composing/inline-walk.ts';
import { attributeOf, childOf, deepIn, type Element, elementsOf } from '../packed/xml.ts';
import type { BodyDeps } from './body-deps.ts';
import { runsIn } from './inline.ts';
import { firstOf, isQuotation, levelOf } from './styles.ts';
import { tableFrom } from './table.ts';

/** What only wraps what stands in it. */
const WRAPS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
  'w:smartTag',
]);
const GONE = new Set(['w:del', 'w:moveFrom']);

/** Paragraphs and tables of a part of the document, in order. */
export function blocksIn(parent: Element, deps: BodyDeps): readonly Block[] {
  return elementsOf(parent).flatMap((child): readonly Block[] => {
    if (child.name === 'w:p') return paragraphFrom(child, deps);
    if (child.name === 'w:tbl') return tableFrom(child, deps, blocksIn);
    if (GONE.has(child.name)) deps.tally.count('tracked-changes');
    if (child.name === 'w:altChunk') deps.tally.count('embedded-objects');
    return WRAPS.has(child.name) ? blocksIn(child, deps) : [];
  });
}

function paragraphFrom(paragraph: Element, deps: BodyDeps): readonly Block[] {
  const { kind, before } = kindOf(paragraph, deps);
  const inline = runsIn(paragraph, deps);
  const own: Block = { ...kind, runs: before === '' ? inline.runs : [words(`${before} `), ...inline.runs] };
  const bare: Block = kind.kind === 'heading' ? { ...own, runs: own.runs.map(withoutStrong) } : own;
  return [bare, ...boxed(inline, deps)];
}

/** The words of text boxes stand behind the paragraph to which they were fixed. */
const boxed = ({ boxes }: Inline, deps: BodyDeps): readonly Block[] => boxes.flatMap((box) => blocksIn(box, deps));

/** A heading is strong anyway. */
const withoutStrong = <T extends { readonly says: readonly object[] }>(run: T): T => ({
  ...run,
  says: run.says.filter((one) => !('look' in one && one.look === 'strong')),
});

type Found = { readonly kind: WordsKind; readonly before: string };

function kindOf(paragraph: Element, deps: BodyDeps): Found {
  const properties = childOf(paragraph, 'w:pPr');
  const style = deps.styles(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'));
  const level = levelOf(style, properties);
  const label = labelFor(paragraph, deps);
  if (level) return { kind: { kind: 'heading', level }, before: label?.label === BULLET ? '' : (label?.label ?? '') };
  if (label && label.label !== '')
    return { kind: { kind: 'item', depth: Math.min(label.level, DEPTH_MAX), label: label.label }, before: '' };
  return { kind: { kind: isQuotation(style) ? 'quotation' : 'paragraph' }, before: '' };
}

/** The label of a paragraph that is numbered by itself or by its style; what was deleted is not counted. */
function labelFor(paragraph: Element, { styles, labels }: BodyDeps) {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'));
  const levels = [properties, ...(style?.own ?? []).map((one) => childOf(one, 'w:pPr'))];
  const numbered = levels.map((one) => childOf(one, 'w:numPr'));
  const id = attributeOf(firstOf(numbered, 'w:numId'), 'w:val');
  if (id === undefined || id === '0' || isEmpty(paragraph)) return null;
  const said = attributeOf(firstOf(numbered, 'w:ilvl'), 'w:val');
  const level = said === undefined ? labels.levelOf(id, style?.id ?? '') : Math.min(Number(said) || 0, DEPTH_MAX);
  const label = labels.next(id, level);
  return label === null ? null : { label, level };
}

const isEmpty = (paragraph: Element): boolean =>
  deepIn(
    paragraph,
    ({ name }) => name === 'w:t' || name === 'w:sym' || name === 'm:t' || name === 'w:footnoteReference',
  ).length === 0;

/** All words of a part, whatever lies in it, in one line for each paragraph. */
export const hasText = (part: Element): boolean =>
  deepIn(part, ({ name }) => name === 'w:t').some((one) =>
    one.children.some((text) => typeof text === 'string' && text.trim() !== ''),
  );
