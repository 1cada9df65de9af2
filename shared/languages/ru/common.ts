import type { Translation } from '../dictionary.ts';
import type { common as english } from '../en/common.ts';

export const common = {
  loading: 'Загрузка …',
  close: 'Закрыть',
  cancel: 'Отмена',
  messages: 'Сообщения',
  dismiss: 'Убрать это сообщение',
  optional: '(необязательно)',
  reload: 'Обновить страницу',
  'try-again': 'Повторить',
  'skip-to-content': 'Перейти к содержанию',
  'language-of-interface': 'Язык: {language}',
  footer: 'Openfloor: один список ораторов для зала и для дистанционных участников.',
  theme: {
    label: 'Оформление: {theme}',
    auto: 'Как в системе',
    light: 'Светлое',
    dark: 'Тёмное',
    contrast: 'Высокая контрастность',
  },
  'page-broken': 'Эта страница перестала работать.',
  'page-missing': 'Не удалось получить эту страницу.',
  'page-missing-advice':
    'Связь прервалась, или сервер был тем временем обновлён. Обновите страницу; всё, что вы написали, остаётся на этом устройстве.',
  'page-broken-advice':
    'Ничто из отправленного не потеряно. Обновите страницу; если это повторится, сообщите секретариату, что вы делали.',
  'not-found': 'По этому адресу ничего нет.',
  'not-found-advice': 'Возможно, адрес дошёл до вас не полностью. Начните со списка консультаций.',
  offline: 'Сервер недоступен.',
  'offline-advice': 'Проверьте подключение. Всё, что вы написали, остаётся на этом устройстве.',
  consultations: 'Консультации',
  people: 'Участники',
  'sign-in': 'Войти',
  'sign-out': 'Выйти',
  register: 'Зарегистрироваться',
  'signed-out': 'Вы вышли из системы.',
  'sign-out-failed':
    'Выйти не удалось: сервер недоступен. Повторите попытку или, если компьютер общий, закройте браузер.',
  account: 'Ваша учётная запись',
  'account-of': 'Учётная запись: {name}',
  'group-member-state': 'Государство-Член',
  'group-sector-member': 'Член Сектора',
  'group-associate': 'Ассоциированный член',
  'group-academia': 'Академическая организация',
  'group-other': 'Другая заинтересованная сторона',
} as const satisfies Translation<typeof english>;
