import type { Params } from '../../languages/translate.ts';
import { type Block, type Inline, numbered, plain, quotation, strong } from '../document.ts';
import { joined, type Phrases } from '../phrases.ts';
import type { InterventionSkeleton, PlaceSkeleton } from '../skeleton/skeleton-interventions.ts';
import { heard } from './compose-heard.ts';
import { composeSpokenTo } from './compose-spoken-to.ts';

/**
 * `Name (organisation, country, group), for the organisation, spoke remotely, in French, from 10:05 to 10:08 (2 min 40 s).` Of one
 * who was called and was not there, the minutes say that (F45).
 */
export function composeIntervention(
  turn: InterventionSkeleton,
  phrases: Phrases,
  words: readonly Block[] | null = null,
): readonly Block[] {
  const { written } = turn;
  const inlines = [
    ...saySpeaker(turn, phrases),
    ...composeSpokenTo(turn.about, phrases.t(turn.absent ? 'exports.about' : 'exports.to'), phrases),
    ...composeSpeech(turn, phrases),
    ...composeRecorded(turn, phrases),
  ];
  const paragraph = heard(numbered(inlines, { kind: 'intervention', id: turn.requestId }), turn, phrases);
  if (words !== null) return [paragraph, ...words];
  return written === null ? [paragraph] : [paragraph, ...paragraphs(written.text, turn.language)];
}

/** Where the text is that was handed in for it. The path is that of a page of this server. */
const composeSpeech = ({ speech }: InterventionSkeleton, { t }: Phrases): readonly Inline[] =>
  speech === undefined
    ? []
    : [plain(' '), { type: 'text', text: t('exports.speech'), style: 'plain', href: speech.path }];

/** Of what was not recorded, or not all of it, the record says why (Z9). */
const composeRecorded = ({ recorded }: InterventionSkeleton, { t }: Phrases): readonly Inline[] =>
  recorded === undefined || recorded === 'off' || recorded === 'whole'
    ? []
    : [plain(' '), { type: 'text', text: t(`exports.recorded.${recorded}`), style: 'quiet' }];

/** Why it had its place on the list, in one sentence (F10). */
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

/** Without a name, the group says who it was (R14). */
const saySpeaker = (turn: InterventionSkeleton, phrases: Phrases): readonly Inline[] =>
  turn.unattributed && turn.speaker.organisation === ''
    ? [plain(phrases.t('exports.someone.intervened', { who: turn.speaker.name, turn: sayTurn(turn, phrases) }))]
    : [strong(phrases.isolate(turn.speaker.name)), plain(sayIntervened(turn, phrases))];

const sayIntervened = (turn: InterventionSkeleton, phrases: Phrases): string =>
  phrases.t('exports.intervened', {
    organisation: sayOrganisation(turn, phrases),
    capacity: sayCapacity(turn, phrases),
    turn: sayTurn(turn, phrases),
  });

const sayOrganisation = ({ speaker }: InterventionSkeleton, { t, country, isolate }: Phrases): string =>
  joined(t, isolate(speaker.organisation), country(speaker.country), t(`common.group-${speaker.stakeholderGroup}`));

const sayTurn = (turn: InterventionSkeleton, phrases: Phrases): string =>
  joined(
    phrases.t,
    sayWhatHappened(turn, phrases),
    sayEntered(turn, phrases),
    turn.insteadOf === null ? '' : phrases.t('exports.insteadOf', { name: phrases.isolate(turn.insteadOf) }),
    turn.handedTo === null ? '' : phrases.t('exports.handedOver', { name: phrases.isolate(turn.handedTo) }),
    turn.interrupted ? phrases.t('exports.interrupted') : '',
    turn.passedOver ? phrases.t('exports.passedOver') : '',
    sayRevoked(turn, phrases),
  );

function sayWhatHappened(turn: InterventionSkeleton, phrases: Phrases): string {
  if (turn.absent) return phrases.t('exports.turnAbsent', { times: sayCalled(turn, phrases) });
  return turn.written === null ? saySpoken(turn, phrases) : sayWritten(turn.written, turn, phrases);
}

/** When the floor waited for them, without a period: nobody spoke. */
function sayCalled({ from, to }: InterventionSkeleton, { t, time }: Phrases): string {
  if (to === null) return t('exports.sinceTime', { from: time(from) });
  const told = { from: time(from), to: time(to) };
  return told.from === told.to ? t('exports.at', { time: told.from }) : t('exports.from', told);
}

const saySpoken = (turn: InterventionSkeleton, phrases: Phrases): string =>
  phrases.t('exports.turn', {
    spoke: phrases.t(`exports.spoke.${turn.kind}`),
    mode: phrases.t(`exports.mode.${turn.mode}`),
    ...whenAndHow(turn, phrases),
  });

const whenAndHow = (turn: InterventionSkeleton, phrases: Phrases) => ({
  language: phrases.t('exports.inLanguage', { language: phrases.languageName(turn.language) }),
  times: sayTimes(turn, phrases),
});

/** Between commas; nothing for a person who speaks for the organisation just named. */
function sayCapacity(turn: InterventionSkeleton, phrases: Phrases): string {
  const capacity = nameCapacity(turn, phrases);
  return capacity === '' ? '' : `${phrases.t('common.comma')}${capacity}${phrases.t('common.comma').trimEnd()}`;
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
  const told = { from: time(from), to: time(to), span: span(spokenMs) };
  return told.from === told.to ? t('exports.atFor', { time: told.from, span: told.span }) : t('exports.fromTo', told);
}

function sayEntered({ enteredBy, speaker }: InterventionSkeleton, { t, isolate }: Phrases): string {
  if (enteredBy === null) return '';
  return t(speaker.person === null ? 'exports.guest' : 'exports.enteredBy', { name: isolate(enteredBy) });
}

/** Words that somebody else reads out were not spoken by their author, so no mode is told. */
function sayWritten(
  { readBy }: NonNullable<InterventionSkeleton['written']>,
  turn: InterventionSkeleton,
  phrases: Phrases,
): string {
  const told = whenAndHow(turn, phrases);
  return readBy === null
    ? phrases.t('exports.writtenAnonymous', told)
    : phrases.t('exports.written', { ...told, names: phrases.isolate(readBy) });
}

/** The chair's words stand inside our sentence, which has a full stop of its own. */
function sayRevoked({ revoked }: InterventionSkeleton, { t, isolate }: Phrases): string {
  if (revoked === null) return '';
  const reason = revoked.trim().replace(/[.。]+$/, '');
  return reason === '' ? t('exports.revoked') : t('exports.revokedBecause', { reason: isolate(reason) });
}
