import type { Translation } from '../dictionary.ts';
import type { history as english } from '../en/history.ts';

export const history = {
  title: 'История текста',
  hint: 'Каждое изменение текста сохраняется. Возврат к прежнему тексту — тоже изменение, и его можно отменить.',
  nothing: 'Пока никто ничего не написал.',
  somebody: 'Неизвестный автор',
  stretch: '{name}, {when}',
  stretches: 'Кто и когда писал',
  show: 'Что изменилось',
  compared: 'Сравнение',
  earlier: 'Текст',
  later: 'По сравнению с текстом',
  after: 'после: {stretch}',
  before: 'до этих изменений',
  beginning: 'до первой записи',
  same: 'В оба момента текст одинаков.',
  putBack: 'Вернуть этот текст таким, каким он был: {time}',
  isBack: 'Текст снова такой, каким он был: {time}',
  undo: 'Отменить',
} as const satisfies Translation<typeof english>;
