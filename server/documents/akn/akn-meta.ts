import type { Draft } from '../../../shared/report/compose/compose-minutes.ts';
import type { Edition } from '../../../shared/report/edition.ts';
import type { Skeleton } from '../../../shared/report/skeleton/skeleton.ts';
import { type AknNames, namesXml } from './akn-names.ts';
import { element, type Xml } from './xml.ts';

/** ISO 639-2, as the naming convention of Akoma Ntoso wants them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ar: 'ara',
  ru: 'rus',
  zh: 'zho',
};

export type AknRecord = {
  readonly draft: Draft;
  readonly skeleton: Skeleton;
  readonly edition: Edition;
  /** The server's, for the address of this file. */
  readonly origin: string;
};

const slug = (text: string): string =>
  encodeURIComponent(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s/]+/g, '-'),
  ) || 'group';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const SOURCE = '#openfloor';
const AUTHOR = { href: '#group', as: '#author' };

/** The names of the three levels: the work, its expression in a language at a moment, and the address of the file. */
function irisOf({ draft, skeleton, edition, origin }: AknRecord) {
  const { meetingId: id = '', group = '', date = draft.day } = skeleton.convocation ?? {};
  const work = `/akn/un/debate/minutes/${slug(group)}/${date}/${encodeURIComponent(id)}`;
  const moment = new Date(edition.at).toISOString().replace(/\.\d+Z$/, 'Z');
  const revision = edition.kind === 'revision' ? `&revision=${edition.number}` : '';
  return {
    work,
    expression: `${work}/${LANGUAGES[draft.language] ?? 'und'}@${moment}`,
    item: `${origin}/api/meetings/${encodeURIComponent(id)}/minutes.akn.xml?lang=${draft.language}${revision}`,
  };
}

/**
 * Which work this is, which expression of it and which file (Akoma Ntoso Naming Convention 1.0). `un` is the country of documents of
 * the United Nations' family, as in AKN4UN. All of it comes from the record.
 */
export function metaXml(record: AknRecord, names: AknNames): Xml {
  const { draft, skeleton, edition } = record;
  const { meetingId: id = '', group = '', place = '' } = skeleton.convocation ?? {};
  return element('meta', {}, [
    identificationXml(record),
    element('references', { source: SOURCE }, [
      organisationXml('openfloor', 'Openfloor'),
      organisationXml('group', group || draft.title),
      element('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: 'Author' }),
      element('TLCRole', { eId: 'editor', href: '/akn/ontology/role/editor', showAs: 'Editor' }),
      ...(place === '' ? [] : [placeXml(place)]),
      ...namesXml(names, id),
    ]),
    element('proprietary', { source: SOURCE }, [recordXml(id, edition)]),
  ]);
}

function identificationXml(record: AknRecord): Xml {
  const { draft, edition } = record;
  const { work, expression, item } = irisOf(record);
  const about = { name: edition.kind, date: dayOf(edition.at) };
  const editor = { href: SOURCE, as: '#editor' };
  return element('identification', { source: SOURCE }, [
    workXml(record, work),
    element('FRBRExpression', {}, [
      ...levelXml(`${expression}/!main`, expression, about, AUTHOR),
      ...(edition.kind === 'revision' ? [element('FRBRversionNumber', { value: edition.number })] : []),
      element('FRBRlanguage', { language: LANGUAGES[draft.language] ?? 'und' }),
    ]),
    element('FRBRManifestation', {}, [
      ...levelXml(`${expression}/!main.xml`, `${expression}.akn`, about, editor),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
    element('FRBRItem', {}, levelXml(item, item, about, editor)),
  ]);
}

function workXml({ draft, skeleton }: AknRecord, work: string): Xml {
  const { meetingId: id = '', date = draft.day } = skeleton.convocation ?? {};
  return element('FRBRWork', {}, [
    ...levelXml(`${work}/!main`, work, { name: 'sitting', date }, AUTHOR, skeleton.document),
    element('FRBRcountry', { value: 'un' }),
    element('FRBRsubtype', { value: 'minutes' }),
    element('FRBRnumber', { value: skeleton.document || id }),
    element('FRBRname', { value: draft.title }),
    element('FRBRauthoritative', { value: 'false' }),
  ]);
}

const organisationXml = (eId: string, showAs: string): Xml =>
  element('TLCOrganization', { eId, href: `/akn/ontology/organization/${slug(showAs)}`, showAs });

type Dated = { readonly name: string; readonly date: string };
type By = { readonly href: string; readonly as: string };

const levelXml = (self: string, uri: string, { name, date }: Dated, by: By, symbol = ''): readonly Xml[] => [
  element('FRBRthis', { value: self }),
  element('FRBRuri', { value: uri }),
  ...(symbol === '' ? [] : [element('FRBRalias', { value: symbol, name: 'symbol' })]),
  element('FRBRdate', { date, name }),
  element('FRBRauthor', by),
];

const placeXml = (place: string): Xml =>
  element('TLCLocation', { eId: 'place', href: `/akn/ontology/location/${slug(place)}`, showAs: place });

/** From which record of which meeting's log the text was made. */
const recordXml = (meeting: string, { seq }: Edition): Xml =>
  element('of:record', { 'xmlns:of': 'urn:openfloor:record:1', meeting, seq });
