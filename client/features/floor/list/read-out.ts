import { policyOf } from '../../../../shared/floor/order/speaking-order.ts';
import type { FloorRequest } from '../../../../shared/floor/requests/floor-request.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import type { Meeting } from '../../../../shared/meeting.ts';
import type { FloorView } from '../floor-view.ts';
import { beneficiaryInWords } from '../floor-words.ts';

const inLine = (t: Translate, meeting: Meeting, request: FloorRequest, number: number): string => {
  const who = beneficiaryInWords(t, meeting, request);
  const kind = request.kind === 'intervention' ? '' : `${t('exports.colon')}${t(`floor.kind.${request.kind}`)}`;
  return t('chairing.readOutDialog.entry', {
    number,
    name: who.name,
    organisation: who.organisation,
    mode: who.mode,
    kind,
  });
};

/** The list of speakers as text, in order, to read out or to copy (F5). */
export function readOutText(t: Translate, meeting: Meeting, view: FloorView): string {
  const item = view.item();
  if (!item) return t('floor.noItem');
  const policy = t(`floor.policy.${policyOf(meeting, item.id)}`);
  const state = t(`floor.states.${view.list().state}`);
  const held = view.held();
  const holder = held ? beneficiaryInWords(t, meeting, held) : null;
  return [
    t('chairing.readOutDialog.heading', { item: item.title, state, policy }),
    ...(holder ? [t('chairing.readOutDialog.floor', { name: holder.name, organisation: holder.organisation })] : []),
    ...view.order().map(({ request, position }) => inLine(t, meeting, request, position)),
    ...(view.order().length === 0 ? [t('chairing.readOutDialog.nobody')] : []),
  ].join('\n');
}
