import { Show } from 'solid-js';
import { AnswerForm } from '../../features/answering/answer-form.tsx';
import { AnswerList } from '../../features/answering/answer-list.tsx';
import { AnsweringBar } from '../../features/answering/answering-bar.tsx';
import { readAnswering } from '../../features/answering/desk/answering-reading.ts';
import { AnswersDesk, type Giving, useAnswersDesk } from '../../features/answering/desk/answers-desk.ts';
import { createAnswer } from '../../http/answer.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useParam } from '../../routing/router.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Page } from '../../ui/page/page.tsx';
import '../../features/answering/answering.css';

/** `/consultations/:id/answers`: what became of each paragraph; the secretary and the rapporteur say it here. */
export function AnswersPage() {
  const t = useT();
  const id = useParam('id');
  const { answer, reload } = createAnswer(id, readAnswering);
  return (
    <Page title={t('answering.page')} width="full">
      <Answered answer={answer()} onRetry={reload}>
        {(found) => (
          <Show when={found()} keyed>
            {(begun) => (
              <AnswersDesk begun={begun}>
                <Answers />
              </AnswersDesk>
            )}
          </Show>
        )}
      </Answered>
    </Page>
  );
}

function Answers() {
  const t = useT();
  const { consultation, giving } = useAnswersDesk();
  return (
    <div class="stack">
      <p>
        <a href={`/consultations/${consultation.id}`}>
          <bdi>{consultation.title}</bdi>
        </a>
        <br />
        <span class="quiet">{t('answering.lead')}</span>
      </p>
      <div class="answering" data-answers={giving ? '' : undefined}>
        <AnswerList />
        <Show when={giving}>{(present) => <Side giving={present()} />}</Show>
      </div>
    </div>
  );
}

function Side(props: { readonly giving: Giving }) {
  const t = useT();
  const { compilation } = useAnswersDesk();
  return (
    <div class="answering-side">
      <AnsweringBar giving={props.giving} />
      <Show when={compilation === null}>
        <p class="quiet small">{t('answering.nothing-published')}</p>
      </Show>
      <AnswerForm giving={props.giving} />
    </div>
  );
}
