import type { types } from 'mediasoup';
import type { PersonId } from '../../shared/ids.ts';
import type { LevelsFrame } from '../../shared/protocol/media-frames.ts';
import type { SentSource } from './peers/sent-source.ts';

type Levels = LevelsFrame['levels'];
export type SpeechObserver = {
  /** Watches a microphone for as long as it exists; nothing of it is heard while it is shut. */
  readonly watch: (microphone: SentSource) => void;
  readonly onLevels: (listener: (levels: Levels) => void) => void;
  readonly onActiveSpeaker: (listener: (person: PersonId | null) => void) => void;
};

const INTERVAL_MS = 400;
const QUIETEST_DBOV = -65;

/** Which people make a sound, and who speaks: measured by the worker from the audio level in the headers of packets (RFC 6464). */
export async function observeSpeech(router: types.Router): Promise<SpeechObserver> {
  const [loudness, dominance] = await Promise.all([
    router.createAudioLevelObserver({ interval: INTERVAL_MS, threshold: QUIETEST_DBOV, maxEntries: 8 }),
    router.createActiveSpeakerObserver({ interval: INTERVAL_MS }),
  ]);
  const persons = new Map<string, PersonId>();
  return {
    watch: (microphone) => {
      persons.set(microphone.id, microphone.person);
      microphone.producer.observer.once('close', () => persons.delete(microphone.id));
      const watched = { producerId: microphone.id };
      for (const observer of [loudness, dominance]) observer.addProducer(watched).catch(() => microphone.close());
    },
    onLevels: (listener) => watchLevels(loudness, persons, listener),
    onActiveSpeaker: (listener) =>
      dominance.on('dominantspeaker', ({ producer }) => listener(persons.get(producer.id) ?? null)),
  };
}

/** Sends levels only when one has changed: a steady voice costs the network nothing. */
function watchLevels(
  loudness: types.AudioLevelObserver,
  persons: ReadonlyMap<string, PersonId>,
  listener: (levels: Levels) => void,
) {
  let said = '';
  const say = (levels: Levels) => {
    const saying = levels.map(({ person, level }) => `${person}:${level}`).join();
    if (saying === said) return;
    said = saying;
    listener(levels);
  };
  loudness.on('silence', () => say([]));
  loudness.on('volumes', (volumes) =>
    say(
      volumes.flatMap(({ producer, volume }) => {
        const person = persons.get(producer.id);
        return person ? [{ person, level: levelOf(volume) }] : [];
      }),
    ),
  );
}

/** dBov (0 the loudest, -127 silence) in three steps. */
const levelOf = (volume: number): 1 | 2 | 3 => (volume > -30 ? 3 : volume > -45 ? 2 : 1);
