import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { sentenceOf } from '../../../ui/form/answered.tsx';
import type { Run } from './import-run.ts';
import { faultyRows, RowsToMend } from './rows-to-mend.tsx';

/** How many came in, and which did not and why. */
export function ImportReport(props: { readonly report: Extract<Run, { state: 'over' }> }) {
  const t = useT();
  const formats = useFormats();
  const prospects = () => props.report.seen.prospects;
  const rows = () => {
    const missed = props.report.missed.map(({ failure, ...row }) => ({ ...row, why: [sentenceOf(t, failure)] }));
    return [...missed, ...faultyRows(t, prospects())].toSorted((a, b) => a.line - b.line);
  };
  const counts = () => {
    const before = props.report.before + prospects().filter(({ state }) => state === 'before').length;
    const [came, not] = [props.report.came, rows().length];
    return { new: formats.number(came), before: formats.number(before), not: formats.number(not) };
  };
  return (
    <section class="stack" aria-label={t('importing.report')}>
      <h2>{t('importing.report')}</h2>
      <p role="status">
        {t('importing.over')} {t('importing.counts', counts())}
      </p>
      <RowsToMend title={t('importing.not')} head={props.report.seen.head} rows={rows()} />
    </section>
  );
}
