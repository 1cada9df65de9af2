import { textName } from '../../../shared/minutes/lines.ts';
import { browserStorage } from '../browser-storage.ts';
import { type BadLine, openBadLine } from '../lines/bad-line.ts';
import { ITEM } from '../meeting-folder.ts';
import { createDice, type Dice } from '../random/dice.ts';
import { until } from '../until.ts';
import { openMinutesPage } from './minutes-page.ts';
import type { TextOnDisk } from './text-on-disk.ts';

export type Rounds = {
  readonly url: string;
  readonly cookie: string;
  readonly person: string;
  readonly disk: TextOnDisk;
  readonly roundTripMs: number;
  readonly rounds: number;
  /** Time between two drops, ms: any from the first to the second. */
  readonly apartMs: readonly [number, number];
  readonly seed: number;
};

export type RoundsFigures = {
  readonly typed: number;
  readonly lost: number;
  /** How often "saved" was said of a text that had changed, and how often it was not on disk then. */
  readonly saidSaved: number;
  readonly falselySaved: number;
  /** Looks at the line at which the writer was refused, or no longer a writer. */
  readonly shutOut: number;
  readonly reloads: number;
  /** From the last drop until all was on the server's disk, ms. */
  readonly calmMs: number;
};

/** From one word to the next, ms: in haste, in thought, and now and then a pause in which it may be said to be saved. */
const BETWEEN_MS = [40, 40, 80, 120, 160, 200, 200, 240, 320, 400, 1500] as const;
const LOOK_MS = 10;
/** One round in so many, the page is loaded again in the middle of it. */
const RELOAD_EVERY = 9;
/** One cut in so many, the server hears of it later only. */
const LATE_EVERY = 4;
const CALM_MS = 60_000;

/** Somebody types on a line that drops again and again, with a reload now and then. */
export async function typeThroughDrops(given: Rounds): Promise<RoundsFigures> {
  const line = await openBadLine(Number(new URL(given.url).port), given.roundTripMs);
  const desk = createDesk(given, line);
  const dice = createDice(given.seed);
  await until(() => desk.isWriter(), 'the text to open', CALM_MS);
  for (let round = 1; round <= given.rounds; round += 1) {
    const [shortest, longest] = given.apartMs;
    await pause(shortest + dice.upTo(longest - shortest));
    line.cut(lateBy(dice));
    if (round % RELOAD_EVERY === 0) desk.reload();
  }
  const figures = await desk.settle();
  await line.close();
  return figures;
}

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const lateBy = (dice: Dice): number => (dice.upTo(LATE_EVERY) === 0 ? 200 + dice.upTo(1500) : 0);

/** A page, what it keeps, the hands at its keys, and the eyes on what it says. */
function createDesk({ cookie, person, disk, seed }: Rounds, { url }: BadLine) {
  const dice = createDice(seed);
  const wordOf = (n: number): string => `<${person}:${n}>`;
  const ownWords = (text: string) => text.match(new RegExp(`<${person}:\\d+>`, 'g')) ?? [];
  const storage = browserStorage();
  const counted = { typed: 0, saidSaved: 0, falselySaved: 0, shutOut: 0, reloads: 0 };
  let page = openPage(url, cookie, person, storage);
  let checked = '';
  let hands: ReturnType<typeof setTimeout>;

  function type(): void {
    hands = setTimeout(type, dice.one(BETWEEN_MS));
    if (!page.isWriter()) return;
    page.type(wordOf(counted.typed));
    counted.typed += 1;
  }

  function look(): void {
    if (page.isShutOut()) counted.shutOut += 1;
    if (page.line.saved() !== 'saved' || page.text() === checked) return;
    checked = page.text();
    counted.saidSaved += 1;
    const stored = disk.text();
    if (ownWords(checked).some((word) => !stored.includes(word))) counted.falselySaved += 1;
  }

  type();
  const eyes = setInterval(look, LOOK_MS);
  return {
    isWriter: () => page.isWriter(),
    reload(): void {
      page.dispose();
      page = openPage(url, cookie, person, storage);
      counted.reloads += 1;
    },
    /** Waits until all is saved, and counts what is missing or there twice. */
    async settle(): Promise<RoundsFigures> {
      clearTimeout(hands);
      const began = performance.now();
      await until(() => page.line.saved() === 'saved', 'the last words to be saved', CALM_MS).catch(() => {});
      const calmMs = performance.now() - began;
      look();
      clearInterval(eyes);
      const stored = disk.text();
      const expected = Array.from({ length: counted.typed }, (_, n) => wordOf(n));
      page.dispose();
      return { ...counted, lost: expected.filter((word) => stored.split(word).length !== 2).length, calmMs };
    },
  };
}

function openPage(url: string, cookie: string, person: string, storage: Storage) {
  const line = openMinutesPage({ url, cookie, person, storage });
  const text = line.doc.getText(textName(ITEM));
  let wasWriter = false;
  return {
    line,
    dispose: line.dispose,
    text: () => text.toString(),
    type: (words: string) => text.insert(text.length, words),
    isWriter(): boolean {
      wasWriter ||= line.access() === 'writer';
      return line.access() === 'writer' && line.saved() !== 'refused';
    },
    isShutOut: () => wasWriter && (line.access() !== 'writer' || line.saved() === 'refused'),
  };
}
