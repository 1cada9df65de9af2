import { For, Show } from 'solid-js';
import type { ContributionAnswer } from '../../shared/protocol/http-consultations.ts';
import { createAnswer } from '../session/answer.ts';
import { useFormats } from '../session/formats.ts';
import { useT } from '../session/language-context.tsx';
import { request } from '../session/request.ts';
import { Answered } from '../ui/answered.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** The text of one contribution, as it was received. */
export function ContributionDialog(props: { readonly id: string; readonly onClose: () => void }) {
  const t = useT();
  const { answer, reload } = createAnswer(
    () => props.id,
    (id) => request<ContributionAnswer>('GET', `/api/contributions/${encodeURIComponent(id)}`),
  );
  return (
    <Dialog open reading size="wide" title={t('consultations.contribution')} onClose={() => props.onClose()}>
      <Answered answer={answer()} onRetry={reload}>
        {(contribution) => <ContributionText contribution={contribution()} />}
      </Answered>
    </Dialog>
  );
}

function ContributionText(props: { readonly contribution: ContributionAnswer }) {
  const t = useT();
  const formats = useFormats();
  const country = () => props.contribution.countryName || formats.country(props.contribution.country);
  return (
    <article class="contribution-text">
      <p class="quiet">
        <bdi>{props.contribution.name}</bdi>, <bdi>{props.contribution.jobTitle}</bdi>
        <br />
        <bdi>{props.contribution.organisation}</bdi> · <bdi>{country()}</bdi> ·{' '}
        {t(`common.group-${props.contribution.stakeholderGroup}`)}
        <br />
        {t('consultations.received-on', { date: formats.day(props.contribution.date) })}
      </p>
      <div lang={props.contribution.language} dir={props.contribution.language === 'ar' ? 'rtl' : 'ltr'}>
        <h3>{props.contribution.title}</h3>
        <Show when={props.contribution.notice}>
          <p class="contribution-notice">{props.contribution.notice}</p>
        </Show>
        <ol class="paragraphs">
          <For each={props.contribution.paragraphs}>{(paragraph) => <li>{paragraph}</li>}</For>
        </ol>
      </div>
    </article>
  );
}
