import type { CompilationText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { type Block, type Document, heading, plain, unnumbered } from '../../../shared/report/document.ts';
import type { Phrases } from '../../../shared/report/phrases.ts';
import { type Consulted, type Gathered, hasWords } from '../../answering/gathered.ts';
import { inTurns } from '../../in-pieces.ts';
import { compilationBlocks } from '../compose-compilation.ts';
import { bundledMinutes } from './bundled-minutes.ts';
import { answersBlocks, answersOpen, contributionsTable } from './compose-answers.ts';
import { aboutConsultation, paragraphAnchor, textsOf } from './compose-contributions.ts';

/**
 * All of a consultation in one document: the compiled inputs, the minutes, the list, what became of each paragraph, and the
 * contributions. `minutes`: the last that were published; null: there are none.
 */
export async function composeBundle(
  all: readonly Gathered[],
  compilation: CompilationText | null,
  consulted: Consulted,
  phrases: Phrases,
  minutes: Document | null = null,
): Promise<Document> {
  const { t, day } = phrases;
  const part = (id: string, title: string, blocks: readonly Block[]): readonly Block[] => [
    heading(1, title, null, { kind: 'part', id }),
    ...blocks,
  ];
  const shown = new Map(all.filter(hasWords).map(({ id, version }) => [id, version]));
  const inputs = compilation
    ? compilationBlocks(compilation, phrases, {
        below: 1,
        sourceTo: ({ contributionId, version, paragraph }) =>
          shown.get(contributionId) === version ? paragraphAnchor(contributionId, paragraph) : null,
      })
    : [unnumbered(plain(t('exports.notCompiled')))];
  const version =
    compilation && t('exports.footVersion', { version: compilation.version, date: day(compilation.date) });
  const tables = await inTurns(all, (one) => answersBlocks([one], phrases).slice(1));
  const texts = await inTurns(all, (one) => textsOf([one], phrases, 2));
  return {
    ...aboutConsultation(consulted, phrases.isolate(consulted.title), phrases),
    facts: version === null ? [] : [{ term: t('exports.kind.compilation'), text: version }],
    blocks: [
      ...part('compilation', t('exports.compiledInputs'), inputs),
      ...(minutes ? part('minutes', minutes.kicker, bundledMinutes(minutes, t('exports.colon'))) : []),
      ...part('list', t('exports.contributionList'), [contributionsTable(all, phrases)]),
      ...part('answers', t('outcomes.title'), [answersOpen(all, phrases), ...tables.flat()]),
      ...part('contributions', t('exports.contributionTexts'), texts.flat()),
    ],
  };
}
