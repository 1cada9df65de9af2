/** Somebody who waits: let in, or sent away. */
type Waiting = (isLetIn: boolean) => void;
/** Who waits for one name: by further names, or, at the end of a path, in the order in which they came. */
type Line = { readonly parts: Map<string, Line>; readonly here: Waiting[] };

/** For whom work is done: one name, or a path of names, as an origin and an account. */
export type Whose = string | readonly string[];

export const SENT_AWAY = Symbol('sent away');

const emptyLine = (): Line => ({ parts: new Map(), here: [] });
const isEmpty = ({ parts, here }: Line): boolean => parts.size === 0 && here.length === 0;
const pathOf = (whose: Whose): readonly string[] => (typeof whose === 'string' ? [whose] : whose);
const sizeOf = ({ parts, here }: Line): number =>
  [...parts.values()].reduce((sum, part) => sum + sizeOf(part), here.length);

/**
 * Lets at most `atOnce` pieces of work run at the same time; the others wait. Whoever they are for take turns, and so, where
 * there are further names, do these; every other turn is for the name that came last, so that a thousand strangers who came
 * before somebody are not waited for. The work for one of them is done in the order in which it came: who sends a thousand
 * pieces waits behind their own thousand.
 */
export type FairQueue = {
  readonly run: <T>(work: () => Promise<T>, whose?: Whose) => Promise<T>;
  /** The same for work that may be given up while it waits. */
  readonly runUnlessSentAway: <T>(work: () => Promise<T>, whose: Whose) => Promise<T | typeof SENT_AWAY>;
  /** How many pieces of work wait for this one. */
  readonly waiting: (whose: Whose) => number;
  /** Gives up the work that has waited longest for this one. */
  readonly sendAway: (whose: Whose) => void;
};

export function createFairQueue(atOnce: number): FairQueue {
  const all = emptyLine();
  let running = 0;
  let isForLast = false;

  /** A person who leaves hands the place on, so that `running` stays as it is while somebody waits. */
  const leave = (): void => {
    isForLast = !isForLast;
    const next = take(all, isForLast);
    if (next) next(true);
    else running -= 1;
  };
  const enter = (whose: Whose): Promise<boolean> | true => {
    if (running >= atOnce) return new Promise((settle) => lineAt(all, pathOf(whose)).here.push(settle));
    running += 1;
    return true;
  };

  async function runUnlessSentAway<T>(work: () => Promise<T>, whose: Whose): Promise<T | typeof SENT_AWAY> {
    if (!(await enter(whose))) return SENT_AWAY;
    try {
      return await work();
    } finally {
      leave();
    }
  }

  return {
    async run(work, whose = '') {
      const done = await runUnlessSentAway(work, whose);
      if (done === SENT_AWAY) throw new Error('sent away from a gate');
      return done;
    },
    runUnlessSentAway,
    waiting: (whose) => sizeOf(lineIf(all, pathOf(whose)) ?? emptyLine()),
    sendAway: (whose) => sendAway(all, pathOf(whose)),
  };
}

function sendAway(all: Line, path: readonly string[]): void {
  const parent = lineIf(all, path.slice(0, -1));
  const line = lineIf(all, path);
  if (!line || !parent) return;
  take(line, false)?.(false);
  if (isEmpty(line)) parent.parts.delete(path.at(-1) ?? '');
}

const lineIf = (line: Line, path: readonly string[]): Line | undefined =>
  path.reduce<Line | undefined>((found, name) => found?.parts.get(name), line);

function lineAt(line: Line, path: readonly string[]): Line {
  return path.reduce((found, name) => {
    const part = found.parts.get(name) ?? emptyLine();
    found.parts.set(name, part);
    return part;
  }, line);
}

/** Whose turn it is: the first of them, who then goes to the end, or the last. */
function take(line: Line, isForLast: boolean): Waiting | undefined {
  if (line.here.length > 0) return line.here.shift();
  const names = [...line.parts.keys()];
  const name = isForLast ? names.at(-1) : names[0];
  const part = name === undefined ? undefined : line.parts.get(name);
  if (name === undefined || !part) return undefined;
  const next = take(part, isForLast);
  if (isForLast && !isEmpty(part)) return next;
  line.parts.delete(name);
  if (!isEmpty(part)) line.parts.set(name, part);
  return next;
}
