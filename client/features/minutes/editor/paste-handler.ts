import type { Slice } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Line } from '../../../../shared/minutes/lines.ts';
import { PASTE_MAX } from '../../../../shared/protocol/fields/sizes.ts';
import { parseHtml } from '../paste/from-dom.ts';
import { type Pasted, readHtml } from '../paste/read-html.ts';
import { readPlain } from '../paste/read-plain.ts';
import { pasteLines } from './paste-lines.ts';

export type PasteTold = {
  /** Somebody has tried to paste more than travels at once; nothing has been changed. */
  readonly onTooMuch: () => void;
  /** The names of the pictures that could not be pasted, empty for one without a name; the rest has been pasted. */
  readonly onLeftOut: (names: readonly string[]) => void;
};

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, { runs }) => sum + runs.reduce((all, run) => all + (run.type === 'text' ? run.text.length : 1), 1),
    0,
  );

/** What is in a clipboard, or is dropped; null where it comes from this editor, because ProseMirror reads that itself. */
function read(data: DataTransfer | null): Pasted | null {
  const html = data?.getData('text/html') ?? '';
  if (html.includes('data-pm-slice')) return null;
  const plain = data?.getData('text/plain') ?? '';
  if (html !== '') return readHtml(parseHtml(html));
  if (plain !== '') return { lines: readPlain(plain), leftOut: [] };
  return { lines: [], leftOut: Array.from(data?.files ?? [], ({ name }) => name) };
}

/** True when nothing is left to do. */
export function takeIn(view: EditorView, data: DataTransfer | null, slice: Slice, told: PasteTold): boolean {
  const pasted = read(data);
  const isTooMuch = (pasted ? lengthOf(pasted.lines) : slice.size) > PASTE_MAX;
  if (isTooMuch) told.onTooMuch();
  if (isTooMuch || pasted === null) return isTooMuch;
  if (pasted.lines.length > 0) view.dispatch(pasteLines(view.state, pasted.lines).scrollIntoView());
  if (pasted.leftOut.length > 0) told.onLeftOut(pasted.leftOut);
  return true;
}

/** Something from elsewhere that is dropped on the text. */
export function dropIn(view: EditorView, event: DragEvent, slice: Slice, moved: boolean, told: PasteTold): boolean {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (moved || view.dragging || !place || !view.editable) return false;
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
  view.focus();
  return takeIn(view, event.dataTransfer, slice, told);
}
