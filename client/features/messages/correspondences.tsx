import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { Correspondence } from '../../../shared/message.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { type Choice, usePeopleToChoose } from '../attendance/people-to-choose.ts';
import { CorrespondenceView } from './correspondence-view.tsx';
import type { Mailbox } from './mailbox.ts';
import './messages.css';
import { opensOn } from './opens-on.ts';

const correspondenceOf = (name: string): Correspondence =>
  name === 'chair' ? { type: 'chair' } : { type: 'participant', person: idOf<PersonId>(name) };

/**
 * The correspondences of a person: a participant writes with the moderators alone; the chair with the moderators; a moderator with
 * all of them.
 */
export function Correspondences(props: { readonly mailbox: Mailbox }) {
  const t = useT();
  const { meeting, role, person } = useMeeting();
  const own = () => person() ?? 'chair';
  const has = (id: string) => props.mailbox.with(id).length > 0;
  const isHere = ({ presence }: Member) => presence.state !== 'absent' && presence.mode === 'remote';
  const others = usePeopleToChoose(
    (member) => member.role !== 'room' && member.person !== person() && (has(member.person) || isHere(member)),
  );
  /** Everybody who is here remotely, and everybody who has written; people who wait for an answer first. */
  const remoteFirst = createMemo(() => {
    const rank = ({ person: id }: Choice) => props.mailbox.unread(id) * 2 + Number(has(id));
    return others()
      .map((choice) => ({ choice, rank: rank(choice) }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ choice }) => choice.person);
  });
  const details = (name: string) => others().find((choice) => choice.person === name)?.details;
  const names = createMemo((): readonly string[] => {
    const now = role();
    if (hasRight(now, 'correspond-with-anybody')) return ['chair', ...remoteFirst()];
    return hasRight(now, 'correspond-with-chair') ? ['chair', own()] : [own()];
  });
  /** Decided once: what is shown is being read, and must not change when another person writes. */
  const whoWrote = untrack(() =>
    opensOn(names(), props.mailbox.messages(), { me: person(), unread: props.mailbox.unread }),
  );
  const [chosen, setChosen] = createSignal<string | null>(whoWrote);
  const shown = () => chosen() ?? names()[0] ?? null;
  const label = (name: string) => {
    if (name === 'chair') return role() === 'moderator' ? t('messages.withChair') : t('messages.withModeratorAsChair');
    return name === person()
      ? t('messages.withModerator')
      : (meeting.attendance.members[idOf<PersonId>(name)]?.profile.name ?? '');
  };
  return (
    <div class="correspondences">
      <Show when={names().length > 1}>
        <ul class="correspondence-names" aria-label={t('messages.people')}>
          <For each={names()}>
            {(name) => (
              <li>
                <button type="button" aria-current={shown() === name || undefined} onClick={() => setChosen(name)}>
                  <span>
                    <bdi>{label(name)}</bdi>
                    <small>
                      <bdi>{details(name)}</bdi>
                    </small>
                  </span>
                  <Show when={props.mailbox.unread(name) > 0}>
                    <b class="messages-unread">{t('messages.unread', { count: props.mailbox.unread(name) })}</b>
                  </Show>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={shown()} keyed fallback={<EmptyState title={t('messages.nobody')} />}>
        {(name) => (
          <CorrespondenceView
            mailbox={props.mailbox}
            name={name}
            correspondence={correspondenceOf(name)}
            label={label(name)}
          />
        )}
      </Show>
    </div>
  );
}
