import { Show } from 'solid-js';
import { isReady, type Prospect, type ReadyRow } from '../../../../shared/importing/prospect.ts';
import { useCountryNames } from '../../../i18n/country-name.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dotted } from '../../../ui/label/dotted-words.tsx';
import type { Seen } from './import-run.ts';
import type { Code } from './looking.ts';
import { RowsOfList } from './rows-of-list.tsx';
import { faultyRows, RowsToMend, Unnamed } from './rows-to-mend.tsx';

type State = Prospect<Code>['state'];
type Standing = Extract<Prospect<Code>, { state: 'before' | 'twice' }>;
const isStanding = (prospect: Prospect<Code>): prospect is Standing =>
  prospect.state === 'before' || prospect.state === 'twice';

/** What will be made of each row, what is wrong with it, and the button that brings in the good ones. */
export function ImportPreview(props: { readonly seen: Seen; readonly onBring: () => void }) {
  const t = useT();
  const formats = useFormats();
  const prospects = () => props.seen.prospects;
  const ready = () => prospects().filter(isReady);
  const count = (state: State) => formats.number(prospects().filter((each) => each.state === state).length);
  const counts = () => {
    return { ready: count('ready'), before: count('before'), twice: count('twice'), faulty: count('faulty') };
  };
  return (
    <section class="stack" aria-label={t('importing.preview')}>
      <h2>{t('importing.preview')}</h2>
      <p role="status">
        {t('importing.seen', counts())} {t('importing.not-yet')}
      </p>
      <Show when={ready().length > 0} fallback={<p>{t('importing.none-ready')}</p>}>
        <p>
          <Button kind="primary" onClick={() => props.onBring()}>
            {t('importing.bring', { count: ready().length })}
          </Button>
        </p>
      </Show>
      <RowsToMend title={t('importing.part.faulty')} head={props.seen.head} rows={faultyRows(t, prospects())} />
      <Unnamed names={props.seen.unnamed} />
      <RowsOfList title={t('importing.part.ready')} rows={ready()}>
        {(row) => <WillBe row={row} />}
      </RowsOfList>
      <RowsOfList title={t('importing.part.standing')} rows={prospects().filter(isStanding)}>
        {(row) => <Stands row={row} />}
      </RowsOfList>
    </section>
  );
}

function WillBe(props: { readonly row: ReadyRow }) {
  const t = useT();
  const formats = useFormats();
  const { country } = useCountryNames();
  const fields = () => props.row.fields;
  const facts = () => {
    const { name, organisation, stakeholderGroup, date, language } = fields();
    return [
      name,
      organisation,
      country(fields().country),
      t(`common.group-${stakeholderGroup}`),
      date === undefined ? t('importing.on-the-day') : formats.day(date),
      formats.languageName(language),
      t('consultations.paragraphs-count', { count: props.row.paragraphs }),
    ];
  };
  const lost = () =>
    props.row.losses.map(({ code, count }) =>
      t(`writing.file.loss.${code === 'other' ? 'other-parts' : code}`, { n: formats.number(count) }),
    );
  return (
    <>
      <br />
      <strong dir="auto" lang={fields().language}>
        {fields().title}
      </strong>
      <br />
      <span class="quiet">
        <Dotted parts={facts()} />
      </span>
      <Show when={props.row.losses.length > 0}>
        <br />
        <span class="quiet">
          {t('importing.left-out')} {lost().join(' · ')}
        </span>
      </Show>
    </>
  );
}

function Stands(props: { readonly row: Standing }) {
  const t = useT();
  const formats = useFormats();
  const before = () => (props.row.state === 'before' ? props.row : undefined);
  const same = () => (props.row.state === 'twice' ? formats.number(props.row.of) : '');
  return (
    <>
      <br />
      <Show when={before()} fallback={<span class="quiet">{t('importing.same', { n: same() })}</span>}>
        {(row) => <a href={`/contributions/${row().contribution}`}>{t('importing.here-already')}</a>}
      </Show>
    </>
  );
}
