import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Reached } from '../../../shared/protocol/http/trying.ts';
import { verdictOn } from '../../../shared/trying/trial-verdict.ts';
import type { Trial } from '../../../shared/trying/trying.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { hostsIn, portsIn, reportOf, shutIn } from './report.ts';

type Props = { readonly trial: Trial; readonly reached: Reached | null; readonly at: number | null };

export function TestResult(props: Props) {
  const t = useT();
  const formats = useFormats();
  const result = createMemo(() => verdictOn(props.trial));
  const open = () => ({
    hosts: props.reached ? hostsIn(props.reached, { formats }) : '',
    ports: props.reached ? portsIn(props.reached, t) : '',
    shut: formats.list(shutIn(props.trial, formats)),
  });
  return (
    <section class="card stack" aria-labelledby="try-result">
      <h2 id="try-result">{t('trying.result')}</h2>
      <p role="status">
        <strong class="verdict" data-verdict={result().verdict}>
          {t(`trying.verdict.${result().verdict}`)}
        </strong>
      </p>
      <ul>
        <For each={result().findings}>{(finding) => <li>{t(`trying.finding.${finding}`, open())}</li>}</For>
      </ul>
      <Show when={props.reached}>{(reached) => <Report {...props} reached={reached()} at={props.at ?? 0} />}</Show>
    </section>
  );
}

function Report(props: { readonly trial: Trial; readonly reached: Reached; readonly at: number }) {
  const t = useT();
  const formats = useFormats();
  const [told, setTold] = createSignal('');
  const text = () => reportOf({ ...props, origin: location.origin, browser: navigator.userAgent }, { t, formats });
  const address = () => `data:text/plain;charset=utf-8,${encodeURIComponent(text())}`;
  async function copy(): Promise<void> {
    const isDone = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    );
    setTold(t(isDone ? 'trying.report.copied' : 'trying.report.not-copied'));
  }
  return (
    <details class="test-report" open>
      <summary>{t('trying.report.heading')}</summary>
      <pre dir="auto">{text()}</pre>
      <div class="row unprinted">
        <Button size="small" onClick={() => void copy()}>
          {t('trying.report.copy')}
        </Button>
        <a class="button" data-size="small" href={address()} download="openfloor-test.txt">
          {t('trying.report.save')}
        </a>
        <Button size="small" onClick={() => print()}>
          {t('trying.report.print')}
        </Button>
      </div>
      <p role="status">{told()}</p>
    </details>
  );
}
