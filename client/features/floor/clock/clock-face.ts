/** Seconds as a clock shows them: `1:52`, `12:00`. Negative values lose their sign: the words around say "over". */
export function clockFace(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
