import FileUp from 'lucide-solid/icons/file-up';
import { Show, untrack } from 'solid-js';
import { createCountryOf } from '../../../shared/importing/country-of.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import { AllowanceNote } from '../../features/account/allowance-note.tsx';
import { ImportPreview } from '../../features/contributing/importing/import-preview.tsx';
import { ImportReport } from '../../features/contributing/importing/import-report.tsx';
import { createImport, type Run } from '../../features/contributing/importing/import-run.ts';
import type { SetRefused } from '../../features/contributing/importing/import-set.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { fetchWords } from '../../i18n/words.ts';
import { useParam } from '../../routing/router.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered, Refused } from '../../ui/form/answered.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Progress } from '../../ui/page/progress.tsx';

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
  const { run, look, bring } = untrack(() =>
    createImport({ home: `/api/consultations/${props.consultation.id}`, countryOf: anyCountry }),
  );
  let input: HTMLInputElement | undefined;
  const choose = (list: FileList | null) => {
    if (list && list.length > 0) void look([...list]);
    // The same files can be chosen again once they are mended.
    if (input) input.value = '';
  };
  const isBusy = () => run().state === 'looking' || run().state === 'running';
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
        <Button
          icon={<FileUp />}
          kind={run().state === 'seen' ? 'plain' : 'primary'}
          busy={isBusy()}
          onClick={() => input?.click()}
        >
          {t('importing.choose')}
        </Button>
        <a href={`/consultations/${props.consultation.id}`}>{t('writing.change.back')}</a>
      </p>
      <RunShown run={run()} onBring={() => void bring()} />
    </div>
  );
}

const stateOf = <S extends Run['state']>(run: Run, state: S): Extract<Run, { state: S }> | undefined =>
  isIn(run, state) ? run : undefined;
const isIn = <S extends Run['state']>(run: Run, state: S): run is Extract<Run, { state: S }> => run.state === state;

function RunShown(props: { readonly run: Run; readonly onBring: () => void }) {
  const t = useT();
  const formats = useFormats();
  const far = () => stateOf(props.run, 'looking') ?? stateOf(props.run, 'running');
  return (
    <>
      <Show when={stateOf(props.run, 'refused')}>{(refused) => <WhyNot why={refused().why} />}</Show>
      <Refused failure={stateOf(props.run, 'failed')?.failure} />
      <Show when={far()}>
        {(now) => (
          <Progress
            value={now().done / now().total}
            label={t(now().state === 'looking' ? 'importing.looking' : 'importing.progress', {
              n: formats.number(now().done),
              total: formats.number(now().total),
            })}
          />
        )}
      </Show>
      <Show when={stateOf(props.run, 'seen')} keyed>
        {(found) => <ImportPreview seen={found.seen} onBring={() => props.onBring()} />}
      </Show>
      <Show when={stateOf(props.run, 'over')} keyed>
        {(report) => <ImportReport report={report} />}
      </Show>
    </>
  );
}

function WhyNot(props: { readonly why: SetRefused }) {
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
