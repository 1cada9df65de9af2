import type { PassageId } from '../../shared/ids.ts';
import { directionOf } from '../../shared/languages/language.ts';
import type {
  CompilationText,
  PassageText,
  SectionText,
  TakenWording,
} from '../../shared/protocol/http/compilation.ts';
import {
  type Block,
  type Document,
  emphasis,
  heading,
  type Inline,
  numbered,
  plain,
  quiet,
  quotation,
  unnumbered,
} from '../../shared/report/document.ts';
import type { Phrases } from '../../shared/report/phrases.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';

/** How the words of a passage are written. */
type WordsOf = (passage: PassageId, text: string) => readonly Inline[];
const plainly: WordsOf = (_, text) => [plain(text)];

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
    blocks: [
      ...(text.introduction === '' ? [] : [unnumbered(plain(text.introduction))]),
      ...text.sections.flatMap((section) => composeSection(section, text, phrases, words)),
    ],
    foot: t('exports.footVersion', { version: text.version, date: day(text.date) }),
  };
}

const composeSection = (
  section: SectionText,
  { passages, wordings = [] }: Pick<CompilationText, 'passages' | 'wordings'>,
  phrases: Phrases,
  words: WordsOf,
): readonly Block[] => [
  heading(1, section.title, section.number, { kind: 'section', id: section.id }),
  ...(section.lead === '' ? [] : [unnumbered(emphasis(section.lead))]),
  ...passages
    .filter(({ sectionId }) => sectionId === section.id)
    .flatMap((each) => [
      ...composePassage(each, phrases, words),
      ...wordings.filter(({ passageId }) => passageId === each.id).map((wording) => sayWording(wording, phrases)),
    ]),
];

/** Whose words a passage has now (N15). */
const sayWording = ({ suggestedBy, acceptedBy }: TakenWording, { t, isolate }: Phrases): Block => {
  const author =
    suggestedBy.organisation === '' ? suggestedBy.name : `${suggestedBy.name} (${suggestedBy.organisation})`;
  return quotation(quiet(t('exports.wordingBy', { author: isolate(author), name: isolate(acceptedBy.name) })));
};

const composePassage = (
  { id, number, text, language, sources }: PassageText,
  phrases: Phrases,
  words: WordsOf,
): readonly Block[] => [
  { ...numbered(words(id, text), { kind: 'passage', id }), number, language },
  ...(sources.length === 0
    ? []
    : [quotation(quiet(phrases.t('exports.sources', { sources: saySources(sources, phrases) })))]),
];

const saySources = (sources: PassageText['sources'], { t, isolate }: Phrases): string =>
  sources
    .map(({ organisation, paragraph }) => t('exports.source', { organisation: isolate(organisation), paragraph }))
    .join(t('exports.semicolon'));
