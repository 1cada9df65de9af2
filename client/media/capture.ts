/** What a person chose to send with; `null`: the browser's default. */
export type Devices = { readonly microphone: string | null; readonly camera: string | null };

/**
 * Why there is no microphone, camera or screen. `denied`: by the person, in the browser. `denied-by-system`: the system keeps the
 * browser from it. `missing`: none is connected. `busy`: another program has it, or it does not start. `insecure`: the page has
 * no https, or the browser cannot do it at all.
 */
export const WHY_NOT = ['denied', 'denied-by-system', 'missing', 'busy', 'insecure'] as const;
export type WhyNot = (typeof WHY_NOT)[number];
export type NoCapture = { readonly failed: WhyNot };

export const isNoCapture = (result: MediaStreamTrack | NoCapture): result is NoCapture => 'failed' in result;

const MISSING: ReadonlySet<string> = new Set(['NotFoundError', 'OverconstrainedError']);
const DENIED: ReadonlySet<string> = new Set(['NotAllowedError', 'SecurityError']);

/** From what the browser throws. Chromium says in its message when it was the system; names are of Media Capture and Streams. */
export function whyNot(error: unknown): WhyNot {
  if (!(error instanceof DOMException)) return 'busy';
  if (MISSING.has(error.name)) return 'missing';
  if (!DENIED.has(error.name)) return 'busy';
  return /system/i.test(error.message) ? 'denied-by-system' : 'denied';
}

/** A device that is gone is no reason to have none: `ideal`, and the browser takes another. */
const chosen = (id: string | null): { readonly deviceId?: { readonly ideal: string } } =>
  id === null ? {} : { deviceId: { ideal: id } };

/** Asked for only when somebody chose to speak: a page that is listened to never asks for a microphone. */
export const captureMicrophone = (id: string | null): Promise<MediaStreamTrack | NoCapture> =>
  firstTrack((media) =>
    media.getUserMedia({
      audio: { ...chosen(id), echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    }),
  );

export const captureCamera = (id: string | null): Promise<MediaStreamTrack | NoCapture> =>
  firstTrack((media) =>
    media.getUserMedia({
      video: {
        ...chosen(id),
        width: { ideal: 1280 },
        height: { ideal: 720 },
        frameRate: { ideal: 25, max: 30 },
      },
    }),
  );

/** Text has to stay sharp: few pictures a second, each in full. */
export async function captureScreen(): Promise<MediaStreamTrack | NoCapture> {
  const track = await firstTrack(async (media) =>
    'getDisplayMedia' in media ? media.getDisplayMedia({ video: { frameRate: { max: 10 } } }) : null,
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
