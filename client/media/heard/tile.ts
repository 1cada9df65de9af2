import type { PersonId } from '../../../shared/ids.ts';
import type { OnStage } from '../../../shared/protocol/media-frames.ts';

/**
 * A place on the stage: a person, or a screen that a person shares. `stream` is null when there is no picture: initials stand for
 * it.
 */
export type Tile = {
  readonly id: string;
  readonly person: PersonId;
  readonly source: 'camera' | 'screen';
  readonly stream: MediaStream | null;
  /** Whether they can be heard now. */
  readonly audible: boolean;
};

/** A picture that is there to be shown, by the producer it comes from. */
export type Picture = { readonly producerId: string; readonly stream: MediaStream };

/** Everybody on the stage once, and each screen once. In the order in which the floor opened them. */
export function tilesOf(stage: readonly OnStage[], pictures: readonly Picture[]): readonly Tile[] {
  const streamOf = (producerId: string | undefined) =>
    pictures.find((picture) => picture.producerId === producerId)?.stream ?? null;
  const persons = [...new Set(stage.filter(({ source }) => source !== 'screen').map(({ person }) => person))];
  const people = persons.map((person): Tile => {
    const camera = stage.find((one) => one.person === person && one.source === 'camera');
    const audible = stage.some((one) => one.person === person && one.source === 'microphone');
    return { id: person, person, source: 'camera', stream: streamOf(camera?.producerId), audible };
  });
  const screens = stage
    .filter(({ source }) => source === 'screen')
    .map(
      ({ producerId, person }): Tile => ({
        id: producerId,
        person,
        source: 'screen',
        stream: streamOf(producerId),
        audible: false,
      }),
    );
  return [...screens, ...people];
}
