import { createEffect, createSignal, on } from 'solid-js';
import { isRefusal } from '../../../../shared/decision.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import type { MediaChannel } from '../../media-channel.ts';
import type { Counts } from '../../quality/counts.ts';
import type { NoCapture, WhyNot } from '../device/capture.ts';
import { createOwnSource, type OwnSource } from '../own-source.ts';
import type { Captured } from '../own-track.ts';
import type { SendingSession } from '../sending.ts';
import type { KnownChecks } from './known-checks.ts';
import { createMeasuring } from './measuring.ts';

/**
 * Private sound checks: the person's own when they are on deck, and for moderators those of others. Its sound is a source of its
 * own.
 */
export type OwnSoundCheck = {
  /** For moderators: the person with whom they talk. */
  readonly talkingWith: () => PersonId | null;
  /** Why it could not begin; null while nothing is wrong. */
  readonly trouble: () => WhyNot | null;
  readonly isChecking: () => boolean;
  /** Of one's own microphone in the check, 0 to 1. */
  readonly loudness: () => number;
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** Goes on with the microphone that has been chosen meanwhile. */
  readonly renew: () => Promise<void>;
  /** On leaving: whatever was begun is over, and the device is released. */
  readonly stop: () => void;
  /** Null: with nobody any more. */
  readonly talkWith: (person: PersonId | null) => Promise<void>;
};

type Deps = {
  readonly channel: MediaChannel;
  readonly session: () => (SendingSession & Pick<Counts, 'roundTripMs'>) | null;
  readonly checks: KnownChecks['checks'];
  /** The own microphone once more, for the check alone; asks the browser if there is none yet. */
  readonly copyOfMicrophone: () => Promise<MediaStreamTrack | NoCapture>;
};

const always = () => true;

export function createSoundCheck({ channel, session, checks, copyOfMicrophone }: Deps): OwnSoundCheck {
  const [trouble, setTrouble] = createSignal<WhyNot | null>(null);
  const deps = { session, isOpen: always, agrees: always, isGivenUp: () => false };
  const source = createOwnSource('check', { ...deps, lost: () => void goOn() });
  const { track } = source;
  const { loudness } = createMeasuring({ channel, session, track });
  const talk = createTalk({ channel, source, take, checks });

  async function take(): Promise<Captured> {
    const taken = await source.take(copyOfMicrophone);
    setTrouble(taken === 'taken' || taken === 'given-up' ? null : taken);
    return taken;
  }
  /** Unplugged: with another microphone, if there is one. */
  async function goOn(): Promise<void> {
    if ((await take()) !== 'taken') await end();
  }
  async function begin(): Promise<void> {
    if ((await take()) === 'taken') await channel.ask('check', { on: true });
  }
  async function end(): Promise<void> {
    source.stop();
    await channel.ask('check', { on: false });
  }
  async function renew(): Promise<void> {
    if (track()) await source.take(copyOfMicrophone);
  }
  return { ...talk, trouble, loudness, isChecking: () => track() !== null, begin, end, renew };
}

type TalkDeps = {
  readonly channel: MediaChannel;
  readonly source: OwnSource;
  readonly take: () => Promise<Captured>;
  readonly checks: KnownChecks['checks'];
};

/** The person with whom a moderator talks, and when that is over. */
function createTalk({
  channel,
  source,
  take,
  checks,
}: TalkDeps): Pick<OwnSoundCheck, 'talkingWith' | 'talkWith' | 'stop'> {
  const [talkingWith, setTalkingWith] = createSignal<PersonId | null>(null);

  async function talkWith(person: PersonId | null): Promise<void> {
    if (person !== null && !source.track() && (await take()) !== 'taken') return;
    const answer = await channel.ask('talk', { person });
    setTalkingWith(isRefusal(answer) ? null : person);
    if (talkingWith() === null) source.stop();
  }
  function stop(): void {
    setTalkingWith(null);
    source.stop();
  }
  /** Over for a person who is no longer on deck, and for the moderator who was with them. */
  function endWhenOver(): void {
    const other = talkingWith();
    const goesOn = other === null ? checks().length > 0 : checks().some(({ person }) => person === other);
    if (!goesOn) stop();
  }
  createEffect(on(checks, endWhenOver, { defer: true }));
  return { talkingWith, talkWith, stop };
}
