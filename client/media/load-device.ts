import type { types } from 'mediasoup-client';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { RtpCapabilities } from '../../shared/protocol/media-rtp.ts';

type Handler = { readonly createFactory: (options: object) => types.HandlerFactory };
type Browser = types.BuiltinHandlerName;

/** How mediasoup-client speaks with a browser: each is as large as half of the rest, and only one is ever wanted. */
const HANDLERS: Readonly<Record<Exclude<Browser, 'ReactNative106'>, () => Promise<Handler>>> = {
  Chrome111: async () => (await import('mediasoup-client/handlers/Chrome111')).Chrome111,
  Chrome74: async () => (await import('mediasoup-client/handlers/Chrome74')).Chrome74,
  Firefox120: async () => (await import('mediasoup-client/handlers/Firefox120')).Firefox120,
  Safari12: async () => (await import('mediasoup-client/handlers/Safari12')).Safari12,
};

/**
 * mediasoup-client is as large as a third of the hall: a person who joins with sound fetches it, with what this browser needs of
 * it.
 */
export type LoadDevice = (routerRtpCapabilities: RtpCapabilities) => Promise<types.Device | Refusal>;
export const loadDevice: LoadDevice = async (routerRtpCapabilities) => {
  const { Device, detectDevice } = await import('mediasoup-client');
  const browser = detectDevice();
  if (!browser || browser === 'ReactNative106') return refuse('unsupported-browser');
  const handler = await HANDLERS[browser]();
  const device = new Device({ handlerFactory: handler.createFactory({}) });
  await device.load({ routerRtpCapabilities });
  return device;
};
