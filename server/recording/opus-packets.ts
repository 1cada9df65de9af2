/** Opus in RTP (RFC 7587): its clock counts 48,000 samples a second, whatever is sent. */
export const SAMPLES_PER_MS = 48;
export const FRAME = 20 * SAMPLES_PER_MS;
/** 20 ms of digital silence (RFC 6716): what stands where nothing was sent, because the speaker was quiet or a packet was lost. */
export const SILENCE = Buffer.from([0xf8, 0xff, 0xfe]);

const PAYLOAD_TYPE = 111;
const SSRC = 0x0f10_0200;

export type OpusPacket = { readonly timestamp: number; readonly payload: Buffer };

/** Null for what is no packet, or holds no sound. */
export function readPacket(rtp: Buffer): OpusPacket | null {
  if (rtp.length < 13) return null;
  const first = rtp.readUInt8(0);
  const afterSources = 12 + (first & 0x0f) * 4;
  const begin = first & 0x10 ? afterExtension(rtp, afterSources) : afterSources;
  const end = first & 0x20 ? rtp.length - rtp.readUInt8(rtp.length - 1) : rtp.length;
  return begin < end ? { timestamp: rtp.readUInt32BE(4), payload: rtp.subarray(begin, end) } : null;
}

const afterExtension = (rtp: Buffer, at: number): number =>
  at + 4 > rtp.length ? rtp.length : at + 4 + rtp.readUInt16BE(at + 2) * 4;

const SILK_MS = [10, 20, 40, 60] as const;
const HYBRID_MS = [10, 20] as const;
const CELT_MS = [2.5, 5, 10, 20] as const;

/** How long a packet sounds, in samples, by its first two bytes (RFC 6716, 3.1). */
export function samplesOf(payload: Buffer): number {
  const [toc = 0, count = 0] = payload;
  const config = toc >> 3;
  const frameMs = config < 12 ? SILK_MS[config % 4] : config < 16 ? HYBRID_MS[config % 2] : CELT_MS[config % 4];
  const frames = [1, 2, 2, count & 0x3f][toc & 3] ?? 1;
  return (frameMs ?? 20) * SAMPLES_PER_MS * Math.max(1, frames);
}

/** One sender, whose numbers and times go on without a break. */
export function createRtpWriter(): (payload: Buffer, samples: number) => Buffer {
  let sequence = 0;
  let timestamp = 0;
  return (payload, samples) => {
    const header = Buffer.alloc(12);
    header.writeUInt8(0x80, 0);
    header.writeUInt8(PAYLOAD_TYPE, 1);
    header.writeUInt16BE(sequence, 2);
    header.writeUInt32BE(timestamp, 4);
    header.writeUInt32BE(SSRC, 8);
    sequence = (sequence + 1) % 0x1_0000;
    timestamp = (timestamp + samples) % 0x1_0000_0000;
    return Buffer.concat([header, payload]);
  };
}

/** RTCP (RFC 3550): a report of a receiver that says nothing. */
export const EMPTY_REPORT = Buffer.from([0x80, 201, 0, 1, 0x0f, 0x10, 0x02, 0]);

/** What ffmpeg is told of the sender (SDP, RFC 8866). */
export const describe = (port: number): string =>
  [
    ...['v=0', 'o=- 0 0 IN IP4 127.0.0.1', 's=floor', 'c=IN IP4 127.0.0.1', 't=0 0'],
    `m=audio ${port} RTP/AVP ${PAYLOAD_TYPE}`,
    `a=rtpmap:${PAYLOAD_TYPE} opus/48000/2`,
    '',
  ].join('\r\n');
