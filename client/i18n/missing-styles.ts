const missing = new Set<string>();

/** Remembers styles that could not be fetched: the bundler's own loader asks for each of them once and never again. */
export function listenForMissingStyles(): void {
  document.addEventListener('error', ({ target }) => isStyle(target) && missing.add(target.href), true);
}

/** A sheet for some windows is fetched again in its place (client/features/hall/styles/sheets.ts). */
const isStyle = (target: EventTarget | null): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet' && !target.media;

/** Fails when one of them still cannot be fetched. */
export const fetchMissingStyles = (): Promise<unknown> => Promise.all([...missing].map(fetchStyle));

const fetchStyle = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = () => {
      missing.delete(href);
      resolve();
    };
    link.onerror = () => {
      link.remove();
      reject(new Error(`no style ${href}`));
    };
    document.head.append(link);
  });
