import { createMemo } from 'solid-js';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { type InOrder, putInOrder } from '../../../shared/attendance/in-order-of-name.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

/** Everybody, by name. */
export function useMembersByName(): () => readonly Member[] {
  const { state } = useMeeting();
  const { language } = useLanguage();
  const { compare } = useFormats();
  const members = createMemo(() => state().attendance.members);
  const inOrder = createMemo((before: InOrder | undefined) => putInOrder(before, language(), members(), compare));
  return createMemo(() => inOrder().people.flatMap((person) => inOrder().of[person] ?? []));
}
