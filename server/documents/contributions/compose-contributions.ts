import { directionOf } from '../../../shared/languages/language.ts';
import { shapedOf } from '../../../shared/paper/shape.ts';
import {
  type Anchor,
  type Block,
  type Document,
  heading,
  plain,
  quiet,
  quotation,
  unnumbered,
} from '../../../shared/report/document.ts';
import { joined, type Phrases } from '../../../shared/report/phrases.ts';
import { type Consulted, type Gathered, hasWords } from '../../answering/gathered.ts';
import { shapedBlock } from '../shaped/shaped-block.ts';
import { type CallTo, wordsIn } from '../shaped/shaped-inlines.ts';
import { remarkOf, sayOutcome } from './outcome-in-words.ts';

export const paragraphAnchor = (contribution: string, paragraph: number): Anchor => ({
  kind: 'paragraph',
  id: `${contribution}-${paragraph}`,
});

type Fact = { readonly term: string; readonly text: string };

/** What is published of a contribution beside its words. */
export function factsOf(one: Gathered, phrases: Phrases): readonly Fact[] {
  const { t, day, isolate } = phrases;
  const facts = [
    { term: t('exports.fact.number'), text: one.number === null ? '' : String(one.number) },
    { term: t('exports.fact.name'), text: isolate(one.name) },
    { term: t('exports.fact.jobTitle'), text: isolate(one.jobTitle) },
    { term: t('exports.fact.organisation'), text: isolate(one.organisation) },
    { term: t('exports.fact.country'), text: countryOf(one, phrases) },
    { term: t('exports.fact.stakeholderGroup'), text: t(`common.group-${one.stakeholderGroup}`) },
    { term: t('exports.fact.received'), text: joined(t, day(one.date), standingOf(one, phrases)) },
    { term: t('exports.fact.file'), text: isolate(one.fileName) },
  ];
  return facts.filter(({ text }) => text !== '');
}

export const countryOf = ({ countryName, country }: Gathered, phrases: Phrases): string =>
  phrases.isolate(countryName || phrases.country(country));

/** What became of it since it came, and whether it came late. */
export const standingOf = ({ late, correctedOn, withdrawnOn, takenDown }: Gathered, { t, day }: Phrases): string =>
  joined(
    t,
    late ? t('consultations.late') : null,
    takenDown ? t('consultations.taken-down') : null,
    withdrawnOn === null ? null : t('consultations.withdrawn-on', { date: day(withdrawnOn) }),
    correctedOn === null || withdrawnOn !== null ? null : t('consultations.corrected-on', { date: day(correctedOn) }),
  );

export const titleOf = (one: Gathered, { t, isolate }: Phrases): string =>
  one.title || t('exports.contributionOf', { organisation: isolate(one.organisation) });

/** The words of a contribution with its paragraphs' numbers, and under each what became of it. `below`: the level of its heading. */
export function contributionBlocks(one: Gathered, phrases: Phrases, below: 0 | 1 | 2): readonly Block[] {
  const shaped = shapedOf(one);
  const calls = callsIn(one);
  const answers = new Map(one.answers.map((answer) => [answer.paragraph, answer]));
  return [
    ...(one.notice === '' ? [] : [unnumbered(quiet(one.notice))]),
    ...shaped.flatMap((paragraph, index) => {
      const n = index + 1;
      const place = { number: String(n), anchor: paragraphAnchor(one.id, n), language: one.language, below };
      const block = shapedBlock(paragraph, place, (start, end) => wordsIn(paragraph, start, end, calls));
      const answer = answers.get(n);
      if (!answer) return [block];
      const said = joined(phrases.t, sayOutcome(answer.outcome, phrases), remarkOf(answer.outcome));
      const answered = {
        ...quotation(quiet(`${phrases.t('exports.columns.outcome')}${phrases.t('exports.colon')}${said}`)),
      };
      return [block, { ...answered, language: phrases.language }];
    }),
  ];
}

/** A footnote is called by the words of its own contribution. */
function callsIn(one: Gathered): CallTo {
  const notes = new Map<string, Anchor>();
  for (const [index, { shape }] of shapedOf(one).entries())
    if (shape.kind === 'footnote') notes.set(shape.label, paragraphAnchor(one.id, index + 1));
  return (label) => notes.get(label) ?? null;
}

export const aboutConsultation = (
  { group, isSample, day }: Consulted,
  title: string,
  { t, language, isolate }: Phrases,
): Omit<Document, 'blocks' | 'facts'> => ({
  language,
  direction: directionOf(language),
  title,
  day,
  kicker: group,
  head: isolate(title),
  notices: isSample ? [t('exports.sample')] : [],
  foot: isolate(group),
});

export const composeContribution = (one: Gathered, consulted: Consulted, phrases: Phrases): Document => ({
  ...aboutConsultation({ ...consulted, day: one.date }, titleOf(one, phrases), phrases),
  facts: factsOf(one, phrases),
  blocks: contributionBlocks(one, phrases, 0),
});

/** All contributions, one after the other, in the order of receipt. */
export const composeContributions = (all: readonly Gathered[], consulted: Consulted, phrases: Phrases): Document => ({
  ...aboutConsultation(
    consulted,
    phrases.t('exports.contributionsTitle', { title: phrases.isolate(consulted.title) }),
    phrases,
  ),
  facts: [],
  blocks: all.length === 0 ? [unnumbered(plain(phrases.t('exports.noneReceived')))] : textsOf(all, phrases, 1),
});

/** `level`: that of the heading of each. */
export const textsOf = (all: readonly Gathered[], phrases: Phrases, level: 1 | 2): readonly Block[] =>
  all.flatMap((one) => [
    heading(level, titleOf(one, phrases), null, { kind: 'contribution', id: one.id }),
    unnumbered(
      quiet(
        factsOf(one, phrases)
          .map(({ term, text }) => `${term}${phrases.t('exports.colon')}${text}`)
          .join('\n'),
      ),
    ),
    ...(hasWords(one) ? contributionBlocks(one, phrases, level) : []),
  ]);
