import { type Failure, isFailure } from './request.ts';

type Sending = {
  /** The part that has gone, between 0 and 1. */
  readonly onProgress: (part: number) => void;
  /** Aborted: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
};

/** Sends a file as its bytes. `fetch` does not say how much has gone; the older interface does. */
export const sendFile = <T>(path: string, file: Blob, { onProgress, signal }: Sending): Promise<T | Failure> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    for (const cut of ['error', 'abort', 'timeout'])
      request.addEventListener(cut, () => resolve({ refused: 'offline' }));
    request.addEventListener('load', () => {
      const { response, status }: { response: unknown; status: number } = request;
      if (isFailure(response)) resolve(response);
      else
        resolve(
          status >= 200 && status < 300 ? (response as T) : { refused: status === 413 ? 'file-too-large' : 'offline' },
        );
    });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
