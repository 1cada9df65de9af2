import type { types } from 'mediasoup';
import type { InferOutput } from 'valibot';
import { extensionUri, type RtpCapabilities, type RtpParameters } from '../../shared/protocol/media-rtp.ts';

/** Opus for speech with in-band FEC and DTX; VP8, which every browser sends in three layers (simulcast). */
export const MEDIA_CODECS: types.RouterRtpCodecCapability[] = [
  {
    kind: 'audio',
    mimeType: 'audio/opus',
    clockRate: 48_000,
    channels: 2,
    parameters: { useinbandfec: 1, usedtx: 1 },
  },
  { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000, parameters: { 'x-google-start-bitrate': 200 } },
];

type KnownUri = InferOutput<typeof extensionUri>;
const known: ReadonlySet<string> = new Set(extensionUri.options);
const isKnown = <T extends { uri: string }>(extension: T): extension is T & { uri: KnownUri } =>
  known.has(extension.uri);

/** A router's capabilities as they travel. They follow from MEDIA_CODECS alone. */
export const capabilitiesForWire = (capabilities: types.RtpCapabilities): RtpCapabilities => ({
  ...capabilities,
  headerExtensions: capabilities.headerExtensions?.filter(isKnown),
});

export const parametersForWire = (parameters: types.RtpParameters): RtpParameters => ({
  ...parameters,
  headerExtensions: parameters.headerExtensions?.filter(isKnown),
});
