import { createMemo, Show } from 'solid-js';
import type { ContributionAnswers } from '../../../../shared/protocol/http/consultations/answering.ts';
import type { ContributionAnswer } from '../../../../shared/protocol/http/consultations/consultations.ts';
import { createAnswer } from '../../../http/answer.ts';
import { request } from '../../../http/request.ts';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { ContributionText } from './contribution-text.tsx';

/** There where there are answers. */
const ParagraphAnswer = lazyWithWords(
  ['outcomes'],
  async () => (await import('../../answering/shown/paragraph-answer.tsx')).ParagraphAnswerView,
);

type Props = {
  readonly contribution: ContributionAnswer;
  readonly paragraph: number | undefined;
  readonly isPage?: boolean;
};

/** The text of a contribution; below each paragraph what became of it. */
export function AnsweredText(props: Props) {
  const { answer } = createAnswer(
    () => `/api/contributions/${props.contribution.id}/answers?version=${props.contribution.version}`,
    (path) => request<ContributionAnswers>('GET', path),
  );
  const byParagraph = createMemo(() => {
    const found = answer();
    const known = found.state === 'ready' ? found.value.answers : [];
    return new Map(known.map((one) => [one.paragraph, one]));
  });
  const under = (n: number) => <Show when={byParagraph().get(n)}>{(one) => <ParagraphAnswer answer={one()} />}</Show>;
  return (
    <ContributionText
      contribution={props.contribution}
      paragraph={props.paragraph}
      isPage={props.isPage ?? false}
      under={under}
    />
  );
}
