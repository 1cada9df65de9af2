import { createSignal } from 'solid-js';
import type { Verdict } from '../../../../shared/floor/sound/sound-verdict.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import type { SoundCheck, SoundChecksFrame } from '../../../../shared/protocol/media-frames.ts';
import type { MediaChannel } from '../../media-channel.ts';

/** What the server says of sound checks: to those on deck of their own, to those who keep the list of all. */
export type KnownChecks = {
  /** Next speaker first. */
  readonly checks: () => readonly SoundCheck[];
  readonly soundOf: (person: PersonId) => Verdict | null;
  /** For who keeps the list: whether this person would be given the floor in vain. */
  readonly isRefused: (person: PersonId) => boolean;
  /** What the server says on joining; nothing on leaving. */
  readonly knows: (known: SoundChecksFrame) => void;
};

export function createKnownChecks(channel: Pick<MediaChannel, 'on'>): KnownChecks {
  const [checks, setChecks] = createSignal<readonly SoundCheck[]>([]);
  const [refused, setRefused] = createSignal<readonly PersonId[]>([]);
  function knows(known: SoundChecksFrame): void {
    setRefused(known.refused);
    setChecks(known.checks);
  }
  channel.on('soundChecks', knows);
  return {
    checks,
    soundOf: (person) => checks().find((check) => check.person === person)?.verdict ?? null,
    isRefused: (person) => refused().includes(person),
    knows,
  };
}
