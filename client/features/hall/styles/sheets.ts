import { fetchedOnce } from '../../../fetched-once.ts';
import seldom from './seldom-windows.css?url';
import smaller from './smaller-windows.css?url';
import { WINDOWS } from './windows.ts';

/** A sheet has its place in the page from the start: what comes later than the hall counts after it, whenever it comes itself. */
function createSheet(media: string, href: string) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', media });
  const windows = matchMedia(media);
  document.head.append(link);
  const fetch = fetchedOnce(() => comes(link, href));
  // A failure now is not told: the hall fetches it at rest as well.
  windows.addEventListener('change', () => void fetch().catch(() => {}));
  return { windows, fetch };
}

const comes = (link: HTMLLinkElement, href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.removeAttribute('href');
      reject(new Error(`no style ${href}`));
    };
    link.href = href;
  });

let made: readonly ReturnType<typeof createSheet>[] | undefined;
function sheets() {
  made ??= [createSheet(WINDOWS.smaller, smaller), createSheet(WINDOWS.seldom, seldom)];
  return made;
}

const fetchThose = async (isWanted: (windows: MediaQueryList) => boolean): Promise<void> => {
  await Promise.all(sheets().map(({ windows, fetch }) => isWanted(windows) && fetch()));
};

/** Settles when the hall can be shown in this window. */
export const fitWindow = (): Promise<void> => fetchThose(({ matches }) => matches);

/** For `useSoon`: a window may be changed when nothing can be fetched any more. */
export const otherWindows = { fetch: (): Promise<void> => fetchThose(() => true) };
