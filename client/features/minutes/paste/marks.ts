import { type Run, safeAddress } from '../../../../shared/minutes/lines.ts';
import { type HtmlElement, styleOf } from './html.ts';

export type Marks = Omit<Extract<Run, { type: 'text' }>, 'type' | 'text'>;
export const noMarks: Marks = { strong: false, emphasis: false };

/** The marks within an element: its tag's, unless its style says otherwise (Google wraps all in a `b` that is not bold). */
export function marksWithin(element: HtmlElement, around: Marks): Marks {
  const { tag, attributes } = element;
  const style = styleOf(element);
  const script = scriptOf(tag, style.get('vertical-align')) ?? around.script;
  const href = (tag === 'a' ? safeAddress(attributes.href?.trim()) : null) ?? around.href;
  return {
    strong: weightOf(style.get('font-weight')) ?? (tag === 'b' || tag === 'strong' || around.strong),
    emphasis: slantOf(style.get('font-style')) ?? (tag === 'i' || tag === 'em' || around.emphasis),
    ...(script ? { script } : {}),
    ...(href ? { href } : {}),
  };
}

function weightOf(weight: string | undefined): boolean | null {
  if (weight === undefined || weight === 'inherit') return null;
  return /^(bold|bolder)/.test(weight) || Number.parseInt(weight, 10) >= 600;
}

const slantOf = (slant: string | undefined): boolean | null =>
  slant === undefined || slant === 'inherit' ? null : /^(italic|oblique)/.test(slant);

function scriptOf(tag: string, align: string | undefined): 'sub' | 'sup' | null {
  if (tag === 'sub' || align === 'sub') return 'sub';
  return tag === 'sup' || align === 'super' ? 'sup' : null;
}
