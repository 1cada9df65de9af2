import { BULLET } from '../../../shared/paper/shape.ts';
import { createTally, type Draft, type Words, words } from '../composing/draft.ts';
import { lettersOf } from './letters.ts';

const BREAK = /\r\n|[\r\f\v\u0085\u2028\u2029]/g;
/** A bullet, or a number as people type it, before the words of an item. */
const ITEM =
  /^\s*(?:[-*+•–·▪◦]|(\d{1,3}[.)]|\(\d{1,3}\)|\([a-zA-Z]\)|[a-zA-Z]\)|\d{1,3}(?:\.\d{1,3})+\.?))[ \t]+(?=\S)/;
/** Lines that were broken by hand, or by a mail program, are no longer than this. */
const WRAPPED_TO = 100;

/** So many letters at most are a title. */
const TITLE_TO = 119;
/** At the end of a line: a sentence is over, or goes on, as after the words with which a letter begins. */
const NO_TITLE_END = /[.。．۔,，،、;；؛:：]$/u;

/** Plain text: paragraphs between empty lines, or one on each line; items by what people type before them. */
export function readPlain(bytes: Uint8Array): Draft {
  const tally = createTally();
  const text = lettersOf(bytes, tally).replace(BREAK, '\n');
  return { title: firstLineOf(text), declared: null, blocks: blocksOf(text), notes: [], losses: tally.losses() };
}

/** The first line, where it stands by itself and is short; it stays in the text. */
function firstLineOf(text: string): string {
  const line = /^(.+)\n[^\S\n]*\n\s*\S/.exec(text.trim())?.[1]?.trim() ?? '';
  const isTitle = [...line].length <= TITLE_TO && !NO_TITLE_END.test(line) && !ITEM.test(line);
  return isTitle ? line : '';
}

export function blocksOf(text: string): readonly Words[] {
  const isWrapped = wrapped(text.split('\n'));
  const parts = isWrapped ? text.split(/\n[ \t]*\n/) : text.split('\n');
  return parts.flatMap((part) => itemsOf(part.split('\n'))).map(blockOf);
}

/** Whether lines end where the paper did, and not where the paragraph does: empty lines divide then, and few lines are longer. */
function wrapped(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim() !== '');
  const beyond = printed.filter((line) => line.length > WRAPPED_TO);
  const hasGaps = lines.join('\n').trim().includes('\n\n') || /\S[^\S\n]*\n[^\S\n]+\n/.test(lines.join('\n'));
  return hasGaps && beyond.length * 4 <= printed.length;
}

/** A new item begins a new paragraph; other lines go on with theirs. */
function itemsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last === undefined || ITEM.test(line)) items.push(line);
    else items[items.length - 1] = `${last.trimEnd()}${goesOn(last, line)}`;
  }
  return items;
}

/** Chinese and Japanese have no space where a line was broken. */
const goesOn = (before: string, line: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u.test(before.trimEnd())
    ? line.trim()
    : ` ${line.trim()}`;

function blockOf(paragraph: string): Words {
  const found = ITEM.exec(paragraph);
  const rest = found ? paragraph.slice(found[0].length) : paragraph;
  return found
    ? { kind: 'item', depth: 0, label: found[1] ?? BULLET, runs: [words(rest)] }
    : { kind: 'paragraph', runs: [words(rest)] };
}
