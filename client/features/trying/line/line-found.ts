import type { Reached } from '../../../../shared/protocol/http/trying.ts';
import type { Trial } from '../../../../shared/trying/trying.ts';
import type { Failure } from '../../../http/request.ts';

export type LineFound = Pick<Trial, 'webSocket' | 'ways' | 'ports' | 'seconds'> & {
  readonly stage: 'idle' | 'connecting' | 'measuring' | 'done';
  /** What a network has to let through; null before the server has said it. */
  readonly reached: Reached | null;
  /** Whether the browser, or what was installed in it, lets no page use WebRTC. */
  readonly isWithoutWebRtc: boolean;
  /** When the test began, ms. */
  readonly at: number | null;
  readonly failure: Failure | undefined;
};
