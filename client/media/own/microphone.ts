/**
 * The person's own microphone. `elsewhere`: they are heard on another device of theirs. `off`: they did not choose one, or may
 * not speak. `muted`: they, or a change of their role, shut it. `blocked`: the browser or the system gives none. `held`: the
 * system gives silence in its place. `waiting`: it opens with the floor. `asking`: they may be heard, and one large button opens it. `prompted`: the
 * browser asks them whether it may.
 */
export type MicrophoneState =
  | 'elsewhere'
  | 'off'
  | 'waiting'
  | 'asking'
  | 'prompted'
  | 'open'
  | 'muted'
  | 'blocked'
  | 'held';

export type MicrophoneFacts = {
  readonly elsewhere: boolean;
  readonly wanted: boolean;
  readonly muted: boolean;
  readonly prompted: boolean;
  readonly blocked: boolean;
  readonly held: boolean;
  /** Whether the floor has opened it at the server. */
  readonly onStage: boolean;
  /** Whether the person agreed to its opening: on joining, or with the button. */
  readonly agreed: boolean;
};

export function microphoneState(facts: MicrophoneFacts): MicrophoneState {
  const { elsewhere, wanted, prompted, blocked, held, onStage, agreed, muted } = facts;
  if (elsewhere) return 'elsewhere';
  if (!wanted) return 'off';
  if (muted) return 'muted';
  if (prompted) return 'prompted';
  if (blocked) return 'blocked';
  if (held) return 'held';
  if (!onStage) return 'waiting';
  return agreed ? 'open' : 'asking';
}
