import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { isRefusal } from '../../../shared/decision.ts';
import type { Verdict } from '../../../shared/floor/sound/sound-verdict.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { SoundCheck, SoundChecksFrame } from '../../../shared/protocol/media-frames.ts';
import type { MediaChannel } from '../media-channel.ts';
import type { MediaSession } from '../media-session.ts';
import type { NoCapture, WhyNot } from './capture.ts';
import { type Captured, createOwnSource } from './own-source.ts';
import { createSoundMeter, type SoundMeter } from './sound-meter.ts';

type Deps = {
  readonly line: MediaChannel;
  readonly session: () => MediaSession | null;
  /** The own microphone once more, for the check alone; asks the browser if there is none yet. */
  readonly copyOfMicrophone: () => Promise<MediaStreamTrack | NoCapture>;
};

const TELL_EVERY_MS = 1000;
const always = () => true;

/** Private sound checks: one's own when on deck, and for moderators those of others. Its sound is a source of its own. */
export function createSoundCheck({ line, session, copyOfMicrophone }: Deps) {
  const [checks, setChecks] = createSignal<readonly SoundCheck[]>([]);
  const [refused, setRefused] = createSignal<readonly PersonId[]>([]);
  const [talkingWith, setTalkingWith] = createSignal<PersonId | null>(null);
  const [trouble, setTrouble] = createSignal<WhyNot | null>(null);
  const [meter, setMeter] = createSignal<SoundMeter | null>(null);
  const deps = { session, isOpen: always, agrees: always, isGivenUp: () => false };
  const source = createOwnSource('check', { ...deps, lost: () => void goOn() });

  line.on('soundChecks', knows);

  createEffect(
    on(source.track, (track) => {
      const measuring = track ? createSoundMeter(track) : null;
      setMeter(measuring);
      const timer = measuring && setInterval(() => void tell(measuring), TELL_EVERY_MS);
      onCleanup(() => {
        if (timer) clearInterval(timer);
        measuring?.close();
      });
    }),
  );
  async function tell({ levelDb, clipped }: SoundMeter): Promise<void> {
    const roundTripMs = (await session()?.roundTripMs()) ?? null;
    await line.ask('measured', { levelDb: levelDb(), clipped: clipped(), roundTripMs });
  }

  function knows(known: SoundChecksFrame): void {
    setRefused(known.refused);
    setChecks(known.checks);
  }
  /** Goes on with the microphone that has been chosen meanwhile. */
  async function renew(): Promise<void> {
    if (source.track()) await source.take(copyOfMicrophone);
  }
  /** Unplugged: with another microphone, if there is one. */
  async function goOn(): Promise<void> {
    if ((await take()) !== 'taken') await end();
  }
  async function take(): Promise<Captured> {
    const taken = await source.take(copyOfMicrophone);
    setTrouble(taken === 'taken' || taken === 'given-up' ? null : taken);
    return taken;
  }
  async function begin(): Promise<void> {
    if ((await take()) === 'taken') await line.ask('check', { on: true });
  }
  async function end(): Promise<void> {
    source.stop();
    await line.ask('check', { on: false });
  }
  async function talkWith(person: PersonId | null): Promise<void> {
    if (person !== null && !source.track() && (await take()) !== 'taken') return;
    const answer = await line.ask('talk', { person });
    setTalkingWith(isRefusal(answer) ? null : person);
    if (talkingWith() === null) source.stop();
  }
  /** Over for who has left the deck, and for the moderator who was with them. */
  function endWhenOver(): void {
    const other = talkingWith();
    const goesOn = other === null ? checks().length > 0 : checks().some(({ person }) => person === other);
    if (!goesOn) stop();
  }
  createEffect(on(checks, endWhenOver, { defer: true }));
  function stop(): void {
    setTalkingWith(null);
    source.stop();
  }

  return {
    /** Those that this person may know of, next speaker first. */
    checks,
    /** For moderators: whom they talk with. */
    talkingWith,
    /** Why it could not begin; null while nothing is wrong. */
    trouble,
    isChecking: () => source.track() !== null,
    /** Loudness of one's own microphone in the check, 0 to 1. */
    loudness: () => meter()?.now() ?? 0,
    begin,
    end,
    renew,
    /** On leaving: whatever was begun is over, and the device is let go of. */
    stop,
    talkWith,
    soundOf: (person: PersonId): Verdict | null => checks().find((check) => check.person === person)?.verdict ?? null,
    /** For who keeps the list: whether this person would be given the floor in vain. */
    isRefused: (person: PersonId): boolean => refused().includes(person),
    /** What the server says on joining; nothing on leaving. */
    knows,
  };
}
