import { safeAddress } from '../../../shared/minutes/lines.ts';
import type { Element } from '../packed/xml.ts';
import { type Run, type Runs, type Saying, type Tally, words } from './draft.ts';

/** The words of a paragraph, and the text boxes that are fixed to it. */
export type Inline = { readonly runs: Runs; readonly boxes: readonly Element[] };

/** A way through a paragraph of an office document; each format says which elements there are. */
export abstract class InlineWalk implements Inline {
  readonly runs: Run[] = [];
  readonly boxes: Element[] = [];
  protected readonly count: Tally['count'];
  /** In how many links the words stand: the line under them is how programs show those. */
  #links = 0;

  constructor(count: Tally['count']) {
    this.count = count;
  }

  protected say(text: string, says: readonly Saying[] = []): void {
    this.runs.push(words(text, says));
  }

  protected call(note: string): void {
    this.say(note, [{ note }]);
  }

  protected box(boxes: readonly Element[]): void {
    this.count('text-boxes', boxes.length);
    this.boxes.push(...boxes);
  }

  /** What leads to a place in the file itself has no address, and is counted apart. */
  protected link(
    { address, isHere }: { readonly address: string | null; readonly isHere: boolean },
    says: readonly Saying[],
    within: (says: readonly Saying[]) => void,
  ): void {
    const href = safeAddress(address?.trim());
    if (href === null) this.count(isHere ? 'bookmarks' : 'links');
    this.#links += 1;
    within(href === null ? says : [...says, { href }]);
    this.#links -= 1;
  }

  protected seen(looks: readonly Saying[]): readonly Saying[] {
    return this.#links === 0 ? looks : looks.filter((one) => !('look' in one && one.look === 'underline'));
  }
}
