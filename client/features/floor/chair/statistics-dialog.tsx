import { createMemo, For, Show } from 'solid-js';
import { averageWaitMs, type Share, shares } from '../../../../shared/floor/shares/shares.ts';
import { nameOfOrigin } from '../../../../shared/report/compose/compose-shares.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useClock } from '../../../meeting/clock-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { clockFace } from '../clock/clock-face.ts';
import './chair-tools.css';
import { SharesChart } from './shares-chart.tsx';

type TimesRow = { readonly name: string; readonly share: Share };

/** Waiting and speaking times by mode, stakeholder group, region and delegation, live (F20, F40). */
export function StatisticsDialog(props: { readonly onClose: () => void }) {
  const t = useT();
  const { state } = useMeeting();
  const now = useClock();
  const all = createMemo(() => shares(state(), now()));
  const byMode = () => all().byMode.map((share) => ({ name: t(`floor.mode.${share.of}`), share }));
  const byGroup = () => all().byStakeholderGroup.map((share) => ({ name: t(`common.group-${share.of}`), share }));
  const byRegion = () => all().byRegion.map((share) => ({ name: t(nameOfOrigin(share.of)), share }));
  const byEntity = () => all().byEntity.map((share) => ({ name: share.of, share }));
  return (
    <Dialog
      open
      size="wide"
      title={t('chairing.statisticsDialog.title')}
      onClose={() => props.onClose()}
      actions={<Button onClick={() => props.onClose()}>{t('chairing.statisticsDialog.close')}</Button>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard as well */}
      <div class="stack" tabIndex={0}>
        <SharesChart />
        <Times heading={t('chairing.statisticsDialog.mode')} lines={byMode()} />
        <Times heading={t('chairing.statisticsDialog.group')} lines={byGroup()} />
        <Times heading={t('chairing.statisticsDialog.region')} lines={byRegion()} />
        <Show when={byEntity().length > 0}>
          <Times heading={t('chairing.statisticsDialog.delegation')} lines={byEntity()} />
        </Show>
      </div>
    </Dialog>
  );
}

/** How long they waited on average; a dash where nobody has. */
function waited(share: Share): string {
  const ms = averageWaitMs(share);
  return ms === null ? '–' : clockFace(ms / 1000);
}

function Times(props: { readonly heading: string; readonly lines: readonly TimesRow[] }) {
  const t = useT();
  /** Who was called and was not there is shown apart, where there was anybody (F45). */
  const hasAbsent = () => props.lines.some(({ share }) => share.absent > 0);
  return (
    <table class="floor-table">
      <thead>
        <tr>
          <th scope="col">{props.heading}</th>
          <th scope="col">{t('chairing.statisticsDialog.interventions')}</th>
          <th scope="col">{t('chairing.statisticsDialog.spoken')}</th>
          <th scope="col">{t('chairing.statisticsDialog.waited')}</th>
          <th scope="col">{t('chairing.statisticsDialog.waiting')}</th>
          <Show when={hasAbsent()}>
            <th scope="col">{t('chairing.statisticsDialog.absent')}</th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={props.lines}>
          {(line) => (
            <tr>
              <th scope="row">{line.name}</th>
              <td>{line.share.interventions}</td>
              <td>{clockFace(line.share.spokenMs / 1000)}</td>
              <td>{waited(line.share)}</td>
              <td>{line.share.waiting}</td>
              <Show when={hasAbsent()}>
                <td>{line.share.absent}</td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
