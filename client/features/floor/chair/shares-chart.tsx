import { createMemo, Show } from 'solid-js';
import type { Group } from '../../../../shared/attendance/profile.ts';
import { partOf, type ShareOf, shares } from '../../../../shared/floor/shares/shares.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useClock } from '../../../meeting/clock-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Bar } from '../../../ui/list/bar.tsx';
import { ByPlace } from '../../../ui/list/by-place.tsx';
import { clockFace } from '../clock/clock-face.ts';

/** How the speaking time so far is shared among the stakeholder groups: bars, with the same in figures beside them. */
export function SharesChart() {
  const t = useT();
  const formats = useFormats();
  const { state } = useMeeting();
  const now = useClock();
  const groups = createMemo(() => shares(state(), now()).byStakeholderGroup);
  const hasSpoken = () => groups().some(({ spokenMs }) => spokenMs > 0);
  const part = (share: ShareOf<Group>) => partOf(share, groups());
  return (
    <section class="shares" aria-labelledby="shares-heading">
      <h3 id="shares-heading">{t('chairing.shares')}</h3>
      <p class="small quiet">{t('chairing.shares-note')}</p>
      <Show when={hasSpoken()} fallback={<p class="small quiet">{t('chairing.statisticsDialog.nothing')}</p>}>
        <dl>
          <ByPlace each={groups()}>
            {(share) => (
              <>
                <dt>{t(`common.group-${share().of}`)}</dt>
                <dd>
                  <Bar stretches={[{ part: part(share()), look: 'full' }]} />
                </dd>
                <dd>
                  {clockFace(share().spokenMs / 1000)} · {formats.percent(part(share()))}
                </dd>
              </>
            )}
          </ByPlace>
        </dl>
      </Show>
    </section>
  );
}
