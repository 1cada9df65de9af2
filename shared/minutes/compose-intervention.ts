import { composeSpokenTo } from './compose-spoken-to.ts';
import { type Block, numbered, plain, quotation, strong } from './document.ts';
import type { InterventionSkeleton } from './skeleton-interventions.ts';
import { joined, type Wording } from './wording.ts';

/** `Name (organisation, country, group), for the organisation, spoke remotely, in French, from 10:05 to 10:08 (2 min 40 s).` */
export function composeIntervention(turn: InterventionSkeleton, wording: Wording): readonly Block[] {
  const { speaker, written } = turn;
  const { t } = wording;
  const inlines = [
    strong(speaker.name),
    plain(` (${sayOrganisation(turn, wording)})${t('exports.comma')}${sayTurn(turn, wording)}.`),
    ...composeSpokenTo(turn.about, t('exports.to'), wording),
  ];
  const paragraph = numbered(inlines, { kind: 'intervention', id: turn.requestId });
  return written === null ? [paragraph] : [paragraph, ...paragraphs(written.text)];
}

const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\n+/)
    .filter((each) => each.trim() !== '')
    .map((each) => quotation(plain(each)));

const sayOrganisation = ({ speaker }: InterventionSkeleton, { t, country }: Wording): string =>
  joined(t, speaker.organisation, country(speaker.country), t(`common.group-${speaker.stakeholderGroup}`));

const sayTurn = (turn: InterventionSkeleton, wording: Wording): string =>
  joined(
    wording.t,
    sayCapacity(turn, wording),
    wording.t(`exports.spoke.${turn.kind}`),
    wording.t(`exports.mode.${turn.mode}`),
    wording.t('exports.inLanguage', { language: wording.languageName(turn.language) }),
    sayTimes(turn, wording),
    sayEntered(turn, wording),
    sayWritten(turn, wording),
    sayRevoked(turn, wording),
  );

function sayCapacity({ capacity, speaker }: InterventionSkeleton, { t }: Wording): string {
  if (capacity.type === 'own-name') return t('exports.capacity.own-name');
  if (capacity.type === 'on-behalf-of') return t('exports.capacity.on-behalf-of', { group: capacity.group });
  const { organisation } = capacity;
  return organisation === speaker.organisation ? '' : t('exports.capacity.for-organisation', { organisation });
}

function sayTimes({ from, to, spokenMs }: InterventionSkeleton, { t, time, span }: Wording): string {
  if (to === null || spokenMs === null) return t('exports.sinceTime', { from: time(from) });
  return t('exports.fromTo', { from: time(from), to: time(to), span: span(spokenMs) });
}

function sayEntered({ enteredBy, speaker }: InterventionSkeleton, { t }: Wording): string {
  if (enteredBy === null) return '';
  return t(speaker.person === null ? 'exports.guest' : 'exports.enteredBy', { name: enteredBy });
}

function sayWritten({ written }: InterventionSkeleton, { t, list }: Wording): string {
  if (written === null) return '';
  return written.readBy.length === 0
    ? t('exports.writtenAnonymous')
    : t('exports.written', { names: list(written.readBy) });
}

function sayRevoked({ revoked }: InterventionSkeleton, { t }: Wording): string {
  if (revoked === null) return '';
  return revoked === '' ? t('exports.revoked') : t('exports.revokedBecause', { reason: revoked });
}
