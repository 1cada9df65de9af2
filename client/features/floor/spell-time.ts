/** Seconds as a clock shows them: `1:52`, `12:00`. Negative values lose their sign: the words around say "over". */
export function clockFace(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A time of day at the meeting's place, `09:30`, in the language chosen. Say the place beside it. */
export const timeOfDay = (at: number, timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** A calendar day (`2015-09-28`) in words. */
export const dayInWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A language's name in the language chosen: `French`. */
export const languageName = (tag: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
