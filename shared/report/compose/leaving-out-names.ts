import type { Corrected } from '../../agreement/corrigendum.ts';
import type { Group } from '../../attendance/profile.ts';
import type { RequestId } from '../../ids.ts';
import type { RichBlock, RichInline } from '../../minutes/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { InterventionSkeleton, Speaker } from '../skeleton/skeleton-interventions.ts';
import type { EntrySkeleton, ItemSkeleton } from '../skeleton/skeleton-item.ts';
import type { SpokenTo } from '../skeleton/spoken-to.ts';

type Said = { readonly skeleton: Skeleton; readonly textOf: (item: ItemSkeleton) => readonly RichBlock[] };

/** `Some Member States`, `a stakeholder`: what stands for names, by the group and the number of those who spoke (R14). */
export function sayWho(speakers: readonly Speaker[], { t }: Pick<Phrases, 't'>): string {
  const groups = new Set<Group>(speakers.map(({ stakeholderGroup }) => stakeholderGroup));
  const [group] = groups;
  const count = new Set(speakers.map(keyOfSpeaker)).size;
  return t(groups.size === 1 && group ? `exports.someone.${group}` : 'exports.someone.any', { count });
}

const keyOfSpeaker = ({ person, name, organisation }: Speaker): string => person ?? `${name}\n${organisation}`;

/** The summary record without the names that are left out: wherever it tells who spoke, it tells of which group they were. */
export function leavingOutNames<T extends Said>(said: T, phrases: Phrases): T {
  const { corrigendum } = said.skeleton;
  if (corrigendum === undefined) return withoutSpeakers(said, phrases);
  const skeleton = { ...said.skeleton, corrigendum: entriesLeavingOutNames(corrigendum, phrases) };
  return withoutSpeakers({ ...said, skeleton }, phrases);
}

/** So do its corrigendum and its addendum. */
export const entriesLeavingOutNames = (entries: readonly Corrected[], phrases: Phrases): readonly Corrected[] =>
  entries.map((entry) => {
    if (entry.unattributed === undefined) return entry;
    const speaker = { person: null, name: '', organisation: '', country: null, stakeholderGroup: entry.unattributed };
    return { ...entry, name: upper(sayWho([speaker], phrases), phrases), organisation: '' };
  });

function withoutSpeakers<T extends Said>(said: T, phrases: Phrases): T {
  const turns = said.skeleton.items.flatMap(({ interventions }) => interventions.filter(isUnnamed));
  if (turns.length === 0) return said;
  const unnamed = new Map(turns.map(({ requestId, speaker }) => [requestId, speaker]));
  const items = said.skeleton.items.map((item) => withoutNames(item, unnamed, phrases));
  return {
    ...said,
    skeleton: { ...said.skeleton, items },
    textOf: (item) => said.textOf(item).map((block) => inBlock(block, unnamed, phrases)),
  };
}

const isUnnamed = ({ unattributed }: InterventionSkeleton): boolean => unattributed === true;

type Unnamed = ReadonlyMap<RequestId, Speaker>;

const withoutNames = (item: ItemSkeleton, unnamed: Unnamed, phrases: Phrases): ItemSkeleton => ({
  ...item,
  interventions: item.interventions.map((turn) => turnWithoutName(aboutNobody(turn, unnamed), phrases)),
  decisions: item.decisions.map((entry) => aboutNobody(entry, unnamed)),
  actions: item.actions.map((entry) => aboutNobody(entry, unnamed)),
});

/** Who put them on the list, for whom they spoke and their text would tell who they are. */
function turnWithoutName(turn: InterventionSkeleton, phrases: Phrases): InterventionSkeleton {
  if (!isUnnamed(turn)) return turn;
  const { speech: _, ...rest } = turn;
  const { stakeholderGroup } = turn.speaker;
  return {
    ...rest,
    speaker: {
      ...{ person: null, organisation: '', country: null, stakeholderGroup },
      name: upper(sayWho([turn.speaker], phrases), phrases),
    },
    capacity: { type: 'own-name' },
    place: { ...turn.place, sentence: { key: 'exports.someone.unsaid', params: {} } },
    enteredBy: null,
    insteadOf: null,
    handedTo: null,
  };
}

function aboutNobody<T extends InterventionSkeleton | EntrySkeleton>(linked: T, unnamed: Unnamed): T {
  const { about } = linked;
  const isAboutThem = about?.type === 'intervention' && unnamed.has(about.requestId);
  return isAboutThem ? { ...linked, about: { ...about, name: '' } satisfies SpokenTo } : linked;
}

function inBlock(block: RichBlock, unnamed: Unnamed, phrases: Phrases): RichBlock {
  const within = (inlines: readonly RichInline[]) => inInlines(inlines, unnamed, phrases);
  if (block.type === 'list')
    return { ...block, items: block.items.map((item) => item.map((each) => inBlock(each, unnamed, phrases))) };
  if (block.type === 'table') return { ...block, rows: block.rows.map((row) => row.map(within)) };
  return { ...block, inlines: within(block.inlines) };
}

/** References that follow each other are one subject: `Some Member States (1.4, 1.6)`. */
function inInlines(inlines: readonly RichInline[], unnamed: Unnamed, phrases: Phrases): readonly RichInline[] {
  const told: RichInline[] = [];
  for (let n = 0; n < inlines.length; ) {
    const run = runFrom(inlines.slice(n), unnamed);
    const inline = inlines[n];
    if (run.length > 0) told.push(...subject(run, unnamed, told, phrases));
    else if (inline) told.push(inline);
    n += Math.max(1, run.length);
  }
  return told;
}

/** From a reference to the last one that follows with nothing but commas and "and" between. */
function runFrom(inlines: readonly RichInline[], unnamed: Unnamed): readonly RichInline[] {
  let length = 0;
  for (const [n, inline] of inlines.entries()) {
    if (isTo(inline, unnamed)) length = n + 1;
    else if (n === 0 || inline.type === 'reference' || !/^[\s,;،؛、，]*$/u.test(inline.text)) break;
  }
  return inlines.slice(0, length);
}

const isTo = (inline: RichInline, unnamed: Unnamed): boolean => speakerOf(inline, unnamed) !== undefined;
const speakerOf = (inline: RichInline, unnamed: Unnamed): Speaker | undefined =>
  inline.type === 'reference' ? [...unnamed].find(([id]) => id === inline.requestId)?.[1] : undefined;

const words = (text: string): RichInline => ({ type: 'text', text, strong: false, emphasis: false });

function subject(
  run: readonly RichInline[],
  unnamed: Unnamed,
  before: readonly RichInline[],
  phrases: Phrases,
): readonly RichInline[] {
  const who = sayWho(
    run.flatMap((inline) => speakerOf(inline, unnamed) ?? []),
    phrases,
  );
  const references = run.filter((inline) => inline.type === 'reference');
  return [
    words(`${beginsSentence(before) ? upper(who, phrases) : who} (`),
    ...references.flatMap((each, n) => [
      ...(n === 0 ? [] : [words(phrases.t('common.comma'))]),
      { ...each, label: '' },
    ]),
    words(')'),
  ];
}

function beginsSentence(before: readonly RichInline[]): boolean {
  const last = before.at(-1);
  const text = last?.type === 'text' ? last.text.trimEnd() : '';
  return last === undefined || (last.type === 'text' && (text === '' || /[.!?…:。！？؟]$/u.test(text)));
}

const upper = (text: string, { language }: Pick<Phrases, 'language'>): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
