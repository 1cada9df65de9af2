import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Paragraph as DocxParagraph,
  type ICommentsOptions,
  InsertedTextRun,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { type Direction, directionOfText } from '../../../shared/report/direction.ts';
import type { Document, Inline, MarginNote, TrackedChange } from '../../../shared/report/document.ts';
import type { RunOptions } from './docx-runs.ts';

const notesOn = (inline: Inline | undefined): readonly number[] =>
  (inline?.type === 'text' ? inline.notes : undefined) ?? [];

/** The marks of the notes around the runs of a paragraph: where each begins, where it ends, and its sign. Notes may overlap. */
export function noted(
  inlines: readonly Inline[],
  children: (inline: Inline) => readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return inlines.flatMap((inline, index) => {
    const here = notesOn(inline);
    const before = inlines.slice(0, index).flatMap(notesOn);
    const after = inlines.slice(index + 1).flatMap(notesOn);
    const begun = here.filter((note) => !before.includes(note));
    const ended = here.filter((note) => !after.includes(note));
    return [...begun.map((note) => new CommentRangeStart(note)), ...children(inline), ...ended.flatMap(endOf)];
  });
}

const endOf = (note: number): readonly ParagraphChild[] => [
  new CommentRangeEnd(note),
  new TextRun({ children: [new CommentReference(note)] }),
];

/** What a reader of the file takes or leaves. Each has a number of its own, of which the file asks that it stand once. */
export function changeDocx(
  text: string,
  { kind, author, at }: TrackedChange,
  direction: Direction,
  options: RunOptions & { readonly id: number },
): readonly ParagraphChild[] {
  if (text === '') return [];
  const rightToLeft = (directionOfText(text) ?? direction) === 'rtl';
  const change = {
    ...options,
    text: text.replaceAll('\n', ' '),
    author,
    date: new Date(at).toISOString(),
    rightToLeft,
  };
  return [kind === 'inserted' ? new InsertedTextRun(change) : new DeletedTextRun(change)];
}

/** The notes in the margin, with who wrote them and when; a reply belongs to its note. */
export const commentsDocx = ({ notes = [] }: Pick<Document, 'notes'>): ICommentsOptions => ({
  children: notes.map(({ id, author, at, paragraphs, parent }) => ({
    id,
    author,
    initials: initialsOf(author),
    date: new Date(at),
    ...(parent === null ? {} : { parentId: parent }),
    children: paragraphs.flatMap((text) => text.split('\n')).map((text) => noteParagraph(text)),
  })),
});

const noteParagraph = (text: string): DocxParagraph => {
  const rightToLeft = directionOfText(text) === 'rtl';
  return new DocxParagraph({ bidirectional: rightToLeft, children: [new TextRun({ text, rightToLeft })] });
};

const initialsOf = (author: MarginNote['author']): string =>
  author
    .split(',')[0]
    ?.split(/\s+/)
    .map((word) => word.slice(0, 1))
    .join('') ?? '';
