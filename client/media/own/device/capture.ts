/**
 * Why there is no microphone, camera or screen. `denied`: by the person, in the browser. `denied-by-system`: the system keeps the
 * browser from it. `missing`: none is connected. `busy`: another program has it, or it does not start. `insecure`: the page has
 * no https, or the browser cannot do it at all.
 */
export type WhyNot = 'denied' | 'denied-by-system' | 'missing' | 'busy' | 'insecure';
export type NoCapture = { readonly failed: WhyNot };

export const isNoCapture = (result: MediaStreamTrack | NoCapture): result is NoCapture => 'failed' in result;

const MISSING: ReadonlySet<string> = new Set(['NotFoundError', 'OverconstrainedError']);
const DENIED: ReadonlySet<string> = new Set(['NotAllowedError', 'SecurityError']);

const wordsOf = (error: unknown): { readonly name: string; readonly message: string } =>
  error instanceof Object && 'name' in error && 'message' in error
    ? { name: String(error.name), message: String(error.message) }
    : { name: '', message: '' };

/**
 * From what the browser throws; some browsers throw other things than a DOMException. Chromium says in its message when it was the
 * system; names are those of Media Capture and Streams.
 */
export function whyNot(error: unknown): WhyNot {
  const { name, message } = wordsOf(error);
  if (MISSING.has(name)) return 'missing';
  if (!DENIED.has(name)) return 'busy';
  return /system/i.test(message) ? 'denied-by-system' : 'denied';
}

/** Asked for only when a person has chosen to speak: a page for listening never asks for a microphone. */
export const captureMicrophone = (id: string | null): Promise<MediaStreamTrack | NoCapture> =>
  thatOrAnother(id, (deviceId) => ({
    audio: { ...deviceId, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  }));

export const captureCamera = (id: string | null): Promise<MediaStreamTrack | NoCapture> =>
  thatOrAnother(id, (deviceId) => ({
    video: { ...deviceId, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 25, max: 30 } },
  }));

type ThisOne = { readonly deviceId?: { readonly exact: string } };
/**
 * A device that has gone is no reason to have none: the browser takes another. When it is asked for as an ideal, the browser takes
 * another in any case.
 */
async function thatOrAnother(id: string | null, asking: (deviceId: ThisOne) => MediaStreamConstraints) {
  const that = await firstTrack((media) => media.getUserMedia(asking(id === null ? {} : { deviceId: { exact: id } })));
  const isGone = id !== null && isNoCapture(that) && that.failed === 'missing';
  return isGone ? firstTrack((media) => media.getUserMedia(asking({}))) : that;
}

/** Text has to stay sharp: few pictures a second, each in full. */
export async function captureScreen(): Promise<MediaStreamTrack | NoCapture> {
  const track = await firstTrack(async (media) =>
    'getDisplayMedia' in media ? media.getDisplayMedia({ video: { frameRate: { max: 5 } } }) : null,
  );
  if (!isNoCapture(track)) track.contentHint = 'detail';
  return track;
}

/** Null: this browser cannot. A page without https has no `mediaDevices` at all. */
async function firstTrack(
  open: (media: MediaDevices) => Promise<MediaStream | null>,
): Promise<MediaStreamTrack | NoCapture> {
  if (!('mediaDevices' in navigator) || !navigator.mediaDevices) return { failed: 'insecure' };
  try {
    const stream = await open(navigator.mediaDevices);
    if (stream === null) return { failed: 'insecure' };
    return stream.getTracks()[0] ?? { failed: 'missing' };
  } catch (error) {
    return { failed: whyNot(error) };
  }
}
