import type { Level } from '../../../shared/paper/shape.ts';
import { attributeOf, childOf, childrenOf, type Element } from '../packed/xml.ts';

/** What of a style matters to a text. `own`: its properties, and then those of the styles that it is based on. */
export type Style = { readonly id: string; readonly names: readonly string[]; readonly own: readonly Element[] };
export type Styles = (id: string | undefined) => Style | undefined;

/** Styles that are based on each other in a ring end here. */
const CHAIN_MAX = 20;

export function stylesOf(part: Element | undefined): Styles {
  const byId = new Map(childrenOf(part, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
  const nameOf = (style: Element): string => (attributeOf(childOf(style, 'w:name'), 'w:val') ?? '').toLowerCase();
  return (id) => {
    const own: Element[] = [];
    let at = id === undefined ? undefined : byId.get(id);
    while (at && own.length < CHAIN_MAX) {
      own.push(at);
      at = byId.get(attributeOf(childOf(at, 'w:basedOn'), 'w:val') ?? '');
    }
    return id !== undefined && own.length > 0 ? { id, names: own.map(nameOf), own } : undefined;
  };
}

/** The first of some properties that has an element of this name. */
export const firstOf = (properties: readonly (Element | undefined)[], name: string): Element | undefined =>
  properties.map((one) => childOf(one, name)).find((one) => one !== undefined);

const asLevel = (n: number): Level | null =>
  n === 1 || n === 2 || n === 3 || n === 4 || n === 5 || n === 6 ? n : n > 6 && n <= 9 ? 6 : null;

/** The level of a heading, by its style's name or by the outline; null for no heading. */
export function levelOf(style: Style | undefined, properties: Element | undefined): Level | null {
  const outline = firstOf([properties, ...(style?.own ?? []).map((one) => childOf(one, 'w:pPr'))], 'w:outlineLvl');
  const byOutline = outline ? asLevel(Number(attributeOf(outline, 'w:val')) + 1) : null;
  if (byOutline !== null) return byOutline;
  const named = style?.names.find((name) => /^(heading \d|title)$/.test(name));
  return named === undefined ? null : asLevel(Number(/\d/.exec(named)?.[0] ?? 1));
}

export const isQuotation = (style: Style | undefined): boolean =>
  style?.names.some((name) => /^(intense )?quot(e|ations?)$|^block (text|quotation)$/.test(name)) ?? false;

/** Whether a property that is on by standing there is on. */
export function isOn(element: Element | undefined): boolean {
  const value = attributeOf(element, 'w:val');
  return element !== undefined && value !== '0' && value !== 'false' && value !== 'none' && value !== 'off';
}
