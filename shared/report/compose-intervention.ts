import type { Params } from '../languages/translate.ts';
import { composeSpokenTo } from './compose-spoken-to.ts';
import { type Block, numbered, plain, quotation, strong } from './document.ts';
import { joined, type Phrases } from './phrases.ts';
import type { InterventionSkeleton, PlaceSkeleton } from './skeleton-interventions.ts';

/** `Name (organisation, country, group), for the organisation, spoke remotely, in French, from 10:05 to 10:08 (2 min 40 s).` */
export function composeIntervention(turn: InterventionSkeleton, wording: Phrases): readonly Block[] {
  const { speaker, written } = turn;
  const inlines = [
    strong(wording.isolate(speaker.name)),
    plain(sayIntervened(turn, wording)),
    ...composeSpokenTo(turn.about, wording.t('exports.to'), wording),
  ];
  const paragraph = numbered(inlines, { kind: 'intervention', id: turn.requestId });
  return written === null ? [paragraph] : [paragraph, ...paragraphs(written.text, turn.language)];
}

/** Why it stood where it stood on the list, in one sentence (F10). */
export function sayReason({ sentence }: PlaceSkeleton, { t, isolate }: Phrases): string {
  const told = Object.entries(sentence.params).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolate(value) : value,
  ]);
  const params: Params = Object.fromEntries(told);
  return t(sentence.key, params);
}

const paragraphs = (text: string, language: string): readonly Block[] =>
  text
    .split(/\n+/)
    .filter((each) => each.trim() !== '')
    .map((each) => ({ ...quotation(plain(each)), language }));

const sayIntervened = (turn: InterventionSkeleton, wording: Phrases): string =>
  wording.t('exports.intervened', {
    organisation: sayOrganisation(turn, wording),
    capacity: sayCapacity(turn, wording),
    turn: sayTurn(turn, wording),
  });

const sayOrganisation = ({ speaker }: InterventionSkeleton, { t, country, isolate }: Phrases): string =>
  joined(t, isolate(speaker.organisation), country(speaker.country), t(`common.group-${speaker.stakeholderGroup}`));

const sayTurn = (turn: InterventionSkeleton, wording: Phrases): string =>
  joined(
    wording.t,
    turn.written === null ? saySpoken(turn, wording) : sayWritten(turn.written, turn, wording),
    sayEntered(turn, wording),
    turn.interrupted ? wording.t('exports.interrupted') : '',
    sayRevoked(turn, wording),
  );

const saySpoken = (turn: InterventionSkeleton, wording: Phrases): string =>
  wording.t('exports.turn', {
    spoke: wording.t(`exports.spoke.${turn.kind}`),
    mode: wording.t(`exports.mode.${turn.mode}`),
    ...whenAndHow(turn, wording),
  });

const whenAndHow = (turn: InterventionSkeleton, wording: Phrases) => ({
  language: wording.t('exports.inLanguage', { language: wording.languageName(turn.language) }),
  times: sayTimes(turn, wording),
});

/** Between commas; nothing for who speaks for the organisation just named. */
function sayCapacity(turn: InterventionSkeleton, wording: Phrases): string {
  const capacity = nameCapacity(turn, wording);
  return capacity === '' ? '' : `${wording.t('exports.comma')}${capacity}${wording.t('exports.comma').trimEnd()}`;
}

function nameCapacity({ capacity, speaker }: InterventionSkeleton, { t, isolate }: Phrases): string {
  if (capacity.type === 'own-name') return t('exports.capacity.own-name');
  if (capacity.type === 'on-behalf-of') return t('exports.capacity.on-behalf-of', { group: isolate(capacity.group) });
  const { organisation } = capacity;
  return organisation === speaker.organisation
    ? ''
    : t('exports.capacity.for-organisation', { organisation: isolate(organisation) });
}

function sayTimes({ from, to, spokenMs }: InterventionSkeleton, { t, time, span }: Phrases): string {
  if (to === null || spokenMs === null) return t('exports.sinceTime', { from: time(from) });
  return t('exports.fromTo', { from: time(from), to: time(to), span: span(spokenMs) });
}

function sayEntered({ enteredBy, speaker }: InterventionSkeleton, { t, isolate }: Phrases): string {
  if (enteredBy === null) return '';
  return t(speaker.person === null ? 'exports.guest' : 'exports.enteredBy', { name: isolate(enteredBy) });
}

/** Words that somebody else reads out were not spoken by their author, and from nowhere. */
function sayWritten(
  { readBy }: NonNullable<InterventionSkeleton['written']>,
  turn: InterventionSkeleton,
  wording: Phrases,
): string {
  const told = whenAndHow(turn, wording);
  return readBy === null
    ? wording.t('exports.writtenAnonymous', told)
    : wording.t('exports.written', { ...told, names: wording.isolate(readBy) });
}

/** The chair's words stand inside our sentence, which has a full stop of its own. */
function sayRevoked({ revoked }: InterventionSkeleton, { t, isolate }: Phrases): string {
  if (revoked === null) return '';
  const reason = revoked.trim().replace(/[.。]+$/, '');
  return reason === '' ? t('exports.revoked') : t('exports.revokedBecause', { reason: isolate(reason) });
}
