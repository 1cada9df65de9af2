import { directionOf } from '../../shared/languages/language.ts';
import { PLAIN, type Shaped } from '../../shared/paper/shape.ts';
import type { CompilationText, PassageText, TakenWording } from '../../shared/protocol/http/meetings/compilation.ts';
import {
  type Anchor,
  type Block,
  type Document,
  emphasis,
  heading,
  plain,
  quiet,
  quotation,
  unnumbered,
  type Words,
} from '../../shared/report/document.ts';
import type { Phrases } from '../../shared/report/phrases.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { shapedBlock } from './shaped/shaped-block.ts';
import { type CallTo, type InlinesOf, wordsIn } from './shaped/shaped-inlines.ts';

/** How the words of a passage are written. */
type WordsOf = (passage: PassageText, callTo: CallTo) => InlinesOf;

export const shapedOf = ({ text, shape = PLAIN }: PassageText): Shaped => ({ text, shape });
const plainly: WordsOf = (passage, callTo) => (start, end) => wordsIn(shapedOf(passage), start, end, callTo);

/** Who is named as a source, and where their words stand, if that is in this document. */
type SourceTo = (source: PassageText['sources'][number]) => Anchor | null;

/** The compiled inputs as a document; its paragraphs keep the numbers under which the meeting discusses them. */
export function composeCompilation(
  text: CompilationText,
  meeting: Convocation | null,
  phrases: Phrases,
  words: WordsOf = plainly,
): Document {
  const { t, day, language, isolate } = phrases;
  const facts = [
    { term: t('exports.fact.group'), text: isolate(meeting?.group ?? '') },
    { term: t('exports.fact.version'), text: String(text.version) },
    { term: t('exports.fact.date'), text: day(text.date) },
  ];
  return {
    language,
    direction: directionOf(language),
    title: t('exports.compilationTitle', { title: isolate(meeting?.title ?? '') }),
    day: text.date,
    kicker: meeting?.group ?? '',
    head: [t('exports.kind.compilation'), isolate(meeting?.title ?? '')].filter(Boolean).join(' · '),
    facts: facts.filter((fact) => fact.text !== ''),
    notices: meeting?.isSample ? [t('exports.sample')] : [],
    blocks: compilationBlocks(text, phrases, { words }),
    foot: t('exports.footVersion', { version: text.version, date: day(text.date) }),
  };
}

/** `below`: the level of the heading under which its sections stand. */
type Setting = { readonly words?: WordsOf; readonly below?: 0 | 1; readonly sourceTo?: SourceTo };

export function compilationBlocks(
  { introduction, sections, passages, wordings = [] }: CompilationText,
  phrases: Phrases,
  { words = plainly, below = 0, sourceTo = () => null }: Setting = {},
): readonly Block[] {
  const calls = callsIn(passages);
  return [
    ...(introduction === '' ? [] : [unnumbered(plain(introduction))]),
    ...sections.flatMap(({ id, number, title, lead }) => [
      heading(below === 0 ? 1 : 2, title, number, { kind: 'section', id }),
      ...(lead === '' ? [] : [unnumbered(emphasis(lead))]),
      ...passages
        .filter(({ sectionId }) => sectionId === id)
        .flatMap((passage) => [
          passageBlock(passage, below === 0 ? 1 : 2, words(passage, calls(passage))),
          ...sourcesOf(passage, phrases, sourceTo),
          ...wordings.filter(({ passageId }) => passageId === passage.id).map((each) => sayWording(each, phrases)),
          ...noteBlocks(passage, calls(passage)),
        ]),
    ]),
  ];
}

/** Whose words a passage has now (N15). */
const sayWording = ({ suggestedBy, acceptedBy }: TakenWording, { t, isolate }: Phrases): Block => {
  const author =
    suggestedBy.organisation === '' ? suggestedBy.name : `${suggestedBy.name} (${suggestedBy.organisation})`;
  return quotation(quiet(t('exports.wordingBy', { author: isolate(author), name: isolate(acceptedBy.name) })));
};

const passageBlock = (passage: PassageText, below: 1 | 2, inlines: InlinesOf): Block => {
  const { id, number, language } = passage;
  return shapedBlock(shapedOf(passage), { number, anchor: { kind: 'passage', id }, language, below }, inlines);
};

/** The footnotes that came with a passage stand under it, without numbers of their own (K16). */
const noteBlocks = ({ id, language, shape }: PassageText, callTo: CallTo): readonly Block[] =>
  (shape?.notes ?? []).map(({ label, text, marks }): Block => {
    const shaped: Shaped = { text, shape: { kind: 'footnote', label, marks } };
    const place = { number: null, anchor: noteAnchor(id, label), language, below: 0 } as const;
    return shapedBlock(shaped, place, (start, end) => wordsIn(shaped, start, end, callTo));
  });

const noteAnchor = (passage: PassageText['id'], label: string): Anchor => ({
  kind: 'note',
  id: `${passage}-${[...label].map((sign) => sign.codePointAt(0)?.toString(36)).join('-')}`,
});

/** A footnote is called by words of the same contribution, where it did not come with the passage itself. */
function callsIn(passages: readonly PassageText[]): (passage: PassageText) => CallTo {
  const notes = new Map<string, Anchor>();
  for (const { id, shape, sources } of passages)
    if (shape?.kind === 'footnote')
      for (const { contributionId } of sources) notes.set(`${contributionId} ${shape.label}`, { kind: 'passage', id });
  return ({ id, shape, sources }) =>
    (label) =>
      (shape?.notes?.some((note) => note.label === label) ? noteAnchor(id, label) : null) ??
      sources.map(({ contributionId }) => notes.get(`${contributionId} ${label}`)).find(Boolean) ??
      null;
}

function sourcesOf({ sources }: PassageText, phrases: Phrases, sourceTo: SourceTo): readonly Block[] {
  if (sources.length === 0) return [];
  const { t } = phrases;
  const said = sources.flatMap((source, index) => [
    ...(index === 0 ? [] : [quietly(t('exports.semicolon'))]),
    saySource(source, phrases, sourceTo(source)),
  ]);
  const [before = '', after = ''] = t('exports.sources', { sources: PLACE }).split(PLACE);
  return [quotation(...merged([quietly(before), ...said, quietly(after)]))];
}

/** Stands for what comes into a sentence in parts. */
const PLACE = '\u0000';

function saySource(
  { organisation, paragraph }: PassageText['sources'][number],
  { t, isolate }: Phrases,
  to: Anchor | null,
): Words {
  const text = t('exports.source', { organisation: isolate(organisation), paragraph });
  return { ...quietly(text), ...(to && { to }) };
}

const quietly = (text: string): Words => ({ type: 'text', text, style: 'quiet' });

/** What leads nowhere is one run of words. */
function merged(inlines: readonly Words[]): readonly Words[] {
  const runs: Words[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (last && !last.to && !inline.to) runs[runs.length - 1] = { ...last, text: last.text + inline.text };
    else runs.push(inline);
  }
  return runs.filter(({ text }) => text !== '');
}
