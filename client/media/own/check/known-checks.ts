import { createSignal } from 'solid-js';
import type { Verdict } from '../../../../shared/floor/sound/sound-verdict.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import type { SoundCheck, SoundChecksFrame } from '../../../../shared/protocol/media-frames.ts';
import type { MediaChannel } from '../../media-channel.ts';

/** What the server says about sound checks: to speakers on deck about their own, to list keepers about all. */
export type KnownChecks = {
  /** Next speaker first. */
  readonly checks: () => readonly SoundCheck[];
  readonly soundOf: (person: PersonId) => Verdict | null;
  /** For list keepers: whether this person would get the floor in vain. */
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
