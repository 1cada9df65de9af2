import type { Translation } from '../dictionary.ts';
import type { screen as english } from '../en/screen.ts';

export const screen = {
  noKey: 'Этот адрес неполон',
  noKeyHint: 'Откройте всю ссылку, которую скопировал секретарь, вместе с тем, что стоит после знака #.',
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
  fromSeat: 'На вашем устройстве, без звука: читайте список и документы и просите слова.',
  code: 'QR-код: {address}',
  type: 'Или наберите {address}',

  links: 'Экран зала',
  linksHint:
    'Любой, у кого есть ссылка, видит экран этого собрания без входа в систему: рассматриваемый пункт, оратора и следующих ораторов. Откройте её на проекторе.',
  newLink: 'Ссылка',
  newLinkHint: 'Она показывается только сейчас. Если ссылка утеряна, создайте новую.',
  copy: 'Копировать ссылку',
  copied: 'Скопировано.',
  noLinks: 'Ссылок пока нет.',
  madeAt: 'Создана в {time}',
  revoke: 'Отозвать',
  make: 'Создать ссылку',
} as const satisfies Translation<typeof english>;
