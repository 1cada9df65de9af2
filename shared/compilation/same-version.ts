import type { Shape } from '../paper/shape.ts';

type Source = { readonly contributionId: string; readonly version: number; readonly paragraph: number };
type Passage = {
  readonly id: string;
  readonly sectionId: string;
  readonly number: string;
  readonly text: string;
  readonly language: string;
  readonly shape?: Shape | undefined;
  readonly sources: readonly Source[];
};
type Section = {
  readonly id: string;
  readonly agendaItemId: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
};
type Version = {
  readonly introduction: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
};

const sectionSaid = ({ id, agendaItemId, number, title, lead }: Section) => [id, agendaItemId, number, title, lead];
/** Without the notes, which come from the contribution. */
const shapeSaid = ({ shape }: Passage) =>
  shape === undefined ? null : { kind: shape.kind, marks: shape.marks.map((mark) => Object.entries(mark).toSorted()) };
const passageSaid = (passage: Passage) => [
  ...[passage.id, passage.sectionId, passage.number, passage.text, passage.language, shapeSaid(passage)],
  ...passage.sources.map(({ contributionId, version, paragraph }) => [contributionId, version, paragraph]),
];
const said = ({ introduction, sections, passages }: Version): string =>
  JSON.stringify([introduction, sections.map(sectionSaid), passages.map(passageSaid)]);

/** Whether two versions say the same in the same places: then the later one need not be published (K21). */
export const isSameVersion = (one: Version, other: Version): boolean => said(one) === said(other);
