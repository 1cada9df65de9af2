import type { Member } from '../../../shared/attendance/attendance.ts';

type Props = { readonly member: Member; readonly row: (element: Element) => void; readonly class?: string };

/** Somebody on a long list, out of sight: their name, for a person who reads or searches the list as a whole. */
export function FarPerson(props: Props) {
  return (
    <li ref={props.row} class={props.class} data-person={props.member.person} data-far>
      <bdi>{props.member.profile.name}</bdi>
    </li>
  );
}
