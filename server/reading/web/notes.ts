import type { Element, ElementContent, Root, RootContent } from 'hast';
import { LABEL_MAX } from '../../../shared/paper/shape.ts';

/** Footnotes of a page: the links that call one, with its label, the blocks that are one, and the links that lead back from them. */
export type Notes = {
  readonly calls: ReadonlyMap<Element, string>;
  readonly blocks: ReadonlyMap<Element, string>;
  readonly backs: ReadonlySet<Element>;
};

type Parents = ReadonlyMap<Element, Element>;

/** A number, a letter or a sign, perhaps in brackets: the words of a call, and of no other link. */
const CALL = /^[[(]?([\p{N}]{1,4}|\p{L}{1,3}|[*†‡§¶#]{1,3})[\])]?$/u;
const BLOCKS = new Set(['li', 'p', 'div', 'dd', 'aside']);
/** From a link to what bears its name. */
const NEAR = 3;

const isElement = (node: RootContent): node is Element => node.type === 'element';
const elementsIn = ({ children }: { readonly children: readonly RootContent[] }): readonly Element[] =>
  children.filter(isElement);
const lettersIn = (node: ElementContent): string =>
  node.type === 'text' ? node.value : isElement(node) ? node.children.map(lettersIn).join('') : '';
const goal = ({ tagName, properties }: Element): string | null =>
  tagName === 'a' && typeof properties.href === 'string' && properties.href.startsWith('#')
    ? decodeURIComponentSafely(properties.href.slice(1))
    : null;

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const namesOf = ({ properties }: Element): readonly string[] =>
  [properties.id, properties.name].filter((name): name is string => typeof name === 'string');

/** A link and what it leads to lead to each other, and the words of the link are a number: a footnote, however a program writes it. */
export function notesIn(tree: Root): Notes {
  const { links, named, parents } = indexed(tree);
  const calls = new Map<Element, string>();
  const blocks = new Map<Element, string>();
  const backs = new Set<Element>();
  for (const link of links) {
    const label = CALL.exec(lettersIn(link).trim())?.[1]?.slice(0, LABEL_MAX);
    const target = named.get(goal(link) ?? '');
    const block = target && blockOf(target, parents);
    if (!label || !block || backs.has(link) || contains(block, link)) continue;
    const own = new Set([link, ...above(link, parents), ...elementsIn(link)].flatMap(namesOf));
    const back = linksIn(block).filter((one) => own.has(goal(one) ?? ''));
    if (back.length === 0) continue;
    calls.set(link, blocks.get(block) ?? label);
    blocks.set(block, blocks.get(block) ?? label);
    for (const one of linksIn(block)) if (own.has(goal(one) ?? '')) backs.add(one);
  }
  return { calls, blocks, backs };
}

function indexed(tree: Root) {
  const links: Element[] = [];
  const named = new Map<string, Element>();
  const parents = new Map<Element, Element>();
  const visit = (node: Element | Root): void => {
    for (const child of elementsIn(node)) {
      if (node.type === 'element') parents.set(child, node);
      for (const name of namesOf(child)) if (!named.has(name)) named.set(name, child);
      if (goal(child) !== null) links.push(child);
      visit(child);
    }
  };
  visit(tree);
  return { links, named, parents };
}

function above(element: Element, parents: Parents): readonly Element[] {
  const found: Element[] = [];
  for (let at = parents.get(element); at && found.length < NEAR && !BLOCKS.has(at.tagName); at = parents.get(at))
    found.push(at);
  return found;
}

const linksIn = (element: Element): readonly Element[] =>
  elementsIn(element).flatMap((child) => (goal(child) === null ? linksIn(child) : [child]));
const contains = (element: Element, other: Element): boolean =>
  elementsIn(element).some((child) => child === other || contains(child, other));

/** What the footnote is: the block that bears the name, or around a link that bears it, or around that one where it has a name too. */
function blockOf(target: Element, parents: Parents): Element | undefined {
  let at: Element | undefined = target;
  while (at && !BLOCKS.has(at.tagName)) at = parents.get(at);
  const around = at && parents.get(at);
  const isWrapped = at?.tagName === 'p' && around?.tagName === 'div' && namesOf(around).length > 0;
  return isWrapped && linksIn(around).filter((link) => goal(link) !== null).length <= 2 ? around : at;
}
