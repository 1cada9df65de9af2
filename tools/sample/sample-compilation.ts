import type { SampleLanguage } from './sample-contribution.ts';

/** Where a passage comes from: paragraph n, counted from 1, of a contribution. */
export type SampleSource = {
  readonly contributionId: string;
  readonly paragraph: number;
};

export type SamplePassage = {
  /** `p-<section>-<paragraph>`: `p-3-4` for paragraph 3.4. */
  readonly id: string;
  readonly sectionId: string;
  readonly number: string;
  readonly text: string;
  readonly language: SampleLanguage;
  readonly sources: readonly SampleSource[];
};

/** One section for each agenda item that has inputs; it bears the item's number. */
export type SampleSection = {
  readonly id: string;
  readonly agendaItemId: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
};

export type SampleCompilation = {
  readonly version: number;
  /** Day of publication, `2015-MM-DD`, Geneva. */
  readonly date: string;
  readonly introduction: string;
  readonly sections: readonly SampleSection[];
  readonly passages: readonly SamplePassage[];
};
