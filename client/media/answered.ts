import type { SoundSent } from './quality/sound-stats.ts';

/** Whether the server answers what this device sends. */
export type Answered = {
  readonly isAnswered: boolean;
  /** So many looks, one after the other, at which something had just come back. */
  readonly promptLooks: number;
  /** When something last came back, and how many packets had left by then. */
  readonly at: number;
  readonly sent: number;
};

export const NOT_ASKED: Answered = { isAnswered: true, promptLooks: 0, at: 0, sent: 0 };
/** Another session counts again, in the same browser: what the browser has shown is still valid. `at`: when that session began. */
export const askedAnew = ({ promptLooks }: Answered, at: number): Answered => ({ ...NOT_ASKED, promptLooks, at });

/** mediasoup tells browsers that ask for it ten times a second which packets have come (transport-wide congestion control). */
const PROMPT_MS = 600;
/** So many prompt looks show a browser that does without having agreed to it; from others nothing follows. */
const SHOWN_BY = 3;
const PATIENT_MS = 1500;
/** In a silence fewer leave, and on a bad line some of these are lost both ways. */
const SENT_IN_VAIN = 5;

/**
 * F33: when the network is gone, the server cannot tell the speaker. Then this tells them that nothing arrives of what they say.
 */
export function answered(before: Answered, sound: SoundSent, now: number): Answered {
  const { packets, answeredAgoMs, isAnsweredAtOnce } = sound;
  if (answeredAgoMs !== null && answeredAgoMs < PROMPT_MS)
    return { isAnswered: true, promptLooks: before.promptLooks + 1, at: now - answeredAgoMs, sent: packets };
  if (!isAnsweredAtOnce && before.promptLooks < SHOWN_BY) return { ...NOT_ASKED, sent: packets, at: now };
  const isInVain = now - before.at >= PATIENT_MS && packets - before.sent >= SENT_IN_VAIN;
  return { ...before, isAnswered: !isInVain };
}
