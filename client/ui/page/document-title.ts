import { createEffect } from 'solid-js';

/** The title of the document follows the title of the page, or of the meeting. */
export function useDocumentTitle(title: () => string): void {
  createEffect(() => {
    document.title = `${title()} · Openfloor`;
  });
}
