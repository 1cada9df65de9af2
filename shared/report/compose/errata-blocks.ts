import type { Corrected, Errata } from '../../agreement/corrigendum.ts';
import { type Block, numbered, plain, quotation, strong, unnumbered } from '../document.ts';
import { numberParagraphs } from '../numbering.ts';
import { joined, type Phrases } from '../phrases.ts';

/** Each correction that was accepted: whose words, what stood there, and what stands there now. */
export function composeErrata(which: Errata, entries: readonly Corrected[], phrases: Phrases): readonly Block[] {
  if (entries.length === 0) return [unnumbered(plain(phrases.t(`exports.errata.none-${which}`)))];
  return numberParagraphs(
    'C',
    entries.flatMap((entry) => composeOne(entry, phrases)),
  );
}

function composeOne({ requestId, was, text, ...entry }: Corrected, phrases: Phrases): readonly Block[] {
  const { t, isolate, moment } = phrases;
  const about = joined(
    t,
    isolate(entry.organisation),
    entry.item > 0 ? t('exports.errata.item', { number: entry.item }) : null,
    t(`exports.errata.${entry.record}`, { version: entry.version }),
    t('exports.errata.accepted', { time: moment(entry.at) }),
  );
  const whose = numbered([strong(isolate(entry.name)), plain(` (${about})`)], { kind: 'intervention', id: requestId });
  const paragraphs = (words: string) => words.split(/\n+/).map((each) => quotation(plain(each)));
  if (was === '') return [whose, unnumbered(plain(t('exports.errata.added'))), ...paragraphs(text)];
  return [
    whose,
    unnumbered(plain(t('exports.errata.insteadOf'))),
    ...paragraphs(was),
    unnumbered(plain(t('exports.errata.read'))),
    ...paragraphs(text),
  ];
}
