/** An entry of an outbox: a resend is known by its id, and is done once. */
type Item = { readonly id: string };

type Deps<One extends Item, Answer> = {
  /** Gives it to the channel as it is now; false when there is none to give it to. */
  readonly give: (item: One) => boolean;
  /** How many may be on their way: with 1, none overtakes another that has to wait. */
  readonly atOnce: number;
  /** Whether the same entry may get another answer a little later. */
  readonly isPassing: (answer: Answer) => boolean;
  /** The answer for good. */
  readonly settled: (item: One, answer: Answer) => void;
  /** Not taken this time: it stays, and `resend` gives it again. */
  readonly passed: (item: One) => void;
};

/** What was sent and has no final answer yet, in the order sent. */
export type Outbox<One extends Item, Answer> = {
  readonly items: () => readonly One[];
  readonly add: (item: One) => void;
  readonly answered: (id: One['id'], answer: Answer) => void;
  /** After each joining, and when a refusal that passes may have passed: sends everything once more, in order. */
  readonly resend: () => void;
  /** Whether it was still there. */
  readonly remove: (item: One) => boolean;
};

export const createOutbox = <One extends Item, Answer>(deps: Deps<One, Answer>): Outbox<One, Answer> =>
  new ItemsInOrder(deps);

class ItemsInOrder<One extends Item, Answer> implements Outbox<One, Answer> {
  readonly #deps: Deps<One, Answer>;
  readonly #items = new Map<One['id'], One>();
  /** Given since the last joining. */
  readonly #given = new Set<One>();

  constructor(deps: Deps<One, Answer>) {
    this.#deps = deps;
  }

  readonly items = (): readonly One[] => [...this.#items.values()];

  readonly add = (item: One): void => {
    this.#items.set(item.id, item);
    this.#goOn();
  };

  readonly answered = (id: One['id'], answer: Answer): void => {
    const item = this.#items.get(id);
    if (item === undefined) return;
    if (this.#deps.isPassing(answer)) this.#deps.passed(item);
    else this.#settle(item, answer);
  };

  readonly resend = (): void => {
    this.#given.clear();
    this.#goOn();
  };

  readonly remove = (item: One): boolean => {
    this.#given.delete(item);
    return this.#items.delete(item.id);
  };

  #settle(item: One, answer: Answer): void {
    this.remove(item);
    this.#deps.settled(item, answer);
    this.#goOn();
  }

  #goOn(): void {
    for (const item of this.#items.values()) {
      if (this.#given.size >= this.#deps.atOnce) return;
      if (!this.#given.has(item) && this.#deps.give(item)) this.#given.add(item);
    }
  }
}
