/**
 * The person's own microphone. `elsewhere`: they are heard on another device of theirs. `off`: they did not choose one. `waiting`: it opens with the floor. `asking`: they have the
 * floor, and one large button opens it. `muted`: they have the floor and shut it themselves. `blocked`: the browser or the
 * system gives none.
 */
export type MicrophoneState = 'elsewhere' | 'off' | 'waiting' | 'asking' | 'open' | 'muted' | 'blocked';

export type MicrophoneFacts = {
  readonly elsewhere: boolean;
  readonly wanted: boolean;
  readonly blocked: boolean;
  /** Whether the floor has opened it at the server. */
  readonly onStage: boolean;
  /** Whether the person agreed to its opening: on joining, or with the button. */
  readonly agreed: boolean;
  readonly muted: boolean;
};

export function microphoneState(facts: MicrophoneFacts): MicrophoneState {
  const { elsewhere, wanted, blocked, onStage, agreed, muted } = facts;
  if (elsewhere) return 'elsewhere';
  if (!wanted) return 'off';
  if (blocked) return 'blocked';
  if (!onStage) return 'waiting';
  if (!agreed) return 'asking';
  return muted ? 'muted' : 'open';
}
