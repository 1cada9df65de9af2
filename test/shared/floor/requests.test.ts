import { describe, test } from 'vitest';
import { NOTE_MAX, WRITTEN_MAX } from '../../../shared/floor/requests/floor-request.ts';
import type { AnnotationId } from '../../../shared/ids.ts';
import { idOf, type PassageId } from '../../../shared/ids.ts';
import { given } from '../../support/given.ts';
import {
  asking,
  closed,
  concluded,
  design,
  givenTo,
  listClosed,
  nadia,
  neutrality,
  operation,
  prepared,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
  suspended,
  taken,
} from '../../support/history.ts';
import { amina, bo, by, chen, hall, mateo, olga, sofia, stranger } from '../../support/people.ts';

const request = (...wish: Parameters<typeof asking>) => ({ type: 'floor.request', ...asking(...wish) }) as const;
const enter = (...wish: Parameters<typeof asking>) =>
  ({ type: 'floor.enter', beneficiary: nadia, written: null, ...asking(...wish) }) as const;

describe('asking for the floor', () => {
  test('F1 given an item before the meeting, when somebody asks, then they are on the list of that item', () =>
    given(...sitting)
      .when(request(bo), by(bo))
      .leadsTo(requestedBy(bo)));

  test('F1 given nobody has opened the meeting, when somebody asks, then they are told to wait', () =>
    given(...prepared)
      .when(request(bo), by(bo))
      .refused('meeting-not-open'));

  test('F1 given the meeting is closed, when somebody asks, then it is too late', () =>
    given(...sitting, concluded(design), closed)
      .when(request(bo), by(bo))
      .refused('meeting-closed'));

  test('F1 given no item is before the meeting, when somebody asks, then there is no list', () =>
    given(...sitting, concluded(design))
      .when(request(bo), by(bo))
      .refused('no-item-taken'));

  test('F1 given another item is taken, when who waits on the first asks again, then they are on the list of the second', () =>
    given(...sitting, requestedBy(bo), concluded(design), taken(operation))
      .when(request(bo, { id: 'again' }), by(bo))
      .leadsTo(requestedBy(bo, { id: 'again', item: operation })));

  test('F29 given another item was taken meanwhile, when a request for the first arrives, then it is on no list', () => {
    const late = given(...sitting, concluded(design), taken(operation));
    late.when({ ...request(bo), agendaItemId: design }, by(bo)).refused('another-item-taken');
    late.when({ ...enter(sofia), agendaItemId: design }, by(sofia)).refused('another-item-taken');
    late.when({ ...request(bo), agendaItemId: operation }, by(bo)).leadsTo(requestedBy(bo, { item: operation }));
  });

  test('F29 given the item was concluded and no other taken, when a request for it arrives, then there is no list', () =>
    given(...sitting, concluded(design))
      .when({ ...request(bo), agendaItemId: design }, by(bo))
      .refused('no-item-taken'));

  test('F16 given the meeting is suspended, when somebody asks, then the list goes on working', () =>
    given(...sitting, suspended)
      .when(request(bo), by(bo))
      .leadsTo(requestedBy(bo)));

  test('F2 given a passage of the compiled inputs, when somebody asks to speak to it, then the request carries it', () => {
    const about = { type: 'passage', passageId: neutrality } as const;
    given(...sitting)
      .when({ ...request(bo), about }, by(bo))
      .leadsTo(requestedBy(bo, { about }));
  });

  test('F2 given no such passage, annotation or intervention, when somebody asks to speak to it, then it is refused', () => {
    const passage = { type: 'passage', passageId: idOf<PassageId>('gone') } as const;
    const annotation = { type: 'annotation', annotationId: idOf<AnnotationId>('gone') } as const;
    const intervention = { type: 'intervention', requestId: requestOf(chen) } as const;
    given(...sitting)
      .when({ ...request(bo), about: passage }, by(bo))
      .refused('unknown-passage');
    given(...sitting)
      .when({ ...request(bo), about: annotation }, by(bo))
      .refused('unknown-annotation');
    given(...sitting)
      .when({ ...request(bo), about: intervention }, by(bo))
      .refused('unknown-request');
  });

  test('F2 given a note longer than 250 characters, when somebody asks, then it is refused', () => {
    given(...sitting)
      .when({ ...request(bo), note: 'a'.repeat(NOTE_MAX + 1) }, by(bo))
      .refused('text-too-long');
    given(...sitting)
      .when({ ...request(bo), capacity: { type: 'on-behalf-of', group: ' ' } }, by(bo))
      .refused('text-empty');
  });

  test('F3 given a closed list, when somebody asks for an intervention, then it is refused; a point of order is not', () => {
    const closedList = given(...sitting, listClosed);
    closedList.when(request(bo), by(bo)).refused('list-closed');
    closedList.when(request(bo, { kind: 'question' }), by(bo)).refused('list-closed');
    closedList
      .when(request(bo, { kind: 'point-of-order' }), by(bo))
      .leadsTo(requestedBy(bo, { kind: 'point-of-order' }));
    closedList
      .when(request(bo, { kind: 'right-of-reply' }), by(bo))
      .leadsTo(requestedBy(bo, { kind: 'right-of-reply' }));
  });

  test('F6 given a place on the list, when the same person asks from another device, then they keep one place', () =>
    given(...sitting, requestedBy(bo))
      .when(request(bo, { id: 'from-the-phone' }), by(bo))
      .refused('already-on-list'));

  test('F6 given a place on the list, when the same person raises a point of order, then they have both, and no third', () => {
    const both = given(...sitting, requestedBy(bo), requestedBy(bo, { kind: 'point-of-order', id: 'order' }));
    given(...sitting, requestedBy(bo))
      .when(request(bo, { kind: 'point-of-order', id: 'order' }), by(bo))
      .leadsTo(requestedBy(bo, { kind: 'point-of-order', id: 'order' }));
    both.when(request(bo, { kind: 'right-of-reply', id: 'third' }), by(bo)).refused('already-on-list');
  });

  test('F6 given somebody has the floor, when they ask again, then they are on the list for their next time', () =>
    given(...sitting, requestedBy(bo), givenTo(bo))
      .when(request(bo, { id: 'second' }), by(bo))
      .leadsTo(requestedBy(bo, { id: 'second' })));

  test('F22 given a request with this id, when another is made with it, then it is refused', () =>
    given(...sitting, requestedBy(bo))
      .when(request(chen, { id: 'request-of-bo' }), by(chen))
      .refused('id-in-use'));

  test('F22 given an observer, the room’s device and a stranger, when they ask, then their role does not allow it', () => {
    given(...sitting)
      .when(request(olga), by(olga))
      .refused('not-permitted');
    given(...sitting)
      .when(request(hall), by(hall))
      .refused('not-permitted');
    given(...sitting)
      .when(request(stranger), by(stranger))
      .refused('not-a-member');
  });
});

