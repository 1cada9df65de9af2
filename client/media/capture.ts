/** What a person chose to send with; `null`: the browser's default. */
export type Devices = { readonly microphone: string | null; readonly camera: string | null };
/** `denied`: the person or the system said no; `missing`: there is no such device, or another program has it. */
export type NoCapture = { readonly failed: 'denied' | 'missing' };

export const isNoCapture = (result: MediaStreamTrack | NoCapture): result is NoCapture => 'failed' in result;

const exactly = (id: string | null): { readonly deviceId?: { readonly ideal: string } } =>
  id === null ? {} : { deviceId: { ideal: id } };

/** Asked for only when somebody chose to speak: a page that is listened to never asks for a microphone. */
export const captureMicrophone = (devices: Devices): Promise<MediaStreamTrack | NoCapture> =>
  firstTrack(() =>
    navigator.mediaDevices.getUserMedia({
      audio: { ...exactly(devices.microphone), echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    }),
  );

export const captureCamera = (devices: Devices): Promise<MediaStreamTrack | NoCapture> =>
  firstTrack(() =>
    navigator.mediaDevices.getUserMedia({
      video: {
        ...exactly(devices.camera),
        width: { ideal: 1280 },
        height: { ideal: 720 },
        frameRate: { ideal: 25, max: 30 },
      },
    }),
  );

/** Text has to stay sharp: few pictures a second, each in full. */
export async function captureScreen(): Promise<MediaStreamTrack | NoCapture> {
  const track = await firstTrack(() => navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 10 } } }));
  if (!isNoCapture(track)) track.contentHint = 'detail';
  return track;
}

async function firstTrack(open: () => Promise<MediaStream>): Promise<MediaStreamTrack | NoCapture> {
  try {
    const [track] = (await open()).getTracks();
    return track ?? { failed: 'missing' };
  } catch (error) {
    const denied = error instanceof DOMException && error.name === 'NotAllowedError';
    return { failed: denied ? 'denied' : 'missing' };
  }
}
