import type { Look } from '../../../shared/paper/shape.ts';
import type { Saying } from '../composing/draft.ts';
import { attributeOf, childOf, childrenOf, type Element } from '../packed/xml.ts';

/** Styles of a document by their family and name: those that it names, and those that programs make for one place. */
export type Styles = {
  /** What the style of a span says of its words. */
  readonly looks: (name: string | undefined) => readonly Saying[];
  readonly isHidden: (name: string | undefined) => boolean;
  readonly isQuotation: (name: string | undefined) => boolean;
  /** The level of a heading that is written as a paragraph; null for no heading. */
  readonly levelOf: (name: string | undefined) => number | null;
  readonly lists: ReadonlyMap<string, Element>;
  readonly outline: Element | undefined;
  /** The list to which a paragraph's style belongs. */
  readonly listOf: (name: string | undefined) => string | undefined;
};

/** Styles that are based on each other in a ring end here. */
const CHAIN_MAX = 20;
const GROUPS = ['office:styles', 'office:automatic-styles'];
const QUOTATION = /^(quot(e|ations?)|block_20_quotation)$/i;

export function stylesOf(parts: readonly (Element | undefined)[]): Styles {
  const groups = parts.flatMap((part) => GROUPS.map((name) => childOf(part, name)));
  const all = groups.flatMap((group) => childrenOf(group, 'style:style'));
  const byName = new Map(all.map((style) => [keyOf(style), style]));
  const chain = (family: string, name: string | undefined): readonly Element[] => {
    const own: Element[] = [];
    let at = byName.get(`${family} ${name}`);
    while (at && own.length < CHAIN_MAX) {
      own.push(at);
      at = byName.get(`${family} ${attributeOf(at, 'style:parent-style-name')}`);
    }
    return own;
  };
  const named = (name: string | undefined, pattern: RegExp): boolean =>
    pattern.test(name ?? '') ||
    chain('paragraph', name).some(
      (one) =>
        pattern.test(attributeOf(one, 'style:name') ?? '') ||
        pattern.test(attributeOf(one, 'style:parent-style-name') ?? ''),
    );
  return {
    looks: (name) => looksIn(chain('text', name)),
    isHidden: (name) => propertyIn(chain('text', name), 'text:display') === 'none',
    isQuotation: (name) => named(name, QUOTATION),
    levelOf: (name) => levelIn(chain('paragraph', name)),
    listOf: (name) =>
      chain('paragraph', name)
        .map((one) => attributeOf(one, 'style:list-style-name'))
        .find((one) => one !== undefined),
    lists: new Map(
      groups
        .flatMap((group) => childrenOf(group, 'text:list-style'))
        .map((one) => [attributeOf(one, 'style:name') ?? '', one]),
    ),
    outline: groups.map((group) => childOf(group, 'text:outline-style')).find((one) => one !== undefined),
  };
}

const HEADING = /^Heading_20_(\d)$/;

function levelIn(chain: readonly Element[]): number | null {
  const names = chain.flatMap((one) => [
    attributeOf(one, 'style:name') ?? '',
    attributeOf(one, 'style:parent-style-name') ?? '',
  ]);
  const outline = chain.map((one) => attributeOf(one, 'style:default-outline-level')).find((one) => one !== undefined);
  const named = names
    .map((name) => (name === 'Title' ? '1' : HEADING.exec(name)?.[1]))
    .find((one) => one !== undefined);
  const level = Number(outline || named || Number.NaN);
  return Number.isInteger(level) && level > 0 ? level : null;
}

const keyOf = (style: Element): string => `${attributeOf(style, 'style:family')} ${attributeOf(style, 'style:name')}`;

const propertyIn = (chain: readonly Element[], name: string): string | undefined =>
  chain.map((style) => attributeOf(childOf(style, 'style:text-properties'), name)).find((value) => value !== undefined);

function looksIn(chain: readonly Element[]): readonly Saying[] {
  const value = (name: string): string => propertyIn(chain, name) ?? '';
  const isDrawn = (name: string): boolean => !['', 'none'].includes(value(name));
  const found: readonly (readonly [boolean, Look])[] = [
    [/^(bold|[6-9]00)$/.test(value('fo:font-weight')), 'strong'],
    [/^(italic|oblique)$/.test(value('fo:font-style')), 'emphasis'],
    [isDrawn('style:text-underline-style'), 'underline'],
    [isDrawn('style:text-line-through-style'), 'strike'],
    [/^(super|[1-9]\d*%)/.test(value('style:text-position')) && !/^0%/.test(value('style:text-position')), 'sup'],
    [/^(sub|-\d)/.test(value('style:text-position')), 'sub'],
  ];
  return found.filter(([is]) => is).map(([, look]) => ({ look }));
}
