import { batch, createSignal } from 'solid-js';
import type { Joining } from '../../../shared/floor/sound/own-wishes.ts';
import type { MediaJoined, OnStage } from '../../../shared/protocol/media-frames.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { MediaSession } from '../media-session.ts';

/** What a joining has brought. */
type Entered = Pick<MediaJoined, 'stage' | 'soundChecks' | 'arrivals'> & { readonly session: MediaSession };

/** `lost`: coming back by itself. */
export type CallState = 'idle' | 'joining' | 'joined' | 'lost';

/** The course of a call: wanted, begun, lost, begun again, over. It has one session at a time. */
export type Course = {
  readonly state: () => CallState;
  /** How its person wants to take part; null: not at all. */
  readonly how: () => Joining | null;
  /** Why sound and picture did not start or come back; null while nothing is wrong. */
  readonly refusal: () => RefusalCode | null;
  readonly session: () => MediaSession | null;
  readonly stage: () => readonly OnStage[];
  readonly changeStage: (sources: readonly OnStage[]) => void;
  readonly want: (how: Joining) => void;
  readonly begin: (entered: Entered) => void;
  readonly refuse: (code: RefusalCode) => void;
  readonly lose: () => void;
  /** Its session is over, and another may begin. */
  readonly endSession: () => void;
  /** Its person does not want it any more. */
  readonly leave: () => void;
};

type Deps = {
  readonly begun: (entered: Entered) => void;
  /** What was known about the session is not known about the next one. */
  readonly ended: () => void;
};

export function createCourse({ begun, ended }: Deps): Course {
  const [how, setHow] = createSignal<Joining | null>(null);
  const [state, setState] = createSignal<CallState>('idle');
  const [refusal, setRefusal] = createSignal<RefusalCode | null>(null);
  const [session, setSession] = createSignal<MediaSession | null>(null);
  const [stage, setStage] = createSignal<readonly OnStage[]>([]);

  function endSession(): void {
    ended();
    session()?.close();
    setSession(null);
  }
  function begin(entered: Entered): void {
    endSession();
    setSession(entered.session);
    setStage(entered.stage.sources);
    begun(entered);
    setRefusal(null);
    setState('joined');
  }
  return {
    ...{ state, how, refusal, session, stage },
    changeStage: setStage,
    want: (wanted) => [setHow(wanted), setState('joining')],
    begin: (entered) => batch(() => begin(entered)),
    refuse: setRefusal,
    lose: () => setState('lost'),
    endSession,
    leave: () => [setHow(null), setState('idle')],
  };
}
