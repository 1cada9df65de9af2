import { type Anchor, anchorName, type Block } from '../../../shared/report/document.ts';
import { mapBlock } from '../../../shared/report/map-text.ts';
import { blocksOf } from '../../../shared/report/parts.ts';
import type { Phrases } from '../../../shared/report/phrases.ts';
import type { Skeleton } from '../../../shared/report/skeleton/skeleton.ts';
import type { InterventionSkeleton } from '../../../shared/report/skeleton/skeleton-interventions.ts';
import { paragraphId } from './akn-blocks.ts';
import { type AknRecord, metaXml } from './akn-meta.ts';
import { createAknNames } from './akn-names.ts';
import { type AknPart, partXml } from './akn-sections.ts';
import { element, inlineElement, type Xml } from './xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * The minutes as Akoma Ntoso 3.0 (OASIS, LegalDocML, 2018): a `debate` with a section for each agenda item, a `speech` for each
 * intervention, and the list of participants as its roll call. `clean`: what old texts may hold is taken out.
 */
export function writeAkn(record: AknRecord, { t }: Phrases, clean: (text: string) => string): string {
  const { draft, skeleton, origin } = record;
  const names = createAknNames(skeleton, (role) =>
    t(role === 'guest' ? 'exports.roleOfGuest' : `session.roles.${role}`),
  );
  const parts = draft.parts.map((part) => ({
    key: part.key,
    blocks: blocksOf(part).map((each) => mapBlock(each, clean)),
  }));
  const meeting = skeleton.convocation?.meetingId ?? '';
  const targets = { eIdOf: createEIds(parts, meeting), origin };
  const context = { language: draft.language, targets, names, turnOf: createTurns(skeleton) };
  const sections = parts.map((part) => partXml(part, context));
  const debate = element('debate', { name: 'minutes' }, [
    metaXml(record, names),
    prefaceXml(record),
    element(
      'debateBody',
      { 'xml:lang': draft.language },
      sections.length > 0 ? sections : [element('debateSection', { name: 'opening' })],
    ),
  ]);
  const root = element('akomaNtoso', { xmlns: NAMESPACE }, [debate]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

const line = (children: readonly (Xml | string)[], name: string | null = null): Xml =>
  inlineElement('p', { class: name }, children);

/** The title block. */
function prefaceXml({ draft, skeleton }: AknRecord): Xml {
  const date = skeleton.convocation?.date ?? draft.day;
  return element('preface', { 'xml:lang': draft.language }, [
    line([inlineElement('docType', {}, [draft.kicker])]),
    line([inlineElement('docTitle', {}, [draft.title])]),
    ...(skeleton.document === '' ? [] : [line([inlineElement('docNumber', {}, [skeleton.document])])]),
    line([inlineElement('docDate', { date }, [date])]),
    ...draft.notices.map((notice) => line([notice], 'notice')),
    ...draft.facts.map(({ term, text }) =>
      line([inlineElement('span', { class: 'term' }, [term]), ` ${text}`], 'fact'),
    ),
    line([inlineElement('docStatus', {}, [draft.foot])]),
  ]);
}

/** Where what a reference names stands in this file; a passage stands in the compilation, on a page of the server. */
function createEIds(parts: readonly AknPart[], meeting: string): (anchor: Anchor) => string | null {
  const eIds = new Map(parts.flatMap(({ blocks }) => blocks.flatMap(eIdOf)));
  return (anchor) =>
    eIds.get(anchorName(anchor)) ??
    (anchor.kind === 'passage'
      ? `/api/meetings/${encodeURIComponent(meeting)}/compilation.html#passage-${encodeURIComponent(anchor.id)}`
      : null);
}

function eIdOf(block: Block): readonly (readonly [string, string])[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  const { anchor, number } = block;
  if (anchor === null || number === null) return [];
  if (block.type === 'heading') return [[anchorName(anchor), `dbsect_${number}`]];
  return [[anchorName(anchor), paragraphId(number, anchor.kind === 'intervention' ? 'speech' : 'para')]];
}

/** The turns of each request, in order: one that was interrupted has several paragraphs. */
function createTurns({ items }: Skeleton): (request: string) => InterventionSkeleton | null {
  const left = new Map<string, InterventionSkeleton[]>();
  for (const turn of items.flatMap(({ interventions }) => interventions))
    left.set(turn.requestId, [...(left.get(turn.requestId) ?? []), turn]);
  return (request) => left.get(request)?.shift() ?? null;
}
