import { expect, test } from 'vitest';
import { errataOf } from '../../../shared/agreement/corrigendum.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { errataDocument } from '../../../shared/report/compose/compose-errata.ts';
import { composeMinutes, type MinutesSource } from '../../../shared/report/compose/compose-minutes.ts';
import { entriesLeavingOutNames, leavingOutNames } from '../../../shared/report/compose/leaving-out-names.ts';
import { type Document, textOf } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { accept, correct, days, finished, issued, spoken } from '../../support/agreements.ts';
import { given, type Past } from '../../support/given.ts';
import { requestOf } from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { bo } from '../../support/people.ts';

const phrases = createPhrases('en', createTranslate(en, 'en'), 'Europe/Zurich');
const unnamed: MeetingEvent = { type: 'minutes.attributed', requestId: requestOf(bo), attributed: false };
const correction: MeetingEvent = { ...correct, type: 'agreement.corrected', was: 'Pairing.', text: 'Peering.' };
const accepted: MeetingEvent = { ...accept, type: 'agreement.accepted' };
const inTime: readonly Past[] = [issued(), correction, accepted, days(8), finished];
const tooLate: readonly Past[] = [issued(), days(8), finished, correction, accepted];

const sourceOf = (past: readonly Past[], record: MinutesSource['record'] = 'summary') => {
  const scene = given(...spoken, ...past);
  const skeleton = skeletonOf(scene.meeting, '', scene.at);
  return { meeting: scene.meeting, source: { skeleton, textOf: () => [], edition: draftAt(scene), record } };
};
const corrections = ({ blocks }: Document) =>
  blocks
    .flatMap((block) => (block.type === 'paragraph' ? [{ number: block.number, text: textOf(block.inlines) }] : []))
    .filter(({ number }) => number?.startsWith('C.'))
    .map(({ text }) => text)
    .join('\n');

test('R14 V7 given a name that is left out, then the corrigendum of the final version has the group for it; the verbatim record names', () => {
  const { name, organisation } = bo.profile;
  const { source } = sourceOf([unnamed, ...inTime]);
  const told = [
    corrections(composeMinutes(source, phrases)),
    JSON.stringify(leavingOutNames(source, phrases).skeleton.corrigendum),
  ];
  for (const text of told) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(organisation);
  }
  expect(told[0]).toMatch(/^(A|An|Another) \w+/);
  expect(corrections(composeMinutes(sourceOf(inTime).source, phrases))).toContain(name);
  expect(corrections(composeMinutes(sourceOf([unnamed, ...inTime], 'verbatim').source, phrases))).toContain(name);
});

test('R14 V6 given a name that is left out, then neither the corrigendum nor the addendum by itself names it', () => {
  const { name, organisation } = bo.profile;
  for (const [which, past] of [
    ['corrigendum', inTime],
    ['addendum', tooLate],
  ] as const) {
    const { meeting, source } = sourceOf([unnamed, ...past]);
    const entries = errataOf(meeting, which);
    expect(entries).toHaveLength(1);
    const told = [
      corrections(errataDocument(source, which, entries, phrases)),
      JSON.stringify(entriesLeavingOutNames(entries, phrases)),
    ];
    for (const text of told)
      expect([which, text.includes(name), text.includes(organisation)]).toEqual([which, false, false]);
  }
});
