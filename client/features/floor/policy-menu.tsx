import ArrowDownWideNarrow from 'lucide-solid/icons/arrow-down-wide-narrow';
import { POLICIES, type PolicyName } from '../../../shared/floor/policies.ts';
import { policyOf } from '../../../shared/floor/speaking-order.ts';
import type { AgendaItemId } from '../../../shared/ids.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { useSending } from '../hall/sending.ts';

/** Which policy orders the list: of the item before the meeting, and of the whole meeting (F9). */
export function PolicyMenu() {
  const t = useT();
  const { meeting, can } = useMeeting();
  const { send } = useSending();
  const item = () => meeting.agenda.current;
  const inForce = () => {
    const current = item();
    return current ? policyOf(meeting, current) : meeting.floor.policy;
  };
  const choice = (scope: string, agendaItemId: AgendaItemId | null, policy: PolicyName, chosen: boolean): MenuItem => {
    const command = { type: 'floor.choose-policy', policy, agendaItemId } as const;
    return {
      label: `${scope}: ${t(`floor.policy.${policy}`)}`,
      chosen,
      disabled: !chosen && !can(command),
      run: () => void send(command),
    };
  };
  const items = (): readonly MenuItem[] => {
    const current = item();
    const ofItem = current
      ? POLICIES.map((policy) => choice(t('floor.chair.policyOfItem'), current, policy, policy === inForce()))
      : [];
    const ofMeeting = POLICIES.map((policy) =>
      choice(t('floor.chair.policyOfMeeting'), null, policy, policy === meeting.floor.policy),
    );
    return [...ofItem, ...ofMeeting];
  };
  return (
    <Menu label={`${t('floor.chair.policy')}: ${t(`floor.policy.${inForce()}`)}`} items={items()} class="policy-menu">
      <ArrowDownWideNarrow aria-hidden="true" />
      <span>{t(`floor.policy.${inForce()}`)}</span>
    </Menu>
  );
}
