import type { AgendaItemId } from '../ids.ts';
import type { Language } from '../languages/language.ts';
import type { Shaped } from '../paper/shape.ts';
import type { Placing } from './compiling.ts';
import type { Draft } from './draft.ts';

/** What a decision needs to know that is not in the log. */
export type Around = {
  /** The last record that the sender had seen. */
  readonly known: number;
  readonly items: readonly AgendaItemId[];
  /** The words of a paragraph, with the footnotes that they call; null where there is none that is shown. */
  readonly paragraphOf: (placing: Placing) => (Shaped & { readonly language: Language }) | null;
  /** A version that was published, as a draft; null where there is none. */
  readonly published: (version: number) => Draft | null;
};
