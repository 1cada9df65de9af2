import { safeAddress } from '../../../shared/minutes/lines.ts';
import type { Tally } from '../composing/draft.ts';

type Field = { instruction: string; isResult: boolean; href: string | null };

/** Fields of Word, which begin, give an order, have a result and end, and may lie in each other. */
export type Fields = {
  readonly begin: () => void;
  readonly order: (text: string) => void;
  readonly separate: () => void;
  readonly end: () => void;
  /** The address to which the words of a link lead that is under way. */
  readonly href: () => string | null;
  /** Whether words are shown, and not part of an order. */
  readonly isShown: () => boolean;
};

const LINK = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i;
const FORM = /^\s*FORM(TEXT|CHECKBOX|DROPDOWN)\b/i;

export function addressIn(instruction: string): string | null {
  return safeAddress(LINK.exec(instruction)?.[1]?.trim());
}

export function createFields(tally: Tally): Fields {
  const open: Field[] = [];
  return {
    begin: () => void open.push({ instruction: '', isResult: false, href: null }),
    order: (text) => {
      const last = open.at(-1);
      if (last) last.instruction += text;
    },
    separate: () => {
      const last = open.at(-1);
      if (!last) return;
      last.isResult = true;
      last.href = addressIn(last.instruction);
    },
    end: () => {
      const last = open.pop();
      if (last && FORM.test(last.instruction)) tally.count('form-fields');
    },
    href: () => open.findLast(({ href }) => href !== null)?.href ?? null,
    isShown: () => open.every(({ isResult }) => isResult),
  };
}
