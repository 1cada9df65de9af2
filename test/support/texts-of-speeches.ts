import { idOf, type PersonId, type SpeechId } from '../../shared/ids.ts';
import { deliveryOf } from '../../shared/speeches/delivery.ts';
import { mayRead } from '../../shared/speeches/speech-rules.ts';
import type { Speech, SpeechCommand, SpeechEvent } from '../../shared/speeches/speeches.ts';
import { later, type Past, type Scene } from './given.ts';
import { design, givenTo, requestedBy } from './history.ts';
import { bo, type Somebody } from './people.ts';

export const id = idOf<SpeechId>('text-of-bo');
export const handIn = {
  type: 'speech.hand-in',
  speechId: id,
  agendaItemId: design,
  person: bo.id,
  isOpen: true,
} as const;
export const handedIn = { ...handIn, type: 'speech.handed-in' } as const satisfies SpeechEvent;
export const withdraw = { type: 'speech.withdraw', speechId: id } as const satisfies SpeechCommand;
export const sayNo = {
  type: 'speech.choose-publication',
  speechId: id,
  isOpen: false,
} as const satisfies SpeechCommand;

export const turn: readonly Past[] = [requestedBy(bo), givenTo(bo), later(60)];
export const speechIn = ({ meeting }: Scene, wanted = id): Speech => {
  const speech = meeting.speech.byId[wanted];
  if (!speech) throw new Error('no such text');
  return speech;
};
export const stateIn = (scene: Scene, wanted = id) => deliveryOf(scene.meeting, speechIn(scene, wanted)).state;
export const readersIn = (scene: Scene, ...people: readonly Somebody[]): readonly PersonId[] =>
  people.filter((one) => mayRead(scene.meeting, speechIn(scene), one.id)).map((one) => one.id);
export const forEverybody = (scene: Scene): boolean => mayRead(scene.meeting, speechIn(scene), null);
