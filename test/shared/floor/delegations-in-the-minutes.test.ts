import { expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { interventionsCsv } from '../../../server/documents/tables.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { composeIntervention } from '../../../shared/report/compose/compose-intervention.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later } from '../../support/given.ts';
import { enrolled, givenTo, joined, prepared, requestedBy, requestOf, sitting } from '../../support/history.ts';
import { bo, by, ines } from '../../support/people.ts';

const spoken = given(
  ...prepared,
  enrolled(ines),
  ...sitting.slice(prepared.length),
  joined(ines, 'remote'),
  requestedBy(bo),
  givenTo(bo),
  later(60),
)
  .when(
    { type: 'floor.substitute', requestId: requestOf(bo), beneficiary: { type: 'member', person: ines.id } },
    by(ines),
  )
  .done(30)
  .when({ type: 'floor.end', requestId: requestOf(bo) }, by(ines))
  .done();
const skeleton = skeletonOf(spoken.meeting, '', spoken.at);
const isolates = /[\u2066-\u2069]/g;

test.each(LANGUAGES)(
  'F39 given a turn that changed hands, then the minutes in %s name both, and who spoke in whose place',
  async (language) => {
    const phrases = createPhrases(language, await translateIn(language), 'Europe/Zurich');
    const told = skeleton.items[0]?.interventions
      .flatMap((turn) => composeIntervention(turn, phrases))
      .map((block) => JSON.stringify(block).replace(isolates, ''));
    expect(told).toHaveLength(2);
    expect(told?.[0]).toContain(phrases.t('exports.handedOver', { name: 'Ines' }).replace(isolates, ''));
    expect(told?.[1]).toContain(phrases.t('exports.insteadOf', { name: 'Bo' }).replace(isolates, ''));
  },
);

test('F39 given a turn that changed hands, then each row of the interventions says who spoke, and in whose place', async () => {
  const phrases = createPhrases('en', await translateIn('en'), 'Europe/Zurich');
  const [head = '', ...rows] = interventionsCsv(skeleton, phrases, '').replaceAll('"', '').trim().split('\r\n');
  const at = (column: string) => head.split(',').indexOf(column);
  const cells = rows.map((row) => row.split(','));
  expect(cells.map((row) => [row[at('name')], row[at('instead_of')], row[at('spoken_seconds')]])).toEqual([
    ['Bo', '', '60'],
    ['Ines', 'Bo', '30'],
  ]);
});
