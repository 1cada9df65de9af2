/** Where a link leads, unless it leads to another site, another window or a file, or has `rel="external"`. */
function leadingHere(event: Event): { readonly link: HTMLAnchorElement; readonly url: URL } | null {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link?.href || link.target || link.hasAttribute('download') || link.relList.contains('external')) return null;
  const url = new URL(link.href);
  return url.origin === location.origin ? { link, url } : null;
}

const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);

export type Leading = {
  /** Whether there is such a page: what only the server has, such as an export, is left to the browser. */
  readonly isPage: (url: URL) => boolean;
  readonly follow: (url: URL, isStill: boolean) => void;
  /** A person who comes near a link will probably press it. */
  readonly prepare: (url: URL) => void;
};

/** Every link of the document, from any code. `data-still`: the window stays scrolled as it is. Returns how to end it. */
export function listenForLinks({ isPage, follow, prepare }: Leading): () => void {
  const followable = (event: Event) => {
    const found = leadingHere(event);
    return found && isPage(found.url) ? found : null;
  };
  const clicked = (event: MouseEvent) => {
    const found = isPlainClick(event) ? followable(event) : null;
    if (!found) return;
    event.preventDefault();
    follow(found.url, found.link.hasAttribute('data-still'));
  };
  const near = (event: Event) => {
    const found = followable(event);
    if (found) prepare(found.url);
  };
  document.addEventListener('click', clicked);
  document.addEventListener('pointerover', near);
  document.addEventListener('focusin', near);
  return () => {
    document.removeEventListener('click', clicked);
    document.removeEventListener('pointerover', near);
    document.removeEventListener('focusin', near);
  };
}
