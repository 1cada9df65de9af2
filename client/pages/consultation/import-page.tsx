import FileUp from 'lucide-solid/icons/file-up';
import { Show, untrack } from 'solid-js';
import { createCountryOf } from '../../../shared/importing/country-of.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import { dayAt } from '../../../shared/sitting/day-at.ts';
import { AllowanceNote } from '../../features/account/allowance-note.tsx';
import { ImportReport } from '../../features/contributing/import-report.tsx';
import { createImport, type Refused } from '../../features/contributing/import-run.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { fetchWords } from '../../i18n/words.ts';
import { useParam } from '../../routing/router.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/consultations/:id/import`: contributions that reached the secretariat in another way, many at once. */
export function ImportPage() {
  const t = useT();
  const id = useParam('id');
  const { answer, reload } = createAnswer(id, (which) =>
    request<ConsultationAnswer>('GET', `/api/consultations/${encodeURIComponent(which)}`),
  );
  return (
    <Page title={t('importing.title')} lead={t('importing.lead')}>
      <NeedsSignIn>
        {() => (
          <Answered answer={answer()} onRetry={reload}>
            {(consultation) => (
              <Show
                when={consultation().mayChange}
                fallback={<EmptyState kind="refused" title={t('refusals.not-permitted')} />}
              >
                <Import consultation={consultation()} />
              </Show>
            )}
          </Answered>
        )}
      </NeedsSignIn>
    </Page>
  );
}

/** By its name in any of the six languages. */
async function anyCountry() {
  const words = await Promise.all(LANGUAGES.map((language) => fetchWords(language, 'countries')));
  return createCountryOf(words.map(({ countries = {} }) => countries));
}

function Import(props: { readonly consultation: ConsultationAnswer }) {
  const t = useT();
  const { run, start } = untrack(() =>
    createImport({
      home: `/api/consultations/${props.consultation.id}`,
      countryOf: anyCountry,
      today: () => dayAt(props.consultation.timeZone, Date.now()),
    }),
  );
  let input: HTMLInputElement | undefined;
  const report = () => {
    const now = run();
    return now.state === 'running' ? now : undefined;
  };
  const refused = () => {
    const now = run();
    return now.state === 'refused' ? now.why : undefined;
  };
  const choose = (list: FileList | null) => {
    if (list && list.length > 0) void start([...list]);
  };
  const isRunning = () => report()?.isOver === false;
  return (
    <div class="stack">
      <p>{t('importing.what')}</p>
      <p>
        <code dir="ltr">name;date;organisation;country;job title;stakeholder group;title;language;file</code>
      </p>
      <p class="quiet">{t('importing.fields')}</p>
      <AllowanceNote counted="bring" />
      <input
        ref={input}
        class="unseen"
        type="file"
        name="files"
        multiple
        tabindex="-1"
        aria-label={t('importing.choose')}
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <p class="row">
        <Button icon={<FileUp />} kind="primary" busy={isRunning()} onClick={() => input?.click()}>
          {t('importing.choose')}
        </Button>
        <a href={`/consultations/${props.consultation.id}`}>{t('writing.change.back')}</a>
      </p>
      <Show when={refused()}>{(why) => <WhyNot why={why()} />}</Show>
      <Show when={report()}>{(found) => <ImportReport report={found()} />}</Show>
    </div>
  );
}

function WhyNot(props: { readonly why: Refused }) {
  const t = useT();
  const formats = useFormats();
  const fields = () =>
    props.why.refused === 'columns'
      ? formats.list(props.why.missing.map((field) => t(`importing.field.${field}`)))
      : '';
  return (
    <p class="refused" role="alert">
      {t(`importing.refused.${props.why.refused}`, { fields: fields() })}
    </p>
  );
}
