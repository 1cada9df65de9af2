import type { types } from 'mediasoup';
import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { type RecordedVoice, recordedNow } from '../../shared/recording/recorded-now.ts';
import type { SentSource } from './peers/sent-source.ts';

/** Where the sound of one voice goes. `why`: the voice has ended, or the media worker has. */
export type VoiceSink = {
  readonly packet: (rtp: Buffer) => void;
  readonly end: (why: 'ended' | 'media') => void;
};
export type RecordVoice = (meetingId: MeetingId, voice: RecordedVoice) => VoiceSink;

type Running = { readonly sink: VoiceSink; readonly close: () => void };

/** Lets the microphones be recorded that the meeting says, from the moment on at which they are open (Z4 to Z6). */
export class RecordingDesk {
  readonly #router: types.Router;
  readonly #record: RecordVoice | null;
  readonly #running = new Map<string, Running>();
  #transport: Promise<types.DirectTransport> | null = null;

  constructor(router: types.Router, record: RecordVoice | null) {
    this.#router = router;
    this.#record = record;
  }

  follow(meeting: Meeting, sent: readonly SentSource[]): void {
    const meetingId = meeting.sitting.convocation?.meetingId;
    if (this.#record === null || meetingId === undefined) return;
    const wanted = new Map(
      recordedNow(meeting).flatMap((voice) =>
        microphonesOf(voice, sent).map((one) => [keyOf(voice, one), { voice, one }]),
      ),
    );
    for (const [key, running] of this.#running) if (!wanted.has(key)) this.#stop(key, running, 'ended');
    for (const [key, { voice, one }] of wanted)
      if (!this.#running.has(key)) this.#running.set(key, this.#begin(this.#record(meetingId, voice), one.producer));
  }

  /** The worker has ended, or the room. */
  end(): void {
    for (const [key, running] of this.#running) this.#stop(key, running, 'media');
  }

  #stop(key: string, { sink, close }: Running, why: 'ended' | 'media'): void {
    this.#running.delete(key);
    close();
    sink.end(why);
  }

  /** The packets as they come from the microphone, those that were asked for again too. */
  #begin(sink: VoiceSink, producer: types.Producer): Running {
    let close = (): void => {};
    let isOver = false;
    const listen = async (): Promise<void> => {
      this.#transport ??= this.#router.createDirectTransport();
      const { rtpCapabilities } = this.#router;
      const consumer = await (await this.#transport).consume({ producerId: producer.id, rtpCapabilities });
      consumer.on('rtp', sink.packet);
      close = () => consumer.close();
      if (isOver) close();
    };
    const again = () => (isOver || producer.closed ? undefined : listen());
    listen()
      .catch(again)
      .catch(() => undefined);
    return {
      sink,
      close: () => {
        isOver = true;
        close();
      },
    };
  }
}

const microphonesOf = ({ device }: RecordedVoice, sent: readonly SentSource[]): readonly SentSource[] =>
  sent.filter(({ person, source, opening }) => person === device && source === 'microphone' && opening === 'open');

const keyOf = ({ speaker, requestId }: RecordedVoice, { id }: SentSource): string => `${id} ${speaker} ${requestId}`;
