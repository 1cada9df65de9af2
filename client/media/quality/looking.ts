/** Asks again and again, `everyMs`, until its end, which it returns. What is answered after the end says nothing. */
export function lookEvery<Answer>(
  everyMs: number,
  ask: () => Promise<Answer>,
  answered: (answer: Answer) => void,
): () => void {
  let isOver = false;
  const look = async () => {
    const answer = await ask();
    if (!isOver) answered(answer);
  };
  const timer = setInterval(() => void look(), everyMs);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
