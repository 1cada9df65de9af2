import { open } from 'node:fs/promises';

const STALLED_MS = 20_000;

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * @param {ReadableStreamDefaultReader<Uint8Array>} reader
 * @param {string} path
 * @param {(come: number) => void} onPart so many bytes have come
 */
async function write(reader, path, onPart) {
  const file = await open(path, 'w');
  let come = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      await file.write(part.value);
      come += part.value.length;
      onPart(come);
    }
  } finally {
    await file.close();
  }
}

/**
 * Fetches a file, however long it takes, as long as something comes.
 * @param {string} url
 * @param {string} path where it goes
 * @param {(text: string) => void} say
 * @param {number} [stalledMs] after so long without a byte it is given up
 * @returns {Promise<boolean>} false: there is no such file
 * @throws when the connection fails or stalls
 */
export async function fetchFile(url, path, say, stalledMs = STALLED_MS) {
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error(`nothing came for ${stalledMs} ms`)), stalledMs);
  try {
    const response = await fetch(url, { signal: stalled.signal });
    if (!response.ok || !response.body) return false;
    const all = Number(response.headers.get('content-length'));
    await write(response.body.getReader(), path, (come) => {
      timer.refresh();
      say(`fetching ${megabytes(come)}${all > 0 ? ` of ${megabytes(all)}` : ''}`);
    });
    return true;
  } finally {
    clearTimeout(timer);
  }
}