describe('entering others on the list', () => {
  test('F4 given a guest without account or device, when the moderator enters them, then the record names both', () =>
    given(...sitting)
      .when(enter(mateo, { id: 'request-of-nadia' }), by(mateo))
      .leadsTo(requestedFor(nadia, mateo)));

  test('F4 given a written intervention, when the chair enters it, then the request carries its text', () => {
    const written = 'We support neutral sites.';
    given(...sitting)
      .when({ ...enter(amina, { id: 'request-of-nadia' }), written }, by(amina))
      .leadsTo(requestedFor(nadia, amina, { written }));
  });

  test('F4 given a text without words, or too many, when it is entered, then it is refused', () => {
    given(...sitting)
      .when({ ...enter(mateo), written: ' ' }, by(mateo))
      .refused('text-empty');
    given(...sitting)
      .when({ ...enter(mateo), written: 'a'.repeat(WRITTEN_MAX + 1) }, by(mateo))
      .refused('text-too-long');
  });

  test('F4 given a guest without a name, or somebody who is not here, when they are entered, then it is refused', () => {
    given(...sitting)
      .when({ ...enter(mateo), beneficiary: { ...nadia, name: ' ' } }, by(mateo))
      .refused('unwritten-guest');
    given(...sitting)
      .when({ ...enter(mateo), beneficiary: { type: 'member', person: stranger.id } }, by(mateo))
      .refused('unknown-person');
    given(...sitting)
      .when({ ...enter(mateo), beneficiary: { type: 'member', person: hall.id } }, by(mateo))
      .refused('unknown-person');
  });

  test('F4 given a participant, when they try to enter somebody else, then their role does not allow it', () =>
    given(...sitting)
      .when(enter(bo), by(bo))
      .refused('not-permitted'));

  test('F6 given a guest on the list, when they are entered with other spaces and letters, then they keep one place', () =>
    given(...sitting, requestedFor(nadia, mateo))
      .when(
        {
          ...enter(sofia, { id: 'twice' }),
          beneficiary: { ...nadia, name: 'NADIA ', organisation: 'village  network' },
        },
        by(sofia),
      )
      .refused('already-on-list'));
});
