import type { Translation } from '../dictionary.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting = {
  moment: '«{what}» ждёт соединения, не дольше пяти секунд.',
  own: '«{what}» ждёт соединения, не дольше двух минут.',
  asked: '«{what}»: сервер ещё не ответил.',
  unknown: 'Пока неизвестно, выполнено ли «{what}». Вам сообщат, как только соединение восстановится.',
  done: '«{what}»: всё же выполнено.',
  notDone:
    '«{what}»: не выполнено, команда не дошла до сервера вовремя. Посмотрите, что происходит на собрании, и повторите, если это ещё нужно.',
  takeBack: 'Отменить отправку',
  move: 'Переместить в списке',
  role: 'Назначить роль',
} as const satisfies Translation<typeof english>;
