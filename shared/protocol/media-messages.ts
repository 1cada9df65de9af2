import * as v from 'valibot';
import type { PersonId } from '../ids.ts';
import { id, whole } from './fields/fields.ts';
import type { IceParameters, MediaJoined, Watched } from './media-frames.ts';
import { dtlsParametersSchema, type RtpCapabilities, rtpCapabilitiesSchema, rtpParametersSchema } from './media-rtp.ts';
import { SOURCES } from './media-source.ts';
import { asks, enters, entry, type Said } from './message.ts';

const source = v.picklist(SOURCES);
const direction = v.picklist(['send', 'receive']);
export type Direction = v.InferOutput<typeof direction>;
const mediaId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));

/** Nothing more to say than that it is done. */
export type Done = { readonly done: true };

/** Namespace `/media`, client to server. */
export const mediaMessages = {
  /** May come before joining, to save a round trip then. */
  prepare: enters(v.strictObject({ ...entry })).answeredBy<{ readonly routerRtpCapabilities: RtpCapabilities }>(),
  /**
   * `video`: whether pictures are wanted; without them an hour costs a tenth. `device`: a name that the device gives itself and keeps,
   * so that it goes on where it was when it comes again.
   */
  join: enters(
    v.strictObject({
      ...entry,
      rtpCapabilities: rtpCapabilitiesSchema,
      video: v.boolean(),
      device: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/))),
    }),
  ).answeredBy<MediaJoined>(),
  /** Sound checks, and whether sound arrives, but no sound: for a chair or secretary who sits in the room. */
  watch: enters(v.strictObject({ ...entry })).answeredBy<Watched>(),
  connectTransport: asks(v.strictObject({ direction, dtlsParameters: dtlsParametersSchema })).answeredBy<Done>(),
  produce: asks(v.strictObject({ source, rtpParameters: rtpParametersSchema })).answeredBy<{
    readonly producerId: string;
  }>(),
  /** The person wants to be heard on this device, and on no other of theirs. */
  choose: asks(v.strictObject({})).answeredBy<Done>(),
  stop: asks(v.strictObject({ source })).answeredBy<Done>(),
  resume: asks(v.strictObject({ consumerIds: v.pipe(v.array(mediaId), v.maxLength(64)) })).answeredBy<Done>(),
  /** `spatialLayer`: 0 the smallest picture, 2 the largest. */
  prefer: asks(v.strictObject({ consumerId: mediaId, spatialLayer: whole(0, 2) })).answeredBy<Done>(),
  /** What the server is to send to this device at all; `sound`: true when left out. */
  want: asks(v.strictObject({ video: v.boolean(), sound: v.optional(v.boolean()) })).answeredBy<Done>(),
  restartIce: asks(v.strictObject({ direction })).answeredBy<{ readonly iceParameters: IceParameters }>(),
  /** Begins or ends the person's own sound check: for speakers on deck, and moderators. */
  check: asks(v.strictObject({ on: v.boolean() })).answeredBy<Done>(),
  /** For moderators: the person with whom they talk, in a sound check; null: nobody. */
  talk: asks(v.strictObject({ person: v.nullable(id<PersonId>()) })).answeredBy<Done>(),
  /** What the device measured of its own microphone since the check began. */
  measured: asks(
    v.strictObject({
      levelDb: v.nullable(v.pipe(v.number(), v.minValue(-120), v.maxValue(6))),
      clipped: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      roundTripMs: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000))),
    }),
  ).answeredBy<Done>(),
  /**
   * `refused`: this device was to have a microphone, and its browser or the system gives none. `muted`: its person has shut it.
   * `unopened`: it is not open yet, because the browser, or this page, waits for a press.
   */
  microphone: asks(
    v.strictObject({ refused: v.boolean(), muted: v.optional(v.boolean()), unopened: v.optional(v.boolean()) }),
  ).answeredBy<Done>(),
};
export type MediaMessages = typeof mediaMessages;
export type MediaJoin = Said<MediaMessages['join']>;
export type Want = Said<MediaMessages['want']>;
export type Measured = Said<MediaMessages['measured']>;
export type Microphone = Said<MediaMessages['microphone']>;
