import { Show, untrack } from 'solid-js';
import type { Language } from '../../../shared/languages/language.ts';
import type {
  ConsultationAnswer,
  ContributionAnswer,
  ContributionMade,
} from '../../../shared/protocol/http/consultations/consultations.ts';
import { createDraft } from '../../device/draft.ts';
import { AllowanceNote } from '../../features/account/allowance-note.tsx';
import { Allowed } from '../../features/account/allowed.tsx';
import { isLate, ReceptionNote, takesContributions } from '../../features/consultation/reception.tsx';
import { KeptWords } from '../../features/contributing/kept-words.tsx';
import { WordsFields } from '../../features/contributing/words-fields.tsx';
import { createWordsForm, draftOf } from '../../features/contributing/words-form.ts';
import { createAnswer } from '../../http/answer.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage, useT } from '../../i18n/language-context.tsx';
import { useNavigate, useParam, useSearch } from '../../routing/router.tsx';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered, Refused } from '../../ui/form/answered.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { Listed } from '../../ui/label/listed.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';
import './consultation-page.css';
import '../../features/compilation/contribution/contribution-dialog.css';
import { paragraphsIn } from '../../features/wording/new-consultation.ts';
import {
  blankDraft,
  type ContributionDraft,
  mistakesIn,
  wordsIn,
  wordsOf,
} from '../../features/wording/new-contribution.ts';

type Found = { readonly consultation: ConsultationAnswer; readonly corrected: ContributionAnswer | null };

async function find({
  id,
  correct,
}: {
  readonly id: string;
  readonly correct: string | undefined;
}): Promise<Found | Failure> {
  const consultation = await request<ConsultationAnswer>('GET', `/api/consultations/${encodeURIComponent(id)}`);
  if (isFailure(consultation) || correct === undefined) {
    return isFailure(consultation) ? consultation : { consultation, corrected: null };
  }
  const corrected = await request<ContributionAnswer>('GET', `/api/contributions/${encodeURIComponent(correct)}`);
  return isFailure(corrected) ? corrected : { consultation, corrected };
}

/** `/consultations/:id/contribute`: an answer in writing; `?correct=ID`: a correction of one's own. */
export function ContributePage() {
  const t = useT();
  const id = useParam('id');
  const correct = useSearch('correct');
  const { answer, reload } = createAnswer(() => ({ id: id(), correct: correct() }), find);
  const title = () => (correct() ? t('writing.contributing.correct-title') : t('consultations.contribute'));
  /** Where contributions are not taken, or are late, nobody is told that one is public at once. */
  const isTaken = () => {
    const found = answer();
    return found.state === 'ready' && takesContributions(found.value.consultation) && !isLate(found.value.consultation);
  };
  const lead = () => t(correct() ? 'writing.contributing.correct-lead' : 'writing.contributing.lead');
  return (
    <Page title={title()} {...(isTaken() && { lead: lead() })}>
      <Answered answer={answer()} onRetry={reload}>
        {(found) => (
          <div class="form">
            <p class="the-question" dir="auto">
              {found().consultation.question}
            </p>
            <ReceptionNote consultation={found().consultation} />
            <Show when={takesContributions(found().consultation)} fallback={<Unsent {...found()} />}>
              <NeedsSignIn>
                {(session) => (
                  <Allowed deed="contribute" session={session()}>
                    <AllowanceNote counted="contribute" />
                    <AllowanceNote counted="megabytes" />
                    <ContributionForm {...found()} session={session()} />
                  </Allowed>
                )}
              </NeedsSignIn>
            </Show>
          </div>
        )}
      </Answered>
    </Page>
  );
}

type FormProps = Found & { readonly session: Session };

/** What stands in the form at first, and the name under which a draft of it is kept. */
function beginningOf({ consultation, corrected }: Found, language: Language): [string, ContributionDraft] {
  const blank = blankDraft(language);
  if (corrected === null) return [`contribution.${consultation.id}`, blank];
  return [`correction.${corrected.id}.${corrected.version}`, { ...blank, ...draftOf(corrected) }];
}

function Unsent(props: Found) {
  const { language } = useLanguage();
  const { session } = useSession();
  const begun = untrack(() => beginningOf(props, language()));
  return (
    <Show when={session()}>
      <KeptWords name={begun[0]} blank={begun[1]} />
    </Show>
  );
}

function ContributionForm(props: FormProps) {
  const { t, language } = useLanguage();
  const toasts = useToasts();
  const navigate = useNavigate();
  const home = untrack(() => `/consultations/${props.consultation.id}`);
  // The draft belongs to what the form was opened for.
  const { draft, setDraft, discard, now } = untrack(() => createDraft(...beginningOf(props, language())));
  const form = untrack(() => createWordsForm({ draft, setDraft, now, home: `/api${home}`, replaced: props.corrected }));
  const { submit, onInput, mistakes, failure, isBusy, wrong } = createSubmission({
    mistakes: () => mistakesIn(draft, t),
    controlOf: (field) => (field.startsWith('paragraphs') ? 'text' : field),
    send,
  });

  /** By what the server says: the last day may have passed, or been moved, since the form was opened. */
  const told = ({ waits }: ContributionMade) => {
    if (props.corrected) return 'writing.contributing.corrected';
    return waits ? 'writing.late.sent' : 'writing.contributing.sent';
  };
  async function send() {
    const words = wordsOf(draft);
    const body = { ...words, sending: form.sendingOf(words) };
    const answer = props.corrected
      ? await request<ContributionMade>('PATCH', `/api/contributions/${props.corrected.id}`, {
          ...body,
          version: props.corrected.version,
        })
      : await request<ContributionMade>('POST', `/api${home}/contributions`, body);
    if (isFailure(answer)) return answer;
    discard();
    toasts.show({ text: t(told(answer)), kind: 'done' });
    navigate(`${home}?contribution=${answer.contribution}`);
    return null;
  }
  return (
    <form class="form" noValidate onInput={onInput} onSubmit={submit}>
      <ErrorSummary mistakes={mistakes()} />
      <p class="card">
        <span class="quiet">{t('writing.contributing.as')}</span>{' '}
        <Listed parts={[props.session.profile.name, props.session.profile.organisation]} />
      </p>
      <WordsFields
        form={form}
        language={t('writing.contributing.language')}
        read={t('writing.file.published')}
        rows={16}
        wrong={wrong}
      />
      <Refused failure={failure()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy() || form.isOnItsWay()}>
          {t(`writing.contributing.${props.corrected ? 'correct-send' : 'send'}`)}
        </Button>
        <Show when={draft.file === ''}>
          <Measure draft={draft} />
        </Show>
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
