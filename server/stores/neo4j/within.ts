/** What `work` gives, or what `otherwise` does once the time is over; `work` is then left to itself. */
export async function within<T>(milliseconds: number, work: Promise<T>, otherwise: () => Promise<never>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late.then(otherwise)]);
  } finally {
    clearTimeout(timer);
  }
}
