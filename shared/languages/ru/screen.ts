import type { Translation } from '../dictionary.ts';
import type { screen as english } from '../en/screen.ts';

export const screen = {
  noKey: 'Этот адрес неполон',
  noKeyHint: 'Откройте ссылку экрана зала так, как её скопировал секретарь, со всем, что стоит после знака #.',
  refused: 'Экран остаётся тёмным',
  reconnecting: 'Связь потеряна и восстановится автоматически.',
  phase: {
    'not-open': 'Собрание скоро откроется',
    open: 'Собрание открыто',
    suspended: 'Собрание прервано',
    closed: 'Собрание закрыто',
  },
  next: 'Следующие ораторы',
  nobodyWaits: 'Никто не ждёт слова.',
  more: { one: 'и ещё {count}', few: 'и ещё {count}', many: 'и ещё {count}', other: 'и ещё {count}' },
  listClosed: 'Список ораторов закрыт.',
  fromSeat: 'С вашего места: список, документы и запрос слова — на вашем устройстве и без звука.',
  code: 'QR-код: {address}',
  type: 'Или наберите {address}',

  links: 'Экран зала',
  linksHint:
    'Имеющий ссылку видит экран этого собрания без входа в систему: что рассматривается, кому предоставлено слово, кто следующий. Откройте её на проекторе.',
  newLink: 'Ссылка',
  newLinkHint: 'Она показывается только сейчас. Если ссылка утеряна, создайте новую.',
  copy: 'Копировать ссылку',
  copied: 'Скопировано.',
  noLinks: 'Ссылок пока нет.',
  madeAt: 'Создана в {time}',
  revoke: 'Аннулировать',
  make: 'Создать ссылку',
} as const satisfies Translation<typeof english>;
