import type { types } from 'mediasoup';
import { MEDIA_CODECS } from './codecs.ts';
import { type OpenTap, openTaps } from './counting/packet-tap.ts';
import type { RecordVoice } from './recording-desk.ts';
import { observeSpeech, type SpeechObserver } from './speech-observer.ts';
import type { Workplace } from './workers.ts';

/** `connectWithinMs`: transports that nobody connects are closed after it. `emptyForMs`: so is a room in which nobody is. */
export type MediaTimes = { readonly connectWithinMs: number; readonly emptyForMs: number };

/** What a room works with: its router, and what listens to it. */
export type MediaSetting = {
  readonly router: types.Router;
  readonly place: Workplace;
  readonly times: MediaTimes;
  readonly speech: SpeechObserver;
  readonly openTap: OpenTap;
  /** Null: this server records nothing. */
  readonly record: RecordVoice | null;
};

export async function openSetting(
  place: Workplace,
  times: MediaTimes,
  record: RecordVoice | null,
): Promise<MediaSetting> {
  const router = await place.worker.createRouter({ mediaCodecs: MEDIA_CODECS });
  const making = Promise.all([observeSpeech(router), openTaps(router)]);
  making.catch(() => router.close());
  const [speech, openTap] = await making;
  return { place, times, router, speech, openTap, record };
}
