import { test } from 'vitest';
import { given, type Past } from '../../support/given.ts';
import { design, enrolled, operation, prepared, requestedBy, requestOf } from '../../support/history.ts';
import { bo, by, ines, type Somebody, sofia } from '../../support/people.ts';

const openOn = (agendaItemId: typeof design) => ({ type: 'floor.inscription-opened', agendaItemId }) as const;
const inscribed = (who: Somebody, item = operation) => ({ ...requestedBy(who, { item }), inscribed: true as const });
const before: readonly Past[] = [...prepared, openOn(operation)];

test('F43 F40 when the delegation has its one place on the other list, then it does not get a second; a closed list takes who had asked', () => {
  const to = { type: 'floor.transfer', requestId: requestOf(bo), agendaItemId: design } as const;
  const one = { type: 'floor.places-chosen', places: 'entity' } as const;
  const past: readonly Past[] = [...before, enrolled(ines), openOn(design), inscribed(bo), inscribed(ines, design)];
  given(...past, one)
    .when(to, by(sofia))
    .refused('delegation-on-list');
  given(...past)
    .when(to, by(sofia))
    .done();
  given(...before, inscribed(bo), one, { type: 'floor.list-closed', agendaItemId: design })
    .when(to, by(sofia))
    .done();
});
