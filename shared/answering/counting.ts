import { countedIn } from '../paper/counted.ts';
import type { ShapedText } from '../paper/shape.ts';

/** How many paragraphs want an answer, and how many of them have none (W5, W8). */
export type Count = { readonly of: number; readonly open: number };

type Answered = ShapedText & { readonly answers: readonly { readonly paragraph: number }[] };

export function countIn(text: Answered): Count {
  const answered = new Set(text.answers.map(({ paragraph }) => paragraph));
  const counted = countedIn(text);
  return { of: counted.length, open: counted.filter((n) => !answered.has(n)).length };
}

export const countAll = (texts: readonly Answered[]): Count =>
  texts.map(countIn).reduce((sum, { of, open }) => ({ of: sum.of + of, open: sum.open + open }), { of: 0, open: 0 });
