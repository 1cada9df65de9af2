import * as v from 'valibot';
import { WAYS } from '../../trying/trying.ts';
import { whole } from '../fields/fields.ts';
import type { ConsumerParameters, IceServer, TransportParameters } from '../media-frames.ts';
import { mediaMessages } from '../media-messages.ts';
import { type RtpCapabilities, rtpCapabilitiesSchema } from '../media-rtp.ts';

/** What a network has to let through to this server. `hosts`: addresses in figures. */
export type Reached = {
  readonly hosts: readonly string[];
  /** The first and the last port for sound and picture, both by UDP and TCP; null: any that are free. */
  readonly ports: readonly [number, number] | null;
  /** The TURN servers, as `turn:turn.example:3478`. */
  readonly relays: readonly string[];
};

/** `POST /api/meetings/:id/test`: a room of one, in which one's own sound comes back. It ends after two minutes, or by `DELETE`. */
export type TestOpened = {
  readonly test: string;
  readonly routerRtpCapabilities: RtpCapabilities;
  readonly reached: Reached;
  /** For the way by TURN alone. */
  readonly iceServers: readonly IceServer[];
  /** How many media workers there are, each with a port of its own. */
  readonly workers: number;
};

/** `worker`: on which worker, counted from 0, instead of the one of the test. */
const on = { way: v.picklist(WAYS), worker: v.optional(whole(0, 255)) };

/** `POST /api/meetings/:id/test/:test/open`: transports that are told this way alone. */
export const wayOpeningSchema = v.strictObject({ ...on, rtpCapabilities: rtpCapabilitiesSchema });
export type WayOpened = { readonly send: TransportParameters; readonly receive: TransportParameters };

/** `POST .../connect`, `.../echo` and `.../resume`: as `connectTransport`, `produce` and `resume` of the namespace `/media`, on one way. */
export const wayConnectingSchema = v.strictObject({ ...on, ...mediaMessages.connectTransport.schema.entries });
export const wayEchoSchema = v.strictObject({ ...on, ...mediaMessages.produce.schema.entries });
export const wayResumingSchema = v.strictObject({ ...on, ...mediaMessages.resume.schema.entries });
export type Echoed = { readonly producerId: string; readonly consumers: readonly ConsumerParameters[] };
