import * as v from 'valibot';
import type { MeetingId, PersonId } from '../ids.ts';
import type { RefusalCode } from '../refusals.ts';
import { id, whole } from './fields.ts';
import type { IceParameters, MediaJoined, Watched } from './media-frames.ts';
import { dtlsParametersSchema, type RtpCapabilities, rtpCapabilitiesSchema, rtpParametersSchema } from './media-rtp.ts';
import { SOURCES } from './media-source.ts';

const protocol = whole(1, 1_000_000);
const source = v.picklist(SOURCES);
const direction = v.picklist(['send', 'receive']);
export type Direction = v.InferOutput<typeof direction>;
const mediaId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));

export const prepareSchema = v.strictObject({ protocol, meetingId: id<MeetingId>() });
/**
 * `video`: whether pictures are wanted; without them an hour costs a tenth. `device`: a name that the device gives itself and keeps, so that
 * it goes on where it was when it comes anew.
 */
export const mediaJoinSchema = v.strictObject({
  protocol,
  meetingId: id<MeetingId>(),
  rtpCapabilities: rtpCapabilitiesSchema,
  video: v.boolean(),
  device: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/))),
});
/** One wants to be heard on this device, and on no other of one's own. */
export const chooseSchema = v.strictObject({});
/** Sound checks, and whether sound arrives, without sound: for the chair or the secretary who sits in the room. */
export const watchSchema = v.strictObject({ protocol, meetingId: id<MeetingId>() });
export const connectSchema = v.strictObject({ direction, dtlsParameters: dtlsParametersSchema });
export const produceSchema = v.strictObject({ source, rtpParameters: rtpParametersSchema });
export const stopSchema = v.strictObject({ source });
export const resumeSchema = v.strictObject({ consumerIds: v.pipe(v.array(mediaId), v.maxLength(64)) });
/** `spatialLayer`: 0 the smallest picture, 2 the largest. */
export const preferSchema = v.strictObject({ consumerId: mediaId, spatialLayer: whole(0, 2) });
/** What this device is to be sent at all; `sound`: true when left out. */
export const wantSchema = v.strictObject({ video: v.boolean(), sound: v.optional(v.boolean()) });
export const restartIceSchema = v.strictObject({ direction });
/** Begins or ends one's own sound check: who is on deck, and moderators. */
export const checkSchema = v.strictObject({ on: v.boolean() });
/** For moderators: whom they talk with, in a sound check; null: nobody. */
export const talkSchema = v.strictObject({ person: v.nullable(id<PersonId>()) });
/** What the device measured of its own microphone since the check began. */
export const measuredSchema = v.strictObject({
  levelDb: v.nullable(v.pipe(v.number(), v.minValue(-120), v.maxValue(6))),
  clipped: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  roundTripMs: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000))),
});
/**
 * Whether this device was to have a microphone and its browser, or the system, gives none; whether its person has shut it; and
 * whether it is not open yet, because the browser, or this page, waits for a press.
 */
export const microphoneSchema = v.strictObject({
  refused: v.boolean(),
  muted: v.optional(v.boolean()),
  unopened: v.optional(v.boolean()),
});
export const leaveMediaSchema = v.strictObject({});

export type Prepare = v.InferOutput<typeof prepareSchema>;
export type MediaJoin = v.InferOutput<typeof mediaJoinSchema>;
export type Watch = v.InferOutput<typeof watchSchema>;
export type Connect = v.InferOutput<typeof connectSchema>;
export type Produce = v.InferOutput<typeof produceSchema>;
export type Choose = v.InferOutput<typeof chooseSchema>;
export type Stop = v.InferOutput<typeof stopSchema>;
export type Resume = v.InferOutput<typeof resumeSchema>;
export type Prefer = v.InferOutput<typeof preferSchema>;
export type Want = v.InferOutput<typeof wantSchema>;
export type RestartIce = v.InferOutput<typeof restartIceSchema>;
export type Check = v.InferOutput<typeof checkSchema>;
export type Talk = v.InferOutput<typeof talkSchema>;
export type Measured = v.InferOutput<typeof measuredSchema>;
export type Microphone = v.InferOutput<typeof microphoneSchema>;
export type LeaveMedia = v.InferOutput<typeof leaveMediaSchema>;

type Refused = { readonly refused: RefusalCode };
type Answer<T> = (answer: T | Refused) => void;
/** Nothing more to say than that it is done. */
export type Done = { readonly done: true };

/** Client to server, namespace `/media`; each message is acknowledged. `prepare` may come before joining, to save a round trip then. */
export type MediaUp = {
  prepare: (message: Prepare, answer: Answer<{ readonly routerRtpCapabilities: RtpCapabilities }>) => void;
  join: (message: MediaJoin, answer: Answer<MediaJoined>) => void;
  watch: (message: Watch, answer: Answer<Watched>) => void;
  connectTransport: (message: Connect, answer: Answer<Done>) => void;
  produce: (message: Produce, answer: Answer<{ readonly producerId: string }>) => void;
  choose: (message: Choose, answer: Answer<Done>) => void;
  stop: (message: Stop, answer: Answer<Done>) => void;
  resume: (message: Resume, answer: Answer<Done>) => void;
  prefer: (message: Prefer, answer: Answer<Done>) => void;
  want: (message: Want, answer: Answer<Done>) => void;
  restartIce: (message: RestartIce, answer: Answer<{ readonly iceParameters: IceParameters }>) => void;
  check: (message: Check, answer: Answer<Done>) => void;
  talk: (message: Talk, answer: Answer<Done>) => void;
  measured: (message: Measured, answer: Answer<Done>) => void;
  microphone: (message: Microphone, answer: Answer<Done>) => void;
  leave: (message: LeaveMedia, answer: Answer<Done>) => void;
};
