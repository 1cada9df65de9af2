/** What a conversation's outbox holds: a resend is known by its id, and is done once. */
type Item = { readonly id: string };

type Deps<One extends Item, Answer> = {
  /** Gives it to the channel as it is now; false when there is none to give it to. */
  readonly give: (item: One) => boolean;
  /** How many may be on their way: with 1, none overtakes another that has to wait. */
  readonly atOnce: number;
  /** Whether the same may be answered otherwise a little later. */
  readonly isPassing: (answer: Answer) => boolean;
  /** The answer for good. */
  readonly settled: (item: One, answer: Answer) => void;
  /** Not taken this time: it stays, and `resend` gives it again. */
  readonly passed: (item: One) => void;
};

/** What was sent and not yet answered for good, in the order sent. */
export type Outbox<One extends Item, Answer> = {
  readonly items: () => readonly One[];
  readonly add: (item: One) => void;
  readonly answered: (id: One['id'], answer: Answer) => void;
  /** After each joining, and when what did not pass may pass: everything once more, in order. */
  readonly resend: () => void;
  /** Whether it was still there. */
  readonly remove: (item: One) => boolean;
};

export function createOutbox<One extends Item, Answer>(deps: Deps<One, Answer>): Outbox<One, Answer> {
  const items = new Map<One['id'], One>();
  /** Given since the last joining. */
  const given = new Set<One>();

  function goOn(): void {
    for (const item of items.values()) {
      if (given.size >= deps.atOnce) return;
      if (!given.has(item) && deps.give(item)) given.add(item);
    }
  }
  function remove(item: One): boolean {
    given.delete(item);
    return items.delete(item.id);
  }

  function settle(item: One, answer: Answer): void {
    remove(item);
    deps.settled(item, answer);
    goOn();
  }

  return {
    items: () => [...items.values()],
    add(item): void {
      items.set(item.id, item);
      goOn();
    },
    answered(id, answer): void {
      const item = items.get(id);
      if (item === undefined) return;
      if (deps.isPassing(answer)) deps.passed(item);
      else settle(item, answer);
    },
    resend(): void {
      given.clear();
      goOn();
    },
    remove,
  };
}
