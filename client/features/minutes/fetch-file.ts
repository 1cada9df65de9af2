import { type Failure, failureIn } from '../../http/request.ts';

export type FetchedFile = { readonly name: string; readonly blob: Blob };

/** The name that the server gives a file (RFC 6266), else `fallback`. */
function nameIn(disposition: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    return encoded ? decodeURIComponent(encoded) : fallback;
  } catch {
    return fallback;
  }
}

/** Or why there is none: the server's refusal, or that it cannot be reached. */
export async function fetchFile(address: string, fallback: string): Promise<FetchedFile | Failure> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return failureIn(await answer.json().catch(() => null), answer.status);
    return { name: nameIn(answer.headers.get('content-disposition'), fallback), blob: await answer.blob() };
  } catch {
    return { refused: 'offline' };
  }
}

/** Hands a file to the browser, which asks where to or saves it with the other downloads. */
export function saveFile({ name, blob }: FetchedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
