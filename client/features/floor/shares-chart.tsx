import { createMemo, For, Show } from 'solid-js';
import { STAKEHOLDER_GROUPS, type StakeholderGroup } from '../../../shared/attendance/profile.ts';
import { shares } from '../../../shared/floor/shares.ts';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useLanguage } from '../../session/language-context.tsx';
import { clockFace } from './clock-face.ts';

const WIDTH = 100;

/** How the speaking time so far is shared among the stakeholder groups: bars, with the same in figures beside them. */
export function SharesChart() {
  const { language, t } = useLanguage();
  const { meeting } = useMeeting();
  const now = useClock();
  const groups = createMemo(() => shares(meeting, now()).byStakeholderGroup);
  const total = () => STAKEHOLDER_GROUPS.reduce((sum, group) => sum + msOf(group), 0);
  const ofTotal = (ms: number) => (total() === 0 ? 0 : ms / total());
  const msOf = (group: StakeholderGroup) => Math.max(0, groups().find((share) => share.of === group)?.spokenMs ?? 0);
  const percent = (ms: number) => new Intl.NumberFormat(language(), { style: 'percent' }).format(ofTotal(ms));
  return (
    <section class="shares" aria-labelledby="shares-heading">
      <h3 id="shares-heading">{t('chairing.shares')}</h3>
      <Show when={total() > 0} fallback={<p class="small quiet">{t('chairing.statisticsDialog.nothing')}</p>}>
        <dl>
          <For each={STAKEHOLDER_GROUPS}>
            {(group) => (
              <>
                <dt>{t(`common.group-${group}`)}</dt>
                <dd>
                  <svg aria-hidden="true" class="line" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none">
                    <rect width={WIDTH} height="8" rx="2" fill="var(--hush)" />
                    <rect width={ofTotal(msOf(group)) * WIDTH} height="8" rx="2" fill="var(--accent)" />
                  </svg>
                </dd>
                <dd>
                  {clockFace(msOf(group) / 1000)} · {percent(msOf(group))}
                </dd>
              </>
            )}
          </For>
        </dl>
      </Show>
    </section>
  );
}
