import { useNavigate, useParams } from '@solidjs/router';
import { LANGUAGES, type Language, OWN_NAMES } from '../../shared/languages/language.ts';
import type { ConsultationAnswer, ContributionMade } from '../../shared/protocol/http-consultations.ts';
import { Allowed } from '../features/account/allowed.tsx';
import { createAnswer } from '../session/answer.ts';
import { createDraft } from '../session/draft.ts';
import { useFormats } from '../session/formats.ts';
import { useLanguage, useT } from '../session/language-context.tsx';
import { isFailure, request } from '../session/request.ts';
import type { Session } from '../session/session.ts';
import { Answered, Refused } from '../ui/answered.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { NeedsSignIn } from '../ui/needs-sign-in.tsx';
import { Page } from '../ui/page.tsx';
import { Select } from '../ui/select.tsx';
import { createSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useToasts } from '../ui/toasts.tsx';
import './consultation-page.css';
import { paragraphsIn } from '../features/wording/new-consultation.ts';
import { type ContributionDraft, mistakesIn, wordsIn } from '../features/wording/new-contribution.ts';

/** `/consultations/:id/contribute`: an answer in writing. */
export function ContributePage() {
  const t = useT();
  const params = useParams<{ id: string }>();
  const { answer, reload } = createAnswer(
    () => params.id,
    (id) => request<ConsultationAnswer>('GET', `/api/consultations/${encodeURIComponent(id)}`),
  );
  return (
    <Page title={t('consultations.contribute')} lead={t('writing.contributing.lead')}>
      <Answered answer={answer()} onRetry={reload}>
        {(consultation) => (
          <div class="form">
            <p class="the-question" dir="auto">
              {consultation().question}
            </p>
            <NeedsSignIn>
              {(session) => (
                <Allowed deed="contribute" session={session()}>
                  <ContributionForm consultation={consultation()} session={session()} />
                </Allowed>
              )}
            </NeedsSignIn>
          </div>
        )}
      </Answered>
    </Page>
  );
}

type FormProps = { readonly consultation: ConsultationAnswer; readonly session: Session };

function ContributionForm(props: FormProps) {
  const { t, language } = useLanguage();
  const toasts = useToasts();
  const navigate = useNavigate();
  const empty: ContributionDraft = { title: '', text: '', language: language() };
  // The draft belongs to the consultation that the form was opened for.
  // eslint-disable-next-line solid/reactivity
  const { draft, setDraft, discard } = createDraft<ContributionDraft>(`contribution.${props.consultation.id}`, empty);
  const { submit, mistakes, failure, isBusy, wrong } = createSubmission({
    mistakes: () => mistakesIn(draft, t),
    controlOf: (field) => (field.startsWith('paragraphs') ? 'text' : field),
    send,
  });

  async function send() {
    const home = `/consultations/${props.consultation.id}`;
    const body = { title: draft.title.trim(), language: draft.language, paragraphs: paragraphsIn(draft.text) };
    const answer = await request<ContributionMade>('POST', `/api${home}/contributions`, body);
    if (isFailure(answer)) return answer;
    discard();
    toasts.show({ text: t('writing.contributing.sent'), kind: 'done' });
    navigate(`${home}?contribution=${answer.contribution}`);
    return null;
  }
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary mistakes={mistakes()} />
      <p class="card">
        <span class="quiet">{t('writing.contributing.as')}</span> <strong>{props.session.profile.name}</strong>,{' '}
        <bdi>{props.session.profile.organisation}</bdi>
      </p>
      <div class="fields">
        <Field
          label={t('writing.contributing.title')}
          name="title"
          dir="auto"
          maxLength={200}
          autocomplete="off"
          value={draft.title}
          onValue={(title) => setDraft({ title })}
          error={wrong('title')}
          required
        />
        <Select<Language>
          label={t('writing.contributing.language')}
          name="language"
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
          value={draft.language}
          onValue={(chosen) => setDraft({ language: chosen })}
          required
        />
      </div>
      <TextArea
        label={t('writing.contributing.text')}
        hint={t('writing.contributing.text-hint')}
        name="text"
        class="writing"
        rows={16}
        lang={draft.language}
        value={draft.text}
        onValue={(text) => setDraft({ text })}
        error={wrong('text')}
        required
      />
      <Refused failure={failure()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy()}>
          {t('writing.contributing.send')}
        </Button>
        <Measure draft={draft} />
      </div>
    </form>
  );
}

function Measure(props: { readonly draft: ContributionDraft }) {
  const t = useT();
  const formats = useFormats();
  const words = () => wordsIn(props.draft.text, props.draft.language);
  return (
    <span class="quiet tabular">
      {formats.list([
        t('consultations.paragraphs-count', { count: paragraphsIn(props.draft.text).length }),
        t('consultations.words-count', { count: words() }),
      ])}
    </span>
  );
}
